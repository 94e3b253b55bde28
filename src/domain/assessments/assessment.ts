import type { Given } from '../ai-systems/given.js';
import type { CalendarDate, Instant } from '../dates.js';
import type {
  AiSystemId,
  AssessmentId,
  EvidenceId,
  LibraryEntryId,
  OrganisationId,
  QuestionId,
  QuestionnaireId,
  SectionId,
  SubmissionId,
  UserId,
  VendorId,
} from '../ids.js';
import type { AnswerValue } from '../questionnaires/kinds/values.js';
import type { Contact } from '../vendors/vendor.js';
import type { Reminders } from './reminders.js';
import type { Returned, ToldDecision } from './returned.js';

export const ASSESSMENT_STATES = [
  'sending',
  'sent',
  'in-progress',
  'submitting',
  'submitted',
  'expired',
  'in-review',
  'returned',
  'decided',
  'cancelled',
] as const;
/** `sending` and `submitting` are steps a job finishes when a crash left them half-way. */
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];

/** The states in which the vendor may answer. */
export const OPEN_STATES = ['sent', 'in-progress', 'returned'] as const satisfies readonly AssessmentState[];

/** Whether the vendor may answer: then it is awaited, reminded of, and can end without an answer. */
export const isOpenForAnswering = ({ state }: Pick<Assessment, 'state'>): boolean =>
  (OPEN_STATES as readonly AssessmentState[]).includes(state);

/** The link to an assessment. The token is derived from the portal's secret and never stored; its hash finds it. */
export interface Invitation {
  /** 1, 2, … : each replacement ends the links before. */
  readonly number: number;
  readonly tokenHash: string;
  /** Of the links before, oldest first, so that they are known as replaced. */
  readonly endedTokenHashes: readonly string[];
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
  readonly openedAt: Instant | null;
}

/** One questionnaire version sent to one vendor about one AI system. */
export interface Assessment {
  readonly id: AssessmentId;
  /** The buyer who asks. */
  readonly organisationId: OrganisationId;
  readonly vendorId: VendorId;
  readonly aiSystemId: AiSystemId;
  /** Names as they were when it was sent; all that the vendor learns of the buyer's records. */
  readonly names: { readonly buyer: string; readonly vendor: string; readonly aiSystem: string };
  readonly questionnaire: { readonly id: QuestionnaireId; readonly version: number; readonly title: string };
  /** What was stated of the AI system when it was sent, as far as the questionnaire's conditions look at it; the vendor sees it. */
  readonly given: Given;
  readonly contact: Contact;
  readonly sentBy: { readonly id: UserId; readonly name: string; readonly email: string };
  readonly message: string;
  readonly dueOn: CalendarDate;
  readonly timeZone: string;
  readonly state: AssessmentState;
  /** The round of answering, from 1; each submission ends one. */
  readonly round: number;
  readonly invitation: Invitation;
  readonly reminders: Reminders;
  /** What the vendor was told when the questionnaire was withdrawn; the reason is the buyer's and stands in the audit log. */
  readonly farewell: string;
  /** Kept from the moment somebody attests until the submission is written. */
  readonly attestation: Attested | null;
  readonly submission: { readonly id: SubmissionId; readonly sha256: string; readonly at: Instant } | null;
  /** What came back to the vendor last; everything else of that submission stays locked. */
  readonly returned: Returned | null;
  /** The vendor's own organisation that keeps it in an account; null while it is answered by link alone. */
  readonly claimedBy: {
    readonly organisationId: OrganisationId;
    readonly name: string;
    readonly at: Instant;
  } | null;
  /** What the vendor was told of the decision; null where nothing was decided or nothing was told. */
  readonly told: ToldDecision | null;
  readonly revision: number;
  readonly createdAt: Instant;
  readonly sentAt: Instant | null;
}

/** States in which the answers lie with the buyer: the vendor reads the receipt and waits. */
export const WITH_BUYER: readonly AssessmentState[] = ['submitted', 'in-review', 'decided'];

/** The named person who says that the answers are true. */
export interface Attestation {
  readonly name: string;
  readonly title: string;
  readonly at: Instant;
}

/** The attestation, with the user who gave it from an account of the vendor's organisation; by link nobody can tell more. */
export interface Attested extends Attestation {
  readonly account?: UserId;
}

/** A document attached to an answer, as the answer knows it. */
export interface EvidenceReference {
  readonly id: EvidenceId;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly type: string;
  readonly sha256: string;
}

/** A stored file; reached only through its tenant. */
export interface Evidence extends EvidenceReference {
  readonly organisationId: OrganisationId;
  readonly assessmentId: AssessmentId;
  readonly questionId: QuestionId;
  readonly uploadedBy: string;
  readonly at: Instant;
  /** No scanner is connected yet; the product says so. */
  readonly scan: 'not-scanned';
}

export type AnswerStatus = 'answered' | 'not-applicable' | 'open';

/** What is kept for one question. `open`: nothing chosen yet, though a note or evidence may be there. */
export interface Answer {
  readonly status: AnswerStatus;
  readonly value: AnswerValue | null;
  /** Why the question does not apply; required when `not-applicable`. */
  readonly reason: string;
  readonly note: string;
  readonly evidence: readonly EvidenceReference[];
  /** `reused`: taken from the vendor's library; `edited`: taken from there and changed by hand. */
  readonly provenance: 'typed' | 'reused' | 'edited';
  /** The vendor's own note of where it came from; it stays out of what is submitted, and of the buyer's pages. */
  readonly reusedFrom?: LibraryReference;
  readonly by: string;
  readonly at: Instant;
  /** From 1; every save adds one. 0 stands for "nothing saved yet". */
  readonly revision: number;
}

/** An entry of the vendor's library as it was when an answer was taken from it. */
export interface LibraryReference {
  readonly entry: LibraryEntryId;
  readonly revision: number;
}

/** Everything answered so far, by question. */
export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>;

/** The answers of one section, in one document, made when the assessment is sent. */
export interface AnswerSection {
  readonly assessmentId: AssessmentId;
  readonly sectionId: SectionId;
  /** Answers may be saved only while this is below the assessment's round. */
  readonly lockedRound: number;
  /** Questions of the last submission that were not sent back: they stay as they were submitted. */
  readonly lockedQuestions: readonly QuestionId[];
  readonly answers: Answers;
}

/** The immutable record of one round. */
export interface Submission {
  readonly id: SubmissionId;
  readonly organisationId: OrganisationId;
  readonly assessmentId: AssessmentId;
  readonly round: number;
  readonly at: Instant;
  readonly attestation: Attestation;
  readonly names: Assessment['names'];
  readonly questionnaire: Assessment['questionnaire'];
  /** Absent where nothing was given. */
  readonly given?: Given;
  /** Questions asked, in order, with their text then, and what was answered. Answers set aside are not in it. */
  readonly questions: readonly {
    readonly id: QuestionId;
    readonly text: string;
    readonly answer: Answer | null;
  }[];
  /** SHA-256 of the canonical JSON (RFC 8785) of everything above, lower-case hex. */
  readonly sha256: string;
}

/** The most that is kept for one question besides its value: characters of the texts, and files. */
export const ANSWER_LIMITS = { reason: 2_000, note: 4_000, files: 20 } as const;

/** Nothing saved yet. */
export const NO_ANSWER: Answer = {
  status: 'open',
  value: null,
  reason: '',
  note: '',
  evidence: [],
  provenance: 'typed',
  by: '',
  at: '1970-01-01T00:00:00.000Z' as Instant,
  revision: 0,
};
