import type { Readable } from 'node:stream';
import type {
  Answer,
  AnswerSection,
  Assessment,
  AssessmentState,
  Evidence,
  Submission,
} from '#domain/assessments/assessment.js';
import type { Batch } from '#domain/assessments/batch.js';
import type { ReminderDays } from '#domain/assessments/reminders.js';
import type { AuditAction, AuditEntry } from '#domain/audit/event.js';
import type { CalendarDate, Instant } from '#domain/dates.js';
import type { OfficialNumber } from '#domain/frameworks/official-number.js';
import type {
  AiSystemId,
  AssessmentId,
  BatchId,
  EvidenceId,
  MailId,
  OrganisationId,
  QuestionId,
  SectionId,
  VendorId,
} from '#domain/ids.js';
import type { About, OutboxMail } from '#domain/mail/mail.js';
import type { Guest } from '#domain/organisations/actor.js';
import type { Organisation } from '#domain/organisations/organisation.js';
import type { Page } from '#domain/page.js';
import type { Review } from '#domain/reviews/review.js';
import type { ReviewedScore, Score } from '#domain/scoring/score.js';
import type { VendorImport } from '#domain/vendors/import/vendor-import.js';
import type { CapturedStore } from './contract/captured.js';
import type { CertificateQueue, CertificateStore } from './contract/certificates.js';
import type { ClaimedAssessments, ClaimStore, CrossClaims } from './contract/claims.js';
import type { Deed, ListQuery, Occurrence } from './contract/deed.js';
import type { AnsweredFactSheet, FactSheetStore } from './contract/fact-sheets.js';
import type { IncomingFiles, ReceivedFile } from './contract/files.js';
import type { LibraryStore, LooseLibraryDocuments } from './contract/library.js';
import type { CrossEnrolments, EnrolmentStore, OrganisationStore, UserStore } from './contract/members.js';
import type {
  ConsentStore,
  OpenConsents,
  OwnCertificateQueue,
  OwnCertificateStore,
} from './contract/own-certificates.js';
import type { PortfolioStore } from './contract/portfolio.js';
import type {
  DraftStore,
  ImportedDefinitions,
  OwnQuestionnaires,
  PublishedVersions,
  RetirementStore,
  UnfinishedDrafts,
} from './contract/questionnaires.js';
import type {
  DirectoryCheckStore,
  RegisterEntryStore,
  RegisterImportStore,
  WaitingRegisterImport,
} from './contract/registers.js';
import type { FindingStore, ReviewStore } from './contract/reviews.js';
import type { AiSystemStore, VendorImportStore, VendorStore } from './contract/vendors.js';

export type * from './contract/captured.js';
export type * from './contract/certificates.js';
export type { Deed, ListQuery, Occurrence } from './contract/deed.js';
export type { IncomingFiles, ReceivedFile } from './contract/files.js';
export type { LibraryStore } from './contract/library.js';
export type { NewOrganisation, OrganisationPatch, UserPatch } from './contract/members.js';
export type * from './contract/own-certificates.js';
export type { BandCounts, PortfolioStore, ScoredVendor } from './contract/portfolio.js';
export type * from './contract/questionnaires.js';
export type * from './contract/registers.js';
export type {
  AiSystemFilter,
  ImportRows,
  StandingAiSystem,
  VendorFields,
  VendorFilter,
  VendorImportStore,
  VendorQuery,
  VendorStore,
} from './contract/vendors.js';

export interface AssessmentQuery extends ListQuery {
  readonly states: readonly AssessmentState[];
  readonly vendorId: VendorId | null;
  readonly aiSystemId?: AiSystemId;
  /** Due from the first day to the second. */
  readonly due?: readonly [from: CalendarDate, to: CalendarDate];
  readonly sort: 'due' | '-due' | 'changed' | '-changed';
}

/** What may be asked of the audit log. */
export interface AuditQuery {
  readonly action: AuditAction | null;
  readonly thingId: string | null;
  /** Who did it, by the name known then. */
  readonly actorName?: string;
  /** When it happened: from the first instant on, before the second. */
  readonly during?: readonly [from: Instant, until: Instant];
  readonly page: number;
  readonly size: number;
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

/** Repositories of one tenant: what it buys, and the library it answers from. Somebody else's id is simply not there (null). */
export interface TenantStores {
  readonly organisation: { read(): Promise<Organisation | null> };
  readonly vendors: VendorStore;
  readonly vendorImports: VendorImportStore;
  readonly aiSystems: AiSystemStore;
  readonly questionnaires: OwnQuestionnaires;
  readonly drafts: DraftStore;
  readonly retirements: RetirementStore;
  readonly assessments: {
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
  };
  readonly batches: {
    read(id: BatchId): Promise<Batch | null>;
    /** False where a batch of that id is already there (a form posted twice). */
    add(batch: Batch): Promise<boolean>;
    /** Every assessment of it is sent; saying so again changes nothing. */
    finish(id: BatchId, at: Instant): Promise<void>;
  };
  /** On which days the buyer reminds; at revision 0 nobody has chosen. */
  readonly reminderDays: {
    read(): Promise<{ readonly days: ReminderDays; readonly revision: number }>;
    /** False where the revision is no longer `expected`. */
    change(expected: number, days: ReminderDays, deed: Deed): Promise<boolean>;
  };
  /** The numbers it read in its own copies of sources; at revision 0 it entered none. */
  readonly officialNumbers: {
    read(): Promise<{ readonly numbers: readonly OfficialNumber[]; readonly revision: number }>;
    /** False where the revision is no longer `expected`. */
    change(expected: number, numbers: readonly OfficialNumber[], deed: Deed): Promise<boolean>;
  };
  /** Made once when the assessment is sent; making them again changes nothing. */
  makeAnswerSections(id: AssessmentId, sections: readonly SectionId[]): Promise<void>;
  /** Which questions of each section stay as they were submitted in that round, while its lock is the last; may be said again. */
  lockQuestions(
    id: AssessmentId,
    round: number,
    locked: ReadonlyMap<SectionId, readonly QuestionId[]>,
  ): Promise<void>;
  readonly submissions: {
    latest(id: AssessmentId): Promise<Submission | null>;
    /** Every round's, oldest first. */
    all(id: AssessmentId): Promise<readonly Submission[]>;
  };
  readonly factSheets: FactSheetStore;
  readonly reviews: ReviewStore;
  readonly findings: FindingStore;
  readonly portfolio: PortfolioStore;
  /** Scores are the buyer's own; the vendor's stores cannot reach them. */
  readonly scores: {
    read(id: AssessmentId, round: number): Promise<Score | null>;
    /** Writing the same round again changes nothing. */
    keep(id: AssessmentId, round: number, score: Score): Promise<void>;
    /** Puts the score of the finished review beside that of the submission; null takes it away again. */
    review(id: AssessmentId, round: number, reviewed: ReviewedScore | null): Promise<void>;
    /** The latest of each: reviewed where a review was finished, as submitted otherwise. */
    ofAssessments(ids: readonly AssessmentId[]): Promise<ReadonlyMap<AssessmentId, Score | ReviewedScore>>;
  };
  /** The tenant's own standard answers, where it sells. */
  readonly library: LibraryStore;
  readonly evidence: EvidenceReader;
  readonly enrolments: EnrolmentStore;
  readonly certificates: CertificateStore;
  /** The tenant's own certificates, where it sells. */
  readonly ownCertificates: OwnCertificateStore;
  readonly registerEntries: RegisterEntryStore;
  readonly directoryChecks: DirectoryCheckStore;
  readonly registerImports: RegisterImportStore;
  /** To whom it gives them. */
  readonly consents: ConsentStore;
  readonly outbox: {
    /** The letters about one thing, oldest first. */
    about(thing: About): Promise<readonly OutboxMail[]>;
    /** The letters about any of several things of a kind, oldest first. */
    aboutAny(kind: About['kind'], ids: readonly About['id'][]): Promise<readonly OutboxMail[]>;
    /** Letters given up since an instant, the latest first; at most `most`. */
    failedSince(since: Instant, most: number): Promise<readonly OutboxMail[]>;
  };
  readonly audit: {
    list(query: AuditQuery): Promise<Page<AuditEntry>>;
    /** The whole chain in order, streamed. */
    entries(): AsyncIterable<AuditEntry>;
    record(occurrence: Occurrence): Promise<void>;
  };
}

export interface EvidenceReader {
  read(id: EvidenceId): Promise<Evidence | null>;
  /** The file's bytes; reached only through the tenant's evidence document. Null where there is none. */
  open(id: EvidenceId): Promise<Readable | null>;
}

/** So many tries in so many seconds. */
export interface RateLimit {
  readonly points: number;
  readonly seconds: number;
}

export type SaveOutcome =
  | { readonly outcome: 'saved' }
  /** Somebody saved since: what is there now (null: nothing is). */
  | { readonly outcome: 'stale'; readonly current: Answer | null }
  /** The round is over; nothing was written. */
  | { readonly outcome: 'locked' };

/** All a respondent can reach: one assessment, and nothing of the buyer's. */
export interface AnsweringStores {
  readonly assessment: {
    read(): Promise<Assessment | null>;
    change(guard: AssessmentGuard, patch: AssessmentPatch, deed: Deed | null): Promise<Assessment | null>;
  };
  readonly sections: {
    all(): Promise<readonly AnswerSection[]>;
    read(section: SectionId): Promise<AnswerSection | null>;
    /**
     * One update on `{ _id, lockedRound < round, answers.<q>.revision: expected }`. The answer kept has revision
     * expected + 1; clearing is saving an `open` one, so that revisions never start anew.
     */
    save(command: {
      readonly section: SectionId;
      readonly question: QuestionId;
      readonly round: number;
      /** The revision the writer saw; 0 for none. */
      readonly expected: number;
      readonly answer: Answer;
      readonly deed: Deed;
    }): Promise<SaveOutcome>;
    /** After this no answer of the round can be saved; locking again changes nothing. */
    lock(round: number): Promise<void>;
  };
  readonly claim: ClaimStore;
  readonly factSheet: AnsweredFactSheet;
  readonly submissions: {
    read(round: number): Promise<Submission | null>;
    latest(): Promise<Submission | null>;
    /** Every round's, oldest first. */
    all(): Promise<readonly Submission[]>;
    /** Writing the same round again changes nothing. */
    add(submission: Submission): Promise<void>;
  };
  readonly evidence: EvidenceReader &
    IncomingFiles & {
      /** Makes the evidence document for a received file, loose until `fasten`. Throws Stale where the file waited so long that it was swept away. */
      attach(evidence: Evidence, received: ReceivedFile, deed: Deed): Promise<void>;
      /** An answer names the document. */
      fasten(id: EvidenceId): Promise<void>;
      /** The answer is about to name the document no longer. */
      loosen(id: EvidenceId, at: Instant): Promise<void>;
      /** Removes document and bytes; the event stays in the chain. */
      remove(id: EvidenceId, deed: Deed): Promise<void>;
    };
}

/** For jobs, sign-in and invitation links; every use says why. */
export interface CrossStores {
  readonly assessments: {
    read(id: AssessmentId): Promise<Assessment | null>;
    /** By the link that works, or by one it replaced. */
    byTokenHash(hash: string): Promise<Assessment | null>;
    /** Left half-way by a crash: `sending` or `submitting`, older than the instant. */
    unfinished(before: Instant): Promise<readonly Assessment[]>;
    /** Open for answering and due for a reminder by now, longest waiting first; at most `most`. */
    toRemind(now: Instant, most: number): Promise<readonly Assessment[]>;
    /** Open for answering though the link's last day is over, longest over first; at most `most`. */
    toExpire(now: Instant, most: number): Promise<readonly Assessment[]>;
  };
  readonly batches: {
    /** Left half-way by a crash, made before the instant. */
    unfinished(before: Instant): Promise<readonly Batch[]>;
  };
  readonly outbox: {
    /** Leases the next letter due, so that no other process takes it; null where none waits. */
    claim(now: Instant, leaseUntil: Instant): Promise<OutboxMail | null>;
    done(id: MailId, state: 'accepted' | 'captured', at: Instant): Promise<void>;
    failed(
      id: MailId,
      error: string,
      next: { readonly state: 'queued' | 'failed'; readonly at: Instant },
    ): Promise<void>;
  };
  readonly relay: {
    /** Moves pending audit events into their chains; answers how many. Safe in two processes at once. */
    audit(now: Instant): Promise<number>;
    /** Moves pending mail orders into the outbox; answers how many. */
    mail(now: Instant): Promise<number>;
  };
  readonly reviews: {
    /** Being returned, decided or reopened since before the instant. */
    unfinished(before: Instant): Promise<readonly Review[]>;
  };
  readonly drafts: UnfinishedDrafts;
  readonly certificates: CertificateQueue;
  readonly ownCertificates: OwnCertificateQueue;
  readonly openConsents: OpenConsents;
  /** Documents loose since before an instant: whether an answer names them is not settled. */
  looseEvidence(before: Instant): Promise<readonly Evidence[]>;
  /** Throws away received files that nobody attached since `before`. */
  sweepUploads(before: Instant): Promise<number>;
  /** Imports of registers that began before an instant and are not done. */
  runningRegisterImports(before: Instant): Promise<readonly WaitingRegisterImport[]>;
  /** Imports of vendors that began before an instant and are not done. */
  runningImports(before: Instant): Promise<readonly VendorImport[]>;
  readonly organisations: { all(): Promise<readonly Organisation[]> };
  readonly enrolments: CrossEnrolments;
  readonly claims: CrossClaims;
  readonly looseLibraryDocuments: LooseLibraryDocuments;
}

export interface Storage {
  within(organisationId: OrganisationId): TenantStores;
  answering(guest: Pick<Guest, 'assessmentId' | 'organisationId'>): AnsweringStores;
  acrossAll(why: string): CrossStores;
  /** What a vendor's own organisation has claimed, whoever asked; nothing else of any buyer. */
  claimed(organisationId: OrganisationId): ClaimedAssessments;
  readonly users: UserStore;
  readonly organisations: OrganisationStore;
  readonly questionnaires: PublishedVersions;
  /** What whoever runs the portal imported beside the shipped content. */
  readonly definitions: ImportedDefinitions;
  readonly captured: CapturedStore;
  readonly rateLimits: {
    /** Counts one try; answers seconds to wait, 0 where it is within the limit of `points` in `seconds`. */
    consume(key: string, limit: RateLimit): Promise<number>;
    /** Takes one counted try back. */
    refund(key: string, limit: RateLimit): Promise<void>;
    /** Takes all of them back. */
    forget(key: string): Promise<void>;
  };
  close(): Promise<void>;
}
