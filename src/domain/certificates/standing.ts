import type { CalendarDate } from '../dates.js';
import type { UserId } from '../ids.js';
import type { DocumentType, ReadingFault } from './certificate.js';
import type { VerdictId } from './check.js';
import type { Span } from './life.js';

/**
 * What lists, charts and reminders know of a certificate without opening it: how it stood on a day. It is written with
 * every change and again each night, because a verdict changes as days pass.
 */
export interface Standing {
  /** The day it was judged for, in the organisation's time zone. */
  readonly on: CalendarDate;
  readonly verdict: VerdictId;
  readonly type: DocumentType;
  readonly number: string;
  readonly holder: string;
  readonly standard: string;
  readonly certificationBody: string;
  readonly accreditationBody: string;
  readonly issuedOn: CalendarDate | null;
  readonly expiresOn: CalendarDate | null;
  /** The last days on which surveillance audits that are not shown may happen or should have happened. */
  readonly surveillance: readonly CalendarDate[];
  /** Surveillance audits that were held as far as is known, the earliest first. */
  readonly surveyed: readonly CalendarDate[];
  /** Suspensions on record, the earliest first: the first day and the last one known; null where none is. */
  readonly suspended: readonly Span[];
  /** The first day on which it is withdrawn by what was written down; null where nothing says so. */
  readonly withdrawnOn: CalendarDate | null;
  /** The last day on which the look-ups it rests on still count; null where none matched or nothing hangs on them. */
  readonly lookUpDueOn: CalendarDate | null;
  /** Look-ups that wait for a second person, by whom each was made. */
  readonly awaitsSecondOf: readonly UserId[];
  /** The first later day on which the passing of days alone may change anything here; null where none does. */
  readonly nextJudgeOn: CalendarDate | null;
  /** By which rules and registers it was judged; others are a reason to judge it anew. */
  readonly judgedBy: string;
  /** Fields that wait for a person's word. */
  readonly toConfirm: number;
  /** `waiting` until the reader has been at it. */
  readonly reading: 'waiting' | 'read' | ReadingFault;
}

/** A certificate's number as two are compared: letters and digits only, whatever their case; '' where it has none. */
export const comparedNumber = (number: string): string =>
  number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
