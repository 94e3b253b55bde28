import type { Instant } from '../../dates.js';
import type { OrganisationId, UserId, VendorId, VendorImportId } from '../../ids.js';
import type { Choices } from './plan-import.js';
import type { Encoding, Separator } from './read-text.js';
import type { Mapping } from './suggest-columns.js';

/** `open`: still being looked at; `running`: being done, by a request or a job; `done`: every row has its outcome. */
export type ImportState = 'open' | 'running' | 'done';

/** A file of vendors on its way into the register. */
export interface VendorImport {
  readonly id: VendorImportId;
  readonly organisationId: OrganisationId;
  readonly file: { readonly name: string; readonly encoding: Encoding; readonly separator: Separator };
  readonly heads: readonly string[];
  /** How many rows, that of the heads not counted. */
  readonly rows: number;
  readonly mapping: Mapping;
  readonly choices: Choices;
  readonly state: ImportState;
  /** The member who brought it. */
  readonly by: { readonly id: UserId; readonly name: string };
  readonly counts: OutcomeCounts | null;
  readonly revision: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

export const ROW_OUTCOMES = ['added', 'updated', 'unchanged', 'skipped', 'faulty'] as const;
export type OutcomeKind = (typeof ROW_OUTCOMES)[number];
export type OutcomeCounts = Readonly<Record<OutcomeKind, number>>;

/** What became of one row. */
export interface RowOutcome {
  readonly row: number;
  readonly outcome: OutcomeKind;
  /** Why it was not taken; empty where it was. */
  readonly reason: string;
  readonly vendorId: VendorId | null;
}

/** A row, counted from 1 under the heads, as a spreadsheet counts it: the heads are line 1, and empty lines are not counted. */
export const lineOfFile = (row: number): number => row + 1;

/** So many rows, of so many characters in all, are kept, done and recorded together: a document holds 16 MB. */
const TOGETHER = { rows: 250, characters: 2_000_000 } as const;

type Rows = readonly (readonly string[])[];

/** Rows in parts, in order. */
export function inParts(rows: Rows): readonly Rows[] {
  const parts: (readonly string[])[][] = [];
  let room = 0;
  for (const row of rows) {
    const length = row.reduce((sum, cell) => sum + cell.length, 0);
    const last = parts.at(-1);
    if (last === undefined || last.length === TOGETHER.rows || length > room) {
      parts.push([row]);
      room = TOGETHER.characters - length;
    } else {
      last.push(row);
      room -= length;
    }
  }
  return parts;
}

/** Most of what an import takes. */
export const IMPORT_LIMITS = {
  bytes: 8_000_000,
  rows: 10_000,
  columns: 60,
  /** Most bytes of one row; more is a quotation mark that was never closed. */
  row: 100_000,
} as const;

/** A vendor an import adds has its id from the import and the row, so that a row is added once, however often it is tried. */
export const vendorIdFor = (id: VendorImportId, row: number): VendorId => `${id}-${row}` as VendorId;

export const NO_OUTCOMES: OutcomeCounts = { added: 0, updated: 0, unchanged: 0, skipped: 0, faulty: 0 };
