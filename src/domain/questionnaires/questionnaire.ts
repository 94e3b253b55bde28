import type { Fact, Stated } from '../ai-systems/given.js';
import type { RoleId, TierId } from '../ai-systems/tiers-and-roles.js';
import type {
  ColumnId,
  FrameworkId,
  OptionId,
  QuestionId,
  QuestionnaireId,
  RequirementId,
  SectionId,
} from '../ids.js';
import type { Choice, KindId } from './kinds/values.js';

/** A requirement a question bears on. */
export interface Mapping {
  readonly framework: FrameworkId;
  readonly requirement: RequirementId;
}

/**
 * What is asked when, as a tree over answers and what is stated of the AI system; total: an unanswered or unasked question
 * makes a leaf false, and so does what nobody stated.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** The choice or one of the options is among these. */
  | { readonly question: QuestionId; readonly is: readonly (Choice | OptionId)[] }
  | { readonly question: QuestionId; readonly answered: boolean }
  | { readonly question: QuestionId; readonly atLeast: number }
  | { readonly question: QuestionId; readonly atMost: number }
  /** One of the tiers of the AI system, of the roles of its vendor, is among these. */
  | { readonly tier: readonly TierId[] }
  | { readonly role: readonly RoleId[] }
  | { readonly fact: Fact; readonly is: readonly Stated[] };

/** Which answers must be shown by a document, and what they lose without one (points, 0..1). */
export interface EvidenceRule {
  readonly when: readonly (Choice | OptionId | 'answered')[];
  readonly without: number;
}

interface Common<K extends KindId> {
  readonly id: QuestionId;
  readonly kind: K;
  readonly text: string;
  readonly help: string;
  /** Why it is asked; shown to the vendor. */
  readonly why: string;
  /** What good evidence looks like; shown to the vendor. */
  readonly goodEvidence: string;
  /** What should make a reviewer stop; never shown to the vendor. */
  readonly redFlags: readonly string[];
  readonly required: boolean;
  readonly mayBeNotApplicable: boolean;
  /** ≥ 0; never shown to the vendor, as are the points. */
  readonly weight: number;
  /** A critical question below 0.5 points caps the band at C. */
  readonly critical: boolean;
  readonly askedWhen: Condition | null;
  readonly evidenceRule: EvidenceRule | null;
  readonly mappings: readonly Mapping[];
}

/** An option says what must be true for it to be chosen. */
export interface Option {
  readonly id: OptionId;
  readonly text: string;
  /** Points for choosing it, 0..1; multiple choice adds them up to 1. */
  readonly points: number;
}

export interface YesNoPartlyQuestion extends Common<'yes-no-partly'> {
  readonly points: Readonly<Record<Choice, number>>;
}
export interface SingleChoiceQuestion extends Common<'single-choice'> {
  readonly options: readonly Option[];
}
export interface MultipleChoiceQuestion extends Common<'multiple-choice'> {
  readonly options: readonly Option[];
  /** An option that excludes the others ("none of these"). */
  readonly exclusive: OptionId | null;
}
export interface ScaleQuestion extends Common<'scale'> {
  /** First and last step, whole numbers, 0 ≤ from < to ≤ 10. */
  readonly from: number;
  readonly to: number;
  /** What the first and the last step mean. */
  readonly lowest: string;
  readonly highest: string;
  /** Highest reached `from` wins; below all of them is 0. Empty: not scored. */
  readonly points: readonly { readonly from: number; readonly points: number }[];
}
export interface ShortTextQuestion extends Common<'short-text'> {
  readonly format: 'any' | 'web-address' | 'email';
  readonly maxLength: number;
}
export interface LongTextQuestion extends Common<'long-text'> {
  readonly maxLength: number;
}
export interface NumberQuestion extends Common<'number'> {
  readonly unit: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly whole: boolean;
  /** Highest reached `from` wins; below all of them is 0. Empty: not scored. */
  readonly points: readonly { readonly from: number; readonly points: number }[];
}
export interface DateQuestion extends Common<'date'> {
  readonly future: boolean;
  /** Points for a day at most so many months before the answer is scored; older than all is 0. Empty: not scored. */
  readonly points: readonly { readonly withinMonths: number; readonly points: number }[];
}
/** Its answer is its documents: enough of them earn 1, fewer leave it open. */
export interface FileQuestion extends Common<'file'> {
  readonly atLeast: number;
}
export interface TableQuestion extends Common<'table'> {
  readonly columns: readonly Column[];
  /** Rows, from 1. */
  readonly atLeast: number;
  readonly atMost: number;
  /** Highest reached `fromRows` wins; below all of them is 0. Empty: not scored. */
  readonly points: readonly { readonly fromRows: number; readonly points: number }[];
}
/** A column of a table; only a choice has options. */
export interface Column {
  readonly id: ColumnId;
  readonly title: string;
  readonly kind: 'text' | 'number' | 'date' | 'choice';
  /** Whether every row must fill it. */
  readonly required: boolean;
  readonly options?: readonly Named[] | undefined;
}
/** Something to choose that earns no points of its own. */
export interface Named {
  readonly id: OptionId;
  readonly text: string;
}
/** A contact that is given earns 1. */
export type ContactQuestion = Common<'contact'>;
export interface CertificateQuestion extends Common<'certificate'> {
  /** The standards it may be to. */
  readonly standards: readonly Named[];
  /** Points while it is valid on the day the answer is scored, and after. */
  readonly points: { readonly current: number; readonly expired: number };
}

export type Question =
  | YesNoPartlyQuestion
  | SingleChoiceQuestion
  | MultipleChoiceQuestion
  | ScaleQuestion
  | ShortTextQuestion
  | LongTextQuestion
  | NumberQuestion
  | DateQuestion
  | FileQuestion
  | TableQuestion
  | ContactQuestion
  | CertificateQuestion;

export type QuestionOf<K extends KindId> = Extract<Question, { kind: K }>;

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly intro: string;
  /** Holds for each of its questions together with their own; absent where they are asked whenever their own allow. */
  readonly askedWhen?: Condition;
  readonly questions: readonly Question[];
}

export interface Band {
  readonly letter: 'A' | 'B' | 'C' | 'D';
  readonly word: string;
  /** Lowest score of the band, 0..100. */
  readonly from: number;
}

/** What answers make worth sending next, for the buyer who reads them. */
export interface Lead {
  readonly questionnaire: QuestionnaireId;
  /** Looks at answers, and at what is stated of the AI system. */
  readonly when: Condition;
  /** What in the answers speaks for it, in a sentence; never shown to the vendor. */
  readonly because: string;
}

/** One version of a questionnaire; frozen once published. */
export interface Questionnaire {
  readonly id: QuestionnaireId;
  readonly version: number;
  readonly status: 'published';
  readonly title: string;
  readonly purpose: string;
  /** Minutes it usually takes. */
  readonly minutes: number;
  readonly language: 'en';
  readonly sections: readonly Section[];
  readonly bands: readonly Band[];
  /** Absent where its answers lead to no other questionnaire. */
  readonly leadsTo?: readonly Lead[];
}
