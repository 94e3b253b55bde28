import type { CalendarDate } from '#domain/dates.js';
import type { Translate } from '#domain/messages/format.js';
import type english from '../messages/en.json';

export type LetterMessage = keyof typeof english;
export type LetterTexts = Readonly<Record<LetterMessage, string>>;
/** Says a sentence of a letter. */
export type Say = Translate<LetterMessage>;

export interface LetterView {
  readonly subject: string;
  readonly greeting: string;
  /** Sentences, a paragraph each, before and after the letter's own part. */
  readonly opening: readonly string[];
  readonly closing: readonly string[];
  readonly footer: string;
}
interface ButtonView {
  readonly label: string;
  readonly href: string;
}
export interface LetterFactView {
  readonly label: string;
  readonly value: string;
}

export interface QuotedView {
  readonly intro: string;
  readonly paragraphs: readonly string[];
}

/** A letter to the vendor with its link: the invitation and those that follow it. */
export interface InvitationLetter extends LetterView {
  /** The buyer's own words to the vendor, a paragraph each. */
  readonly message: QuotedView | null;
  readonly button: ButtonView | null;
}
export interface ReturnedLetter extends LetterView {
  readonly button: ButtonView | null;
}
/** A letter around one link. */
export interface LinkLetter extends LetterView {
  readonly button: ButtonView;
}
export interface ReceiptLetter extends LetterView {
  readonly facts: readonly LetterFactView[];
}
export interface NoticeLetter extends ReceiptLetter {
  readonly button: ButtonView;
}

const LONGEST_NAME = 120;
/** Control characters and the marks that turn the direction of what follows: in a name they only deceive. */
const DECEPTIVE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** A name fit for a subject, a header and a sentence. */
export function oneLine(name: string): string {
  const letters = Array.from(name.replace(DECEPTIVE, ' ').replace(/\s+/g, ' ').trim());
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join('')}…` : letters.join('');
}

/** A calendar day as sentences take it. */
export const midnight = (day: CalendarDate): Date => new Date(`${day}T00:00:00.000Z`);
