import type { Assessment, AssessmentState, Submission } from '#domain/assessments/assessment.js';
import type { Batch } from '#domain/assessments/batch.js';
import type { CalendarDate, Instant } from '#domain/dates.js';
import type { AiSystemId, AssessmentId, BatchId, VendorId } from '#domain/ids.js';
import type { Page } from '#domain/page.js';
import type { ReviewedScore, Score } from '#domain/scoring/score.js';
import type { Deed, ListQuery } from './deed.js';

export interface AssessmentQuery extends ListQuery {
  readonly states: readonly AssessmentState[];
  readonly vendorId: VendorId | null;
  readonly aiSystemId?: AiSystemId;
  /** Due from the first day to the second. */
  readonly due?: readonly [from: CalendarDate, to: CalendarDate];
  readonly sort: 'due' | '-due' | 'changed' | '-changed';
}

/** A change that expects what was read: the states it may start from and, where two people may race, the revision. */
export interface AssessmentGuard {
  readonly states: readonly AssessmentState[];
  readonly revision?: number;
  readonly round?: number;
  readonly invitation?: number;
}
export type AssessmentPatch = Partial<
  Pick<
    Assessment,
    | 'state'
    | 'round'
    | 'contact'
    | 'invitation'
    | 'reminders'
    | 'farewell'
    | 'attestation'
    | 'submission'
    | 'returned'
    | 'claimedBy'
    | 'told'
    | 'sentAt'
    | 'dueOn'
  >
>;

export interface AssessmentStore {
  list(query: AssessmentQuery): Promise<Page<Assessment>>;
  countByState(): Promise<Readonly<Partial<Record<AssessmentState, number>>>>;
  read(id: AssessmentId): Promise<Assessment | null>;
  /** Those of the ids that are there, in no order. */
  ofIds(ids: readonly AssessmentId[]): Promise<readonly Assessment[]>;
  /** The newest about each AI system. */
  latestOf(ids: readonly AiSystemId[]): Promise<ReadonlyMap<AiSystemId, AssessmentId>>;
  /** Those about these AI systems that are being sent or can still be answered, the soonest due first. */
  openAbout(ids: readonly AiSystemId[]): Promise<readonly Assessment[]>;
  /** False where an assessment of that id is already there (a form posted twice). */
  add(assessment: Assessment, deed: Deed | null): Promise<boolean>;
  /** One atomic update; null where the guard no longer holds. Adds one to the revision. */
  change(
    id: AssessmentId,
    guard: AssessmentGuard,
    patch: AssessmentPatch,
    deed: Deed | null,
  ): Promise<Assessment | null>;
}

export interface BatchStore {
  read(id: BatchId): Promise<Batch | null>;
  /** False where a batch of that id is already there (a form posted twice). */
  add(batch: Batch): Promise<boolean>;
  /** Every assessment of it is sent; saying so again changes nothing. */
  finish(id: BatchId, at: Instant): Promise<void>;
}

export interface SubmissionStore {
  latest(id: AssessmentId): Promise<Submission | null>;
  /** Every round's, oldest first. */
  all(id: AssessmentId): Promise<readonly Submission[]>;
}

/** Scores are the buyer's own; the vendor's stores cannot reach them. */
export interface ScoreStore {
  read(id: AssessmentId, round: number): Promise<Score | null>;
  /** Writing the same round again changes nothing. */
  keep(id: AssessmentId, round: number, score: Score): Promise<void>;
  /** Puts the score of the finished review beside that of the submission; null takes it away again. */
  review(id: AssessmentId, round: number, reviewed: ReviewedScore | null): Promise<void>;
  /** The latest of each: reviewed where a review was finished, as submitted otherwise. */
  ofAssessments(ids: readonly AssessmentId[]): Promise<ReadonlyMap<AssessmentId, Score | ReviewedScore>>;
}

export interface CrossAssessments {
  read(id: AssessmentId): Promise<Assessment | null>;
  /** By the link that works, or by one it replaced. */
  byTokenHash(hash: string): Promise<Assessment | null>;
  /** Left half-way by a crash: `sending` or `submitting`, older than the instant. */
  unfinished(before: Instant): Promise<readonly Assessment[]>;
  /** Open for answering and due for a reminder by now, longest waiting first; at most `most`. */
  toRemind(now: Instant, most: number): Promise<readonly Assessment[]>;
  /** Open for answering though the link's last day is over, longest over first; at most `most`. */
  toExpire(now: Instant, most: number): Promise<readonly Assessment[]>;
}

export interface UnfinishedBatches {
  /** Left half-way by a crash, made before the instant. */
  unfinished(before: Instant): Promise<readonly Batch[]>;
}
