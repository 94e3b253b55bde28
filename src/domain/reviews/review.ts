import type { Answer, Submission } from '../assessments/assessment.js';
import type { Flagged } from '../assessments/returned.js';
import type { WeighedClaim } from '../certification-claims/weigh-claim.js';
import type { Instant } from '../dates.js';
import type { AssessmentId, OrganisationId, QuestionId, UserId } from '../ids.js';
import type { Decision } from './decision.js';

/** What an assessor makes of one answer. */
export const VERDICTS = ['accept', 'clarify', 'issue'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Another value for one question, beside the computed one and never over it. */
export interface Override {
  /** 0..1 */
  readonly points: number;
  readonly reason: string;
  readonly by: { readonly id: UserId; readonly name: string };
  readonly at: Instant;
  /** Of the answer it was given for; once the answer changes, the override is stale and counts no more. */
  readonly answerRevision: number;
}

/** All that an assessor keeps beside one answer. Only `message` ever reaches the vendor, when the question is returned. */
export interface Judgement {
  /** Null while nobody has judged this answer. */
  readonly verdict: Verdict | null;
  /** To the vendor; never empty beside `clarify` or `issue`. */
  readonly message: string;
  /** For the buyer's own people. */
  readonly note: string;
  readonly override: Override | null;
  /** The answer that was judged; 0 where there was none. */
  readonly answerRevision: number;
  /** The round it was first made in; an accepted answer that did not change carries its judgement on. */
  readonly madeInRound: number;
  readonly by: string;
  readonly at: Instant;
  /** From 1; every save adds one. 0 stands for "nothing saved yet". */
  readonly revision: number;
}

export type Judgements = Readonly<Partial<Record<QuestionId, Judgement>>>;

/**
 * `open` while it is judged. The three in -ing are steps a job finishes when a crash left them half-way; `returned` and
 * `decided` are over.
 */
export const REVIEW_STATES = ['open', 'returning', 'returned', 'deciding', 'decided', 'reopening'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** How a review was brought to an end, and by whom; what a crash interrupts is finished in their name. */
export interface Closing {
  readonly by: { readonly id: UserId; readonly name: string };
  readonly at: Instant;
  /** Of a return: until when the vendor may answer again. */
  readonly dueOn: string | null;
  /** What the claims of certification came to on that day; left out before they were weighed. */
  readonly claims?: readonly WeighedClaim[];
}

/** The buyer's own document of one round: no vendor's store reaches it. */
export interface Review {
  readonly organisationId: OrganisationId;
  readonly assessmentId: AssessmentId;
  readonly round: number;
  readonly state: ReviewState;
  readonly judgements: Judgements;
  readonly closing: Closing | null;
  readonly decision: Decision | null;
  /** Decisions that were reopened, oldest first. */
  readonly earlierDecisions: readonly Decision[];
  readonly startedAt: Instant;
  readonly changedAt: Instant;
  /** Every change adds one, so that whoever returns or decides does so on what they saw. */
  readonly revision: number;
}

/** The most characters of each text. */
export const REVIEW_LIMITS = { message: 2_000, note: 4_000, reason: 1_000 } as const;

/** Nothing judged yet. */
export const NO_JUDGEMENT: Judgement = {
  verdict: null,
  message: '',
  note: '',
  override: null,
  answerRevision: 0,
  madeInRound: 0,
  by: '',
  at: '1970-01-01T00:00:00.000Z' as Instant,
  revision: 0,
};

/** The revision of an answer as judgements name it. */
export const revisionOf = (answer: Pick<Answer, 'revision'> | null | undefined): number =>
  answer?.revision ?? 0;

/** The override that counts for an answer; null where there is none or the answer changed since. */
export function countingOverride(
  judgement: Pick<Judgement, 'override'> | undefined,
  answer: Pick<Answer, 'revision'> | null | undefined,
): Override | null {
  const override = judgement?.override ?? null;
  return override !== null && override.answerRevision === revisionOf(answer) ? override : null;
}

/** Whether a verdict sends the question back to the vendor. */
export const isFlag = (verdict: Verdict | null): verdict is 'clarify' | 'issue' =>
  verdict === 'clarify' || verdict === 'issue';

/** The flagged questions of a submission, in the order asked. */
export const flaggedIn = (
  { questions }: Pick<Submission, 'questions'>,
  judgements: Judgements,
): readonly Flagged[] =>
  questions.flatMap(({ id, answer }) => {
    const judgement = judgements[id];
    return judgement !== undefined && isFlag(judgement.verdict)
      ? [
          {
            question: id,
            verdict: judgement.verdict,
            message: judgement.message,
            answerRevision: revisionOf(answer),
          },
        ]
      : [];
  });

/**
 * What a new round begins with: an accepted answer that did not change stays accepted; every other one needs judging
 * anew. Notes and overrides are kept; an override of an answer that changed is stale from then on.
 */
export function carriedOver(before: Pick<Review, 'judgements'>, submission: Submission): Judgements {
  const carried = submission.questions.flatMap(({ id, answer }) => {
    const earlier = before.judgements[id];
    if (earlier === undefined) return [];
    const unchanged = earlier.answerRevision === revisionOf(answer);
    const kept: Judgement =
      unchanged && earlier.verdict === 'accept'
        ? { ...earlier, revision: 1 }
        : { ...earlier, verdict: null, message: '', revision: 1 };
    const empty = kept.verdict === null && kept.note === '' && kept.override === null;
    return empty ? [] : [[id, kept] as const];
  });
  return Object.fromEntries(carried);
}
