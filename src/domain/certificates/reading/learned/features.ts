import type { CertificateField } from '../../certificate.js';
import { accreditationIn } from '../accreditation.js';
import { datesIn } from '../dates.js';
import { fold } from '../fold.js';
import { labelledBy } from '../labels.js';
import type { Cell } from '../lines.js';
import { hasLegalForm, isCertifier, isPerson, isRole } from '../names.js';
import type { Sheet } from '../sheet.js';
import type { Word } from './words.js';

/** What the rules took a field's value from, for the model to weigh beside what it sees itself. */
export interface RuledValue {
  readonly field: CertificateField;
  readonly value: string;
  readonly cells: readonly Cell[];
  readonly sure: boolean;
}

/** What can be seen of each word: short names of what is so, in the order of the words. */
export function featuresOf(
  sheet: Sheet,
  words: readonly Word[],
  ruled: readonly RuledValue[],
  type: string,
): readonly (readonly string[])[] {
  const document = documentOf(sheet, words);
  const byRules = ruledAt(words, ruled);
  const ofCells = new Map<Cell, readonly string[]>();
  return words.map((word, at) => {
    let ofCell = ofCells.get(word.cell);
    if (ofCell === undefined) {
      ofCell = seenOfCell(sheet, word, document);
      ofCells.set(word.cell, ofCell);
    }
    return [...seenOfWord(words, at, document), ...ofCell, ...(byRules.get(word) ?? NO_RULE), `t ${type}`];
  });
}
const NO_RULE = ['r none'];

/** The shape of a word: `Ltd.` is `Xx.`, `AI-0042` is `X-9`. */
const shapeOf = (text: string): string =>
  text
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/[\p{Ll}\p{Lm}]+/gu, 'x')
    .replace(/[\u3040-\u30FF]/gu, 'k')
    .replace(/[\u3400-\u9FFF々〇]/gu, 'j')
    .replace(/\d+/g, (figures) => (figures.length > 3 ? '9999'.slice(0, Math.min(4, figures.length)) : '9'))
    .slice(0, 10);

const plainOf = (folded: string): string =>
  folded.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\d/g, '0') || folded.slice(0, 3);

interface Document {
  readonly usualSize: number;
  readonly usualFace: number | null;
  /** The last line of each page. */
  readonly lastLines: ReadonlyMap<number, number>;
  readonly pageHeights: ReadonlyMap<number, readonly [number, number]>;
  /** How often a cell's text begins another of them. */
  readonly named: ReadonlyMap<string, number>;
  /** The days of a document, each where it is said, in the order of time. */
  readonly days: readonly string[];
  readonly dayAt: ReadonlyMap<Word, { readonly value: string; readonly before: readonly string[] }>;
  /** Words of the addresses in the net that it names. */
  readonly houses: readonly string[];
}

function documentOf(sheet: Sheet, words: readonly Word[]): Document {
  const sizes = words.map(({ cell }) => cell.size).sort((a, b) => a - b);
  const faces = new Map<number | null, number>();
  const lastLines = new Map<number, number>();
  const heights = new Map<number, [number, number]>();
  const named = new Map<string, number>();
  for (const cell of sheet.cells) {
    faces.set(cell.face, (faces.get(cell.face) ?? 0) + cell.text.length);
    lastLines.set(cell.page, Math.max(lastLines.get(cell.page) ?? 0, cell.line));
    const [top, bottom] = heights.get(cell.page) ?? [cell.baseline, cell.baseline];
    heights.set(cell.page, [Math.min(top, cell.baseline), Math.max(bottom, cell.baseline)]);
    const key = nameKey(cell.text);
    if (key !== '') named.set(key, (named.get(key) ?? 0) + 1);
  }
  const dayAt = daysOf(words);
  return {
    usualSize: sizes[Math.floor(sizes.length / 2)] ?? 10,
    usualFace: [...faces].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null,
    lastLines,
    pageHeights: heights,
    named,
    dayAt,
    days: [...new Set([...dayAt.values()].map(({ value }) => value))].sort(),
    houses: sheet.cells.flatMap(({ text }) => housesIn(text)),
  };
}

/** The first two words of a text, folded: how a name is met again. */
const nameKey = (text: string): string => {
  const [one = '', two = ''] = fold(text).split(/[\s,]+/);
  return two === '' ? '' : `${one} ${two}`;
};

const HOUSE = /(?:www\.|https?:\/\/(?:www\.)?|@)([a-z0-9-]{3,})\./gi;
const housesIn = (text: string): readonly string[] =>
  [...text.matchAll(HOUSE)].map(([, house = '']) => house.toLowerCase());

type DayAt = Map<Word, { readonly value: string; readonly before: readonly string[] }>;

/** Which words are of a day, which day that is, and which words stand before it. */
function daysOf(words: readonly Word[]): DayAt {
  const days: DayAt = new Map();
  const cells = new Map<Cell, Word[]>();
  for (const word of words) cells.set(word.cell, [...(cells.get(word.cell) ?? []), word]);
  for (const [cell, own] of cells) {
    if (!/\d/.test(cell.text)) continue;
    for (const { start, end, value, said } of datesIn(cell.text, 'day-first')) {
      const before = fold(cell.text.slice(0, start))
        .split(/[^\p{L}]+/u)
        .filter((each) => each !== '')
        .slice(-6);
      for (const word of own)
        if (word.at < end && word.at + word.text.length > start)
          days.set(word, { value: value ?? said, before });
    }
  }
  return days;
}

/** What is so of every word of a cell: how it looks, where it stands, what is around it. */
function seenOfCell(sheet: Sheet, { cell, line, lines }: Word, document: Document): readonly string[] {
  const left = sheet.leftOf(cell);
  const above = sheet.above(cell);
  const below = sheet.below(cell);
  const right = sheet.rightOf(cell);
  const heading = headingOver(sheet, cell);
  const leftLabel = labelOf(sheet, left);
  const aboveLabel = labelOf(sheet, above);
  return [
    ...lookOf(cell, document),
    ...contentOf(cell.text).map((each) => `c ${each}`),
    ...contentOf(above?.text ?? '').map((each) => `ca ${each}`),
    ...contentOf(below?.text ?? '').map((each) => `cb ${each}`),
    ...housesAt(cell, document),
    `ll ${leftLabel}`,
    `la ${aboveLabel}`,
    `lh ${heading}`,
    `lll ${leftLabel} ${aboveLabel}`,
    `own ${labelOf(sheet, cell)}`,
    ...wordsIn(left, 'wl'),
    ...wordsIn(above, 'wa'),
    ...wordsIn(below, 'wb').slice(0, 4),
    ...wordsIn(right, 'wr').slice(0, 4),
    `n ${Math.min(4, line)} ${Math.min(4, lines)}`,
    ...(left === null && right === null ? ['alone'] : []),
  ];
}

const labelOf = (sheet: Sheet, cell: Cell | null): string =>
  cell === null ? 'no' : (sheet.labelAt(cell) ?? colonOf(cell.text));
const colonOf = (text: string): string => {
  const head = text.split(/[:：]/)[0] ?? '';
  return head.length < text.length ? `: ${labelledBy(head) ?? ''}` : 'text';
};

/** The nearest label over a cell, through the lines between. */
function headingOver(sheet: Sheet, cell: Cell): string {
  let over = sheet.above(cell);
  for (let steps = 1; over !== null && steps < 7; steps += 1) {
    const label = sheet.labelAt(over);
    if (label !== null) return `${label} ${Math.min(3, steps)}`;
    over = sheet.above(over);
  }
  return 'none';
}

/** How large letters are, in those of the document's middle. */
const SIZES: readonly (readonly [over: number, name: string])[] = [
  [1.7, 'huge'],
  [1.25, 'large'],
  [1.06, 'more'],
  [0.94, 'usual'],
  [0.8, 'less'],
];
const sizeOf = (ratio: number): string => SIZES.find(([over]) => ratio > over)?.[1] ?? 'small';

function lookOf(cell: Cell, { usualSize, usualFace, lastLines, pageHeights }: Document): readonly string[] {
  const size = sizeOf(cell.size / usualSize);
  const [top, bottom] = pageHeights.get(cell.page) ?? [0, 1];
  const height = Math.floor((8 * (cell.baseline - top)) / Math.max(1, bottom - top + 1));
  const fromEnd = (lastLines.get(cell.page) ?? 0) - cell.line;
  const page = cell.page === 1 ? '1' : '2';
  return [
    `s ${size}`,
    `b ${cell.face === usualFace ? 'usual' : 'other'} ${size}`,
    `y ${page} ${height}`,
    `p ${page}`,
    ...(cell.line < 3 ? [`first ${page} ${cell.line}`] : []),
    ...(fromEnd < 4 ? [`last ${page} ${fromEnd}`] : []),
    ...(cell.text === cell.text.toUpperCase() && /\p{Lu}{3}/u.test(cell.text) ? ['capitals'] : []),
  ];
}

const CONTENTS: readonly (readonly [name: string, shows: (text: string) => boolean])[] = [
  ['form', hasLegalForm],
  ['certifier', isCertifier],
  ['person', isPerson],
  ['role', isRole],
  ['accreditation', (text) => accreditationIn(text) !== null],
  ['net', (text) => /www\.|https?:|[a-z0-9]\.[a-z]{2,7}\//i.test(text)],
  ['mail', (text) => text.includes('@')],
  ['phone', (text) => /\+\d|\b(?:tel|phone|fax|t)[.:]? ?\+?[\d(]/i.test(text)],
  [
    'code',
    (text) =>
      /(?<!\d)\d{4,6}(?!\d)|\d{3} \d{2}\b|\b\p{Lu}{1,2}\d[\p{Lu}\d]? \d\p{Lu}{2}\b|\p{Lu}\d\p{Lu} \d\p{Lu}\d/u.test(
        text,
      ),
  ],
  ['commas', (text) => (text.match(/,/g)?.length ?? 0) > 1],
  ['sentence', (text) => /\p{L}{3,}\.$/u.test(text)],
  ['colon', (text) => /[:：]$/.test(text)],
  ['figures', (text) => /^[\d\s./-]+$/.test(text)],
  ['iso', (text) => /\biso\b/i.test(text)],
  ['long', (text) => text.length > 60],
  ['short', (text) => text.length < 16],
];

const KNOWN = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

/** What the text of a line looks like. */
function contentOf(text: string): readonly string[] {
  if (text === '') return ['empty'];
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const found = CONTENTS.flatMap(([name, shows]) => (shows(text) ? [name] : []));
  if (/\d/.test(text) && datesIn(text, 'day-first').length > 0) found.push('day');
  if (KNOWN.size > MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, found);
  return found;
}

const housesAt = ({ text }: Cell, { houses, named }: Document): readonly string[] => {
  const name = fold(text).replace(/[^a-z0-9]/g, '');
  const own = houses.some(
    (house) => name.length >= 3 && (name.startsWith(house.slice(0, 5)) || house.startsWith(name.slice(0, 6))),
  );
  const times = named.get(nameKey(text)) ?? 0;
  return [...(own ? ['house'] : []), ...(times > 1 ? ['again'] : [])];
};

const wordsIn = (cell: Cell | null, name: string): readonly string[] =>
  cell === null || cell.text.length > 80
    ? [`${name} -`]
    : fold(cell.text)
        .split(/[^\p{L}\p{N}°]+/u)
        .filter((each) => each !== '')
        .slice(0, 6)
        .map((each) => `${name} ${each.replace(/\d/g, '0')}`);

const NET = /^\(?(?:https?:|www\.)|^\(?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,8}(?:[/).,;]|$)/;

/** What is so of one word: itself, its neighbours, the day it is of. */
function seenOfWord(words: readonly Word[], at: number, document: Document): readonly string[] {
  const word = words[at];
  if (word === undefined) return [];
  const near = (step: number): string => {
    const other = words[at + step];
    return other === undefined || other.block !== word.block ? '-' : plainOf(other.folded);
  };
  const [own, last, next] = [plainOf(word.folded), near(-1), near(1)];
  return [
    'any',
    `w ${own}`,
    `x ${shapeOf(word.text)}`,
    `pre ${own.slice(0, 3)}`,
    `suf ${own.slice(-3)}`,
    `w-1 ${last}`,
    `w-2 ${near(-2)}`,
    `w-3 ${near(-3)}`,
    `w+1 ${next}`,
    `w+2 ${near(2)}`,
    `w-- ${near(-2)} ${last}`,
    `w-0 ${last} ${own}`,
    ...(NET.test(word.folded) ? ['net'] : []),
    `end ${/[,;:.|)]$/.exec(word.text)?.[0] ?? ''}`,
    `end-1 ${/[,;:.|(]$/.exec(words[at - 1]?.text ?? '')?.[0] ?? ''}`,
    `i ${Math.min(3, word.place)} ${Math.min(3, word.places - 1 - word.place)}`,
    ...leadOf(words, at),
    ...dayOf(word, document),
  ];
}

/** The words before the last colon of the line, and the first words of its text: what brings a value in. */
function leadOf(words: readonly Word[], at: number): readonly string[] {
  const word = words[at];
  if (word === undefined) return [];
  const before = word.cell.text.slice(0, word.at);
  const colon = Math.max(before.lastIndexOf(':'), before.lastIndexOf('：'));
  const label =
    colon < 0
      ? ''
      : (before
          .slice(0, colon)
          .split(/[|•·;]|\.\s/)
          .at(-1) ?? '');
  const first = words[at - word.place];
  return [
    ...(colon < 0
      ? []
      : [
          `lc ${labelledBy(label.trim()) ?? ''}`,
          ...fold(label)
            .split(/[^\p{L}\p{N}°]+/u)
            .filter((each) => each !== '')
            .slice(-5)
            .map((each) => `wc ${each}`),
        ]),
    `f ${first === undefined ? '' : plainOf(first.folded)}`,
  ];
}

function dayOf(word: Word, { dayAt, days }: Document): readonly string[] {
  const day = dayAt.get(word);
  if (day === undefined) return [];
  const rank = days.indexOf(day.value);
  const fromLast = days.length - 1 - rank;
  return [
    'day',
    `day ${Math.min(3, rank)} of ${Math.min(4, days.length)}`,
    `day-last ${Math.min(2, fromLast)}`,
    ...day.before.map((each) => `d ${each}`),
    `d1 ${day.before.at(-1) ?? '-'}`,
    `d2 ${day.before.slice(-2).join(' ')}`,
  ];
}

/** Which words the rules took for a field's value. */
function ruledAt(words: readonly Word[], ruled: readonly RuledValue[]): ReadonlyMap<Word, readonly string[]> {
  const found = new Map<Word, string[]>();
  const ofCell = new Map<Cell, Word[]>();
  for (const word of words) {
    const own = ofCell.get(word.cell);
    if (own === undefined) ofCell.set(word.cell, [word]);
    else own.push(word);
  }
  for (const { field, value, cells, sure } of ruled) {
    const folded = fold(value);
    for (const cell of cells) {
      for (const word of ofCell.get(cell) ?? []) {
        const isWithin =
          folded.includes(plainWord(word.folded)) || field.endsWith('On') || field.startsWith('period');
        if (!isWithin) continue;
        const names = found.get(word) ?? [];
        names.push(`r ${field} ${sure ? 'sure' : 'unsure'}`);
        found.set(word, names);
      }
    }
  }
  return found;
}
const plainWord = (folded: string): string => folded.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
