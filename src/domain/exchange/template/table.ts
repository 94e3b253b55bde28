import type { Fault } from '../../content/fault.js';
import type { Note } from '../notes.js';
import type { Sheet } from '../sheet.js';
import { COLUMNS, type ColumnName, WHOLE, WHOLE_SHEET, type WholeName } from './columns.js';

/** A row of the table of questions; `at` is its number as people count. */
export interface Row {
  readonly at: number;
  cell(column: ColumnName): string;
}

/** What the template's sheets hold. */
export interface Table {
  readonly rows: readonly Row[];
  readonly whole: Readonly<Partial<Record<WholeName, string>>>;
  /** A row and column in words, for faults. */
  place(row: number, column: string): string;
}

const NEEDED = COLUMNS.filter((column) => 'needed' in column).map(({ id }) => id);
const LAST_HEAD_ROW = 40;

/** Finds the table of questions among sheets; null where none has the template's heads. */
export function findTable(sheets: readonly Sheet[], note: Note, faults: Fault[]): Table | null {
  for (const sheet of sheets) {
    const head = sheet.rows
      .slice(0, LAST_HEAD_ROW)
      .findIndex((row) => NEEDED.every((name) => heads(row).includes(name)));
    if (head < 0) continue;
    const place = (row: number, column: string) =>
      `${sheet.name === '' ? '' : `${sheet.name}, `}row ${row}${column === '' ? '' : `, ${column}`}`;
    const columns = columnsOf(sheet, head, note, (reason) =>
      faults.push({ path: place(head + 1, ''), reason }),
    );
    faults.push(...unreadable(sheet, head, columns, place));
    return {
      rows: sheet.rows.slice(head + 1).flatMap((cells, at): Row[] => {
        if (cells.every((cell) => cell.trim() === '')) return [];
        return [{ at: head + at + 2, cell: (name) => (cells[columns.get(name) ?? -1] ?? '').trim() }];
      }),
      whole: wholeOf([
        ...sheet.rows.slice(0, head),
        ...sheets.filter((each) => each !== sheet && each.name === WHOLE_SHEET).flatMap(({ rows }) => rows),
      ]),
      place,
    };
  }
  return null;
}

const heads = (row: readonly string[]): readonly string[] => row.map((cell) => cell.trim().toLowerCase());

/** Where each column of the template stands; columns of another name are noted. */
function columnsOf(
  sheet: Sheet,
  head: number,
  note: Note,
  blame: (reason: string) => void,
): ReadonlyMap<string, number> {
  const known = new Set<string>(COLUMNS.map(({ id }) => id));
  const found = new Map<string, number>();
  for (const [at, name] of heads(sheet.rows[head] ?? []).entries()) {
    if (name === '') continue;
    if (found.has(name)) blame(`Two columns are called ${name}.`);
    else if (known.has(name)) found.set(name, at);
    else {
      const filled = sheet.rows.slice(head + 1).filter((row) => (row[at] ?? '').trim() !== '').length;
      note(`${sheet.name} column ${at + 1}`.trim(), `the column “${name}” (${filled} cells)`);
    }
  }
  return found;
}

/** Cells the template cannot take: calculated ones, and merged ones outside the columns of the section. */
function unreadable(
  { calculated, merged }: Sheet,
  head: number,
  columns: ReadonlyMap<string, number>,
  place: (row: number, column: string) => string,
): Fault[] {
  const nameAt = new Map([...columns].map(([name, at]) => [at, name]));
  const inTable = (row: number, column: number) => row > head && nameAt.has(column);
  const formulas = calculated
    .filter(({ row, column }) => inTable(row, column))
    .map(({ row, column }) => ({
      path: place(row + 1, nameAt.get(column) ?? ''),
      reason: 'The cell is calculated by a formula: write what it should say.',
    }));
  const joins = merged.flatMap(({ row, column, rows, columns: width }) => {
    const isSection = width === 1 && (nameAt.get(column) ?? '').startsWith('section');
    const touches = Array.from({ length: width }, (_, at) => column + at).some((each) => nameAt.has(each));
    return row + rows > head + 1 && touches && !isSection
      ? [
          {
            path: place(row + 1, nameAt.get(column) ?? ''),
            reason: 'The cell is merged with others: part them, and write into each what belongs there.',
          },
        ]
      : [];
  });
  return [...formulas, ...joins];
}

function wholeOf(rows: readonly (readonly string[])[]): Table['whole'] {
  const pairs = rows.flatMap(([name = '', value = '']): [WholeName, string][] => {
    const known = WHOLE.find((each) => each === name.trim().toLowerCase());
    return known === undefined ? [] : [[known, value.trim()]];
  });
  return Object.fromEntries(pairs);
}
