import { CsvError, parse } from 'csv-parse/sync';
import {
  type Encoding,
  readText,
  type Separator,
  separatorOf,
  type TextFault,
} from '#domain/vendors/import/read-text.js';
import { IMPORT_LIMITS } from '#domain/vendors/import/vendor-import.js';

export interface CsvTable {
  readonly encoding: Encoding;
  readonly separator: Separator;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A CSV file as heads and rows, or in a sentence why it is none that can be taken. `one`: what a row is. */
export function readCsv(bytes: Uint8Array, one = 'vendor'): CsvTable | { readonly why: string } {
  const read = readText(bytes);
  if ('fault' in read) return { why: textFaults(one)[read.fault] };
  const separator = separatorOf(read.text);
  try {
    const records = recordsOf(read.text, separator);
    const [heads = [], ...rows] = records;
    const why = tableFault(heads, rows.length, one);
    return why === null ? { encoding: read.encoding, separator, heads, rows } : { why };
  } catch (error) {
    if (error instanceof CsvError) return { why: csvFault(error) };
    throw error;
  }
}

const textFaults = (one: string): Readonly<Record<TextFault, string>> => ({
  empty: `The file is empty. Choose one with a row of heads and a row for each ${one}.`,
  workbook:
    'This is a workbook, whatever its name says. Save it as CSV in your spreadsheet, and choose that file.',
  binary: 'This is not a text file. Save the list as CSV in your spreadsheet, and choose that file.',
});

/** One row more than is taken is read, to know that there are too many. */
const recordsOf = (text: string, separator: Separator): string[][] =>
  parse(text, {
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: IMPORT_LIMITS.row,
    // A row may have a hundred thousand cells; those beyond the heads belong to no column.
    on_record: (cells: string[], { records }: { records: number }) =>
      records === 1 ? cells : cells.slice(0, IMPORT_LIMITS.columns),
    to: IMPORT_LIMITS.rows + 2,
  });

function tableFault(heads: readonly string[], rows: number, one: string): string | null {
  const most = IMPORT_LIMITS.rows.toLocaleString('en-GB');
  if (rows === 0) return 'The file has a row of heads and nothing under it. Nothing was kept.';
  if (rows > IMPORT_LIMITS.rows)
    return `The file has more than ${most} rows, which is the most one import takes. Nothing was kept. Split it, and import the parts one after the other; each ${one} already there is found.`;
  return heads.length > IMPORT_LIMITS.columns
    ? `The file has ${heads.length} columns; at most ${IMPORT_LIMITS.columns} are taken. Nothing was kept. Remove those that are not needed.`
    : null;
}

/** The usual cause of both is a quotation mark that opens and never closes. */
function csvFault({ code, lines }: CsvError & { readonly lines?: number }): string {
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `The row that begins at about line ${lines ?? '?'} is longer than ${(IMPORT_LIMITS.row / 1_000).toLocaleString('en-GB')} KB. Nothing was kept. Look for a quotation mark that is never closed, or shorten the row.`;
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return 'A quotation mark opens a cell and is never closed. Nothing was kept. Close it, and choose the file again.';
  return 'The file could not be read as a table. Nothing was kept. Save it as CSV again, and choose that file.';
}
