import { CsvError, parse } from 'csv-parse/sync';
import type { Sheet } from '#domain/exchange/sheet.js';
import { withoutApostrophe } from '#domain/exchange/template/csv.js';
import { separatorOf } from '#domain/vendors/import/read-text.js';
import type { Limits } from './limits.js';
import { NotUnpacked, refuseTooManyRows } from './not-unpacked.js';

/** Characters a row may have; longer ones come from a quotation mark that never closes. */
const LONGEST_ROW = 100_000;

/** Reads a CSV table, whatever parts its cells. Throws NotUnpacked. */
export function readTable(text: string, limits: Limits): Sheet {
  try {
    const rows: string[][] = parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_ROW,
      on_record: (cells: string[]) => cells.slice(0, limits.columns).map(withoutApostrophe),
      to: limits.rows + 1,
    });
    refuseTooManyRows(rows, limits);
    return { name: '', rows, calculated: [], merged: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new NotUnpacked(
      error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
        ? 'A quotation mark opens a cell and is never closed.'
        : 'It could not be read as a table.',
    );
  }
}
