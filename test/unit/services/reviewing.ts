import type { CalendarDate } from '#domain/dates.js';
import type { AssessmentId, QuestionId } from '#domain/ids.js';
import type { Guest, Member } from '#domain/organisations/actor.js';
import type { Verdict } from '#domain/reviews/review.js';
import type { Decide, FindingForm, JudgeAnswer, JudgeResult, Services } from '#services/contract.js';
import { answer, type House } from './house.js';

export const LATER = '2026-12-18' as CalendarDate;
const NEXT_YEAR = '2027-11-21' as CalendarDate;
const attested = { name: 'Ines Roca', title: 'Head of AI' };

/** An assessment under review, all of it answered and submitted. */
export interface UnderReview {
  readonly id: AssessmentId;
  readonly guest: Guest;
}

export async function submitted(house: House): Promise<UnderReview> {
  const { id, guest } = await house.answered();
  await house.services.answering.submit(guest, attested);
  return { id, guest };
}

export async function underReview(house: House): Promise<UnderReview> {
  const given = await submitted(house);
  await house.services.reviews.start(house.owner, given.id);
  return given;
}

/** Judges an answer as it stands; `more` says what the judge saw otherwise. */
export async function judge(
  { services, owner }: Pick<House, 'services' | 'owner'>,
  id: AssessmentId,
  [question, verdict, message = '']: readonly [string, Verdict | null, string?],
  more: Partial<JudgeAnswer> & { readonly as?: Member } = {},
): Promise<JudgeResult> {
  const at = await seen(services, owner, id, question);
  const { as = owner, ...command } = more;
  return services.reviews.judge(as, id, { ...at, verdict, message, note: '', ...command });
}

/** What a judge sees of an answer: its round and revision, and that of the judgement there is. */
export async function seen(services: Services, owner: Member, id: AssessmentId, question: string) {
  const { submission, review } = await services.reviews.read(owner, id);
  const given = submission.questions.find((each) => each.id === question)?.answer;
  return {
    question: question as QuestionId,
    round: submission.round,
    answerRevision: given?.revision ?? 0,
    revision: review?.judgements[question as QuestionId]?.revision ?? 0,
  };
}

/** Returns what is flagged, as the review stands. */
export async function giveBack({ services, owner }: Pick<House, 'services' | 'owner'>, id: AssessmentId) {
  const { review } = await services.reviews.read(owner, id);
  return services.reviews.returnQuestions(owner, id, { revision: review?.revision ?? 0, dueOn: LATER });
}

/** Changes one answer and submits once more. */
export async function answerAgain(house: House, guest: Guest, question: string, choice: string) {
  await answer(house.services, guest, question, choice);
  return house.services.answering.submit(guest, attested);
}

export const aDecision = (revision: number, fields: Partial<Decide> = {}): Decide => ({
  revision,
  outcome: 'approved',
  reasons: 'Enough for what we use it for.',
  namedFindings: [],
  conditions: [],
  lookAgainOn: NEXT_YEAR,
  told: null,
  ...fields,
});

export const aFinding = (fields: Partial<FindingForm> = {}): FindingForm => ({
  severity: 'critical',
  title: 'No policy',
  detail: '',
  ownerId: null,
  dueOn: null,
  ...fields,
});
