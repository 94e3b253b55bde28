import { writeXlsx } from 'hucre/xlsx';
import type { Workbook, WorkbookSheet } from '#domain/documents/workbook.js';

/** What a cell holds at most (ECMA-376, as Excel enforces it). */
const LONGEST_TEXT = 32_767;
/** XML 1.0 cannot carry control characters but tab and line ends, half a surrogate pair, or two noncharacters. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Writes a workbook's bytes. Texts stay texts: a cell that begins with `=` is not a formula. */
export async function xlsxOf({ title, author, madeAt, sheets }: Workbook): Promise<Uint8Array> {
  return writeXlsx({
    properties: { title, creator: author, created: new Date(madeAt) },
    sheets: sheets.map(sheetOf),
  });
}

const sheetOf = ({ name, columns, rows }: WorkbookSheet) => ({
  name,
  columns: columns.map(({ width }) => ({
    width,
    style: { alignment: { vertical: 'top' as const, wrapText: true } },
  })),
  rows: [columns.map(({ label }) => label), ...rows.map((row) => row.map(cellOf))],
  freezePane: { rows: 1 },
  cells: new Map(
    columns.map((column, at) => [
      `0,${at}`,
      { value: column.label, type: 'string' as const, style: { font: { bold: true } } },
    ]),
  ),
});

const cellOf = (cell: string | number | null): string | number | null =>
  typeof cell === 'string' ? cell.replace(FORBIDDEN, '').slice(0, LONGEST_TEXT) : cell;
