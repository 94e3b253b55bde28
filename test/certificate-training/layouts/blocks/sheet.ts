import type { Column, Draft, Part, Style, Told } from '../../draft.js';
import { filled, isUsable, type Slot } from '../../facts.js';
import type { LabelKey } from '../../language.js';
import { english } from '../../languages/english.js';
import type { Material } from '../../layout.js';
import { WORDS, type Words } from '../words.js';

export type Align = 'left' | 'center' | 'right';

/** How all of a document looks. Lengths are points. */
export interface Look {
  readonly margin: number;
  /** Of its running text. */
  readonly size: number;
  readonly leading: number;
  /** What gaps are multiplied by. */
  readonly air: number;
  readonly align: Align;
  readonly label: Style;
  readonly value: Style;
  readonly colon: string;
  readonly labelsAreCapitals: boolean;
  /** Fields whose values stand out of a sentence in bold. */
  readonly emphasised: readonly Told[];
  readonly isItalic: boolean;
  /** Labels in bold before values that are not, or the other way round, on one line. */
  readonly boldOfTwo: 'label' | 'value' | 'neither';
  /** Each label in English too. */
  readonly isBilingual: boolean;
}

/** A document that is being set. */
export interface Sheet extends Material {
  readonly draft: Draft;
  readonly words: Words;
  readonly look: Look;
  /** Between head and foot, over as many pages as it takes. */
  readonly page: Column;
  /** Labelled facts that were not shown yet. */
  readonly open: Set<LabelKey>;
  /** How many runs stood on the first page before each of its parts. */
  readonly breaks: number[];
  /** Where the first page's text ends at the latest. */
  readonly room: () => number;
}

/** Sets something, always the same, wherever it is asked to. */
export type Drawn = (column: Column, page: number) => void;
/** Draws what is open of a head or foot once for all pages. */
export type Furniture = (sheet: Sheet) => Drawn;

export const hasChance = ({ chance }: Material, percent: number): boolean => chance.below(100) < percent;

/** Begins a document with a head and a foot on every page. */
export function openSheet(
  draft: Draft,
  material: Material,
  { head, foot, ...given }: Partial<Look> & { readonly head: Furniture; readonly foot: Furniture },
): Sheet {
  const look = { ...drawLook(draft, material), ...given };
  const width = draft.width - 2 * look.margin;
  const page = draft.column(look.margin, width, 0);
  let bottomOfFirst = 0;
  const sheet: Sheet = {
    ...material,
    breaks: [],
    room: () => bottomOfFirst,
    draft,
    words: WORDS[material.language.code],
    look,
    page,
    open: new Set(Object.keys(material.language.labels) as LabelKey[]),
  };
  const [heads, feet] = [head(sheet), foot(sheet)];
  const isHeadRepeated = hasChance(sheet, 60);
  const begin = () => {
    const at = draft.pages.length;
    const bottom = draft.column(look.margin, width, 0).upwards(draft.height - look.margin * 0.6, (column) => {
      feet(column, at);
    });
    const top = draft.column(look.margin, width, look.margin * 0.7);
    if (at === 1 || isHeadRepeated) heads(top, at);
    return { top: top.top, bottom: bottom - 8 };
  };
  const first = begin();
  page.top = first.top;
  bottomOfFirst = first.bottom;
  page.paged({
    ...first,
    turn: () => {
      draft.newPage();
      return begin();
    },
  });
  return sheet;
}

function drawLook(draft: Draft, material: Material): Look {
  const { chance, language } = material;
  const isFlat = draft.height < 700;
  const size = (isFlat ? 7.5 : 8) + chance.below(chance.below(6) === 0 ? 12 : 8) / 2;
  const labels: readonly Style[] = [
    {},
    { bold: true },
    { size: size * 0.8 },
    { size: size * 0.75, bold: true },
    { size: size * 0.9 },
    { spaced: true, size: size * 0.8 },
  ];
  return {
    margin: 32 + chance.below(50),
    size,
    leading: 1.15 + chance.below(7) / 20,
    air: isFlat ? 0.4 + chance.below(5) / 10 : 0.5 + chance.below(11) / 10,
    align: chance.pick(['left', 'center'] as const),
    label: { size, ...chance.pick(labels.slice(0, chance.pick([2, 4, 5, 5, 6]))) },
    value: { size: size * chance.pick([1, 1, 1, 1.1, 1.2]), bold: chance.below(4) === 0 },
    colon: chance.pick(language.code === 'ja' ? ['：', '', '　', ':'] : COLONS),
    labelsAreCapitals: chance.below(5) === 0,
    emphasised: chance.pick(EMPHASISED),
    isItalic: chance.below(12) === 0,
    boldOfTwo: chance.pick(['label', 'value', 'neither', 'neither']),
    isBilingual: language.code !== 'en' && chance.below(14) === 0,
  };
}

const COLONS = [':', ':', ':', ':', ':', '', '', '', '', ' :', ' :', ' -', ' –'];
const DAY_FIELDS: readonly Told[] = [
  'originallyIssuedOn',
  'issuedOn',
  'effectiveOn',
  'decidedOn',
  'expiresOn',
];
const EMPHASISED: readonly (readonly Told[])[] = [
  [],
  [],
  [],
  ['standard'],
  ['holder', 'standard'],
  ['holder', 'holderAddress', 'standard'],
  DAY_FIELDS,
  ['holder', 'standard', 'scope', 'number', ...DAY_FIELDS],
];

/** The same with the values in bold that this document lays stress on. */
export const stressed = ({ look }: Sheet, parts: readonly Part[]): readonly Part[] =>
  parts.map((each) =>
    each.field !== null && look.emphasised.includes(each.field) ? { ...each, bold: true } : each,
  );

/** Some frame of which everything is stated, filled; nothing where there is none. */
export const sentence = ({ facts, chance }: Material, frames: readonly string[]): readonly Part[] => {
  const usable = frames.filter((frame) => isUsable(frame, facts));
  return usable.length === 0 ? [] : filled(chance.pick(usable), facts);
};

export const capitals = (parts: readonly Part[]): readonly Part[] =>
  parts.map((each) => ({ ...each, text: each.text.toUpperCase() }));

/** A label with the colon of the document. */
export function labelOf({ language, chance, look }: Sheet, key: LabelKey): string {
  const own = chance.pick(language.labels[key]);
  const label = look.isBilingual
    ? `${own}${chance.pick([' / ', '/', '\n'])}${chance.pick(english.labels[key])}`
    : own;
  return `${look.labelsAreCapitals ? label.toUpperCase() : label}${look.colon}`;
}

/** A gap that is larger on a generous document. */
export const leave = (column: Column, { look, page, draft, breaks }: Sheet, points: number): void => {
  column.gap(points * look.air);
  if (column === page && draft.pages.length === 1) breaks.push(draft.mark);
};

/** The document's running text, as it looks there. */
export const running = ({ look }: Sheet, style: Style = {}): Style => ({
  size: look.size,
  leading: look.leading,
  align: look.align,
  italic: look.isItalic,
  ...style,
});

/** Whether a document states what a slot stands for. */
export const isStated = ({ facts }: Material, slot: Slot): boolean => facts.said[slot] !== '';
