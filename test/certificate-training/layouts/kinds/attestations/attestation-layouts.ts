import { filled, part } from '../../../facts.js';
import type { AttestationWords } from '../../../words/attestation-words.js';
import { chosen, Flow } from '../flow.js';
import { type Setting, saying } from '../setting.js';
import { glance, opinion, pageOf, signed } from './attestation-pieces.js';

type Cover = (flow: Flow, words: AttestationWords) => void;

const coverInTheMiddle: Cover = (flow, words) => {
  const { material, draft } = flow;
  const { chance, facts } = material;
  const align = 'center';
  const isHolderFirst = chance.below(3) > 0;
  const name = () =>
    flow.put(part('holder', facts.said.holder), { size: 18 + chance.below(10), bold: true, align });
  flow.gap(draft.height * 0.12);
  if (isHolderFirst) name().gap(26);
  flow.any(words.titles, { size: 16 + chance.below(10), bold: chance.below(2) === 0, align }).gap(16);
  flow.any(words.on, { size: 12, align }).gap(14);
  flow.any(words.days, { size: 12, align }).gap(30);
  if (!isHolderFirst) name().gap(20);
  if (chance.below(4) > 0) flow.any(words.preparedBy, { size: 11, align });
};

const coverAtTheLeft: Cover = (flow, words) => {
  const { chance, facts } = flow.material;
  flow
    .put(part('body', facts.said.body), { size: 12, bold: true })
    .gap(flow.draft.height * (0.2 + chance.below(20) / 100));
  flow.any(words.titles, { size: 22 + chance.below(8), bold: true }).gap(8);
  flow.any(words.on, { size: 13 }).gap(8);
  flow.any(words.days, { size: 11 }).gap(36);
  flow.put(part('holder', facts.said.holder), { size: 14 });
  if (chance.below(3) === 0) flow.put(part('holderAddress', facts.holderLines.join('\n')));
};

/** A cover in the middle of its page, and the opinion on the next. */
const coverThenOpinion: Setting<AttestationWords> = (draft, material, words) => {
  const flow = pageOf(draft, material, words);
  coverInTheMiddle(flow, words);
  opinion(flow.turn(), words);
};

/** A cover at the left edge, the firm's name at its head. */
const leftCoverThenOpinion: Setting<AttestationWords> = (draft, material, words) => {
  const flow = pageOf(draft, material, words, 40);
  coverAtTheLeft(flow, words);
  opinion(flow.turn(), words);
};

/** Cover, contents, the management's assertion, opinion. */
const coverContentsOpinion: Setting<AttestationWords> = (draft, material, words) => {
  const { chance } = material;
  const flow = pageOf(draft, material, words);
  chance.pick([coverInTheMiddle, coverAtTheLeft])(flow, words);
  flow.turn();
  for (const [at, line] of words.contents.entries())
    flow.say(`${line} ${'.'.repeat(20)} ${2 + at * 3}`).gap(6);
  if (chance.below(2) === 0) assertion(flow.turn(), words);
  opinion(flow.turn(), words);
};

function assertion(flow: Flow, words: AttestationWords): void {
  flow.any(words.assertionTitles, { size: 14, bold: true }).gap(14);
  for (const frame of words.assertions) {
    if (chosen([frame], 1, flow.material).length > 0) flow.say(frame).gap(8);
  }
}

/** The firm's letterhead, and the opinion as a letter. */
const opinionOnLetterhead: Setting<AttestationWords> = (draft, material, words) => {
  const { facts, chance } = material;
  const align = chance.pick(['left', 'center', 'right'] as const);
  const head = draft.column(60, draft.width - 120, 30);
  head.say(part('body', facts.said.body), { size: 13 + chance.below(5), bold: true, align });
  const address = {
    text: facts.bodyLines.join(chance.pick(['\n', ', '])),
    field: 'certificationBodyAddress',
  } as const;
  head.say(address, { size: 8, align }).say(filled('{phone} | {website}', facts), { size: 8, align });
  opinion(pageOf(draft, saying(material, { place: '' }), words, head.top + 25), words);
};

/** An opinion in flowing text without heads. */
const opinionInOneText: Setting<AttestationWords> = (draft, material, words) => {
  opinion(pageOf(draft, material, words, 70), words, { headed: false });
};

/** A report for everybody: the management's assertion, then the opinion below it on the same page. */
const assertionThenOpinion: Setting<AttestationWords> = (draft, material, words) => {
  const flow = pageOf(draft, material, words);
  assertion(flow, words);
  flow.gap(24);
  opinion(flow, words);
};

/** A report at a glance: a table, and an opinion of a few lines. */
const reportAtAGlance: Setting<AttestationWords> = (draft, material, words) => {
  const { chance } = material;
  const flow = pageOf(draft, material, words, 45);
  flow.any(words.titles, { size: 17, bold: true, align: chance.pick(['left', 'center']) }).gap(16);
  glance(flow, words);
  flow.gap(14);
  const last = words.parts.at(-2);
  if (last !== undefined) flow.any(last.heads, { bold: true }).gap(3).some(last.says, 1, {}, 8);
  signed(flow, words);
};

/** A cover with a table in the place of sentences, then the opinion. */
const coverWithTable: Setting<AttestationWords> = (draft, material, words) => {
  const flow = pageOf(draft, material, words, 90);
  const { chance, facts } = material;
  flow.put(part('holder', facts.said.holder), { size: 20, bold: chance.below(2) === 0 }).gap(10);
  flow.any(words.titles, { size: 15, bold: true }).gap(60);
  glance(flow, words, { size: 11 });
  if (chance.below(3) > 0) opinion(flow.turn(), words);
};

/** A cover alone, as it is when a report is handed over in part. */
const coverAlone: Setting<AttestationWords> = (draft, material, words) => {
  const flow = pageOf(draft, material, words);
  material.chance.pick([coverInTheMiddle, coverAtTheLeft])(flow, words);
  if (material.chance.below(2) === 0) flow.gap(40).any(words.issuedOn, { align: 'center' });
};

/** An opinion in two columns under a line with what it is on. */
const opinionInTwoColumns: Setting<AttestationWords> = (draft, material, words) => {
  const head = pageOf(draft, material, words, 45);
  head.put(part('body', material.facts.said.body), { size: 10, bold: true }).gap(8);
  head.any(words.titles, { size: 15, bold: true }).any(words.days, { size: 9 });
  const place = { width: draft.width / 2 - 70, top: head.column.top + 20, size: 8.5 };
  const left = new Flow(draft, material, { ...place, left: 60 });
  left.any(words.addressees, { bold: true }).gap(8);
  const half = Math.ceil(words.parts.length / 2);
  saidIn(left, words.parts.slice(0, half));
  const right = new Flow(draft, material, { ...place, left: draft.width / 2 + 10 });
  saidIn(right, words.parts.slice(half));
  signed(right, words);
};

function saidIn(flow: Flow, parts: AttestationWords['parts']): void {
  for (const { heads, says } of parts) flow.any(heads, { bold: true }).gap(2).some(says, 1, {}, 7);
}

/** A letter that hands a report over: who it is on in a table, who signs, and nothing of an opinion. */
const reportHandedOver: Setting<AttestationWords> = (draft, material, words) => {
  const { facts } = material;
  const flow = pageOf(draft, saying(material, { place: '' }), words, 50);
  flow.put(part('body', facts.said.body), { size: 14, bold: true });
  flow.put({ text: facts.bodyLines.join('\n'), field: 'certificationBodyAddress' }, { size: 8 }).gap(20);
  flow.any(words.addressees).gap(16);
  flow.any(words.titles, { bold: true, size: 12 }).gap(12);
  glance(flow, words);
  signed(flow.gap(10), words);
};

export const ATTESTATIONS: readonly Setting<AttestationWords>[] = [
  coverThenOpinion,
  leftCoverThenOpinion,
  coverContentsOpinion,
  opinionOnLetterhead,
  opinionInOneText,
  assertionThenOpinion,
  reportAtAGlance,
  coverWithTable,
  coverAlone,
  opinionInTwoColumns,
  reportHandedOver,
];
