import type { CalendarDate } from '../../dates.js';
import type { ColumnId, OptionId } from '../../ids.js';

/** A qualified yes: what is excepted, what it affects, and until when. */
export interface Exception {
  readonly what: string;
  readonly affects: string;
  readonly solvedBy: CalendarDate | null;
}

export const CHOICES = ['yes', 'partly', 'no'] as const;
export type Choice = (typeof CHOICES)[number];

/** One row of a table: what stands in each column, '' where nothing does; a number and a day as they are kept, an option by its id. */
export type TableRow = Readonly<Record<ColumnId, string>>;

/** Somebody to turn to; '' where nothing is written yet. */
export interface ContactFields {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly phone: string;
}

/** What stands on a certificate; '' or null where nothing is written yet. */
export interface CertificateFields {
  readonly standard: OptionId | null;
  readonly holder: string;
  /** The certification body. */
  readonly body: string;
  readonly number: string;
  /** The accreditation body named on it. */
  readonly accreditation: string;
  /** Its last day. */
  readonly validUntil: CalendarDate | null;
}

/** What an answer holds, by kind of question. */
export type AnswerValue =
  | { readonly kind: 'yes-no-partly'; readonly choice: Choice; readonly exceptions: readonly Exception[] }
  | { readonly kind: 'single-choice'; readonly option: OptionId }
  | { readonly kind: 'multiple-choice'; readonly options: readonly OptionId[] }
  | { readonly kind: 'scale'; readonly step: number }
  | { readonly kind: 'short-text'; readonly text: string }
  | { readonly kind: 'long-text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  /** Enough documents are attached; the documents themselves stand beside the value, as the answer's evidence. */
  | { readonly kind: 'file' }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[] }
  | ({ readonly kind: 'contact' } & ContactFields)
  | ({ readonly kind: 'certificate' } & CertificateFields);

export type KindId = AnswerValue['kind'];
export type ValueOf<K extends KindId> = Extract<AnswerValue, { kind: K }>;
