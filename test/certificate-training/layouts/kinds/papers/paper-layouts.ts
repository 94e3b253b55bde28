import { type Draft, type Part } from '../../../draft.js';
import { filled, isUsable, part } from '../../../facts.js';
import type { Material } from '../../../layout.js';
import type { PaperWords } from '../../../words/paper-words.js';
import { chosen, Flow } from '../flow.js';
import type { Setting } from '../setting.js';

const owner = ({ facts }: Material, { by }: PaperWords): Part => part(by, facts.said[by]);

function flowOf(draft: Draft, material: Material, words: PaperWords): Flow {
  const { chance, facts } = material;
  const left = 45 + chance.below(30);
  const notes = chosen(words.notes, 1 + chance.below(2), material);
  const align = chance.pick(['left', 'center', 'right'] as const);
  const head = chance.below(3) === 0;
  return new Flow(draft, material, {
    left,
    width: draft.width - 2 * left,
    top: 55 + chance.below(20),
    size: 9 + chance.below(3),
    frame: (on, page) => {
      const foot = on.column(left, on.width - 2 * left, on.height - 60);
      for (const note of notes) foot.say(filled(note, facts), { size: 7, align });
      if (head && page > 1)
        on.column(left, on.width - 2 * left, 25).say(owner(material, words), { size: 8, align });
    },
  });
}

const heading = (flow: Flow, words: PaperWords): Flow => {
  const { chance } = flow.material;
  return flow
    .any(words.titles, {
      size: 16 + chance.below(10),
      bold: true,
      align: chance.pick(['left', 'left', 'center']),
    })
    .gap(12);
};

function factsOf(flow: Flow, words: PaperWords): void {
  const { facts, chance } = flow.material;
  const share = 0.25 + chance.below(15) / 100;
  const isInLines = chance.below(4) === 0;
  const colon = chance.pick([':', '', ':']);
  for (const [labels, value] of words.facts) {
    if (!isUsable(value, facts) || chance.below(4) === 0) continue;
    const label = `${chance.pick(labels)}${colon}`;
    if (isInLines) flow.put([{ text: `${label} `, field: null }, ...filled(value, facts)]);
    else {
      flow.column.beside(
        [share, (left) => left.say(label, { size: flow.size, bold: true })],
        [1 - share, (right) => right.say(filled(value, facts), { size: flow.size })],
      );
    }
    flow.gap(2);
  }
  flow.gap(12);
}

function partsOf(flow: Flow, words: PaperWords): void {
  const { chance } = flow.material;
  for (const { heads, says } of words.parts) {
    if (chance.below(5) === 0) continue;
    flow.any(heads, { bold: true, size: flow.size + 1 }).gap(3);
    flow.some(says, 1 + chance.below(3), {}, 5).gap(6);
  }
}

function rowsOf(flow: Flow, { columns }: PaperWords, count: number): void {
  if (columns.length === 0) return;
  const { facts, chance } = flow.material;
  const row = (cells: readonly string[], bold: boolean) => {
    if (flow.column.top > flow.draft.height - 130) flow.turn();
    flow.column.beside(
      ...cells.map(
        (cell) =>
          [
            1 / columns.length,
            (column: Flow['column']) => column.say(filled(cell, facts), { size: 8, bold }),
          ] as const,
      ),
    );
    flow.gap(3);
  };
  row(
    columns.map(([head]) => head),
    true,
  );
  for (let at = 0; at < count; at += 1)
    row(
      columns.map(([, cells]) => chance.pick(cells)),
      false,
    );
  flow.gap(10);
}

/** Title, facts, parts with heads. */
const paperInParts: Setting<PaperWords> = (draft, material, words) => {
  const flow = flowOf(draft, material, words);
  heading(flow, words);
  factsOf(flow, words);
  flow.any(words.openings).gap(8);
  partsOf(flow, words);
  rowsOf(flow, words, material.chance.below(12));
  flow.gap(12).any(words.closings);
};

/** The owner's head, a title, facts, and mostly a table. */
const paperWithTable: Setting<PaperWords> = (draft, material, words) => {
  const flow = flowOf(draft, material, words);
  const { chance } = material;
  flow.put(owner(material, words), { size: 11, bold: true, align: chance.pick(['left', 'right']) }).gap(18);
  heading(flow, words);
  factsOf(flow, words);
  if (chance.below(2) === 0) flow.any(words.openings).gap(8);
  rowsOf(flow, words, 3 + chance.below(20));
  flow.any(words.closings);
};

/** A cover, then the parts. */
const coverThenParts: Setting<PaperWords> = (draft, material, words) => {
  const flow = flowOf(draft, material, words);
  const { chance } = material;
  flow
    .gap(draft.height * (0.1 + chance.below(20) / 100))
    .put(owner(material, words), { size: 14 })
    .gap(20);
  heading(flow, words);
  factsOf(flow, words);
  flow.turn().some(words.openings, 2, {}, 8);
  partsOf(flow, words);
  rowsOf(flow, words, chance.below(10));
  flow.any(words.closings);
};

/** Sentences without facts. */
const paperInSentences: Setting<PaperWords> = (draft, material, words) => {
  const flow = flowOf(draft, material, words);
  heading(flow, words);
  flow.some(words.openings, 2, {}, 10);
  partsOf(flow, words);
  partsOf(flow, words);
  flow.gap(10).any(words.closings);
};

export const PAPERS: readonly Setting<PaperWords>[] = [
  paperInParts,
  paperWithTable,
  coverThenParts,
  paperInSentences,
];
