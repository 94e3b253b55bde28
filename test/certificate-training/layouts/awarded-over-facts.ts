import { filled, isUsable, part, type Slot } from '../facts.js';
import type { Layout } from '../layout.js';

const FACTS: readonly (Slot & ('number' | 'first' | 'issued' | 'effective' | 'expires' | 'revision'))[] = [
  'number',
  'first',
  'issued',
  'expires',
  'revision',
];

/** A name under `awarded to` in the middle of the page, and a list of facts under it. */
export const awardedOverFacts: Layout = (draft, { facts, language, chance }) => {
  const { said } = facts;
  const page = draft.column(60, draft.width - 120, 40 + chance.below(40));
  const align = chance.pick(['left', 'center'] as const);
  page.say(part('body', said.body), { size: 12 + chance.below(8), bold: chance.below(2) === 0, align });
  page.gap(30).say(said.title, { size: 24, align, spaced: chance.below(4) === 0 });
  page
    .gap(20)
    .say(filled(chance.pick(language.before.filter((frame) => isUsable(frame, facts))), facts), { align });
  page.gap(8).say(part('holder', said.holder), { size: 14 + chance.below(8), bold: true, align });
  page.say(part('holderAddress', facts.holderLines.join('\n')), { align });
  page
    .gap(10)
    .say(filled(chance.pick(language.after.filter((frame) => isUsable(frame, facts))), facts), { align });
  page
    .gap(10)
    .say(`${chance.pick(language.labels.scope)}:`, { bold: true, align })
    .say(part('scope', said.scope), { align });
  page.gap(20);
  const colon = chance.pick([':', '', ' :']);
  for (const slot of FACTS.filter((each) => said[each] !== '' && chance.below(5) > 0)) {
    page.beside(
      [
        0.35,
        (left) => left.say(`${chance.pick(language.labels[slot])}${colon}`, { bold: chance.below(2) === 0 }),
      ],
      [0.65, (right) => right.say(part(slot, said[slot]))],
    );
  }
  page.gap(40).say(part('signatory', said.signatory)).say(said.role);
  const foot = draft.column(60, draft.width - 120, draft.height - 60);
  foot.say(filled(chance.pick(language.feet.filter((frame) => isUsable(frame, facts))), facts), {
    size: 7,
    align,
  });
};
