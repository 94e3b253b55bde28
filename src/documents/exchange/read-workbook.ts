import { readXlsx } from 'hucre/xlsx';
import type { Cell, Sheet } from '#domain/exchange/sheet.js';
import type { Limits } from './limits.js';
import { refuseTooManyRows } from './not-unpacked.js';

type ReadSheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];
type CellValue = ReadSheet['rows'][number][number];

/** Reads a workbook's sheets as texts, with the places of what is calculated or merged. Rejects where it is damaged. */
export async function readWorkbook(bytes: Uint8Array, limits: Limits): Promise<readonly Sheet[]> {
  const last = `${columnName(limits.columns)}${limits.rows + 1}`;
  const { sheets } = await readXlsx(bytes, { range: `A1:${last}` });
  const read = sheets.map(sheetOf);
  for (const { rows } of read) refuseTooManyRows(rows, limits);
  return read;
}

/** 1 → A, 27 → AA. */
const columnName = (column: number): string =>
  (column > 26 ? columnName(Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));

function sheetOf({ name, rows, cells, merges }: ReadSheet): Sheet {
  const calculated = [...(cells ?? [])].flatMap(([at, cell]): Cell[] => {
    const [row, column] = at.split(',').map(Number);
    return cell.formula === undefined || row === undefined || column === undefined ? [] : [{ row, column }];
  });
  const merged = (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  return { name, rows: rows.map((row) => row.map(textOf)), calculated, merged };
}

/** A cell as a person reads it: days as 2026-11-21, yes and no for true and false. */
function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
