import type { Grid } from './grid.js';
import type { Cell } from './lines.js';

/** Values of several lines whose label stands at their middle, as tables set them that centre their rows. */
export interface CentredValues {
  /** The first line of the value beside a label. */
  readonly headBeside: ReadonlyMap<Cell, Cell>;
  /** Whether two lines are of one such value. */
  together(cell: Cell, other: Cell): boolean;
}

/** In letter heights: lines of one value, how far a line is from its label at most, and what still is the middle. */
const LINE_PITCH = 1.75;
const NEXT_LINE = 1.3;
const MIDDLE = 0.4;
const SAME_LETTERS = 0.12;
/** Lines of one value follow each other as closely as its first do; rows of a table stand this much further apart. */
const SAME_PITCH = 1.06;
/** Points. */
const SAME_EDGE = 4;
const MOST_LINES = 9;

export function centredValues(grid: Grid): CentredValues {
  const headBeside = new Map<Cell, Cell>();
  const valueOf = new Map<Cell, readonly Cell[]>();
  for (const label of grid.cells) {
    if (grid.labelAt(label) === null) continue;
    const value = valueAround(label, grid);
    const [head] = value;
    if (head === undefined) continue;
    headBeside.set(label, head);
    for (const cell of value) valueOf.set(cell, value);
  }
  return {
    headBeside,
    together: (cell, other) => valueOf.get(cell)?.includes(other) ?? false,
  };
}

/** The lines of the value a label stands in the middle of; none where it stands at the first, or nobody can tell. */
function valueAround(label: Cell, grid: Grid): readonly Cell[] {
  const anchor = grid.inLine(label);
  const begun = anchor === null ? bothSides(label, grid) : [anchor];
  const [first] = begun;
  if (first === undefined || grid.labelAt(first) !== null) return [];
  const value = grown(begun, grid);
  return value.length > 1 ? value : [];
}

/** The two lines of a value between which a label stands. */
function bothSides(label: Cell, grid: Grid): readonly Cell[] {
  const upper = overBeside(label, grid);
  const lower = upper === null ? null : lineFrom(upper, 1, grid);
  if (upper === null || lower === null) return [];
  const middle = (upper.baseline + lower.baseline) / 2;
  return Math.abs(middle - label.baseline) < MIDDLE * upper.size ? [upper, lower] : [];
}

/** A value with as many lines over what is known of it as under, all of them as far apart. */
function grown(begun: readonly Cell[], grid: Grid): readonly Cell[] {
  const [first] = begun;
  const last = begun.at(-1);
  const upper = first === undefined ? null : lineFrom(first, -1, grid);
  const lower = last === undefined ? null : lineFrom(last, 1, grid);
  if (first === undefined || last === undefined || upper === null || lower === null) return begun;
  const apart = [first.baseline - upper.baseline, lower.baseline - last.baseline];
  const pitch = begun[1] === undefined ? Math.min(...apart) : begun[1].baseline - first.baseline;
  const isEven = apart.every((distance) => distance < SAME_PITCH * pitch);
  return isEven && begun.length < MOST_LINES ? grown([upper, ...begun, lower], grid) : begun;
}

/** The cell right of another on the line over it. */
function overBeside(label: Cell, { lines, lineOf }: Grid): Cell | null {
  const here = lines[label.page - 1] ?? [];
  const over = here[here.indexOf(lineOf(label)) - 1]?.find(({ left }) => left > label.right);
  return over !== undefined && label.baseline - over.baseline < NEXT_LINE * over.size ? over : null;
}

/** The next line of a value in its column, where nothing stands left of that. */
function lineFrom(cell: Cell, step: 1 | -1, { vertical, labelAt, leftOf }: Grid): Cell | null {
  const next = vertical(cell, step);
  const isNext =
    next !== null &&
    Math.abs(next.baseline - cell.baseline) <= LINE_PITCH * cell.size &&
    Math.abs(next.left - cell.left) < SAME_EDGE &&
    Math.abs(next.size - cell.size) < SAME_LETTERS * cell.size &&
    labelAt(next) === null &&
    leftOf(next) === null;
  return isNext ? next : null;
}
