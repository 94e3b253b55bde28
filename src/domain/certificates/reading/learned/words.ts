import { fold } from '../fold.js';
import type { Cell } from '../lines.js';
import type { Sheet } from '../sheet.js';

/** A word where it stands, in the order in which a page is read: block after block, each from its first line to its last. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly cell: Cell;
  /** Of its first letter in the text of its cell. */
  readonly at: number;
  /** Of its block among all blocks, of its line within the block, of the word within the line; from 0. */
  readonly block: number;
  readonly line: number;
  readonly place: number;
  /** Lines of its block, and words of its line. */
  readonly lines: number;
  readonly places: number;
}

/** A document of more words is read no further: what comes then is conditions. */
const MOST_WORDS = 4_000;

/**
 * Japanese stands without blanks between words: a word ends where another script begins, and after the signs of a year, a
 * month and a day.
 */
const WORDS =
  /(?<=\d)[年月日]|[\u3040-\u309F]+|[\u30A0-\u30FF]+|[\u3400-\u9FFF々〇]+|[^\s\u3040-\u30FF\u3400-\u9FFF々〇]+/gu;

export function wordsOf(sheet: Sheet): readonly Word[] {
  const words: Word[] = [];
  for (const [block, cells] of blocksOf(sheet).entries()) {
    for (const [line, cell] of cells.entries()) {
      const found = [...cell.text.matchAll(WORDS)];
      for (const [place, { 0: text, index: at }] of found.entries()) {
        const where = { block, line, place, lines: cells.length, places: found.length };
        words.push({ text, folded: fold(text), cell, at, ...where });
      }
    }
    if (words.length > MOST_WORDS) break;
  }
  return words;
}

/** Lines of one block are no further apart than this many letter heights, and their letters differ by less than this part. */
const PITCH = 1.9;
const SAME_LETTERS = 0.15;

/** Lines that stand under each other as one piece, whatever they say: what begins, ends or is centred at one place. */
function blocksOf(sheet: Sheet): readonly (readonly Cell[])[] {
  const taken = new Set<Cell>();
  return sheet.cells.flatMap((first) => {
    if (taken.has(first)) return [];
    const block: Cell[] = [];
    for (let cell: Cell | null = first; cell !== null; cell = nextLine(sheet, cell)) {
      if (taken.has(cell)) break;
      taken.add(cell);
      block.push(cell);
    }
    return [block];
  });
}

function nextLine(sheet: Sheet, cell: Cell): Cell | null {
  const next = sheet.below(cell);
  if (next === null || sheet.above(next) !== cell) return null;
  const size = Math.max(cell.size, next.size);
  const isNear = next.baseline - cell.baseline <= PITCH * size;
  const isAlike = Math.abs(cell.size - next.size) <= SAME_LETTERS * size;
  return isNear && isAlike && isInLine(cell, next) ? next : null;
}

/** Points. */
const ALIGNED = 4;

const isInLine = (one: Cell, other: Cell): boolean =>
  Math.abs(one.left - other.left) < ALIGNED ||
  Math.abs(one.right - other.right) < ALIGNED ||
  Math.abs(one.left + one.right - other.left - other.right) < 2 * ALIGNED;
