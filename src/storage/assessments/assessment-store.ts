import type { Model } from 'mongoose';
import { ASSESSMENT_STATES, type AssessmentState, OPEN_STATES } from '#domain/assessments/assessment.js';
import { insertedOnce } from '../collection.js';
import type { ClaimedAssessments } from '../contract/claims.js';
import type { AnsweringStores, AssessmentQuery, CrossStores, TenantStores } from '../contract.js';
import { among, atMost, below, fromTo } from '../filters.js';
import { folded, wordsOf } from '../folded.js';
import { pageOf } from '../page-of.js';
import { pendingOf } from '../pending.js';
import {
  type AssessmentScope,
  type ClaimantScope,
  type OrganisationScope,
  type Scope,
  scoped,
} from '../tenancy.js';
import { type AssessmentDocument, searchTextOf, toAssessment } from './assessment-document.js';
import { changeAssessment } from './change-assessment.js';

type Assessments = Model<AssessmentDocument>;

const SORTS = {
  due: { dueOn: 1, _id: 1 },
  '-due': { dueOn: -1, _id: -1 },
  changed: { changedAt: 1, _id: 1 },
  '-changed': { changedAt: -1, _id: -1 },
} as const satisfies Record<AssessmentQuery['sort'], object>;

/** The assessments a buyer has sent. */
export function assessmentStore(
  assessments: Assessments,
  scope: OrganisationScope,
): TenantStores['assessments'] {
  const { organisationId } = scope;
  return {
    list({ search, states, vendorId, aiSystemId, due, sort, ...page }) {
      const where = {
        ...(states.length > 0 ? { state: among(states) } : {}),
        ...(vendorId === null ? {} : { vendorId }),
        ...(aiSystemId === undefined ? {} : { aiSystemId }),
        ...(due === undefined ? {} : { dueOn: fromTo(...due) }),
      };
      return pageOf(
        { scope, model: assessments, where, words: wordsOf(search), sort: SORTS[sort], to: toAssessment },
        page,
      );
    },
    async countByState() {
      const countIn = (state: AssessmentState) => scoped(scope, assessments.countDocuments({ state })).exec();
      const counts = await Promise.all(ASSESSMENT_STATES.map(countIn));
      return Object.fromEntries(
        ASSESSMENT_STATES.map((state, at) => [state, counts[at] ?? 0] as const).filter(
          ([, count]) => count > 0,
        ),
      );
    },
    async read(id) {
      const found = await scoped(scope, assessments.findOne({ _id: id })).lean();
      return found && toAssessment(found);
    },
    async ofIds(ids) {
      const found = assessments.find({ _id: among(ids) });
      return (await scoped(scope, found).lean()).map(toAssessment);
    },
    async latestOf(ids) {
      const found = assessments.find({ aiSystemId: among(ids) }, { aiSystemId: 1 }).sort({ createdAt: 1 });
      const documents = await scoped(scope, found).lean<AssessmentDocument[]>();
      return new Map(documents.map(({ aiSystemId, _id }) => [aiSystemId, _id]));
    },
    async openAbout(ids) {
      const states = ['sending', ...OPEN_STATES] as const satisfies readonly AssessmentState[];
      const open = { aiSystemId: among(ids), state: among(states) };
      const found = assessments.find(open).sort({ dueOn: 1, _id: 1 });
      return (await scoped(scope, found).lean()).map(toAssessment);
    },
    add({ id, ...assessment }, deed) {
      const thing = { organisationId, kind: 'assessment', id, revision: assessment.revision } as const;
      const kept = { changedAt: deed?.at ?? assessment.createdAt, searchText: searchTextOf(assessment) };
      return insertedOnce(
        assessments.create({ ...assessment, _id: id, organisationId, ...kept, ...pendingOf(thing, deed) }),
      );
    },
    change: (id, guard, patch, deed) => changeAssessment(assessments, scope, id, { guard, patch, deed }),
  };
}

/** The one assessment a respondent answers. */
export const answeredAssessment = (
  assessments: Assessments,
  scope: AssessmentScope,
): AnsweringStores['assessment'] => ({
  async read() {
    const found = await scoped(scope, assessments.findOne({ _id: scope.assessmentId })).lean();
    return found && toAssessment(found);
  },
  change: (guard, patch, deed) =>
    changeAssessment(assessments, scope, scope.assessmentId, { guard, patch, deed }),
});

/** Assessments of all buyers, for links and jobs. */
export const crossAssessments = (assessments: Assessments, scope: Scope): CrossStores['assessments'] => ({
  async toRemind(now, most) {
    const due = { state: among(OPEN_STATES), 'reminders.nextAt': atMost(now) };
    const found = assessments.find(due).sort({ 'reminders.nextAt': 1 }).limit(most);
    return (await scoped(scope, found).lean()).map(toAssessment);
  },
  async toExpire(now, most) {
    const over = { state: among(OPEN_STATES), 'invitation.expiresAt': atMost(now) };
    const found = assessments.find(over).sort({ 'invitation.expiresAt': 1 }).limit(most);
    return (await scoped(scope, found).lean()).map(toAssessment);
  },
  async read(id) {
    const found = await scoped(scope, assessments.findOne({ _id: id })).lean();
    return found && toAssessment(found);
  },
  async byTokenHash(hash) {
    const byHash = (field: 'tokenHash' | 'endedTokenHashes') =>
      scoped(scope, assessments.findOne({ [`invitation.${field}`]: hash })).lean();
    const found = (await byHash('tokenHash')) ?? (await byHash('endedTokenHashes'));
    return found && toAssessment(found);
  },
  async unfinished(before) {
    const halfDone = { state: among(['sending', 'submitting'] as const), changedAt: below(before) };
    const found = assessments.find(halfDone).sort({ changedAt: 1 });
    return (await scoped(scope, found).lean()).map(toAssessment);
  },
});

/** What a vendor's own organisation has claimed, the soonest due first. */
export const claimedAssessments = (assessments: Assessments, scope: ClaimantScope): ClaimedAssessments => ({
  async matching(search) {
    const words = wordsOf(search);
    const found = await scoped(scope, assessments.find().sort({ dueOn: 1, _id: 1 })).lean();
    return found.filter((each) => words.every((word) => word.test(askedText(each)))).map(toAssessment);
  },
});

/** What a vendor searches by: of the buyers' own search text, which names the vendor, it would find everything. */
const askedText = ({ names, questionnaire }: AssessmentDocument): string =>
  folded(`${names.buyer}\n${names.aiSystem}\n${questionnaire.title}`);
