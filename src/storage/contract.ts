import type { Evidence } from '#domain/assessments/assessment.js';
import type { ReminderDays } from '#domain/assessments/reminders.js';
import type { Instant } from '#domain/dates.js';
import type { OfficialNumber } from '#domain/frameworks/official-number.js';
import type { AssessmentId, OrganisationId, QuestionId, SectionId } from '#domain/ids.js';
import type { Guest } from '#domain/organisations/actor.js';
import type { Organisation } from '#domain/organisations/organisation.js';
import type { Review } from '#domain/reviews/review.js';
import type { VendorImport } from '#domain/vendors/import/vendor-import.js';
import type { AnsweringStores, EvidenceReader } from './contract/answering.js';
import type {
  AssessmentStore,
  BatchStore,
  CrossAssessments,
  ScoreStore,
  SubmissionStore,
  UnfinishedBatches,
} from './contract/assessments.js';
import type { AuditStore } from './contract/audit.js';
import type { CapturedStore } from './contract/captured.js';
import type { CertificateQueue, CertificateStore } from './contract/certificates.js';
import type { ClaimedAssessments, CrossClaims } from './contract/claims.js';
import type { Deed } from './contract/deed.js';
import type { FactSheetStore } from './contract/fact-sheets.js';
import type { LibraryStore, LooseLibraryDocuments } from './contract/library.js';
import type { CrossEnrolments, EnrolmentStore, OrganisationStore, UserStore } from './contract/members.js';
import type { OutboxQueue, OutboxReader, Relay } from './contract/outbox.js';
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

export type * from './contract/answering.js';
export type { AssessmentGuard, AssessmentPatch, AssessmentQuery } from './contract/assessments.js';
export type * from './contract/captured.js';
export type * from './contract/certificates.js';
export type { Deed, Occurrence } from './contract/deed.js';
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

/** Repositories of one tenant: what it buys, and the library it answers from. Somebody else's id is simply not there (null). */
export interface TenantStores {
  readonly organisation: { read(): Promise<Organisation | null> };
  readonly vendors: VendorStore;
  readonly vendorImports: VendorImportStore;
  readonly aiSystems: AiSystemStore;
  readonly questionnaires: OwnQuestionnaires;
  readonly drafts: DraftStore;
  readonly retirements: RetirementStore;
  readonly assessments: AssessmentStore;
  readonly batches: BatchStore;
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
  readonly submissions: SubmissionStore;
  readonly factSheets: FactSheetStore;
  readonly reviews: ReviewStore;
  readonly findings: FindingStore;
  readonly portfolio: PortfolioStore;
  readonly scores: ScoreStore;
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
  readonly outbox: OutboxReader;
  readonly audit: AuditStore;
}

/** So many tries in so many seconds. */
export interface RateLimit {
  readonly points: number;
  readonly seconds: number;
}

/** For jobs, sign-in and invitation links; every use says why. */
export interface CrossStores {
  readonly assessments: CrossAssessments;
  readonly batches: UnfinishedBatches;
  readonly outbox: OutboxQueue;
  readonly relay: Relay;
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
