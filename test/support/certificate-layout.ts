import { A4, type PdfText, widthOf } from './pdf.js';

/** A part of a page, set under the one before it. */
export type Block =
  /** Lines in the middle: height of the letters and text. */
  | { readonly centre: readonly (readonly [size: number, text: string])[] }
  /** Labels at the left, values beside them; a value of several lines is parted by `\n`. */
  | {
      readonly rows: readonly (readonly [label: string, value: string])[];
      readonly at?: number;
      readonly size?: number;
    }
  /** Columns, each a label over its value. */
  | { readonly over: readonly (readonly [label: string, value: string])[] }
  /** Columns, each a value over its label. */
  | { readonly under: readonly (readonly [value: string, label: string])[] }
  /** Rows of cells in columns of equal width. */
  | { readonly table: readonly (readonly string[])[]; readonly size?: number }
  /** Lines at the left, as they are. */
  | { readonly lines: readonly string[]; readonly size?: number; readonly left?: number }
  /** A sentence, broken into lines. */
  | { readonly prose: string; readonly size?: number }
  /** Two columns beside each other. */
  | { readonly columns: readonly [readonly Block[], readonly Block[]] }
  | { readonly gap: number };

interface Frame {
  readonly left: number;
  readonly right: number;
}
interface Set {
  readonly texts: readonly PdfText[];
  readonly y: number;
}

const SIZE = 10;
const PITCH = 1.3;
const MARGIN = 56;

/** A page with its blocks set from top to bottom. */
export const setPage = (blocks: readonly Block[]): PdfText[] => [
  ...setBlocks(blocks, { left: MARGIN, right: A4.width - MARGIN }, MARGIN).texts,
];

function setBlocks(blocks: readonly Block[], frame: Frame, top: number): Set {
  let y = top;
  const texts: PdfText[] = [];
  for (const block of blocks) {
    const set = setBlock(block, frame, y);
    texts.push(...set.texts);
    y = set.y + 12;
  }
  return { texts, y };
}

function setBlock(block: Block, frame: Frame, y: number): Set {
  if ('gap' in block) return { texts: [], y: y + block.gap };
  if ('centre' in block) return setCentre(block.centre, frame, y);
  if ('rows' in block) return setRows(block, frame, y);
  if ('over' in block) return setPairs(block.over, frame, { y, sizes: [8, 11] });
  if ('under' in block) return setPairs(block.under, frame, { y, sizes: [11, 8] });
  if ('table' in block) return setTable(block, frame, y);
  if ('lines' in block)
    return setLines(block.lines, { x: block.left ?? frame.left, size: block.size ?? SIZE, y });
  if ('prose' in block) {
    const size = block.size ?? SIZE;
    return setLines(wrapped(block.prose, size, frame.right - frame.left), { x: frame.left, size, y });
  }
  const middle = (frame.left + frame.right) / 2;
  const [first, second] = block.columns;
  const one = setBlocks(first, { left: frame.left, right: middle - 15 }, y);
  const other = setBlocks(second, { left: middle + 15, right: frame.right }, y);
  return { texts: [...one.texts, ...other.texts], y: Math.max(one.y, other.y) };
}

function setCentre(lines: readonly (readonly [number, string])[], { left, right }: Frame, top: number): Set {
  let y = top;
  const texts = lines.map(([size, text]) => {
    y += size * PITCH;
    return { x: (left + right - widthOf(text, size)) / 2, y, size, text };
  });
  return { texts, y };
}

function setRows(
  { rows, at = 170, size = SIZE }: Extract<Block, { rows: unknown }>,
  { left, right }: Frame,
  top: number,
): Set {
  let y = top;
  const texts = rows.flatMap(([label, value]) => {
    const values = setLines(
      value.split('\n').flatMap((line) => wrapped(line, size, right - left - at)),
      { x: left + at, size, y },
    );
    const labels = setLines(label.split('\n'), { x: left, size, y });
    y = Math.max(values.y, labels.y) + 5;
    return [...labels.texts, ...values.texts];
  });
  return { texts, y };
}

function setPairs(
  pairs: readonly (readonly [string, string])[],
  { left, right }: Frame,
  { y, sizes }: { readonly y: number; readonly sizes: readonly [number, number] },
): Set {
  const step = (right - left) / pairs.length;
  const set = pairs.map(([upper, lower], at) => {
    const first = setLines(wrapped(upper, sizes[0], step - 8), { x: left + at * step, size: sizes[0], y });
    const second = setLines(wrapped(lower, sizes[1], step - 8), {
      x: left + at * step,
      size: sizes[1],
      y: first.y,
    });
    return { texts: [...first.texts, ...second.texts], y: second.y };
  });
  return { texts: set.flatMap(({ texts }) => texts), y: Math.max(...set.map((pair) => pair.y)) + 8 };
}

function setTable(
  { table, size = 9 }: Extract<Block, { table: unknown }>,
  { left, right }: Frame,
  top: number,
): Set {
  let y = top;
  const texts = table.flatMap((row) => {
    const step = (right - left) / row.length;
    const cells = row.map((text, at) =>
      setLines(wrapped(text, size, step - 8), { x: left + at * step, size, y }),
    );
    y = Math.max(...cells.map((cell) => cell.y)) + 4;
    return cells.flatMap((cell) => cell.texts);
  });
  return { texts, y };
}

function setLines(
  lines: readonly string[],
  { x, size, y: top }: { readonly x: number; readonly size: number; readonly y: number },
): Set {
  let y = top;
  const texts = lines.map((text) => {
    y += size * PITCH;
    return { x, y, size, text };
  });
  return { texts, y };
}

function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
