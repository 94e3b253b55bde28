import type { Model } from 'mongoose';
import { FINDING_STATES, type FindingState } from '#domain/reviews/finding.js';
import { insertedOnce } from '../collection.js';
import type { FindingQuery, FindingStore } from '../contract/reviews.js';
import { among, below } from '../filters.js';
import { wordsOf } from '../folded.js';
import { pageOf } from '../page-of.js';
import { pendingOf, pushing } from '../pending.js';
import { type OrganisationScope, scoped } from '../tenancy.js';
import { type FindingDocument, findable, toFinding } from './finding-document.js';

type Findings = Model<FindingDocument>;

const SORTS = {
  severity: { rank: 1, dueSort: 1, _id: 1 },
  due: { dueSort: 1, _id: 1 },
  '-due': { dueSort: -1, _id: -1 },
  '-changed': { changedAt: -1, _id: -1 },
} as const satisfies Record<FindingQuery['sort'], object>;

/** A buyer's findings; no vendor's store has them. */
export function findingStore(findings: Findings, scope: OrganisationScope): FindingStore {
  const { organisationId } = scope;
  return {
    list: (query) =>
      pageOf(
        {
          scope,
          model: findings,
          where: whereOf(query),
          words: wordsOf(query.search),
          sort: SORTS[query.sort],
          to: toFinding,
        },
        query,
      ),
    async countByState() {
      const countIn = (state: FindingState) => scoped(scope, findings.countDocuments({ state })).exec();
      const counts = await Promise.all(FINDING_STATES.map(countIn));
      return Object.fromEntries(
        FINDING_STATES.map((state, at) => [state, counts[at] ?? 0] as const).filter(([, count]) => count > 0),
      );
    },
    async read(id) {
      const found = await scoped(scope, findings.findOne({ _id: id })).lean();
      return found && toFinding(found);
    },
    add({ id, ...finding }, deed) {
      const thing = { organisationId, kind: 'finding', id, revision: finding.revision } as const;
      const kept = { ...finding, _id: id, organisationId, ...findable(finding), ...pendingOf(thing, deed) };
      return insertedOnce(findings.create(kept));
    },
    async change(id, expected, fields, deed) {
      const before = await scoped(scope, findings.findOne({ _id: id })).lean();
      if (before === null) return null;
      const revision = expected + 1;
      const update = {
        $set: { ...fields, ...findable({ ...before, ...fields }), revision },
        ...pushing({ organisationId, kind: 'finding', id, revision }, deed),
      };
      const guarded = findings.findOneAndUpdate({ _id: id, revision: expected }, update, {
        returnDocument: 'after',
      });
      const changed = await scoped(scope, guarded).lean();
      return changed && toFinding(changed);
    },
  };
}

const whereOf = (query: FindingQuery): Readonly<Record<string, unknown>> => ({
  ...(query.states.length > 0 ? { state: among(query.states) } : {}),
  ...(query.severity === null ? {} : { severity: query.severity }),
  ...(query.ownerId === null ? {} : { 'owner.id': query.ownerId }),
  ...(query.assessmentId === null ? {} : { assessmentId: query.assessmentId }),
  ...(query.vendorId === null ? {} : { vendorId: query.vendorId }),
  ...(query.dueBefore === null ? {} : { dueSort: below(query.dueBefore) }),
});
