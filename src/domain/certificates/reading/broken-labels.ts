import { labelledBy } from './labels.js';
import type { Cell, Line } from './lines.js';

/** Points; the lines of a label begin at one place. */
const SAME_EDGE = 3;
/** In letter heights: how close they follow, and how far from the middle of both another line still is beside them. */
const TIGHT = 1.45;
const SAME_LINE = 0.4;
const LONGEST = 60;

/**
 * The lines of a page where labels that were broken in two, with no value beside either line, are one: in a table that
 * centres its rows `Certificate` and `number` stand over and under the line of their value.
 */
export function withWholeLabels(lines: readonly Line[]): readonly Line[] {
  const whole = lines.flatMap((line, at) => {
    const [upper, ...others] = line;
    const lower = others.length === 0 && upper !== undefined ? lowerOf(upper, lines.slice(at + 1)) : null;
    return upper === undefined || lower === null ? [] : [{ upper, lower, label: joinedOf(upper, lower) }];
  });
  if (whole.length === 0) return lines;
  const parts = new Set(whole.flatMap(({ upper, lower }) => [upper, lower]));
  const rest = lines
    .map((line) => line.filter((cell) => !parts.has(cell)))
    .filter(({ length }) => length > 0);
  return whole.reduce<readonly Line[]>((page, { label }) => withLabel(page, label), rest);
}

/** The second line of a label, alone in its own; between them at most the line of their value. */
function lowerOf(upper: Cell, lines: readonly Line[]): Cell | null {
  for (const line of lines.slice(0, 2)) {
    const [lower] = line;
    if (lower === undefined || Math.abs(lower.left - upper.left) > SAME_EDGE) continue;
    return line.length === 1 && isOneLabel(upper, lower) ? lower : null;
  }
  return null;
}

function isOneLabel(upper: Cell, lower: Cell): boolean {
  const follows =
    lower.baseline - upper.baseline <= TIGHT * upper.size &&
    lower.size === upper.size &&
    lower.face === upper.face;
  const text = `${upper.text} ${lower.text}`;
  if (!follows || text.length > LONGEST || /[:：\d]/.test(upper.text)) return false;
  const [first, second, both] = [upper.text, lower.text, text].map(labelledBy);
  const areTwo = first !== null && second !== null && first !== second && !GOES_ON.test(upper.text);
  return both !== null && both !== undefined && both !== 'other' && !areTwo;
}

/** `Anschrift des`: nobody ends a label so. */
const GOES_ON = / (?:of|the|for|to|by|and|des|der|und|de|du|la|et|del|della|di|e|van|het|en|y)$/i;

const joinedOf = (upper: Cell, lower: Cell): Cell => ({
  ...upper,
  text: `${upper.text} ${lower.text}`,
  right: Math.max(upper.right, lower.right),
  baseline: (upper.baseline + lower.baseline) / 2,
});

/** A page with a label in the line at its height, or in one of its own. */
function withLabel(lines: readonly Line[], label: Cell): readonly Line[] {
  const heightOf = (line: Line): number => line[0]?.baseline ?? 0;
  const beside = lines.find((line) => Math.abs(heightOf(line) - label.baseline) < SAME_LINE * label.size);
  if (beside !== undefined) {
    const joined = [...beside, label].sort((a, b) => a.left - b.left);
    return lines.map((line) => (line === beside ? joined : line));
  }
  return [...lines, [label]].sort((a, b) => heightOf(a) - heightOf(b));
}
