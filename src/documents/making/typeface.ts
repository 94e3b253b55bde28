import { fileURLToPath } from 'node:url';
import bidiFactory, { type Bidi } from 'bidi-js';
import { type Font, openSync } from 'fontkit';

/** The faces of a document, in the order in which a character looks for one that draws it. */
const FACES = {
  Roboto: {
    normal: import.meta.resolve('pdfmake/fonts/Roboto/Roboto-Regular.ttf'),
    bold: import.meta.resolve('pdfmake/fonts/Roboto/Roboto-Medium.ttf'),
  },
  Arabic: {
    normal: import.meta.resolve('@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff'),
    bold: import.meta.resolve('@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff'),
  },
  Hebrew: {
    normal: import.meta.resolve('@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff'),
    bold: import.meta.resolve('@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-700-normal.woff'),
  },
} as const;
type FaceName = keyof typeof FACES;
const FACE_NAMES = Object.keys(FACES) as FaceName[];
type Weight = 'normal' | 'bold';

/** The files of the faces, as pdfmake is told of them; there is no slanted face. */
export const fontFiles = Object.fromEntries(
  FACE_NAMES.map((name) => {
    const [normal, bold] = [fileURLToPath(FACES[name].normal), fileURLToPath(FACES[name].bold)];
    return [name, { normal, bold, italics: normal, bolditalics: bold }];
  }),
);

/** Its types describe another module format than it is loaded in. */
const bidi = (bidiFactory as unknown as () => Bidi)();
const opened = new Map<string, Font>();

function faceOf(name: FaceName, weight: Weight): Font {
  const address = FACES[name][weight];
  let font = opened.get(address);
  if (font === undefined) {
    font = openSync(fileURLToPath(address)) as Font;
    opened.set(address, font);
  }
  return font;
}

/** What stands for a character none of the faces draws; a reader sees that something is missing. */
const MISSING = '\u25A1';
/** Marks that steer direction or break nothing; they draw nothing and only confuse a measure. */
const INVISIBLE = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u00ad]/gu;

/** A piece of a line in one face. */
export interface Run {
  readonly text: string;
  readonly font: FaceName;
}

const isRightToLeft = (text: string): boolean => /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(text);

/** The common case, that a text is in the first face from end to end, is answered by what is known of its characters. */
const PLAIN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201e\u2026\n]*$/;

/** Splits a text where its face changes. Blanks and marks stay with what stands before them where that face draws them. */
export function runsOf(text: string): readonly Run[] {
  if (PLAIN.test(text)) return [{ text, font: 'Roboto' }];
  const runs: { text: string; font: FaceName }[] = [];
  for (const character of withoutSteering(text)) {
    const last = runs.at(-1);
    const font = faceAfter(last?.font ?? null, character);
    const drawn = font === null ? MISSING : character;
    if (last !== undefined && (font ?? last.font) === last.font) last.text += drawn;
    else runs.push({ text: drawn, font: font ?? 'Roboto' });
  }
  return runs;
}

function faceAfter(last: FaceName | null, character: string): FaceName | null {
  if (last !== null && (/\s/u.test(character) || (last !== 'Roboto' && draws(last, character)))) return last;
  return FACE_NAMES.find((name) => draws(name, character)) ?? null;
}

const draws = (name: FaceName, character: string): boolean =>
  faceOf(name, 'normal').hasGlyphForCodePoint(character.codePointAt(0) ?? 0);

const withoutSteering = (text: string): string =>
  text.replace(INVISIBLE, (mark) => (mark === '\n' ? '\n' : ''));

/** How a text is to be drawn: as one flow, or, where some of it runs from right to left, as lines already broken. */
export type SetText =
  | { readonly flow: readonly Run[] }
  | { readonly lines: readonly (readonly Run[])[]; readonly rightToLeft: boolean };

/**
 * Sets a text for a column `width` points wide at `size` points. The page maker draws words from left to right, each
 * shaped by its face; lines that hold right-to-left words are therefore broken here, and their words put into the order
 * in which they are seen. Source: Unicode Bidirectional Algorithm (UAX #9), rule L2 over words.
 */
export function setText(text: string, { width, size, weight }: Measure): SetText {
  if (!isRightToLeft(text)) return { flow: runsOf(text) };
  const rightToLeft = bidi.getEmbeddingLevels(text).paragraphs[0]?.level === 1;
  const lines = withoutSteering(text)
    .split('\n')
    .flatMap((paragraph) => {
      const measure = { width, size, weight };
      return brokenLines(
        wordsOf(paragraph).flatMap((word) => cutToFit(word, measure)),
        measure,
      );
    })
    .map((words) => inSight(words).flatMap(runsOfWord));
  return { lines, rightToLeft };
}

export interface Measure {
  readonly width: number;
  readonly size: number;
  readonly weight: Weight;
}

interface Word {
  /** Letters that belong together, or blanks. */
  readonly text: string;
  /** Embedding level: odd runs from right to left. */
  readonly level: number;
}

const isBlank = (text: string): boolean => /^\s/u.test(text);

/** Words and the blanks between them, cut also where the direction changes. */
function wordsOf(paragraph: string): readonly Word[] {
  const { levels } = bidi.getEmbeddingLevels(paragraph);
  const words: { text: string; level: number }[] = [];
  let at = 0;
  for (const character of paragraph) {
    const level = levels[at] ?? 0;
    at += character.length;
    const last = words.at(-1);
    if (last !== undefined && last.level === level && isBlank(last.text) === isBlank(character))
      last.text += character;
    else words.push({ text: character, level });
  }
  return words;
}

/**
 * A word as it is drawn. A blank keeps its width at either side of a word; a bracket that stands alone among
 * right-to-left words is turned round, for the first face draws it as it is written.
 */
function runsOfWord({ text, level }: Word): readonly Run[] {
  if (isBlank(text)) return [{ text: '\u00a0', font: 'Roboto' }];
  return runsOf(text).map((run) =>
    level % 2 === 1 && run.font === 'Roboto' ? { ...run, text: mirrored(run.text) } : run,
  );
}

const mirrored = (text: string): string =>
  Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? character).join('');

const widthOf = (text: string, { size, weight }: Measure): number =>
  runsOf(text).reduce((sum, run) => {
    const font = faceOf(run.font, weight);
    return sum + (font.layout(run.text).advanceWidth / font.unitsPerEm) * size;
  }, 0);

const LETTERS = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A word that no line can hold is cut where a line is full, as the page maker cuts one that runs from left to right. */
function cutToFit(word: Word, measure: Measure): readonly Word[] {
  if (isBlank(word.text) || widthOf(word.text, measure) <= measure.width) return [word];
  const pieces: string[] = [];
  let room = 0;
  for (const { segment } of LETTERS.segment(word.text)) {
    const needs = widthOf(segment, measure);
    const isFull = pieces.length === 0 || needs > room;
    if (isFull) room = measure.width;
    const piece = isFull ? '' : (pieces.pop() ?? '');
    pieces.push(piece + segment);
    room -= needs;
  }
  return pieces.map((text) => ({ ...word, text }));
}

function brokenLines(words: readonly Word[], measure: Measure): readonly (readonly Word[])[] {
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of words) {
    const needs = widthOf(word.text, measure);
    if (used > 0 && !isBlank(word.text) && used + needs > measure.width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(word);
    used += needs;
  }
  return lines;
}

/** Words in the order in which they are seen: from the highest level down to 1, each stretch of that level is turned round. */
function inSight(words: readonly Word[]): readonly Word[] {
  const end = words.findLastIndex(({ text }) => !isBlank(text)) + 1;
  let seen = words.slice(0, end);
  for (let level = Math.max(0, ...seen.map((word) => word.level)); level >= 1; level -= 1)
    seen = turned(seen, level);
  return seen;
}

/** The same words with every stretch of at least that level turned round. */
function turned(words: readonly Word[], level: number): Word[] {
  const seen: Word[] = [];
  let stretch: Word[] = [];
  for (const word of words) {
    if (word.level >= level) stretch.unshift(word);
    else {
      seen.push(...stretch, word);
      stretch = [];
    }
  }
  return [...seen, ...stretch];
}
