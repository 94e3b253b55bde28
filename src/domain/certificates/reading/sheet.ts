import type { ReadPage } from '../certificate.js';
import type { Labelled } from './label-words.js';
import { labelledBy } from './labels.js';
import { type Cell, type Line, linesOf } from './lines.js';

/** A document as cells that know their neighbours and whether they are labels. */
export interface Sheet {
  readonly pages: readonly (readonly Line[])[];
  readonly cells: readonly Cell[];
  /** What a cell that is nothing but a label stands before. */
  labelAt(cell: Cell): Labelled | null;
  lineOf(cell: Cell): Line;
  leftOf(cell: Cell): Cell | null;
  rightOf(cell: Cell): Cell | null;
  /** The nearest cell under or over one, in its column and not further than three of its heights; `far`: than seven. */
  below(cell: Cell, far?: 'far'): Cell | null;
  above(cell: Cell): Cell | null;
  /** What two cells label that are one label in two lines; null where they are none. */
  labelOfBoth(upper: Cell | null, lower: Cell | null): Labelled | null;
  /** Whether a line was broken although the next line's first word had room: there somebody wanted a new line. */
  endsEarly(cell: Cell, next: Cell): boolean;
  /** A cell with those that go on with its text: same column, same letters, next line, no label between. */
  block(cell: Cell): readonly Cell[];
  /** The same upwards: those that go on to a cell, and it. */
  blockTo(cell: Cell): readonly Cell[];
}

/** Further than this many letter heights, a text no longer belongs to its label. */
const NEAR = 3.2;
/** What points on, `awarded to`, may stand this far over the name. */
const FAR = 7;
/** Lines of one paragraph are closer than this many letter heights. */
const LINE_PITCH = 1.75;
/** Lines of one paragraph differ in height by less than this part. */
const SAME_LETTERS = 0.12;
const MOST_LINES = 14;

export function sheetOf(pages: readonly ReadPage[]): Sheet {
  const lines = pages.map((page, at) => linesOf(page, at + 1));
  const cells = lines.flat(2);
  const labels = new Map(cells.map((cell) => [cell, labelledBy(cell.text)]));
  const lineOfCell = new Map(lines.flat().flatMap((line) => line.map((cell) => [cell, line] as const)));
  const numberOfLine = new Map(lines.flatMap((page) => page.map((line, at) => [line, at] as const)));
  const lineOf = (cell: Cell): Line => lineOfCell.get(cell) ?? [];
  const labelAt = (cell: Cell) => labels.get(cell) ?? null;

  const neighbour = (cell: Cell, step: 1 | -1): Cell | null => {
    const line = lineOf(cell);
    return line[line.indexOf(cell) + step] ?? null;
  };
  const vertical = (cell: Cell, step: 1 | -1, near = NEAR): Cell | null => {
    const here = lines[cell.page - 1] ?? [];
    for (let at = (numberOfLine.get(lineOf(cell)) ?? 0) + step; at >= 0 && at < here.length; at += step) {
      const found = here[at]?.find((other) => inColumn(cell, other));
      if (found === undefined) continue;
      const distance = Math.abs(found.baseline - cell.baseline);
      return distance <= near * Math.max(cell.size, found.size) ? found : null;
    }
    return null;
  };
  const leftOf = (cell: Cell) => neighbour(cell, -1);
  const rightOf = (cell: Cell) => neighbour(cell, 1);
  /** In a table of labels and values each line has its own. */
  const hasOwnValue = (cell: Cell): boolean => {
    const right = rightOf(cell);
    return right !== null && labelAt(right) === null;
  };
  const widths = widthsOf(cells);
  const goesOn = (last: Cell): Cell | null => {
    const next = vertical(last, 1);
    if (next === null || endsText(next.text, labelAt(next))) return null;
    const left = leftOf(next);
    const ofAnother = left !== null && labelAt(left) !== null;
    return !ofAnother && isNextLine(last, next) ? next : null;
  };

  const comesFrom = (next: Cell): Cell | null => {
    const last = vertical(next, -1);
    return last !== null && goesOn(last) === next ? last : null;
  };

  return {
    pages: lines,
    cells,
    labelAt,
    lineOf,
    leftOf,
    rightOf,
    below: (cell, far) => vertical(cell, 1, far === undefined ? NEAR : FAR),
    above: (cell) => vertical(cell, -1),
    labelOfBoth: (upper, lower) =>
      upper === null || lower === null || (hasOwnValue(upper) && hasOwnValue(lower))
        ? null
        : labelInTwoLines(upper, lower),
    endsEarly: (cell, next) => endsEarly(cell, next, widths),
    block: (cell) => chain(cell, goesOn),
    blockTo: (cell) => [...chain(cell, comesFrom)].reverse(),
  };
}

const labelInTwoLines = (upper: Cell, lower: Cell): Labelled | null =>
  /[:：]/.test(upper.text) || !isNextLine(upper, lower) ? null : labelledBy(`${upper.text} ${lower.text}`);

function chain(cell: Cell, step: (cell: Cell) => Cell | null): Cell[] {
  const cells = [cell];
  for (let next = step(cell); next !== null && cells.length < MOST_LINES; next = step(next)) cells.push(next);
  return cells;
}

/** A label ends the text over it; `annex`, small, at the end of a sentence is no label. */
const endsText = (text: string, label: Labelled | null): boolean =>
  label !== null && !(label === 'other' && /^\p{Ll}/u.test(text));

const isNextLine = (last: Cell, next: Cell): boolean =>
  next.baseline - last.baseline <= LINE_PITCH * Math.max(last.size, next.size) &&
  Math.abs(last.size - next.size) <= SAME_LETTERS * Math.max(last.size, next.size);

/** How wide the widest line is of those that begin, or are centred, at a place; by page and place. */
function widthsOf(cells: readonly Cell[]): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  for (const cell of cells) {
    for (const place of placesOf(cell)) {
      widths.set(place, Math.max(widths.get(place) ?? 0, cell.right - cell.left));
    }
  }
  return widths;
}

/** Points; lines of one column begin, or are centred, as near as this. */
const COLUMN_STEP = 4;
const placesOf = ({ page, left, right }: Cell): readonly string[] => [
  `${page} left ${Math.round(left / COLUMN_STEP)}`,
  `${page} middle ${Math.round((left + right) / 2 / COLUMN_STEP)}`,
  `${page} right ${Math.round(right / COLUMN_STEP)}`,
];

function endsEarly(cell: Cell, next: Cell, widths: ReadonlyMap<string, number>): boolean {
  const letter = (next.right - next.left) / Math.max(1, next.text.length);
  const [word = ''] = next.text.split(' ');
  const needed = cell.right - cell.left + (word.length + 1) * letter;
  const shared = placesOf(cell).filter((place) => placesOf(next).includes(place));
  const room = Math.max(0, ...shared.map((place) => widths.get(place) ?? 0));
  return /^[\p{Lu}\p{Lo}\d]/u.test(next.text) && needed < room * 0.97;
}

/** One over the other: they overlap, or begin or are centred at the same place. */
function inColumn(cell: Cell, other: Cell): boolean {
  const overlap = Math.min(cell.right, other.right) - Math.max(cell.left, other.left);
  if (overlap > 0.4 * Math.min(cell.right - cell.left, other.right - other.left)) return true;
  const near = cell.size;
  return (
    Math.abs(cell.left - other.left) < near ||
    Math.abs(cell.left + cell.right - other.left - other.right) < 2 * near
  );
}
