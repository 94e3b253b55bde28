import type { Model } from 'mongoose';
import { insertedOnce } from '../collection.js';
import type { AnsweringStores, SaveOutcome, TenantStores } from '../contract.js';
import { below, isThere, notThis } from '../filters.js';
import { plainKey, pushing } from '../pending.js';
import { type AssessmentScope, type OrganisationScope, scoped } from '../tenancy.js';
import { type AnswerSectionDocument, answerSectionId, toAnswerSection } from './answer-section-document.js';

type Sections = Model<AnswerSectionDocument>;
type Save = Parameters<AnsweringStores['sections']['save']>[0];

/** Makes an assessment's empty sections, in order; those already there stay as they are. */
export const sectionMaker =
  (answerSections: Sections, scope: OrganisationScope): TenantStores['makeAnswerSections'] =>
  async (assessmentId, sections) => {
    const { organisationId } = scope;
    for (const [place, sectionId] of sections.entries()) {
      const _id = answerSectionId(assessmentId, sectionId);
      const empty = { lockedRound: 0, lockedQuestions: [], answers: {}, pending: { events: [], mails: [] } };
      await insertedOnce(
        answerSections.create({ _id, organisationId, assessmentId, sectionId, place, ...empty }),
      );
    }
  };

/**
 * Locks what is not sent back, section by section, while the round that was submitted is the last one locked: the vendor
 * cannot save yet, and a later round is never touched by whoever is slow.
 */
export const questionLocker =
  (answerSections: Sections, scope: OrganisationScope): TenantStores['lockQuestions'] =>
  async (assessmentId, round, locked) => {
    for (const [sectionId, lockedQuestions] of locked) {
      const _id = answerSectionId(assessmentId, sectionId);
      const guarded = answerSections.updateOne({ _id, lockedRound: round }, { $set: { lockedQuestions } });
      await scoped(scope, guarded);
    }
  };

/** The answers of the one assessment a respondent answers. */
export function answerSectionStore(
  answerSections: Sections,
  scope: AssessmentScope,
): AnsweringStores['sections'] {
  const { assessmentId } = scope;
  return {
    async all() {
      const found = answerSections.find({ assessmentId }).sort({ place: 1 });
      return (await scoped(scope, found).lean()).map(toAnswerSection);
    },
    async read(section) {
      const found = await scoped(
        scope,
        answerSections.findOne({ _id: answerSectionId(assessmentId, section) }),
      ).lean();
      return found && toAnswerSection(found);
    },
    save: (command) => saveAnswer(answerSections, scope, command),
    async lock(round) {
      const open = { assessmentId, lockedRound: below(round) };
      await scoped(scope, answerSections.updateMany(open, { $set: { lockedRound: round } }));
    },
  };
}

async function saveAnswer(
  answerSections: Sections,
  scope: AssessmentScope,
  command: Save,
): Promise<SaveOutcome> {
  const { question, round, expected, answer, deed } = command;
  const _id = answerSectionId(scope.assessmentId, command.section);
  const path = `answers.${plainKey(question)}`;
  const revision = expected + 1;
  const thing = {
    organisationId: scope.organisationId,
    kind: 'answers',
    id: `${_id}.${question}`,
    revision,
  } as const;
  const unchanged = expected === 0 ? { [path]: isThere(false) } : { [`${path}.revision`]: expected };
  const update = { $set: { [path]: { ...answer, revision } }, ...pushing(thing, deed) };
  const open = { lockedRound: below(round), lockedQuestions: notThis(question) };
  const guarded = answerSections.updateOne({ _id, ...open, ...unchanged }, update);
  const { matchedCount } = await scoped(scope, guarded);
  if (matchedCount === 1) return { outcome: 'saved' };
  const found = await scoped(scope, answerSections.findOne({ _id })).lean();
  if (found === null || found.lockedRound >= round || found.lockedQuestions?.includes(question))
    return { outcome: 'locked' };
  return { outcome: 'stale', current: found.answers[question] ?? null };
}
