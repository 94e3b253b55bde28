import type { Settled } from '#domain/ai-systems/former.js';
import { settledWith } from '#domain/ai-systems/overtaken.js';
import type { AuditAction } from '#domain/audit/event.js';
import { dayIn } from '#domain/dates.js';
import { NotFound, Stale } from '#domain/errors.js';
import type { AiSystemId, AssessmentId, QuestionId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { cleanText } from '#domain/questionnaires/kinds/read-typed.js';
import { NO_JUDGEMENT, REVIEW_LIMITS, revisionOf } from '#domain/reviews/review.js';
import { overtaken, ownAssessment } from '../assessments/own-assessment.js';
import { demand, memberWith } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { Overtaken, Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { judgeAnswer } from '../reviews/judge-answer.js';
import { reopenReview } from '../reviews/reopen-review.js';
import { returnQuestions } from '../reviews/return-questions.js';
import { reviewingOf } from '../reviews/reviewing.js';
import { startReview } from '../reviews/start-review.js';
import { overtakenBy } from './overtaken-assessments.js';

/**
 * Opens the review of what was submitted, flags the chosen questions, returns them, and notes that the changes are dealt
 * with: each step is one that exists, and doing all of them again after a crash goes on from where it stopped.
 */
export const reassess =
  (parts: Parts): Services['aiSystems']['reassess'] =>
  async (actor, id, { assessmentId, revision, dueOn, ...command }) => {
    const member = memberWith(actor, 'reviews.judge');
    const at = parts.world.now();
    const message = cleanText(command.message);
    demand(
      message !== '' && message.length <= REVIEW_LIMITS.message,
      'The vendor reads why it is asked again.',
    );
    const offer = await offeredNow(parts, member, { id, assessmentId });
    demand(dueOn >= dayIn(offer.assessment.timeZone, at), 'The due date has passed.');
    if (offer.revision !== revision) return { outcome: 'stale' };
    const chosen = offer.touched
      .map(({ question }) => question.id)
      .filter((one) => command.questions.includes(one));
    if (chosen.length === 0) return { outcome: 'nothing-chosen' };
    await openReview(parts, member, assessmentId);
    if (!(await flagEach(parts, member, { assessmentId, chosen, message }))) return { outcome: 'stale' };
    const { review } = await reviewingOf(parts, member, assessmentId);
    if (review === null) throw new Stale('review-closed');
    const { revision: seen } = review;
    const returned = await returnQuestions(parts)(member, assessmentId, { revision: seen, dueOn });
    if (returned.outcome !== 'returned') return { outcome: 'stale' };
    await settle(parts, member, { id, offer, at, how: 'reassessed', reason: '', count: chosen.length });
    return { outcome: 'reassessed', count: returned.count };
  };

export const keepAnswers =
  (parts: Parts): Services['aiSystems']['keepAnswers'] =>
  async (actor, id, { assessmentId, revision, ...command }) => {
    const member = memberWith(actor, 'reviews.judge');
    const at = parts.world.now();
    const reason = cleanText(command.reason);
    demand(reason !== '' && reason.length <= REVIEW_LIMITS.reason, 'Why there is no need is kept.');
    const offer = await offeredNow(parts, member, { id, assessmentId });
    if (offer.revision !== revision) return { outcome: 'stale' };
    await settle(parts, member, { id, offer, at, how: 'no-need', reason, count: offer.touched.length });
    return { outcome: 'kept' };
  };

interface Offer extends Overtaken {
  /** Of the AI system when it was looked at. */
  readonly revision: number;
  readonly name: string;
}

/** Throws NotFound where no change bears on the assessment. */
async function offeredNow(
  parts: Parts,
  member: Member,
  { id, assessmentId }: { readonly id: AiSystemId; readonly assessmentId: AssessmentId },
): Promise<Offer> {
  const aiSystem = await parts.storage.within(member.organisationId).aiSystems.read(id);
  if (aiSystem === null) throw new NotFound();
  const found = await overtakenBy(parts, member, aiSystem);
  const one = found.find(({ assessment }) => assessment.id === assessmentId);
  if (one === undefined) throw new NotFound();
  return { ...one, revision: aiSystem.revision, name: aiSystem.name };
}

/** Throws NotAllowed where reopening takes more than the member may, Stale where nothing submitted lies with the buyer. */
async function openReview(parts: Parts, member: Member, id: AssessmentId): Promise<void> {
  const { state } = await ownAssessment(parts, member, id);
  if (state === 'decided') await reopenReview(parts)(member, id);
  else if (state === 'submitted') await startReview(parts)(member, id);
  else if (state !== 'in-review') throw overtaken(await ownAssessment(parts, member, id));
}

/** Flags questions with the message, one after the other; false where somebody judged one of them meanwhile. */
async function flagEach(
  parts: Parts,
  member: Member,
  {
    assessmentId,
    chosen,
    message,
  }: {
    readonly assessmentId: AssessmentId;
    readonly chosen: readonly QuestionId[];
    readonly message: string;
  },
): Promise<boolean> {
  const { submission, review } = await reviewingOf(parts, member, assessmentId);
  for (const question of chosen) {
    const { note, revision } = review?.judgements[question] ?? NO_JUDGEMENT;
    const answer = submission.questions.find(({ id }) => id === question)?.answer;
    const judged = await judgeAnswer(parts)(member, assessmentId, {
      question,
      round: submission.round,
      answerRevision: revisionOf(answer),
      revision,
      verdict: 'clarify',
      message,
      note,
    });
    if (judged.outcome !== 'saved') return false;
  }
  return true;
}

const DEEDS: Readonly<Record<Settled['how'], AuditAction>> = {
  reassessed: 'ai-system.reassessed',
  'no-need': 'ai-system.answers-kept',
};

/** Tries again where somebody else writes the record at the same time: changes up to `at` are dealt with, later ones are not. */
async function settle(
  parts: Parts,
  member: Member,
  word: Pick<Settled, 'at' | 'how' | 'reason'> & {
    readonly id: AiSystemId;
    readonly offer: Offer;
    readonly count: number;
  },
): Promise<void> {
  const { id, offer, count, at, how, reason } = word;
  const { aiSystems } = parts.storage.within(member.organisationId);
  const { assessment, name, changes } = offer;
  const by = { id: member.userId, name: member.name };
  const deed = deedOf(parts.world, member, DEEDS[how], {
    name,
    assessment: assessment.id,
    questionnaire: assessment.questionnaire.title,
    count,
    changed: [...new Set(changes.map(({ kind }) => kind))].join(', '),
    reason,
  });
  for (;;) {
    const current = await aiSystems.read(id);
    if (current === null) throw new NotFound();
    const settled = settledWith(current, { assessmentId: assessment.id, at, by, how, reason });
    const fields = { settled, changedAt: current.changedAt };
    if ((await aiSystems.change(id, current.revision, fields, deed)) !== null) break;
  }
  await passOn(parts);
}
