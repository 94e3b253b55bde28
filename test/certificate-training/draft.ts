import type { CertificateField, ReadPage, TextRun } from '#domain/certificates/certificate.js';
import type { Chance } from '../support/chance.js';

/** What a character is part of; null where of no field's value. */
export type Told = CertificateField | null;

/** Words that are, or are not, the value of a field. A line feed begins a new line. */
export interface Part {
  readonly text: string;
  readonly field: Told;
  /** Where it is not set as what stands beside it. */
  readonly bold?: boolean;
}

/** A run that also says of each of its characters what it is part of. */
export interface TaughtRun extends TextRun {
  readonly told: readonly Told[];
}
export interface TaughtPage extends ReadPage {
  readonly runs: readonly TaughtRun[];
}

export interface Style {
  /** Points; 10 unless said. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** With a gap between letters, as headings are. */
  readonly spaced?: boolean;
  /** How wide its letters are beside those of a usual face; the draft's own unless said. */
  readonly breadth?: number;
  /** From base line to base line, in letter heights; 1.25 unless said. */
  readonly leading?: number;
}

/** How a program that makes PDFs puts text into them: a run a line, a run for each change of look, or a run a word. */
export type Setting = 'line' | 'part' | 'word';

interface Letter {
  readonly character: string;
  readonly told: Told;
  readonly bold: boolean | undefined;
}

const plain = (text: string): Part => ({ text, field: null });

/** Sets text on pages, and keeps what each character means. Lengths are points from the upper left corner. */
export class Draft {
  readonly pages: { width: number; height: number; runs: TaughtRun[] }[] = [];
  readonly setting: Setting;
  /** Whether apostrophes are the straight ones of a typewriter. */
  private readonly isStraight: boolean;
  private size: readonly [number, number];
  /** How wide its face runs: a narrow one below 1. */
  readonly breadth: number;

  constructor(chance: Chance) {
    this.setting = chance.pick(['line', 'part', 'word']);
    this.isStraight = chance.below(2) === 0;
    this.breadth = 0.84 + chance.below(25) / 100;
    const paper = chance.pick<readonly [number, number]>([
      [595, 842],
      [612, 792],
    ]);
    this.size = chance.below(10) === 0 ? [paper[1], paper[0]] : paper;
    this.newPage();
  }

  get width(): number {
    return this.size[0];
  }
  get height(): number {
    return this.size[1];
  }

  /** Lays paper on its long side, or stands it on its short one. For a draft with nothing on it yet. */
  turned(side: 'landscape' | 'portrait'): this {
    const [short = 0, long = 0] = this.size.toSorted((one, other) => one - other);
    this.size = side === 'landscape' ? [long, short] : [short, long];
    this.pages.length = 0;
    this.newPage();
    return this;
  }

  newPage(): void {
    this.pages.push({ width: this.width, height: this.height, runs: [] });
  }

  /** A column of the last page, in which text goes on downwards from `top`. */
  column(left: number, width: number, top: number): Column {
    return new Column(this, left, width, top);
  }

  /** How many runs the last page has: what is put down later comes after these. */
  get mark(): number {
    return this.pages.at(-1)?.runs.length ?? 0;
  }

  /** Takes what was put on the last page since a mark away from it. */
  lifted(mark: number): readonly TaughtRun[] {
    return this.pages.at(-1)?.runs.splice(mark) ?? [];
  }

  /** Puts runs on the last page, so many points further down than they were. */
  drop(runs: readonly TaughtRun[], down: number): void {
    const lower = runs.map((run) => ({ ...run, baseline: run.baseline + down / this.height }));
    this.pages.at(-1)?.runs.push(...lower);
  }

  /** Spreads the runs of the first page from each of the marks on, so that the last of them stand so many points lower. */
  spread(marks: readonly number[], points: number): void {
    const [first] = this.pages;
    if (first === undefined || marks.length === 0) return;
    const step = points / marks.length / this.height;
    first.runs = first.runs.map((run, at) => ({
      ...run,
      baseline: run.baseline + step * marks.filter((mark) => mark <= at).length,
    }));
  }

  /** Puts a line's letters down from `left`. */
  put(letters: readonly Letter[], at: { left: number; baseline: number; size: number }, style: Style): void {
    const page = this.pages.at(-1);
    if (page === undefined) return;
    let left = at.left;
    for (const run of runsOf(letters, this.setting)) {
      const width = widthOf(run, at.size, style);
      const said = run.map(({ character }) => character).join(style.spaced === true ? ' ' : '');
      const text = this.isStraight ? said.replaceAll('’', "'") : said;
      const told = run.flatMap(({ told: each }, index) =>
        style.spaced === true && index > 0 ? [null, each] : [each],
      );
      if (text.trim() !== '') {
        page.runs.push({
          text,
          told,
          left: left / page.width,
          baseline: at.baseline / page.height,
          width: width / page.width,
          size: at.size / page.height,
          face: (isBold(run[0], style) ? 1 : 0) + (style.italic === true ? 2 : 0),
        });
      }
      left += width;
    }
  }
}

/** Where a page is full, and what begins the next one and says between which heights its text stands. */
export interface Paging {
  readonly top: number;
  readonly bottom: number;
  readonly turn: () => { readonly top: number; readonly bottom: number };
}

/** Text that goes on downwards within a width. */
export class Column {
  readonly draft: Draft;
  readonly left: number;
  readonly width: number;
  /** Where the next line begins. */
  top: number;
  /** Undefined where text goes on over the end of the page. */
  private paging: Paging | undefined;

  constructor(draft: Draft, left: number, width: number, top: number) {
    this.draft = draft;
    this.left = left;
    this.width = width;
    this.top = top;
  }

  /** From here on, what has no room on a page stands on the next. */
  paged(paging: Paging): this {
    this.paging = paging;
    return this;
  }

  /** Goes on at the top of the next page. */
  turn(): this {
    if (this.paging === undefined) return this;
    this.paging = { ...this.paging, ...this.paging.turn() };
    this.top = this.paging.top;
    return this;
  }

  /** What is filled in stands on one page: wholly on the next where it has no room on this one. */
  keep(fill: (column: this) => void): this {
    const { paging, top } = this;
    const mark = this.draft.mark;
    this.paging = undefined;
    fill(this);
    this.paging = paging;
    if (paging === undefined || this.top <= paging.bottom || top <= paging.top) return this;
    const height = this.top - top;
    const runs = this.draft.lifted(mark);
    this.turn();
    this.draft.drop(runs, this.top - top);
    this.top += height;
    return this;
  }

  /** Sets what is filled in so that it ends at `bottom`; says where it begins. */
  upwards(bottom: number, fill: (column: Column) => void): number {
    const mark = this.draft.mark;
    const column = new Column(this.draft, this.left, this.width, 0);
    fill(column);
    const top = bottom - column.top;
    this.draft.drop(this.draft.lifted(mark), top);
    return top;
  }

  /** Sets text, breaking lines where they are full. */
  say(said: string | Part | readonly Part[], given: Style = {}): this {
    const style = { breadth: this.draft.breadth, ...given };
    const size = style.size ?? 10;
    for (const line of linesOf(lettersOf(said), { width: this.width, size, style })) {
      const height = size * (style.leading ?? 1.25);
      if (this.paging !== undefined && this.top + height > this.paging.bottom) this.turn();
      this.top += height;
      const free = this.width - widthOf(line, size, style);
      const share = style.align === 'center' ? 0.5 : style.align === 'right' ? 1 : 0;
      this.draft.put(line, { left: this.left + free * share, baseline: this.top, size }, style);
    }
    return this;
  }

  gap(points: number): this {
    this.top += points;
    return this;
  }

  /** Columns side by side from here on, each a share of the width; goes on under the longest. */
  beside(...columns: readonly (readonly [share: number, fill: (column: Column) => void])[]): this {
    return this.keep(() => {
      let left = this.left;
      let bottom = this.top;
      for (const [share, fill] of columns) {
        const column = new Column(this.draft, left, this.width * share - GUTTER, this.top);
        fill(column);
        bottom = Math.max(bottom, column.top);
        left += this.width * share;
      }
      this.top = bottom;
    });
  }
}
const GUTTER = 8;

const lettersOf = (said: string | Part | readonly Part[]): readonly Letter[] => {
  const parts = typeof said === 'string' ? [plain(said)] : 'text' in said ? [said] : said;
  return parts.flatMap(({ text, field, bold }) =>
    text.split('').map((character) => ({ character, told: field, bold })),
  );
};

/** Lines as wide as there is room, broken at blanks, and between Japanese letters. */
function linesOf(
  letters: readonly Letter[],
  { width, size, style }: { readonly width: number; readonly size: number; readonly style: Style },
): readonly (readonly Letter[])[] {
  const lines: Letter[][] = [[]];
  for (const word of wordsOf(letters).flatMap((each) => fitting(each, { width, size, style }))) {
    if (word[0]?.character === '\n') {
      lines.push([]);
      continue;
    }
    const line = lines.at(-1) ?? [];
    const isFull = line.length > 0 && widthOf([...line, ...word], size, style) > width;
    if (!isFull) line.push(...word);
    else lines.push(word.filter(({ character }, at) => at > 0 || character !== ' '));
  }
  return lines.filter((line) => line.length > 0);
}

/** A word that is wider than the room there is, in pieces. */
function fitting(
  word: Letter[],
  { width, size, style }: { readonly width: number; readonly size: number; readonly style: Style },
): Letter[][] {
  if (word.length < 2 || widthOf(word, size, style) <= width) return [word];
  const pieces: Letter[][] = [[]];
  for (const letter of word) {
    const piece = pieces.at(-1) ?? [];
    if (piece.length > 0 && widthOf([...piece, letter], size, style) > width) pieces.push([letter]);
    else piece.push(letter);
  }
  return pieces;
}

const JAPANESE = /[\u3000-\u9FFF\uFF00-\uFFEF]/u;
/** Signs that no line begins with. */
const CLOSING = /[、。・ー」』)】〉》,:,.)]/u;

/** Words, each with the blank before it; a line feed and a Japanese letter are words by themselves. */
function wordsOf(letters: readonly Letter[]): Letter[][] {
  const words: Letter[][] = [];
  let last = '';
  for (const letter of letters) {
    const begins =
      [' ', '\n'].includes(letter.character) ||
      last === '\n' ||
      ((JAPANESE.test(letter.character) || JAPANESE.test(last)) && !CLOSING.test(letter.character));
    const word = words.at(-1);
    if (begins || word === undefined) words.push([letter]);
    else word.push(letter);
    last = letter.character;
  }
  return words;
}

/** Runs as the setting makes them; letters of two faces are never in one. */
function runsOf(letters: readonly Letter[], setting: Setting): readonly (readonly Letter[])[] {
  const faces = split(letters, ({ bold }) => bold);
  if (setting === 'line') return faces;
  if (setting === 'word') return faces.flatMap(wordsOf);
  return faces.flatMap((face) => split(face, ({ told }) => told));
}

/** Letters that follow each other and have something in common. */
function split(letters: readonly Letter[], common: (letter: Letter) => unknown): Letter[][] {
  const runs: Letter[][] = [];
  for (const letter of letters) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && common(run[0]) === common(letter)) run.push(letter);
    else runs.push([letter]);
  }
  return runs;
}

const isBold = (letter: Letter | undefined, { bold }: Style): boolean => letter?.bold ?? bold ?? false;

/** About as wide as the letters of a usual face. */
const widthOf = (letters: readonly Letter[], size: number, style: Style): number =>
  letters.reduce(
    (sum, letter) =>
      sum +
      (letterWidth(letter.character) + (style.spaced === true ? 0.28 : 0)) *
        (isBold(letter, style) ? 1.06 : 1),
    0,
  ) *
  size *
  (style.breadth ?? 1);

function letterWidth(character: string): number {
  if (JAPANESE.test(character)) return 1;
  if (/[ijlI.,:;'’|!()[\] /\-t f]/u.test(character)) return 0.29;
  if (/[mwMW@%—]/u.test(character)) return 0.85;
  return /[\p{Lu}&]/u.test(character) ? 0.69 : 0.54;
}
