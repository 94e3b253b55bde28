import type { Answer, Assessment, Submission } from '#domain/assessments/assessment.js';
import type { Outcome } from '#domain/assessments/returned.js';
import type { AuditEntry } from '#domain/audit/event.js';
import type { WeighedClaim } from '#domain/certification-claims/weigh-claim.js';
import type { CalendarDate } from '#domain/dates.js';
import type { Framework } from '#domain/frameworks/framework.js';
import type { AssessmentId, CertificateId, FindingId, QuestionId, UserId, VendorId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { Page } from '#domain/page.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { Finding, FindingAction, FindingState, Severity } from '#domain/reviews/finding.js';
import type { Obstacles } from '#domain/reviews/obstacles.js';
import type { Judgement, Review, Verdict } from '#domain/reviews/review.js';
import type { ReviewedScore } from '#domain/scoring/score.js';
import type { AnyScore } from './assessment-row.js';

/** What an assessor does with submitted answers. */
export interface ReviewServices {
  /** What waits for a review, worst first. */
  list(
    actor: Actor,
    query: { search: string; state: 'submitted' | 'in-review' | ''; page: number },
  ): Promise<ReviewQueue>;
  read(actor: Actor, id: AssessmentId): Promise<ReviewDetail>;
  /** How an answer came about, newest first, from the audit chain. */
  answerHistory(actor: Actor, id: AssessmentId, question: QuestionId): Promise<readonly AuditEntry[]>;
  /** Starting what somebody else has just started changes nothing. */
  start(actor: Actor, id: AssessmentId): Promise<void>;
  judge(actor: Actor, id: AssessmentId, command: JudgeAnswer): Promise<JudgeResult>;
  override(actor: Actor, id: AssessmentId, command: OverrideScore): Promise<JudgeResult>;
  /** Sends back the flagged questions alone; `stale`: somebody changed the review since it was shown. */
  returnQuestions(
    actor: Actor,
    id: AssessmentId,
    command: { revision: number; dueOn: CalendarDate },
  ): Promise<{ outcome: 'returned'; count: number } | { outcome: 'stale' } | { outcome: 'nothing-flagged' }>;
  decide(
    actor: Actor,
    id: AssessmentId,
    command: Decide,
  ): Promise<{ outcome: 'decided' } | { outcome: 'stale' } | { outcome: 'obstructed'; obstacles: Obstacles }>;
  /** Opens the review again; the decision is kept among the earlier ones. */
  reopen(actor: Actor, id: AssessmentId): Promise<void>;
}

export interface FindingServices {
  list(
    actor: Actor,
    query: {
      search: string;
      /** Empty: those that still stand. */
      states: readonly FindingState[];
      severity: Severity | null;
      mine: boolean;
      overdue: boolean;
      page: number;
      sort: 'severity' | 'due' | '-due' | '-changed';
    },
  ): Promise<FindingList>;
  read(actor: Actor, id: FindingId): Promise<FindingDetail>;
  /** Members who may see a finding closed. */
  owners(actor: Actor): Promise<readonly Owner[]>;
  /** `requestId` comes with the form, so that posting it twice raises one. */
  raise(
    actor: Actor,
    id: AssessmentId,
    command: FindingForm & {
      requestId: string;
      question: QuestionId | null;
      /** The certificate it is raised from. */
      certificate?: CertificateId | null;
    },
  ): Promise<FindingId>;
  change(
    actor: Actor,
    id: FindingId,
    command: { revision: number; fields: FindingForm },
  ): Promise<{ outcome: 'changed' } | { outcome: 'stale'; current: Finding }>;
  /** Moves it along its life; a reason where the move wants one. */
  move(
    actor: Actor,
    id: FindingId,
    command: { revision: number; action: FindingAction; reason: string },
  ): Promise<{ outcome: 'moved' } | { outcome: 'stale'; current: Finding }>;
}

export interface ReviewQueue {
  readonly rows: Page<ReviewRow>;
  readonly counts: { readonly submitted: number; readonly 'in-review': number };
}
export interface ReviewRow {
  readonly assessment: Assessment;
  readonly score: AnyScore | null;
  /** Days past the due date; 0 where it has not passed. */
  readonly overdueDays: number;
  /** Days since it was submitted. */
  readonly waitingDays: number;
  /** Null before the review is started. */
  readonly judged: number | null;
}
export interface ReviewDetail {
  readonly assessment: Assessment;
  readonly submission: Submission;
  readonly questionnaire: Questionnaire;
  readonly frameworks: readonly Framework[];
  /** Of the submission's round; null before it is started. */
  readonly review: Review | null;
  readonly score: ReviewedScore;
  /** What the answers that claim certification come to. */
  readonly claims: readonly WeighedClaim[];
  readonly findings: readonly Finding[];
  /** Rounds before, oldest first. */
  readonly earlier: readonly { readonly submission: Submission; readonly review: Review | null }[];
}
interface AtAnswer {
  readonly question: QuestionId;
  /** As the judge saw them. */
  readonly round: number;
  readonly answerRevision: number;
  /** Of the judgement; 0 for none. */
  readonly revision: number;
}
export interface JudgeAnswer extends AtAnswer {
  readonly verdict: Verdict | null;
  readonly message: string;
  readonly note: string;
}
export interface OverrideScore extends AtAnswer {
  /** 0..1; null withdraws it. */
  readonly points: number | null;
  readonly reason: string;
}
export type JudgeResult =
  | { readonly outcome: 'saved' }
  /** Somebody judged since. Nothing was saved; both are shown. */
  | { readonly outcome: 'stale'; readonly current: Judgement; readonly mine: Judgement }
  /** The vendor's answer is another one now. Nothing was saved. */
  | {
      readonly outcome: 'answer-changed';
      readonly current: Judgement;
      readonly mine: Judgement;
      readonly answer: Answer | null;
    };
export interface Decide {
  /** Of the review as it was shown. */
  readonly revision: number;
  readonly outcome: Outcome;
  readonly reasons: string;
  /** Critical findings named as conditions, and others in words. */
  readonly namedFindings: readonly FindingId[];
  readonly conditions: readonly string[];
  readonly lookAgainOn: CalendarDate | null;
  /** What the vendor is told beside the outcome; null: it is not told. */
  readonly told: string | null;
}
export interface Owner {
  readonly id: UserId;
  readonly name: string;
}
export interface FindingForm {
  readonly severity: Severity;
  readonly title: string;
  readonly detail: string;
  readonly ownerId: UserId | null;
  readonly dueOn: CalendarDate | null;
}
export interface FindingList {
  readonly rows: Page<Finding>;
  readonly counts: Readonly<Partial<Record<FindingState, number>>>;
  readonly overdue: number;
}
export interface FindingDetail {
  readonly finding: Finding;
  readonly assessment: Assessment;
  readonly vendorId: VendorId;
  /** `2.1 Where does the data come from?`; null where it is about no question. */
  readonly question: string | null;
  readonly owners: readonly Owner[];
  readonly history: readonly AuditEntry[];
}
