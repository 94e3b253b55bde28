import type { Answer } from '#domain/assessments/assessment.js';
import { NotFound, Stale } from '#domain/errors.js';
import type { AssessmentId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import { cleanText } from '#domain/questionnaires/kinds/read-typed.js';
import {
  isFlag,
  type Judgement,
  NO_JUDGEMENT,
  type Override,
  REVIEW_LIMITS,
  revisionOf,
  VERDICTS,
} from '#domain/reviews/review.js';
import { checkAllowed } from '../assessments/own-assessment.js';
import { demand, memberWith } from '../authorise.js';
import type { JudgeAnswer, JudgeResult, OverrideScore, Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { type Reviewing, reviewingOf } from './reviewing.js';

export const judgeAnswer =
  (parts: Parts): Services['reviews']['judge'] =>
  async (actor, id, command) => {
    const message = cleanText(command.message);
    const note = cleanText(command.note);
    const { verdict } = command;
    demand(verdict === null || VERDICTS.includes(verdict), 'This verdict does not exist.');
    demand(!isFlag(verdict) || message !== '', 'A flagged question needs a message to the vendor.');
    demand(message.length <= REVIEW_LIMITS.message, 'The message is too long.');
    demand(note.length <= REVIEW_LIMITS.note, 'The note is too long.');
    return await keepJudgement(parts, actor, { id, command }, (current) => ({
      ...current,
      verdict,
      message: isFlag(verdict) ? message : '',
      note,
    }));
  };

export const overrideScore =
  (parts: Parts): Services['reviews']['override'] =>
  async (actor, id, command) => {
    const { points } = command;
    const reason = cleanText(command.reason);
    demand(points === null || (points >= 0 && points <= 1), 'Points lie between 0 and 1.');
    demand(points === null || reason !== '', 'An override needs a reason.');
    demand(reason.length <= REVIEW_LIMITS.reason, 'The reason is too long.');
    const { userId, name } = memberWith(actor, 'reviews.judge');
    const override: Override | null =
      points === null
        ? null
        : {
            points,
            reason,
            by: { id: userId, name },
            at: parts.world.now(),
            answerRevision: command.answerRevision,
          };
    return await keepJudgement(parts, actor, { id, command }, (current) => ({ ...current, override }));
  };

interface At {
  readonly id: AssessmentId;
  readonly command: JudgeAnswer | OverrideScore;
}

/** Writes a judgement over the revision before it, with its event. Judging what is no longer the vendor's answer writes nothing. */
async function keepJudgement(
  parts: Parts,
  actor: Actor,
  { id, command }: At,
  change: (current: Judgement) => Judgement,
): Promise<JudgeResult> {
  const member = memberWith(actor, 'reviews.judge');
  const reviewing = await reviewingOf(parts, member, id);
  const { stores, assessment, submission, review } = reviewing;
  const answer = answerTo(reviewing, command);
  const current = review?.judgements[command.question] ?? NO_JUDGEMENT;
  const { round, answerRevision } = command;
  const who = { by: member.name, at: parts.world.now(), answerRevision, madeInRound: round };
  const mine = { ...change(current), ...who, revision: command.revision + 1 };
  if (round !== submission.round || answerRevision !== revisionOf(answer))
    return { outcome: 'answer-changed', current, mine, answer };
  checkAllowed(assessment, member, 'judge');
  if (review?.state !== 'open') throw new Stale('review-closed');
  if (command.revision !== current.revision) return staleOrSame(current, mine);
  const outcome = await stores.reviews.judge({
    assessmentId: id,
    round,
    question: command.question,
    expected: command.revision,
    judgement: mine,
    deed: deedOf(parts.world, member, actionOf(command), payloadOf(id, command)),
  });
  if (outcome.outcome === 'closed') throw new Stale('review-closed');
  if (outcome.outcome === 'stale') return staleOrSame(outcome.current ?? NO_JUDGEMENT, mine);
  return { outcome: 'saved' };
}

function answerTo({ submission }: Reviewing, { question }: At['command']): Answer | null {
  const asked = submission.questions.find(({ id }) => id === question);
  if (asked === undefined) throw new NotFound();
  return asked.answer;
}

/** Posted twice, or two people of one mind: what is there already is what was meant. */
function staleOrSame(current: Judgement, mine: Judgement): JudgeResult {
  const same =
    current.verdict === mine.verdict &&
    current.message === mine.message &&
    current.note === mine.note &&
    current.override?.points === mine.override?.points &&
    current.override?.reason === mine.override?.reason;
  return same ? { outcome: 'saved' } : { outcome: 'stale', current, mine };
}

function actionOf(command: At['command']) {
  if ('verdict' in command) return 'judgement.saved' as const;
  return command.points === null ? ('override.withdrawn' as const) : ('override.set' as const);
}

function payloadOf(assessment: AssessmentId, command: At['command']) {
  const { question, round, answerRevision } = command;
  const about = { assessment, round, question, answerRevision };
  return 'verdict' in command
    ? { ...about, verdict: command.verdict }
    : { ...about, points: command.points, reason: command.reason };
}
