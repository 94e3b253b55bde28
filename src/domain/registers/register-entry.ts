import type { CalendarDate, Instant } from '../dates.js';
import type { UserId } from '../ids.js';
import type { RegisterList } from './register-lists.js';

/** The values of an entry by column, each as a table writes it; all columns are there. */
export type EntryFields = Readonly<Record<string, string>>;

/** How an entry stands. Without fields it is as shipped, or not there where nothing of it is shipped. */
export interface EntryState {
  readonly fields: EntryFields | null;
  /** Taken out of the registers; what hangs on it goes with it. */
  readonly retired: boolean;
}

export const ENTRY_DEEDS = ['added', 'changed', 'imported', 'retired', 'restored', 'put-back'] as const;
export type EntryDeed = (typeof ENTRY_DEEDS)[number];

/** One change of an entry; never changed itself. */
export interface EntryChange {
  /** The revision it made. */
  readonly revision: number;
  readonly deed: EntryDeed;
  readonly by: { readonly id: UserId; readonly name: string };
  readonly at: Instant;
  readonly before: EntryState;
  readonly after: EntryState;
}

/** What came of a change or a check for one certificate: its verdict became another. */
export interface VerdictMoved {
  /** Of the entry’s change it came of; null where a directory check brought it. */
  readonly revision: number | null;
  readonly certificateId: string;
  readonly before: string;
  readonly after: string;
  readonly on: CalendarDate;
}

/** An organisation’s own word on one entry of a register: one that it added, or a shipped one that it corrected or retired. */
export interface RegisterEntry extends EntryState {
  readonly list: RegisterList;
  /** Its id within the list; that of the shipped one where it stands in its place. */
  readonly key: string;
  readonly by: EntryChange['by'];
  readonly revision: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

/** More changes than this of one entry are not kept: nobody corrects one so often. */
export const MOST_CHANGES = 200;

/** After so many months an entry’s word is old: look again whether it still is so. Our own choice. */
export const STALE_MONTHS = 12;
