import type { Limits } from './limits.js';

/** Why a file cannot be unpacked, in a sentence for people. */
export class NotUnpacked extends Error {}

/** Refuses a table that says something in more rows than are read; the first row beyond them was read too. */
export function refuseTooManyRows(rows: readonly (readonly string[])[], limits: Limits): void {
  if (rows.slice(limits.rows).some((row) => row.some((cell) => cell.trim() !== ''))) {
    const most = limits.rows.toLocaleString('en-GB');
    throw new NotUnpacked(`The table has more than ${most} rows, which is the most that is read.`);
  }
}
