import type { AnswerStatus, EvidenceReference } from '../assessments/assessment.js';
import type { CalendarDate, Instant } from '../dates.js';
import { addMonths } from '../dates.js';
import type {
  AssessmentId,
  ColumnId,
  LibraryDocumentId,
  LibraryEntryId,
  OptionId,
  OrganisationId,
  QuestionId,
  QuestionnaireId,
  UserId,
} from '../ids.js';
import type { AnswerValue, CertificateFields, KindId } from '../questionnaires/kinds/values.js';
import type { Column, Mapping, ScaleQuestion } from '../questionnaires/questionnaire.js';

/** Only an approved entry is offered together with others; a retired one is kept and never offered. */
export const LIBRARY_STATES = ['draft', 'approved', 'retired'] as const;
export type LibraryState = (typeof LIBRARY_STATES)[number];

/** The most an entry holds: characters of texts, and how many of a kind. */
export const LIBRARY_LIMITS = {
  question: 400,
  wordings: 30,
  requirements: 50,
  options: 30,
  documents: 20,
  entries: 5_000,
} as const;

/** Months until somebody should look at an entry again, unless they say otherwise. */
const REVIEW_MONTHS = 12;
export const usualReview = (today: CalendarDate): CalendarDate => addMonths(today, REVIEW_MONTHS);

/** An option in its words; its id means something only to the question it came from. */
export interface KeptOption {
  readonly id: OptionId | null;
  readonly text: string;
}

/** A column of a table in its words; its id means something only to the question it came from. */
export interface KeptColumn {
  readonly id: ColumnId | null;
  readonly title: string;
  readonly kind: Column['kind'];
}

/**
 * What an answer says, apart from any one questionnaire: options by their words, a number with its unit, a step with the
 * ends of its scale, a table with the titles of its columns.
 */
export type KeptValue =
  | Extract<AnswerValue, { kind: 'yes-no-partly' | 'short-text' | 'long-text' | 'date' | 'file' | 'contact' }>
  | { readonly kind: 'single-choice' | 'multiple-choice'; readonly options: readonly KeptOption[] }
  | { readonly kind: 'number'; readonly number: number; readonly unit: string }
  | ({ readonly kind: 'scale'; readonly step: number } & Pick<
      ScaleQuestion,
      'from' | 'to' | 'lowest' | 'highest'
    >)
  | {
      readonly kind: 'table';
      readonly columns: readonly KeptColumn[];
      /** Cells in the order of the columns. */
      readonly rows: readonly (readonly string[])[];
    }
  | ({ readonly kind: 'certificate'; readonly standard: KeptOption | null } & Omit<
      CertificateFields,
      'standard'
    >);

/** An answer fit to be given again. */
export interface StandardAnswer {
  readonly kind: KindId;
  readonly status: Exclude<AnswerStatus, 'open'>;
  /** Null where the question does not apply, for `reason`. */
  readonly value: KeptValue | null;
  readonly reason: string;
  readonly note: string;
}

/** A file of the vendor's own, apart from every buyer's; the same bytes are kept once. */
export interface LibraryDocument extends Omit<EvidenceReference, 'id'> {
  /** Null where the file itself is not here: it was named in a library brought in, which holds no files. */
  readonly id: LibraryDocumentId | null;
  /** The last day on which it proves anything; null where it does not end. */
  readonly validUntil: CalendarDate | null;
}

/** The answer an entry was kept from. */
export interface LibrarySource {
  readonly assessmentId: AssessmentId;
  readonly buyer: string;
  readonly aiSystem: string;
  readonly questionnaire: QuestionnaireId;
  readonly question: QuestionId;
  readonly round: number;
}

/** An answer somebody gave later that says something else than the entry. */
export interface Contradiction {
  readonly assessmentId: AssessmentId;
  readonly question: QuestionId;
  readonly buyer: string;
  readonly by: string;
  readonly at: Instant;
}

/** A standard answer of a vendor's own organisation. No buyer ever sees it. */
export interface LibraryEntry {
  readonly id: LibraryEntryId;
  readonly organisationId: OrganisationId;
  /** The wording it is known by. */
  readonly question: string;
  /** Other wordings of the same question. */
  readonly wordings: readonly string[];
  readonly answer: StandardAnswer;
  readonly requirements: readonly Mapping[];
  readonly documents: readonly LibraryDocument[];
  readonly owner: { readonly id: UserId; readonly name: string };
  readonly state: LibraryState;
  /** Who said it may be given to any buyer; null for a draft. */
  readonly approval: { readonly by: string; readonly at: Instant } | null;
  readonly reviewBy: CalendarDate;
  /** Null where it was written by hand. */
  readonly source: LibrarySource | null;
  readonly contradiction: Contradiction | null;
  readonly revision: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

/** One answer that was taken from an entry. */
export interface LibraryUse {
  readonly entryId: LibraryEntryId;
  readonly entryRevision: number;
  readonly assessmentId: AssessmentId;
  readonly question: QuestionId;
  readonly buyer: string;
  readonly aiSystem: string;
  readonly by: string;
  readonly at: Instant;
}
