import type { Column, Part, Style } from '../../draft.js';
import { filled, isUsable, part, SLOTS, together } from '../../facts.js';
import type { LabelKey } from '../../language.js';
import { type Align, capitals, hasChance, labelOf, leave, type Sheet } from './sheet.js';

/** A value with what stands before, over or under it. */
export interface Item {
  readonly label: string;
  readonly value: readonly Part[];
}
/** A manner of setting labelled values. */
export type Manner = (column: Column, sheet: Sheet, items: readonly Item[]) => void;

/** Days, numbers and other short facts, in the order papers usually have them. */
export const SHORT: readonly LabelKey[] = [
  'number',
  'standard',
  'revision',
  'first',
  'surveyed',
  'decided',
  'issued',
  'effective',
  'expires',
  'nextAudit',
  'validity',
];
export const DAYS: readonly LabelKey[] = [
  'first',
  'decided',
  'issued',
  'effective',
  'expires',
  'nextAudit',
  'surveyed',
];
export const ALL: readonly LabelKey[] = [
  'number',
  'revision',
  'holder',
  'holderAddress',
  'standard',
  'scope',
  'soa',
  ...DAYS,
  'accreditor',
  'accreditationNumber',
  'body',
  'bodyAddress',
  'signatory',
  'verifyAt',
];

/** How many in a hundred papers state what nearly all do. */
const NEARLY_ALWAYS: Readonly<Partial<Record<LabelKey, number>>> = {
  holder: 98,
  number: 94,
  scope: 95,
  expires: 88,
};
/** How many in a hundred papers that could state it do, where not most. */
const RARELY: Readonly<Partial<Record<LabelKey, number>>> = {
  surveyed: 18,
  decided: 30,
  nextAudit: 15,
  validity: 12,
  effective: 60,
  first: 80,
  bodyAddress: 60,
};

/** Whether a fact that was not shown yet shall be, where so many in a hundred usually are. */
export const isDrawn = (sheet: Sheet, key: LabelKey, percent: number): boolean =>
  sheet.open.has(key) && hasChance(sheet, NEARLY_ALWAYS[key] ?? (percent * (RARELY[key] ?? 100)) / 100);

/** Those of the facts that are stated, not shown yet and drawn, with strange ones between them now and then. */
function itemsOf(sheet: Sheet, keys: readonly LabelKey[], percent = 75): readonly Item[] {
  const { open } = sheet;
  const items: Item[] = [];
  for (const key of hasChance(sheet, 15) ? keys.toReversed() : keys) {
    if (!isDrawn(sheet, key, percent)) continue;
    const value = valueOf(sheet, key);
    if (value.length === 0) continue;
    open.delete(key);
    items.push({ label: labelOf(sheet, key), value });
    if (hasChance(sheet, 8)) items.push(...strangeItem(sheet));
  }
  if (hasChance(sheet, 15)) items.unshift(...strangeItem(sheet));
  return items;
}

/** What is asked for by nobody, with its label. */
function strangeItem({ language, facts, chance, look }: Sheet): readonly Item[] {
  const usable = language.otherLabels.filter(([, value]) => isUsable(value, facts));
  if (usable.length === 0) return [];
  const [label, value] = chance.pick(usable);
  return [
    {
      label: `${look.labelsAreCapitals ? label.toUpperCase() : label}${look.colon}`,
      value: filled(value, facts),
    },
  ];
}

/** Empty where it is not stated. */
export function valueOf(sheet: Sheet, key: LabelKey): readonly Part[] {
  const { facts, chance, words } = sheet;
  const { said, holderLines, bodyLines } = facts;
  if (key === 'sites') return [];
  if (key === 'validity') {
    sheet.open.delete('effective');
    sheet.open.delete('expires');
    const between = chance.pick([' – ', ' - ', '–', ` ${words.until} `, ' / ', ' — ']);
    return [part('effective', said.effective), { text: between, field: null }, part('expires', said.expires)];
  }
  if (said[key] === '') return [];
  if ((key === 'first' || key === 'number') && hasChance(sheet, 3)) {
    return [
      part('standard', said.standard),
      { text: chance.pick([' – ', ': ', ' - ']), field: null },
      part(key, said[key]),
    ];
  }
  const lines = key === 'holderAddress' ? holderLines : key === 'bodyAddress' ? bodyLines : [said[key]];
  return [{ text: together(lines, chance.pick(['\n', ', '])), field: SLOTS[key] }];
}

const labelStyle = ({ look }: Sheet, align: Align): Style => ({
  ...look.label,
  leading: look.leading,
  align,
});
const valueStyle = ({ look }: Sheet, align: Align): Style => ({
  ...look.value,
  leading: look.leading,
  align,
});

/** Label and value of one row, on one base line though their sizes differ. */
function rowStyles(sheet: Sheet, [left, right]: readonly [Align, Align]): readonly [Style, Style] {
  const [label, value] = [labelStyle(sheet, left), valueStyle(sheet, right)];
  const [small, large] = [label.size ?? sheet.look.size, value.size ?? sheet.look.size];
  const height = Math.max(small, large) * sheet.look.leading;
  return [
    { ...label, leading: height / small },
    { ...value, leading: height / large },
  ];
}

/** A column of labels, and one of values to its right. */
export const labelsLeft: Manner = (column, sheet, items) => {
  const share = 0.24 + sheet.chance.below(20) / 100;
  inRows(column, items, { share, styles: rowStyles(sheet, ['left', 'left']), air: sheet.chance.below(8) });
};

/** Labels that end where their values begin, about in the middle. */
export const labelsToTheMiddle: Manner = (column, sheet, items) => {
  const share = sheet.chance.pick([0.35, 0.4, 0.5, 0.5]);
  inRows(column, items, { share, styles: rowStyles(sheet, ['right', 'left']), air: sheet.chance.below(6) });
};

/** Labels left, values to the far edge. */
export const valuesToTheEdge: Manner = (column, sheet, items) => {
  inRows(column, items, {
    share: 0.45,
    styles: rowStyles(sheet, ['left', 'right']),
    air: sheet.chance.below(4),
  });
};

/** Values first, what they are behind them. */
export const labelsRight: Manner = (column, sheet, items) => {
  const [label, value] = rowStyles(sheet, ['left', 'left']);
  const turned = items.map((item) => ({ label: item.value, value: item.label }));
  inRows(column, turned, { share: sheet.chance.pick([0.5, 0.6]), styles: [value, label], air: 0 });
};

/** Rows of two cells, a share of the width for the first. */
function inRows(
  column: Column,
  rows: readonly { readonly label: Said; readonly value: Said }[],
  {
    share,
    styles,
    air,
  }: { readonly share: number; readonly styles: readonly [Style, Style]; readonly air: number },
): void {
  for (const { label, value } of rows) {
    column.beside(
      [share, (left) => left.say(label, styles[0])],
      [1 - share, (right) => right.say(value, styles[1])],
    );
    column.gap(air);
  }
}
type Said = string | readonly Part[];

export const labelsOver: Manner = (column, sheet, items) => {
  const air = 2 + sheet.chance.below(8);
  for (const { label, value } of items) {
    column.keep(() =>
      column
        .say(label, labelStyle(sheet, sheet.look.align))
        .say(value, valueStyle(sheet, sheet.look.align))
        .gap(air),
    );
  }
};

/** Values with small labels under them, as under the line of a form. */
export const labelsUnder: Manner = (column, sheet, items) => {
  const { size, align } = sheet.look;
  const air = 4 + sheet.chance.below(8);
  for (const { label, value } of items) {
    column.keep(() =>
      column
        .say(value, valueStyle(sheet, align))
        .gap(sheet.chance.below(3))
        .say(label, { size: size * 0.72, align, leading: 1.2 })
        .gap(air),
    );
  }
};

/** `Label: value`, one of them in bold where the document has it so. */
function oneLine({ look }: Sheet, { label, value }: Item): readonly Part[] {
  const before: Part = { text: `${label} `, field: null };
  if (look.boldOfTwo === 'neither') return [before, ...value];
  const isLabel = look.boldOfTwo === 'label';
  return [{ ...before, bold: isLabel }, ...value.map((each) => ({ ...each, bold: !isLabel }))];
}

/** `Label: value`, a line each. */
export const inLines: Manner = (column, sheet, items) => {
  const { look } = sheet;
  const isItalic = look.isItalic && hasChance(sheet, 30);
  for (const { label, value } of items) {
    column.say(oneLine(sheet, { label: label.replace('\n', ' / '), value }), {
      ...valueStyle(sheet, look.align),
      italic: isItalic,
    });
  }
};

/** All in one line or two, with strokes between. */
export const withStrokes: Manner = (column, sheet, items) => {
  const stroke = sheet.chance.pick([' | ', ' · ', '   ', ' / ', '  |  ', ', ', '; ']);
  const parts = items.flatMap(({ label, value }, at): readonly Part[] => [
    { text: at === 0 ? '' : stroke, field: null, bold: false },
    ...oneLine(sheet, { label: label.replace('\n', ' / '), value }),
  ]);
  column.say(parts, { ...valueStyle(sheet, sheet.look.align), size: sheet.look.size * 0.9 });
};

/** Dots between a label and its value. */
const withDots: Manner = (column, sheet, items) => {
  const dot = sheet.chance.pick(['.', '. ', '_', '…']);
  const count = 8 + sheet.chance.below(30);
  for (const { label, value } of items) {
    const leader = dot.repeat(Math.max(3, count - label.length));
    const before = `${label.replace('\n', ' / ')} ${leader} `;
    column.say([{ text: before, field: null }, ...value], valueStyle(sheet, 'left'));
  }
};

/** Labels that are numbered, as on official forms: `(3) Valid until`. */
const numbered: Manner = (column, sheet, items) => {
  const [before, after] = sheet.chance.pick([
    ['', '. '],
    ['(', ') '],
    ['', ' '],
    ['', ') '],
  ] as const);
  const first = 1 + sheet.chance.below(3);
  const counted = items.map((item, at) => ({
    ...item,
    label: `${before}${first + at}${after}${item.label}`,
  }));
  sheet.chance.pick([labelsOver, labelsLeft, inLines])(column, sheet, counted);
};

/** A row of what they are, a row of values under it, over the whole width. */
const inOneRow: Manner = (column, sheet, items) => {
  const shown = items.slice(0, 6);
  const style = {
    size: sheet.look.size * 0.8,
    leading: 1.15,
    align: sheet.chance.pick(['left', 'center'] as const),
  };
  const isBold = hasChance(sheet, 50);
  const cell = (said: string | readonly Part[], bold: boolean) =>
    [1 / shown.length, (box: Column) => void box.say(said, { ...style, bold })] as const;
  column.keep(() => {
    column.beside(...shown.map(({ label }) => cell(label, isBold)));
    column.gap(sheet.chance.below(5));
    column.beside(...shown.map(({ value }) => cell(value, !isBold && hasChance(sheet, 30))));
  });
};

/** Boxes of two, three or four beside each other, what they are over or under the values. */
export const inBoxes: Manner = (column, sheet, items) => {
  const { chance, look } = sheet;
  const across = chance.pick(items.length > 3 ? [2, 3, 4] : [2, 3]);
  const align = chance.pick(['left', 'center'] as const);
  const isUnder = hasChance(sheet, 25);
  const air = 3 + chance.below(10);
  for (let at = 0; at < items.length; at += across) {
    const row = items.slice(at, at + across);
    const labels = (each: Column) =>
      each.beside(
        ...row.map(
          ({ label }) =>
            [1 / across, (box: Column) => void box.say(label, labelStyle(sheet, align))] as const,
        ),
      );
    const values = (each: Column) =>
      each.beside(
        ...row.map(
          ({ value }) =>
            [1 / across, (box: Column) => void box.say(value, valueStyle(sheet, align))] as const,
        ),
      );
    column.keep(() => {
      (isUnder ? values : labels)(column);
      column.gap(chance.below(4));
      (isUnder ? labels : values)(column);
    });
    column.gap(air * look.air);
  }
};

/** Two columns of `label: value`, each with a column of its own for the labels. */
export const inTwoColumns: Manner = (column, sheet, items) => {
  const half = Math.ceil(items.length / 2);
  const manner = sheet.chance.pick([inLines, labelsOver, labelsLeft, labelsUnder]);
  column.beside(
    [0.5, (left) => manner(left, sheet, items.slice(0, half))],
    [0.5, (right) => manner(right, sheet, items.slice(half))],
  );
};

const MANNERS: readonly Manner[] = [
  labelsLeft,
  labelsLeft,
  labelsLeft,
  labelsToTheMiddle,
  labelsToTheMiddle,
  labelsRight,
  valuesToTheEdge,
  labelsOver,
  labelsOver,
  labelsUnder,
  inLines,
  inLines,
  inLines,
  withStrokes,
  withDots,
  numbered,
  inOneRow,
  inBoxes,
  inBoxes,
  inBoxes,
  inTwoColumns,
  inTwoColumns,
];

/** Sets facts in some manner. */
export function listed(
  sheet: Sheet,
  keys: readonly LabelKey[],
  {
    manners = MANNERS,
    column = sheet.page,
    percent = 75,
  }: {
    readonly manners?: readonly Manner[];
    readonly column?: Column;
    readonly percent?: number;
  } = {},
): void {
  const items = itemsOf(sheet, keys, percent);
  if (items.length === 0) return;
  leave(column, sheet, 12);
  sheet.chance.pick(manners)(column, sheet, items);
}

/** One fact in a line of its own, where the document states it. */
export function lineOf(
  sheet: Sheet,
  key: LabelKey,
  { column = sheet.page, percent = 100 }: { readonly column?: Column; readonly percent?: number } = {},
): void {
  const value = sheet.open.has(key) && hasChance(sheet, percent) ? valueOf(sheet, key) : [];
  if (value.length === 0) return;
  sheet.open.delete(key);
  leave(column, sheet, 6);
  inLines(column, sheet, [
    { label: labelOf(sheet, key), value: hasChance(sheet, 10) ? capitals(value) : value },
  ]);
}
