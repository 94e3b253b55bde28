import type { Word } from '#domain/certificates/reading/learned/words.js';
import type { Cell } from '#domain/certificates/reading/lines.js';
import type { TaughtPage, TaughtRun, Told } from './draft.js';

/** How many letters a text may lack or have more when it is laid beside its runs. */
const REACH = 12;

/** What each word of a document made to learn from is part of: of most of its letters. */
export function toldOf(pages: readonly TaughtPage[], words: readonly Word[]): readonly Told[] {
  const ofCell = new Map<Cell, readonly Told[]>();
  return words.map(({ cell, at, text }) => {
    let told = ofCell.get(cell);
    if (told === undefined) {
      told = lettersOf(cell, pages[cell.page - 1]);
      ofCell.set(cell, told);
    }
    return mostOf(told.slice(at, at + text.length));
  });
}

/** What each letter of a cell is part of, from the runs it is made of. */
function lettersOf(cell: Cell, page: TaughtPage | undefined): readonly Told[] {
  if (page === undefined) return [];
  const isHere = ({ baseline, left, width, size }: TaughtRun) =>
    Math.abs(baseline * page.height - cell.baseline) < 0.5 * Math.max(cell.size, size * page.height) &&
    (left + width) * page.width > cell.left - 1 &&
    left * page.width < cell.right + 1;
  const letters = page.runs
    .filter(isHere)
    .toSorted((one, other) => one.left - other.left)
    .flatMap(({ text, told }) => text.split('').map((letter, at) => ({ letter, told: told[at] ?? null })))
    .filter(({ letter }) => letter.trim() !== '');
  let next = 0;
  return cell.text.split('').map((letter) => {
    const found = letters.slice(next, next + REACH).findIndex((each) => alike(each.letter, letter));
    if (letter.trim() === '' || found < 0) return null;
    next += found + 1;
    return letters[next - 1]?.told ?? null;
  });
}

const alike = (one: string, other: string): boolean =>
  one === other ||
  one.normalize('NFKC') === other ||
  (/['’‘]/.test(one) && /['’‘]/.test(other)) ||
  (/[-–—‐]/.test(one) && /[-–—‐]/.test(other));

function mostOf(told: readonly Told[]): Told {
  const counts = new Map<Told, number>();
  for (const each of told) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}
