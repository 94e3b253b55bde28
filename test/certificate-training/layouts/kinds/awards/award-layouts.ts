import type { Draft } from '../../../draft.js';
import type { Material } from '../../../layout.js';
import type { AwardWords } from '../../../words/award-words.js';
import { Flow } from '../flow.js';
import type { Setting } from '../setting.js';
import { boxes, giver, listed, named, signatures, smallLines } from './award-pieces.js';

const flowOf = (draft: Draft, material: Material, margin = 60, top = 45): Flow =>
  new Flow(draft, material, {
    left: margin,
    width: draft.width - 2 * margin,
    top: top + material.chance.below(25),
    size: 9 + material.chance.below(4),
    bottom: 60,
  });

const title = (flow: Flow, words: AwardWords, style: object): Flow =>
  flow.any(words.titles, {
    size: 18 + flow.material.chance.below(16),
    bold: flow.material.chance.below(2) === 0,
    spaced: flow.material.chance.below(8) === 0,
    ...style,
  });

/** Everything in the middle of the page, lying more often than standing. */
const diploma: Setting<AwardWords> = (draft, material, words) => {
  const { chance } = material;
  if (chance.below(3) > 0) draft.turned('landscape');
  const flow = flowOf(draft, material);
  const align = 'center';
  if (chance.below(3) > 0) flow.put(giver(material, words), { size: 12 + chance.below(6), align }).gap(14);
  title(flow, words, { align }).gap(14).any(words.before, { align }).gap(8);
  named(flow, words, { align });
  flow.gap(8).any(words.after, { align }).gap(10);
  flow.some(words.says, chance.below(3), { align, size: 10 }, 4).gap(6);
  flow.any(words.days, { align });
  signatures(flow, words, { align });
  smallLines(flow, words, { align });
};

/** The same, with facts in boxes under it in the place of sentences. */
const diplomaOverBoxes: Setting<AwardWords> = (draft, material, words) => {
  const { chance } = material;
  if (chance.below(2) > 0) draft.turned('landscape');
  const flow = flowOf(draft, material);
  const align = chance.pick(['center', 'left'] as const);
  title(flow, words, { align }).gap(12).any(words.before, { align }).gap(6);
  named(flow, words, { align });
  flow.gap(6).any(words.after, { align }).gap(18);
  boxes(flow, words);
  signatures(flow, words);
  flow.put(giver(material, words), { size: 10, align });
  smallLines(flow, words, { align });
};

/** At the left edge: title, name and a list of facts. */
const awardAtTheLeft: Setting<AwardWords> = (draft, material, words) => {
  const { chance } = material;
  const flow = flowOf(draft, material, 50 + chance.below(60), 60);
  title(flow, words, {}).gap(20);
  if (chance.below(2) === 0) flow.any(words.before).gap(4);
  named(flow, words, {});
  flow.gap(8).any(words.after).gap(16);
  listed(flow, words, chance.pick(['rows', 'lines', 'over']));
  flow.gap(10).some(words.says, chance.below(3), {}, 5);
  signatures(flow, words);
  smallLines(flow, words);
};

/** In sentences, like a letter to nobody. */
const awardInSentences: Setting<AwardWords> = (draft, material, words) => {
  const { chance } = material;
  const flow = flowOf(draft, material, 70, 50);
  flow
    .put(giver(material, words), { size: 11, bold: true, align: chance.pick(['left', 'right', 'center']) })
    .gap(30);
  title(flow, words, {})
    .gap(22)
    .some(words.sentences, 1 + chance.below(2), {}, 10);
  flow.some(words.says, 1 + chance.below(4), {}, 8);
  flow.any(words.days).gap(10);
  signatures(flow, words);
  smallLines(flow, words);
};

/** A title over a table of facts, and nothing that is no fact. */
const awardInATable: Setting<AwardWords> = (draft, material, words) => {
  const { chance } = material;
  const flow = flowOf(draft, material);
  if (chance.below(2) === 0) flow.put(giver(material, words), { size: 10, align: 'right' }).gap(10);
  title(flow, words, { align: chance.pick(['left', 'center']) }).gap(24);
  listed(flow, words, 'rows', 0.25 + chance.below(20) / 100);
  flow.gap(12).any(words.sentences);
  if (chance.below(3) > 0) signatures(flow, words);
  smallLines(flow, words);
};

/** A page of a register in the net, printed. */
const printedRegister: Setting<AwardWords> = (draft, material, words) => {
  const { chance } = material;
  const flow = flowOf(draft, material, 40, 30);
  flow
    .say(chance.pick(['{website}', '{otherDay}  {website}', 'https://{website}/{otherNumber}']), { size: 7 })
    .gap(20);
  flow.put(giver(material, words), { size: 9 }).gap(10);
  named(flow, words, {});
  title(flow, words, { size: 14, bold: true }).gap(12);
  flow.any(words.after).gap(10);
  listed(flow, words, chance.pick(['over', 'lines']));
  flow.any(words.days);
};

/** A small mark: a title, a name, who gave it and until when. */
const badge: Setting<AwardWords> = (draft, material, words) => {
  const { chance } = material;
  const flow = flowOf(draft, material, draft.width * 0.25, draft.height * 0.2);
  const align = 'center';
  const isNameFirst = chance.below(2) === 0;
  if (isNameFirst) named(flow, words, { align });
  title(flow, words, { align, size: 17 }).gap(8);
  if (!isNameFirst) named(flow.any(words.before, { align, size: 9 }), words, { align });
  flow.gap(8).any(words.days, { align, size: 9 });
  if (chance.below(2) === 0) flow.gap(8).put(giver(material, words), { align, size: 9 });
};

/** Facts in a narrow band at one side, the award at the other. */
const awardBesideBand: Setting<AwardWords> = (draft, material, words) => {
  const { chance } = material;
  if (chance.below(2) > 0) draft.turned('landscape');
  const isLeft = chance.below(2) === 0;
  const narrow = draft.width * 0.27;
  const top = 60;
  const band = new Flow(draft, material, {
    left: isLeft ? 30 : draft.width - narrow,
    width: narrow - 30,
    top,
    size: 8,
  });
  band.put(giver(material, words), { bold: true, size: 11 }).gap(20);
  listed(band, words, 'over');
  const flow = new Flow(draft, material, {
    left: isLeft ? narrow + 30 : 50,
    width: draft.width - narrow - 90,
    top: top + chance.below(40),
    size: 11,
    bottom: 60,
  });
  title(flow, words, {}).gap(16).any(words.before).gap(6);
  named(flow, words, {});
  flow
    .gap(6)
    .any(words.after)
    .gap(14)
    .some(words.says, 1 + chance.below(2), { size: 9 }, 4);
  signatures(flow, words);
};

export const AWARDS: readonly Setting<AwardWords>[] = [
  diploma,
  diploma,
  diplomaOverBoxes,
  awardAtTheLeft,
  awardInSentences,
  awardInATable,
  printedRegister,
  badge,
  awardBesideBand,
];
