import type { Chance } from '../../../../support/chance.js';
import type { Column, Part, Style } from '../../../draft.js';
import { filled, isUsable, part } from '../../../facts.js';
import type { Material } from '../../../layout.js';
import type { AwardWords } from '../../../words/award-words.js';
import { chosen, type Flow } from '../flow.js';
import { saying } from '../setting.js';

/** Handed to a person where such papers are, by whom they are handed out, with the grade or course that it is for. */
export function asAward(material: Material, { to, by, levels, courses }: AwardWords): Material {
  const { facts, chance } = material;
  const { said } = facts;
  const isPerson = to === 'person';
  return saying(material, {
    holder: isPerson ? inCapitals(said.otherPerson, chance) : said.holder,
    otherPerson: isPerson ? (facts.signatories[1]?.name ?? '') : said.otherPerson,
    body: Array.isArray(by) ? chance.pick(by) : said.body,
    level: chance.pick(levels),
    course: chance.pick(courses),
    amount: String(2 + chance.below(39)),
  });
}

const inCapitals = (name: string, chance: Chance): string =>
  chance.below(6) === 0 ? name.toUpperCase() : name;

/** Who hands it out: the body, or the holder itself. */
export const giver = ({ facts }: Material, { by }: AwardWords): Part =>
  by === 'holder' ? part('holder', facts.said.holder) : part('body', facts.said.body);

/** The name and, where a company has it printed, its address. */
export function named(flow: Flow, { to }: AwardWords, style: Style): void {
  const { facts, chance } = flow.material;
  flow.put(part('holder', facts.said.holder), {
    size: 16 + chance.below(14),
    bold: chance.below(2) === 0,
    ...style,
  });
  if (to === 'person' || chance.below(3) === 0) return;
  const text = facts.holderLines.join(chance.pick(['\n', ', ', '\n']));
  flow.put({ text, field: 'holderAddress' }, { size: 10, ...style });
}

/** Facts with labels of such papers' own, each in some shape. */
export function listed(flow: Flow, words: AwardWords, shape: 'rows' | 'lines' | 'over', share = 0.35): void {
  const { facts, chance } = flow.material;
  const colon = chance.pick([':', '', ' :']);
  for (const [label, value] of drawnFacts(flow.material, words)) {
    const said = filled(value, facts);
    if (shape === 'over') {
      flow
        .put(label, { size: 7 })
        .put(said, { size: fitting(said, flow.column.width) })
        .gap(6);
    } else if (shape === 'lines') {
      flow.put([{ text: `${label}${colon} `, field: null }, ...said]).gap(2);
    } else {
      flow.column.beside(
        [share, (left) => left.say(`${label}${colon}`, { size: flow.size, bold: chance.below(2) === 0 })],
        [1 - share, (right) => right.say(said, { size: flow.size })],
      );
      flow.gap(3);
    }
  }
}

/** Ten points, or as many as the longest word has room for. */
const fitting = (parts: readonly Part[], width: number): number => {
  const words = parts.flatMap(({ text }) => text.split(' ')).map(({ length }) => length);
  return Math.min(10, width / (0.6 * Math.max(1, ...words)));
};

const drawnFacts = ({ facts, chance }: Material, words: AwardWords): readonly (readonly [string, string])[] =>
  words.facts
    .filter(([, value]) => isUsable(value, facts) && chance.below(4) > 0)
    .map(([labels, value]) => [chance.pick(labels), value]);

/** Up to four facts beside each other, the label over or under its value; sometimes others under them. */
export function boxes(flow: Flow, words: AwardWords): void {
  const { facts, chance } = flow.material;
  const wide = 2 + chance.below(3);
  const drawn = drawnFacts(flow.material, words).slice(0, wide * (1 + chance.below(2)));
  const isOver = chance.below(2) === 0;
  const align = chance.pick(['left', 'center'] as const);
  for (let at = 0; at < drawn.length; at += wide) {
    const boxed = drawn.slice(at, at + wide).map(([label, value]) => (column: Column) => {
      const say = [
        () => column.say(label, { size: 8, align }),
        () => column.say(filled(value, facts), { size: 10, align }),
      ];
      for (const each of isOver ? say : say.reverse()) each();
    });
    flow.column.beside(...boxed.map((fill) => [1 / wide, fill] as const));
    flow.gap(10);
  }
}

/** One or two who sign, beside each other, each over what they are. */
export function signatures(flow: Flow, words: AwardWords, style: Style = {}): void {
  const { material } = flow;
  const { facts, chance } = material;
  const [over = ''] = chosen(words.signedBy, 1, material);
  flow.gap(10);
  if (chance.below(2) === 0) flow.say(over, { size: 9, ...style });
  const persons = facts.signatories.slice(0, chance.below(3) === 0 ? 2 : 1);
  const isRoleFirst = chance.below(6) === 0;
  flow.gap(18).column.beside(
    ...persons.map(
      ({ name }) =>
        [
          1 / persons.length,
          (column: Column) => {
            const role = () => column.say(chance.pick(words.roles), { size: 8, ...style });
            if (isRoleFirst) role();
            column.say(part('signatory', name), { size: 10, ...style });
            if (!isRoleFirst && chance.below(5) > 0) role();
          },
        ] as const,
    ),
  );
  flow.gap(6);
}

/** Small lines at the end of the page. */
export function smallLines(flow: Flow, { notes }: AwardWords, style: Style = {}): void {
  if (flow.column.top > flow.draft.height - 90) return;
  const foot = flow.draft.column(50, flow.draft.width - 100, flow.draft.height - 70);
  const { facts, chance } = flow.material;
  for (const note of chosen(notes, chance.below(3), flow.material))
    foot.say(filled(note, facts), { size: 7, ...style });
}
