import type { Assessment, Submission } from '#domain/assessments/assessment.js';
import { linkExpiry } from '#domain/assessments/invitation.js';
import { planReminders } from '#domain/assessments/reminders.js';
import type { Flagged } from '#domain/assessments/returned.js';
import type { AuditActor } from '#domain/audit/event.js';
import { type CalendarDate, dayIn } from '#domain/dates.js';
import { NotFound } from '#domain/errors.js';
import type { QuestionId, SectionId } from '#domain/ids.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { flaggedIn, type Review } from '#domain/reviews/review.js';
import type { TenantStores } from '#storage/contract.js';
import { movement } from '../assessments/movement.js';
import type { Parts } from '../parts.js';
import { noteScore } from '../portfolio/note-score.js';
import { scoreWith } from './reviewing.js';

/** What the steps are taken on. */
interface Ending {
  readonly stores: TenantStores;
  readonly review: Review;
  readonly assessment: Assessment;
  readonly submission: Submission;
  readonly questionnaire: Questionnaire;
}

/**
 * Takes a review that is being returned, decided or reopened to its end. The review itself was changed first, in one
 * update that nobody can judge past; everything here follows from what stands in it, so any number of processes may take
 * these steps at once and again after a crash.
 */
export async function finishReview(parts: Parts, review: Review): Promise<void> {
  const stores = parts.storage.within(review.organisationId);
  const assessment = await stores.assessments.read(review.assessmentId);
  const submissions = await stores.submissions.all(review.assessmentId);
  const submission = submissions.find(({ round }) => round === review.round);
  if (assessment === null || submission === undefined) throw new NotFound();
  const questionnaire = await parts.shelf.take(assessment.questionnaire);
  const ending = { stores, review, assessment, submission, questionnaire };
  if (review.state === 'returning') await finishReturn(parts, ending);
  if (review.state === 'deciding') await finishDecision(parts, ending);
  if (review.state === 'reopening') await finishReopening(parts, ending);
}

/**
 * Locks what does not go back while nobody can save yet, then opens the next round for the rest: state, what the vendor is
 * told of each question, event and letter in one update.
 */
async function finishReturn(parts: Parts, ending: Ending): Promise<void> {
  const { stores, review, assessment, submission } = ending;
  const { round } = review;
  if (assessment.state === 'in-review' && assessment.round === round) {
    const questions = flaggedIn(submission, review.judgements);
    await stores.lockQuestions(assessment.id, round, lockedBy(ending, questions));
    await keepScore(parts, ending);
    const at = review.closing?.at ?? review.changedAt;
    const dueOn = (review.closing?.dueOn ?? assessment.dueOn) as CalendarDate;
    const { timeZone } = assessment;
    const today = dayIn(timeZone, at);
    const until = linkExpiry({ dueOn, timeZone }, parts.settings.invitationDays, today);
    const { expiresAt } = assessment.invitation;
    const invitation = { ...assessment.invitation, expiresAt: until > expiresAt ? until : expiresAt };
    const { guard, patch, deed } = movement(parts.world, assessment, {
      action: 'return-questions',
      doer: closerOf(review),
      patch: {
        round: round + 1,
        dueOn,
        attestation: null,
        invitation,
        reminders: planReminders({ ...assessment, dueOn, invitation }, today),
        returned: { round: round + 1, at, by: review.closing?.by.name ?? '', questions },
      },
      payload: { round, count: questions.length, questions: questions.map(({ question }) => question) },
    });
    await stores.assessments.change(assessment.id, guard, patch, deed);
  }
  await settle(parts, ending, { state: 'returned' });
}

/** Every question of the submission that is not sent back, by section. */
function lockedBy(
  { questionnaire, submission }: Ending,
  flagged: readonly Flagged[],
): ReadonlyMap<SectionId, readonly QuestionId[]> {
  const back = new Set(flagged.map(({ question }) => question));
  const kept = new Set(submission.questions.map(({ id }) => id).filter((id) => !back.has(id)));
  return new Map(
    questionnaire.sections.map(({ id, questions }) => [
      id,
      questions.map((question) => question.id).filter((question) => kept.has(question)),
    ]),
  );
}

async function finishDecision(parts: Parts, ending: Ending): Promise<void> {
  const { stores, review, assessment } = ending;
  const { decision } = review;
  if (assessment.state === 'in-review' && assessment.round === review.round && decision !== null) {
    await keepScore(parts, ending);
    const { outcome, conditions, told, at } = decision;
    await stores.vendors.noteAssessed(assessment.vendorId, at);
    const { guard, patch, deed } = movement(parts.world, assessment, {
      action: told === null ? 'decide' : 'decide-and-tell',
      doer: closerOf(review),
      patch: { told: told === null ? null : { outcome, message: told, at } },
      payload: { outcome, conditions: conditions.length, round: review.round },
    });
    await stores.assessments.change(assessment.id, guard, patch, deed);
  }
  await settle(parts, ending, { state: 'decided' });
}

async function finishReopening(parts: Parts, ending: Ending): Promise<void> {
  const { stores, review, assessment } = ending;
  if (assessment.state === 'decided') {
    const { guard, patch, deed } = movement(parts.world, assessment, {
      action: 'reopen-review',
      doer: closerOf(review),
      patch: { told: null },
      payload: { round: review.round },
    });
    await stores.assessments.change(assessment.id, guard, patch, deed);
  }
  const { decision, earlierDecisions } = review;
  await settle(parts, ending, {
    state: 'open',
    decision: null,
    earlierDecisions: decision === null ? earlierDecisions : [...earlierDecisions, decision],
  });
}

const keepScore = async (parts: Parts, ending: Ending): Promise<void> => {
  const { stores, assessment, submission, questionnaire, review } = ending;
  const claims = review.closing?.claims ?? [];
  const score = scoreWith(questionnaire, submission, { assessment, review, claims });
  await stores.scores.review(assessment.id, submission.round, score);
  await noteScore(parts, { assessment, submission, questionnaire, score, reviewed: true });
};

/** The last step: whoever comes later finds nothing left to do. */
const settle = async (
  { world }: Parts,
  { stores, review }: Ending,
  patch: Partial<Pick<Review, 'state' | 'decision' | 'earlierDecisions'>>,
): Promise<void> => {
  await stores.reviews.change(review, { state: review.state }, { ...patch, changedAt: world.now() });
};

/** Whoever runs the steps, the events name the member who began. */
const closerOf = ({ closing }: Review): AuditActor => ({
  kind: 'member',
  id: closing?.by.id ?? '',
  name: closing?.by.name ?? '',
});
