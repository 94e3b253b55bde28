import type { Column, Part } from '../../draft.js';
import { filled, isUsable } from '../../facts.js';
import type { LabelKey } from '../../language.js';
import { isDrawn, valueOf } from '../blocks/items.js';
import { hasChance, labelOf, leave, type Sheet } from '../blocks/sheet.js';

/** A value in the first language, in the second where it is another there, and what it is called in both. */
interface Fact {
  readonly labels: readonly [own: string, other: string];
  readonly values: readonly (readonly Part[])[];
}
type Manner = (column: Column, sheet: Sheet, facts: readonly Fact[]) => void;

/** What is said, however its lines are parted. */
const spoken = (parts: readonly Part[]): string =>
  parts
    .map(({ text }) => text)
    .join('')
    .replace(/[\s,]+/g, ' ');

function factsOf([own, other]: readonly [Sheet, Sheet], keys: readonly LabelKey[], percent: number): Fact[] {
  const isTwice = hasChance(own, 50);
  return keys.flatMap((key): Fact[] => {
    if (!isDrawn(own, key, percent)) return [];
    const values = [valueOf(own, key), valueOf(other, key)] as const;
    if (values[0].length === 0) return [];
    own.open.delete(key);
    const isShownTwice = (isTwice || key === 'scope') && spoken(values[0]) !== spoken(values[1]);
    return [
      {
        labels: [labelOf(own, key), labelOf(other, key)],
        values: isShownTwice ? values : [values[0]],
      },
      ...(hasChance(own, 8) ? strange(own, other) : []),
    ];
  });
}

/** What is asked for by nobody, with labels for a value of the same sort. */
function strange(own: Sheet, other: Sheet): readonly Fact[] {
  const [label, frame] = own.chance.pick(own.language.otherLabels);
  const alike = other.language.otherLabels.filter(([, value]) => value === frame);
  if (alike.length === 0 || !isUsable(frame, own.facts)) return [];
  const [beside] = own.chance.pick(alike);
  const { colon } = own.look;
  return [{ labels: [`${label}${colon}`, `${beside}${colon}`], values: [filled(frame, own.facts)] }];
}

const joined = (values: Fact['values'], between = '\n'): readonly Part[] =>
  values.flatMap((value, at) => (at === 0 ? value : [{ text: between, field: null }, ...value]));

const BETWEEN_VALUES = ['\n', ' / ', ' / ', ' | '];

/** One language's label over the other's, smaller; values to their right. */
const labelsOverEachOther: Manner = (column, { look, chance }, facts) => {
  const share = 0.28 + chance.below(16) / 100;
  const small = look.size * chance.pick([0.7, 0.8, 0.9]);
  const air = 2 + chance.below(7);
  for (const { labels, values } of facts) {
    column.beside(
      [share, (left) => left.say(labels[0], look.label).say(labels[1], { size: small })],
      [1 - share, (right) => right.say(joined(values), look.value)],
    );
    column.gap(air);
  }
};

/** A label left, the other right, values between. */
const valuesBetweenLabels: Manner = (column, { look, chance }, facts) => {
  const align = chance.pick(['left', 'center'] as const);
  for (const { labels, values } of facts) {
    column.beside(
      [0.27, (left) => left.say(labels[0], look.label)],
      [0.46, (middle) => middle.say(joined(values), { ...look.value, align })],
      [0.27, (right) => right.say(labels[1], { ...look.label, align: 'right' })],
    );
    column.gap(look.air * 4);
  }
};

/** Labels of both languages and their value in a line, or over it. */
const labelsInOneLine: Manner = (column, { look, chance }, facts) => {
  const between = chance.pick([' / ', '/', ' | ', ' - ', ' – ', ' · ', '  ', ', ']);
  const isOver = chance.below(2) === 0;
  const isInBrackets = chance.below(4) === 0;
  const betweenValues = chance.pick(BETWEEN_VALUES);
  for (const { labels, values } of facts) {
    const bare = labels[0].slice(0, labels[0].length - look.colon.length);
    const label = isInBrackets
      ? `${bare} (${labels[1].replace(/ ?[:：]$/u, '')})${look.colon}`
      : `${bare}${between}${labels[1]}`;
    const style = { align: look.align, leading: look.leading };
    if (isOver)
      column.keep(() =>
        column
          .say(label, { ...look.label, ...style })
          .say(joined(values, betweenValues), { ...look.value, ...style }),
      );
    else
      column.say([{ text: `${label} `, field: null }, ...joined(values, betweenValues)], {
        ...look.value,
        ...style,
      });
    column.gap(look.air * 3);
  }
};

/** A row each: `label value` in one language left, in the other right. */
const rowsOfBoth: Manner = (column, { look }, facts) => {
  for (const { labels, values } of facts) {
    const cell =
      (at: 0 | 1) =>
      (each: Column): void => {
        each.say([{ text: `${labels[at]} `, field: null }, ...(values[at] ?? values[0] ?? [])], look.value);
      };
    column.beside([0.5, cell(0)], [0.5, cell(1)]);
    column.gap(look.air * 3);
  }
};

/** Boxes of three or two: the value, and what it is called in both languages over or under it. */
const boxesOfBoth: Manner = (column, { look, chance }, facts) => {
  const across = chance.pick([2, 3, 3, 4]);
  const align = chance.pick(['left', 'center'] as const);
  const isUnder = chance.below(3) === 0;
  const betweenValues = chance.pick(BETWEEN_VALUES);
  const small = { size: look.size * 0.75, align };
  for (let at = 0; at < facts.length; at += across) {
    const row = facts.slice(at, at + across);
    const labels = () =>
      column.beside(
        ...row.map(
          ({ labels: [own, other] }) =>
            [
              1 / across,
              (box: Column) => void box.say(own, { ...look.label, align }).say(other, small),
            ] as const,
        ),
      );
    const values = () =>
      column.beside(
        ...row.map(
          (fact) =>
            [
              1 / across,
              (box: Column) => void box.say(joined(fact.values, betweenValues), { ...look.value, align }),
            ] as const,
        ),
      );
    for (const set of isUnder ? [values, labels] : [labels, values]) set();
    column.gap(5 + look.air * 4);
  }
};

const MANNERS: readonly Manner[] = [
  labelsOverEachOther,
  labelsOverEachOther,
  valuesBetweenLabels,
  labelsInOneLine,
  labelsInOneLine,
  rowsOfBoth,
  boxesOfBoth,
];

/** Facts of which every label stands in both languages. */
export function listedInBoth(
  sheets: readonly [Sheet, Sheet],
  keys: readonly LabelKey[],
  { percent = 75, isForm = false }: { readonly percent?: number; readonly isForm?: boolean } = {},
): void {
  const [own] = sheets;
  const facts = factsOf(sheets, keys, percent);
  if (facts.length === 0) return;
  leave(own.page, own, 10);
  own.chance.pick(isForm ? MANNERS.slice(0, -1) : MANNERS)(own.page, own, facts);
}
