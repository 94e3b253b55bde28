import { calendarDate } from '../../dates.js';
import type { Translate } from '../../messages/format.js';
import type { Column } from '../questionnaire.js';
import type { TypedFault } from '../typed.js';
import { understandNumber } from './understand-number.js';

/** Characters a cell takes. */
const LONGEST_CELL = 300;

type Complaint =
  | 'kinds.table.too-long'
  | 'kinds.table.not-a-number'
  | 'kinds.table.not-a-day'
  | 'kinds.table.option-unknown';
type Read = { readonly cell: string } | { readonly complaint: Complaint };

/** What was written into a cell, as it is kept; an empty cell stays empty. */
export function readCell({ kind, options }: Column, written: string): Read {
  if (written === '') return { cell: '' };
  if (kind === 'choice')
    return options?.some(({ id }) => id === written)
      ? { cell: written }
      : { complaint: 'kinds.table.option-unknown' };
  if (kind === 'date')
    return calendarDate(written) === null ? { complaint: 'kinds.table.not-a-day' } : { cell: written };
  if (kind === 'number') {
    const understood = understandNumber(written);
    return understood.reading === 'number'
      ? { cell: String(understood.number) }
      : { complaint: 'kinds.table.not-a-number' };
  }
  return written.length > LONGEST_CELL ? { complaint: 'kinds.table.too-long' } : { cell: written };
}

/** A complaint about the cell at a place among the fields, told with its row (from 1) and its column's title. */
export const cellFault = (
  place: number,
  { complaint }: { readonly complaint: Complaint },
  { row, column }: { readonly row: number; readonly column: string },
): TypedFault => ({
  field: `cell.${place}`,
  message: complaint,
  values: { row, column, max: LONGEST_CELL },
});

/** A cell in words; as it is written where it is nothing of its column's kind, '' for an empty one. */
export function sayCell(
  { kind, options }: Column,
  cell: string,
  t: Translate<'kinds.table.said-number' | 'kinds.table.said-day'>,
): string {
  if (cell === '') return '';
  if (kind === 'number' && Number.isFinite(Number(cell)))
    return t('kinds.table.said-number', { number: Number(cell) });
  if (kind === 'date' && calendarDate(cell) !== null)
    return t('kinds.table.said-day', { day: new Date(cell) });
  return options?.find(({ id }) => id === cell)?.text ?? cell;
}
