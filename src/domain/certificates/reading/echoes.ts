import type { Labelled } from './label-words.js';
import type { Cell } from './lines.js';

/** What it takes to know a label's second language. */
interface Around {
  labelAt(cell: Cell): Labelled | null;
  above(cell: Cell): Cell | null;
  inLine(cell: Cell): Cell | null;
}

/** The second language of a label stands this many letter heights under the first at most, and begins where that does. */
const TIGHT = 1.8;
const SAME_EDGE = 4;
const SMALLER = 0.95;
const LONGEST = 60;

/**
 * Whether a cell says the label over it once more, in another language: `Company` in small letters under `Unternehmen`,
 * beside which the value stands. It labels nothing, and what is beside it goes on with that value.
 */
export function isEcho(cell: Cell, { labelAt, above, inLine }: Around): boolean {
  const over = above(cell);
  if (over === null || cell.text.length > LONGEST || /[\d:：]/.test(cell.text)) return false;
  const label = labelAt(over);
  const own = labelAt(cell);
  const value = inLine(over);
  if (label === null || value === null || labelAt(value) !== null) return false;
  const isUnder =
    cell.baseline - over.baseline <= TIGHT * Math.max(cell.size, over.size) &&
    Math.abs(cell.left - over.left) < SAME_EDGE;
  const saysTheSame = own === label || (own === null && cell.size < SMALLER * over.size);
  return isUnder && saysTheSame && goesOn(value, inLine(cell));
}

/** What is beside the echo, if anything, is the value's next line. */
const goesOn = (value: Cell, beside: Cell | null): boolean =>
  beside === null ||
  (Math.abs(beside.left - value.left) < SAME_EDGE && Math.abs(beside.size - value.size) < 0.1 * value.size);
