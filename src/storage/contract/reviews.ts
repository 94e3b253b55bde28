import type { CalendarDate, Instant } from '#domain/dates.js';
import type { AssessmentId, FindingId, QuestionId, UserId, VendorId } from '#domain/ids.js';
import type { Page } from '#domain/page.js';
import type { Finding, FindingState, Severity } from '#domain/reviews/finding.js';
import type { Judgement, Review, ReviewState } from '#domain/reviews/review.js';
import type { Deed, ListQuery } from './deed.js';

export type JudgeOutcome =
  | { readonly outcome: 'saved' }
  /** Somebody judged since: what is there now (null: nothing is). */
  | { readonly outcome: 'stale'; readonly current: Judgement | null }
  /** The review is no longer open; nothing was written. */
  | { readonly outcome: 'closed' };

/** A buyer's reviews, one an assessment and round. */
export interface ReviewStore {
  read(assessmentId: AssessmentId, round: number): Promise<Review | null>;
  /** All rounds, oldest first. */
  ofAssessment(assessmentId: AssessmentId): Promise<readonly Review[]>;
  /** The latest round of each. */
  ofAssessments(ids: readonly AssessmentId[]): Promise<ReadonlyMap<AssessmentId, Review>>;
  /** Adding the same round again changes nothing. */
  add(review: Review): Promise<void>;
  /** One update on `{ _id, state: open, judgements.<q>.revision: expected }`; the one kept has revision expected + 1. */
  judge(command: {
    readonly assessmentId: AssessmentId;
    readonly round: number;
    readonly question: QuestionId;
    /** The revision the writer saw; 0 for none. */
    readonly expected: number;
    readonly judgement: Judgement;
    readonly deed: Deed;
  }): Promise<JudgeOutcome>;
  /** Null where it is not in the state, or no longer at the revision where one is named. Adds one to the revision. */
  change(
    review: Pick<Review, 'assessmentId' | 'round'>,
    guard: { readonly state: ReviewState; readonly revision?: number },
    patch: Partial<Pick<Review, 'state' | 'closing' | 'decision' | 'earlierDecisions'>> & {
      readonly changedAt: Instant;
    },
  ): Promise<Review | null>;
  /** Adds one to the revision of every review of the assessment, so that nobody decides on what they no longer see. */
  touch(assessmentId: AssessmentId): Promise<void>;
}

export interface FindingQuery extends ListQuery {
  /** Empty: any. */
  readonly states: readonly FindingState[];
  readonly severity: Severity | null;
  readonly ownerId: UserId | null;
  readonly assessmentId: AssessmentId | null;
  readonly vendorId: VendorId | null;
  /** Due before this day. */
  readonly dueBefore: CalendarDate | null;
  readonly sort: 'severity' | 'due' | '-due' | '-changed';
}

export type FindingFields = Pick<
  Finding,
  'severity' | 'title' | 'detail' | 'owner' | 'dueOn' | 'state' | 'reason' | 'changedAt'
>;

/** A buyer's findings. */
export interface FindingStore {
  list(query: FindingQuery): Promise<Page<Finding>>;
  countByState(): Promise<Readonly<Partial<Record<FindingState, number>>>>;
  read(id: FindingId): Promise<Finding | null>;
  /** False where one of that id is already there (a form posted twice). */
  add(finding: Finding, deed: Deed): Promise<boolean>;
  /** Null where it is gone or its revision is no longer `expected`. Sets revision to expected + 1. */
  change(
    id: FindingId,
    expected: number,
    fields: Partial<FindingFields> & Pick<FindingFields, 'changedAt'>,
    deed: Deed,
  ): Promise<Finding | null>;
}
