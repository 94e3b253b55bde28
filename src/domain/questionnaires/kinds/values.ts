import type { CalendarDate } from '../../dates.js';
import type { OptionId } from '../../ids.js';

/** A qualified yes: what is excepted, what it affects, and until when. */
export interface Exception {
  readonly what: string;
  readonly affects: string;
  readonly solvedBy: CalendarDate | null;
}

export const CHOICES = ['yes', 'partly', 'no'] as const;
export type Choice = (typeof CHOICES)[number];

/** What an answer holds, by kind of question. */
export type AnswerValue =
  | { readonly kind: 'yes-no-partly'; readonly choice: Choice; readonly exceptions: readonly Exception[] }
  | { readonly kind: 'single-choice'; readonly option: OptionId }
  | { readonly kind: 'multiple-choice'; readonly options: readonly OptionId[] }
  | { readonly kind: 'long-text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly date: CalendarDate };

export type KindId = AnswerValue['kind'];
export type ValueOf<K extends KindId> = Extract<AnswerValue, { kind: K }>;
