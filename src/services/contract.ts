import type { Readable } from 'node:stream';
import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type {
  Answer,
  Answers,
  Assessment,
  AssessmentState,
  Evidence,
  LibraryReference,
  Submission,
} from '#domain/assessments/assessment.js';
import type { AuditAction, AuditEntry } from '#domain/audit/event.js';
import type { WeighedClaim } from '#domain/certification-claims/weigh-claim.js';
import type { Fault } from '#domain/content/fault.js';
import type { CalendarDate } from '#domain/dates.js';
import type { Made } from '#domain/exchange/reading.js';
import type { Framework } from '#domain/frameworks/framework.js';
import type {
  AssessmentId,
  EvidenceId,
  MailId,
  OrganisationId,
  QuestionId,
  SectionId,
  UserId,
} from '#domain/ids.js';
import type { CapturedMail, OutboxMail } from '#domain/mail/mail.js';
import type { Actor, Guest, Member } from '#domain/organisations/actor.js';
import type { Role } from '#domain/organisations/organisation.js';
import type { Page } from '#domain/page.js';
import type { Gap, Progress } from '#domain/questionnaires/progress.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { Typed, TypedFault } from '#domain/questionnaires/typed.js';
import type { Decision } from '#domain/reviews/decision.js';
import type { Finding } from '#domain/reviews/finding.js';
import type { ReviewedScore } from '#domain/scoring/score.js';
import type { Vendor } from '#domain/vendors/vendor.js';
import type { AiSystemRecordServices } from './contract/ai-system-record.js';
import type { AiSystemServices } from './contract/ai-systems.js';
import type { AssessmentRow } from './contract/assessment-row.js';
import type { CertificateServices } from './contract/certificates.js';
import type { ClaimServices } from './contract/claims.js';
import type { AskVendorServices, FactSheetServices } from './contract/fact-sheets.js';
import type { FrameworkServices } from './contract/frameworks.js';
import type { LibraryServices } from './contract/library.js';
import type { AccountServices, MemberServices } from './contract/members.js';
import type { OwnCertificateServices } from './contract/own-certificates.js';
import type { PortfolioServices } from './contract/portfolio.js';
import type { QuestionnaireServices } from './contract/questionnaires.js';
import type { ReceivedDocument } from './contract/received-document.js';
import type { RegisterServices } from './contract/registers.js';
import type { ReportServices } from './contract/reports.js';
import type { FindingServices, ReviewServices } from './contract/reviews.js';
import type { SendingServices } from './contract/sending.js';
import type { SspaServices } from './contract/sspa.js';
import type { VendorImportServices } from './contract/vendor-imports.js';
import type { VendorServices } from './contract/vendors.js';

export type { Overtaken } from './contract/ai-system-record.js';
export type * from './contract/ai-systems.js';
export type { AnyScore, AssessmentRow } from './contract/assessment-row.js';
export type * from './contract/certificates.js';
export type { RequestList, RequestRow } from './contract/claims.js';
export type * from './contract/fact-sheets.js';
export type * from './contract/frameworks.js';
export type * from './contract/library.js';
export type { MemberRow } from './contract/members.js';
export type * from './contract/own-certificates.js';
export type * from './contract/portfolio.js';
export type * from './contract/questionnaires.js';
export type * from './contract/received-document.js';
export type * from './contract/registers.js';
export type { ReportFacts } from './contract/reports.js';
export type * from './contract/reviews.js';
export type * from './contract/sending.js';
export type * from './contract/sspa.js';
export type * from './contract/vendor-imports.js';
export type * from './contract/vendors.js';

/** What became of one definition of an imported file. `there`: it is kept already, word for word. */
export interface DefinitionImported {
  readonly kind: Made['kind'];
  readonly id: string;
  readonly version: string;
  readonly outcome: 'kept' | 'there' | 'faulty' | 'shipped' | 'changed';
  readonly faults: readonly Fault[];
}

export interface DefinitionsImported {
  /** Whether anything new was written. */
  readonly kept: boolean;
  readonly definitions: readonly DefinitionImported[];
}

/**
 * Every use case of the portal. Each takes the actor first, asks the permission table, and throws a PortalError where
 * the visitor cannot mend it; what a visitor can mend comes back as an outcome.
 */
export interface Services {
  readonly organisations: {
    /** Whether the portal waits for its first organisation. */
    isSetUp(): Promise<boolean>;
    /** Makes the first organisation and its owner. `token` is the one printed in the log. */
    setUp(
      command: SetUp,
    ): Promise<{ outcome: 'done'; userId: UserId } | { outcome: 'wrong-token' } | { outcome: 'already' }>;
    /** Makes a user in an organisation (command line). */
    createUser(
      actor: Actor,
      command: CreateUser,
    ): Promise<{ outcome: 'created'; userId: UserId } | { outcome: 'email-taken' }>;
    /** Checks a password in time that does not tell whether the account exists. Throws TooMany by address and account. */
    signIn(command: {
      email: string;
      password: string;
      address: string;
    }): Promise<{ outcome: 'signed-in'; userId: UserId } | { outcome: 'refused' }>;
    signOut(actor: Member): Promise<void>;
    /**
     * The member a session's user acts as; null where the account, their last membership or the session is gone. Called
     * on every signed-in request. Without a session: as they would be after signing in now.
     */
    memberOf(
      userId: UserId,
      session?: { readonly epoch: number; readonly organisationId: OrganisationId },
    ): Promise<Member | null>;
  };

  readonly claims: ClaimServices;
  readonly library: LibraryServices;
  readonly members: MemberServices;
  readonly account: AccountServices;
  readonly vendors: VendorServices;
  readonly vendorImports: VendorImportServices;
  readonly aiSystems: AiSystemServices & AiSystemRecordServices & AskVendorServices;
  readonly sspa: SspaServices;

  readonly frameworks: FrameworkServices;
  readonly questionnaires: QuestionnaireServices;

  readonly assessments: SendingServices & {
    list(
      actor: Actor,
      query: {
        search: string;
        states: readonly AssessmentState[];
        /** Only those the vendor may still answer though their due day is over. */
        overdue?: boolean;
        page: number;
        sort: 'due' | '-due' | 'changed' | '-changed';
      },
    ): Promise<AssessmentList>;
    /** Everything about one assessment but its answers. */
    read(actor: Actor, id: AssessmentId): Promise<AssessmentDetail>;
    /** Reads a submitted round beside its score. */
    readSubmission(
      actor: Actor,
      id: AssessmentId,
    ): Promise<{
      assessment: Assessment;
      submission: Submission;
      questionnaire: Questionnaire;
      score: ReviewedScore;
      claims: readonly WeighedClaim[];
      frameworks: readonly Framework[];
    }>;
    downloadEvidence(actor: Actor, id: EvidenceId): Promise<{ evidence: Evidence; stream: Readable }>;
  };

  readonly reviews: ReviewServices;
  readonly findings: FindingServices;
  readonly reports: ReportServices;
  readonly portfolio: PortfolioServices;

  /** What a respondent does with one assessment, by link. */
  readonly answering: {
    /** Whose link it is. Throws NotFound (unknown) or LinkEnded (expired, revoked, cancelled). Marks the first opening. */
    open(token: string): Promise<Guest>;
    /** Whether a guest's visit still holds (their link was not replaced, revoked or ended); the fresh guest, or throws as open does. Called on every respondent request. */
    revisit(visit: { assessmentId: AssessmentId; invitation: number }): Promise<Guest>;
    /** The guest a member is for an assessment their organisation claimed; null where it did not. */
    revisitAsMember(member: Member, assessmentId: AssessmentId): Promise<Guest | null>;
    read(guest: Actor): Promise<AnsweringView>;
    /** Saves one answer as typed. */
    saveAnswer(guest: Actor, command: SaveAnswer): Promise<SaveAnswerOutcome>;
    /** Streams an uploaded file in before its fields are judged; throws TooLarge, WrongType, Stale (submitted). */
    receiveEvidence(
      guest: Actor,
      question: QuestionId,
      file: { stream: Readable; name: string },
    ): Promise<ReceivedDocument>;
    attachEvidence(guest: Actor, question: QuestionId, received: ReceivedDocument): Promise<void>;
    /** When the form around the file was refused after all. */
    discardEvidence(guest: Actor, received: ReceivedDocument): Promise<void>;
    removeEvidence(guest: Actor, question: QuestionId, id: EvidenceId): Promise<void>;
    downloadEvidence(guest: Actor, id: EvidenceId): Promise<{ evidence: Evidence; stream: Readable }>;
    /** Attests and submits; `unfinished` lists what must be mended first. Posting twice submits once. */
    submit(
      guest: Actor,
      command: { name: string; title: string },
    ): Promise<{ outcome: 'submitted' } | { outcome: 'unfinished'; gaps: readonly Gap[] }>;
    /** What was submitted, every round's, oldest first; throws NotFound before anything was. */
    receipts(guest: Actor): Promise<readonly Submission[]>;
  };

  readonly factSheet: FactSheetServices;
  readonly certificates: CertificateServices;
  readonly ownCertificates: OwnCertificateServices;
  readonly registers: RegisterServices;

  readonly audit: {
    list(
      actor: Actor,
      query: AuditListQuery,
    ): Promise<Page<AuditEntry> & { readonly about: ReadonlyMap<AssessmentId, AuditedAssessment> }>;
    /** Recomputes every hash of an organisation's chain. Member: their own; Machine: the one named. */
    verify(actor: Actor, organisationId: OrganisationId): Promise<ChainVerdict>;
    organisations(actor: Actor): Promise<readonly { id: OrganisationId; name: string }[]>;
  };

  readonly mailbox: {
    /** Letters captured because no mail server is set up; only outside production. */
    list(): Promise<readonly CapturedMail[]>;
    read(id: MailId): Promise<CapturedMail>;
  };

  readonly content: {
    /** At start-up: keeps every shipped version in the database for good. Throws where one differs from what is kept under its name: published versions are frozen. */
    keepPublished(): Promise<void>;
    /** For whoever runs the portal: keeps the frameworks and crosswalks of a file, all or none. The portal knows them from its next start. */
    importDefinitions(made: readonly Made[], how: { readonly dryRun: boolean }): Promise<DefinitionsImported>;
  };

  /** Each finishes what waits and answers how much that was; jobs call them, each safe in two processes at once. */
  readonly background: {
    relay(): Promise<number>;
    deliverMail(): Promise<number>;
    finishHalfDone(): Promise<number>;
    finishImports(): Promise<number>;
    /** Orders the reminders that are due. */
    remind(): Promise<number>;
    /** Ends what nobody answered by the last day of its link. */
    expireAssessments(): Promise<number>;
    sweepEvidence(): Promise<number>;
    sweepUploads(): Promise<number>;
    /** Files of libraries whose coming or going was cut short. */
    sweepLibraries(): Promise<number>;
    readCertificates(): Promise<number>;
    recheckCertificates(): Promise<number>;
    /** Judges anew what names a body of which the registers say something else now. */
    rejudgeCertificates(): Promise<number>;
    finishRegisterImports(): Promise<number>;
    /** Opens again what was classified by an earlier rule pack and the one in force would change. */
    reopenClassified(): Promise<number>;
  };
}

export interface SetUp {
  readonly token: string;
  readonly organisationName: string;
  readonly timeZone: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}
export interface CreateUser {
  readonly organisationId: OrganisationId | null;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}
export interface AssessmentList {
  readonly rows: Page<AssessmentRow>;
  readonly counts: Readonly<Partial<Record<AssessmentState, number>>>;
}
export interface AssessmentDetail extends AssessmentRow {
  readonly vendor: Vendor;
  readonly aiSystem: AiSystem;
  readonly mails: readonly OutboxMail[];
  readonly progress: Progress;
  readonly events: readonly AuditEntry[];
  readonly findings: readonly Finding[];
  /** The latest decision while it stands. */
  readonly decision: Decision | null;
}
export interface AnsweringView {
  readonly assessment: Assessment;
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  /** Questions now asked, in order. */
  readonly asked: ReadonlySet<QuestionId>;
  readonly gaps: readonly Gap[];
  readonly progress: Progress;
  readonly bySection: ReadonlyMap<SectionId, Progress>;
  readonly dueIn: number;
  readonly editable: boolean;
  /** Questions that stay as they were submitted: they were not sent back. */
  readonly locked: ReadonlySet<QuestionId>;
}
export interface SaveAnswer {
  readonly question: QuestionId;
  /** The revision the writer saw; 0 for none. */
  readonly revision: number;
  /** Form fields of the kind, as typed. */
  readonly typed: Typed;
  readonly notApplicable: boolean;
  readonly reason: string;
  readonly note: string;
  /** The entry of the library whose answer was put into the form to be edited. */
  readonly from?: LibraryReference;
}

export type SaveAnswerOutcome =
  | {
      readonly outcome: 'saved';
      readonly answer: Answer;
      /** Asked now and not before; asked before and not now. */
      readonly appeared: readonly QuestionId[];
      readonly disappeared: readonly QuestionId[];
      readonly progress: Progress;
      readonly sectionProgress: Progress;
    }
  /** The kind's own words for what is wrong with what was typed. Nothing was saved. */
  | { readonly outcome: 'refused'; readonly faults: readonly TypedFault[] }
  /** Somebody else saved since. Nothing was saved; both texts are shown. */
  | { readonly outcome: 'stale'; readonly current: Answer; readonly mine: Answer };

export interface AuditListQuery {
  readonly action: AuditAction | null;
  readonly thingId: string | null;
  /** By the name known then: the same person may answer by several links. */
  readonly who?: string;
  /** A day of the organisation's time zone. */
  readonly day?: CalendarDate;
  readonly page: number;
}
/** The assessment that events belong to, and how its questions are known. */
export interface AuditedAssessment {
  readonly id: AssessmentId;
  readonly names: Assessment['names'];
  /** `2.1 Where does the data come from?` by question id. */
  readonly questions: ReadonlyMap<string, string>;
}
export type ChainVerdict =
  | { readonly valid: true; readonly entries: number; readonly erased: number; readonly head: string }
  | { readonly valid: false; readonly entries: number; readonly brokenAt: number; readonly why: string };
