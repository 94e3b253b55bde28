import { SURENESS } from './candidate.js';
import { labelKey } from './labels.js';
import type { Cell } from './lines.js';
import type { Sheet } from './sheet.js';

/** Where a label's value may begin. */
export interface Way {
  readonly first: Cell;
  readonly text: string;
  readonly confidence: number;
  /** Whether it stands over its label, so that what goes on with it is over it too. */
  readonly over: boolean;
}

/** The likeliest first: after its label, right of it, under it; over it where that is nearer, or this document sets them so. */
export function waysTo(
  sheet: Sheet,
  { cell, rest }: { readonly cell: Cell; readonly rest: string },
  labelsUnder: boolean,
): Way[] {
  if (rest !== '') return [{ first: cell, text: rest, confidence: SURENESS.sameCell, over: false }];
  const wayTo = (first: Cell | null, confidence: number, over = false): Way[] =>
    first === null || sheet.labelAt(first) !== null ? [] : [{ first, text: first.text, confidence, over }];
  const right = sheet.rightOf(cell);
  const lower = sheet.below(cell) ?? (POINTS_ON.test(labelKey(cell.text)) ? sheet.below(cell, 'far') : null);
  const upper = sheet.above(cell);
  const nearer = distance(cell, upper) < distance(cell, lower) * 0.8;
  const over =
    upper !== null && nearer && mayStandOver(cell) && (labelsUnder || nothingElseLabels(sheet, upper));
  return [
    ...(isSetOver(sheet, cell, right, lower) ? [] : wayTo(right, SURENESS.rightOf)),
    ...(over ? wayTo(upper, SURENESS.above, true) : []),
    ...(labelsUnder && over ? [] : wayTo(lower, SURENESS.below)),
  ];
}

const distance = (cell: Cell, other: Cell | null): number =>
  other === null ? Number.POSITIVE_INFINITY : Math.abs(other.baseline - cell.baseline);

/** Labels of one row are set in letters of one height, other than those of their values. */
const isLikeLabel = (label: Cell, other: Cell): boolean =>
  Math.abs(label.size - other.size) < 0.04 * label.size;

/** A value right under its label is no further than this many letter heights. */
const TIGHT = 1.7;

const isSetOver = (sheet: Sheet, label: Cell, right: Cell | null, lower: Cell | null): boolean =>
  right !== null &&
  lower !== null &&
  sheet.labelAt(lower) === null &&
  distance(label, lower) < TIGHT * lower.size &&
  isLikeLabel(label, right) &&
  !isLikeLabel(label, lower);

/** `Awarded to`, `délivré à`: what follows is under it. */
const POINTS_ON = /[ ](?:to|a|fur|aan|by|par|von|da|por|of|behalf of)$/;

const mayStandOver = ({ text }: Cell): boolean => !POINTS_ON.test(labelKey(text)) && !/[:：]$/.test(text);

function nothingElseLabels(sheet: Sheet, upper: Cell): boolean {
  const [first = upper] = sheet.blockTo(upper);
  const over = sheet.above(first);
  const left = sheet.leftOf(first);
  return (over === null || sheet.labelAt(over) === null) && (left === null || sheet.labelAt(left) === null);
}

/** Whether a document sets labels under their values: by the distance at which they stand, voted over all labels. */
export function setsLabelsUnder(sheet: Sheet): boolean {
  let votes = 0;
  for (const cell of sheet.cells) {
    if (sheet.labelAt(cell) === null || /[:：]$/.test(cell.text)) continue;
    const right = sheet.rightOf(cell);
    if (right !== null && sheet.labelAt(right) === null) continue;
    const [upper, lower] = [sheet.above(cell), sheet.below(cell)].map((other) =>
      other === null || sheet.labelAt(other) !== null ? 999 : distance(cell, other),
    ) as [number, number];
    if (Math.abs(upper - lower) > 0.1 * cell.size) votes += Math.sign(lower - upper);
  }
  return votes > 0;
}
