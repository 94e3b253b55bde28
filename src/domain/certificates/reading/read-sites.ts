import { type Candidate, candidateFor, SURENESS } from './candidate.js';
import { fold } from './fold.js';
import type { Cell, Line } from './lines.js';
import type { Sheet } from './sheet.js';
import { isValueOf } from './values.js';

/** Words over the columns of a table of sites: that of addresses, that of names, and any other; folded. */
const ADDRESS =
  /^(?:(?:site |full |street )?address(?:es)?|adresse|anschrift|direccion|domicilio|indirizzo|adres|所在地|住所)$/;
const SITE =
  /^(?:sites?(?: name)?|locations?(?: name)?|certified (?:sites?|locations?)|standorte?|emplazamientos?|centros?|sed[ei]|siti?|locaties?|vestiging(?:en)?|lokalizacj[ae]|oddzial|事業所(?:名)?)$/;
const OTHER =
  /^(?:no|nr|n°|#|id|name|activit(?:y|ies)|(?:site )?scope(?: of activities)?|function|process(?:es)?|role|city|country|tatigkeit(?:en)?|aktivitaten|funktion|activites?|actividad(?:es)?|attivita|activiteiten|zakres|dzialalnosc|活動|業務)\.?$/;

/** Sites listed in a table, the column of addresses where there is one: `12 Dock Road, Perth; 3 Hay Street, Leeds`. */
export const readSites = (sheet: Sheet): Candidate[] => [
  ...sheet.cells.flatMap((cell) => (sheet.labelAt(cell) === 'sites' ? numberedUnder(sheet, cell) : [])),
  ...sheet.pages.flatMap((lines) =>
    lines.flatMap((line, at) => {
      const column = columnOfSites(line);
      return column === null ? [] : sitesUnder(lines.slice(at + 1), line, column);
    }),
  ),
];

/** `Sites covered:` with numbered lines under it. */
const NUMBERED = /^(?:\d{1,2}|[a-z]|[-•–])[.)]?$/;

function numberedUnder(sheet: Sheet, label: Cell): Candidate[] {
  const rows: Cell[] = [];
  for (let mark = sheet.below(label); mark !== null && NUMBERED.test(mark.text); mark = sheet.below(mark)) {
    const site = sheet.rightOf(mark);
    if (site === null) break;
    rows.push(site);
  }
  return listed(rows.map((cell) => [cell]));
}

function listed(rows: readonly (readonly Cell[])[]): Candidate[] {
  const value = rows.map((row) => row.map(({ text }) => text).join(' ')).join('; ');
  return isValueOf('sites', value) ? [candidateFor('sites', value, rows.flat(), SURENESS.sentence)] : [];
}

/** The column to take of a line that heads a table of sites; null where it heads none. */
export function columnOfSites(line: Line): Cell | null {
  const named = (words: RegExp) => line.find(({ text }) => words.test(fold(text)));
  const isHead =
    line.length > 1 &&
    line.every(({ text }) => [ADDRESS, SITE, OTHER].some((words) => words.test(fold(text))));
  if (!isHead || named(SITE) === undefined) return null;
  return named(ADDRESS) ?? named(SITE) ?? null;
}

/** Rows further apart than this many letter heights are no longer of one table. */
const ROW_PITCH = 4;
/** Points; cells of a column begin as near as this. */
const SAME_EDGE = 6;

/** Under a head that begins where it does, or is centred over it. */
const isUnder = (cell: Cell, head: Cell): boolean =>
  Math.abs(cell.left - head.left) < SAME_EDGE || (cell.left < head.left && cell.right > head.right);

/** Lines of one row are closer than this many letter heights. */
const LINE_PITCH = 1.75;

/** Whether a table's rows stand further apart than their lines, of which there are some with several. */
function setsRowsApart(lines: readonly Line[], column: Cell): boolean {
  const cells = lines.flatMap((line) => line.filter((cell) => isUnder(cell, column)));
  const gaps = cells.slice(1).map((cell, at) => (cell.baseline - (cells[at]?.baseline ?? 0)) / cell.size);
  return (
    gaps.some((gap) => gap > 0 && gap < LINE_PITCH) && gaps.some((gap) => gap > LINE_PITCH && gap < ROW_PITCH)
  );
}

function sitesUnder(lines: readonly Line[], head: Line, column: Cell): Candidate[] {
  const [first] = head;
  const rows: Cell[][] = [];
  const isSpaced = setsRowsApart(lines, column);
  let last: Cell = column;
  for (const line of lines) {
    const edge: Cell = rows[0]?.[0] ?? column;
    const cell = line.find((each) => isUnder(each, edge));
    const [any = last] = line;
    if ((cell ?? any).baseline - last.baseline > ROW_PITCH * last.size) break;
    if (cell === undefined) continue;
    if (line.some(({ text }) => /[:：]/.test(text))) break;
    const begins = isSpaced
      ? cell.baseline - last.baseline > LINE_PITCH * cell.size
      : line.some((each) => first !== undefined && isUnder(each, first));
    const row = rows.at(-1);
    if (row === undefined || begins) rows.push([cell]);
    else row.push(cell);
    last = cell;
  }
  return listed(rows);
}
