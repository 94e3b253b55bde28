import { filled } from '../../../facts.js';
import type { LetterWords } from '../../../words/letter-words.js';
import { chosen, Flow } from '../flow.js';
import type { Setting } from '../setting.js';
import {
  addressee,
  enclosure,
  footOf,
  greet,
  isOfNoCertificate,
  type Letter,
  letterhead,
  paragraphs,
  percent,
  references,
  sender,
  signature,
  table,
} from './pieces.js';

const textOf = (flow: Flow, letter: Letter): void => {
  greet(flow, letter);
  paragraphs(flow, letter);
  signature(flow, letter);
  enclosure(flow, letter);
};

const subject = (flow: Flow, [material, { manner, subjects }]: Letter): void => {
  const [said = ''] = chosen(subjects, 1, material);
  const label = percent(material, 40) ? `${material.chance.pick(manner.subjectLabels)} ` : '';
  flow.gap(14).put([{ text: label, field: null }, ...filled(said, material.facts)], {
    bold: percent(material, 75),
  });
};

/** Letterhead over all, addressee, day at the right, subject, text. */
const letterUnderHead: Setting<LetterWords> = (draft, material, words) => {
  const letter: Letter = [material, words];
  const { chance } = material;
  const left = 50 + chance.below(35);
  const head = draft.column(left, draft.width - 2 * left, 25 + chance.below(25));
  letterhead(head, letter, { align: chance.pick(['left', 'center', 'right']) });
  const size = 9 + chance.below(3);
  const place = { left, width: draft.width - 2 * left, top: head.top + 20 + chance.below(30), size };
  const flow = new Flow(draft, material, percent(material, 60) ? { ...place, frame: footOf(letter) } : place);
  const isDayFirst = percent(material, 40);
  const align = chance.pick(['left', 'right'] as const);
  if (isDayFirst) flow.any(words.manner.days, { align }).gap(12);
  addressee(flow.column, letter, { size });
  if (!isDayFirst) flow.gap(12).any(words.manner.days, { align });
  subject(flow, letter);
  textOf(flow, letter);
};

/** The sender small over the addressee, as windows of envelopes want it; references in a block at the right. */
const letterForWindow: Setting<LetterWords> = (draft, material, words) => {
  const letter: Letter = [material, words];
  const { chance } = material;
  const { name, lines, address } = sender(letter);
  const wide = draft.width - 120;
  draft
    .column(60, wide, 30)
    .say(name, { size: 14 + chance.below(8), bold: true, align: chance.pick(['left', 'right']) });
  const window = draft.column(60, wide * 0.55, 100);
  const between = { text: chance.pick([', ', ' · ', ' - ']), field: null };
  window.say([name, between, { text: lines.join(', '), field: address }], { size: 6.5 });
  window.gap(6);
  addressee(window, letter);
  const block = draft.column(60 + wide * 0.62, wide * 0.38, 100);
  const isOver = percent(material, 50);
  for (const [label, value] of references(letter)) {
    if (isOver) block.say(label, { size: 7 }).say(value, { size: 9 }).gap(3);
    else block.say([{ text: `${label}: `, field: null }, ...value], { size: 8 });
  }
  const top = Math.max(window.top, block.top) + 20;
  const flow = new Flow(draft, material, { left: 60, width: wide, top, size: 10, frame: footOf(letter) });
  subject(flow, letter);
  textOf(flow, letter);
};

/** Day, addressee and subject in full blocks at the left; the body only under the signature or in the foot. */
const letterInBlocks: Setting<LetterWords> = (draft, material, words) => {
  const letter: Letter = [material, words];
  const left = 72;
  const flow = new Flow(draft, material, {
    left,
    width: draft.width - 2 * left,
    top: 70 + material.chance.below(50),
    size: 10 + material.chance.below(2),
    frame: footOf(letter),
  });
  flow.any(words.manner.days).gap(16);
  addressee(flow.column, letter, { size: flow.size });
  subject(flow, letter);
  textOf(flow, letter);
};

/** Names and addresses of the body in a narrow column beside the text. */
const letterBesideColumn: Setting<LetterWords> = (draft, material, words) => {
  const letter: Letter = [material, words];
  const { facts, chance } = material;
  const isRight = percent(material, 60);
  const narrow = 150;
  const side = draft.column(isRight ? draft.width - narrow - 30 : 30, narrow, 60);
  letterhead(side, letter, { align: 'left' });
  side.gap(20);
  for (const [label, value] of references(letter).slice(-3)) {
    side.say(label, { size: 7, bold: true }).say(value, { size: 7 }).gap(6);
  }
  side.gap(10).say(filled(chance.pick(['{phone}', '{website}', '{otherPerson}']), facts), { size: 8 });
  const flow = new Flow(draft, material, {
    left: isRight ? 55 : 55 + narrow,
    width: draft.width - narrow - 125,
    top: 60,
    size: 10,
  });
  addressee(flow.column, letter, { size: 10 });
  subject(flow, letter);
  textOf(flow, letter);
};

/** A letter to whom it may concern: title in the middle, no addressee. */
const letterToWhom: Setting<LetterWords> = (draft, material, words) => {
  const letter: Letter = [material, words];
  const { chance } = material;
  const head = draft.column(70, draft.width - 140, 40);
  letterhead(head, letter, { align: chance.pick(['left', 'center']) });
  const flow = new Flow(draft, material, {
    left: 70,
    width: draft.width - 140,
    top: head.top + 30,
    size: 11,
    frame: footOf(letter),
  });
  const isDayLast = percent(material, 35);
  if (!isDayLast) flow.any(words.manner.days, { align: chance.pick(['left', 'right']) });
  flow.gap(20).any(words.subjects, { size: 14, bold: true, align: 'center' });
  flow.gap(16).any(words.manner.openSalutations).gap(10);
  paragraphs(flow, letter);
  if (isDayLast) flow.gap(10).any(words.manner.days);
  signature(flow, letter);
};

/** A form with the facts in a table first and few sentences under it. */
const noticeForm: Setting<LetterWords> = (draft, material, words) => {
  const letter: Letter = [material, words];
  const { chance } = material;
  const wide = draft.width - 110;
  const head = draft.column(55, wide, 35);
  head.say(sender(letter).name, {
    size: 9 + chance.below(6),
    bold: true,
    align: chance.pick(['left', 'right']),
  });
  const flow = new Flow(draft, material, {
    left: 55,
    width: wide,
    top: head.top + 25,
    size: 9.5,
    frame: footOf(letter),
  });
  flow.any(words.subjects, { size: 15, bold: true, align: chance.pick(['left', 'center']) }).gap(14);
  for (const [label, value] of references(letter)) {
    flow.column.beside(
      [0.3, (column) => column.say(label, { size: 9, bold: true })],
      [0.7, (column) => column.say(value, { size: 9 })],
    );
  }
  flow.gap(6);
  table(flow, letter);
  paragraphs(flow, letter);
  signature(flow, letter);
};

/** An e-mail as a program prints it: who, to whom, when, about what, and the text. */
const printedMail: Setting<LetterWords> = (draft, material, words) => {
  const letter: Letter = [material, words];
  const flow = new Flow(draft, material, { left: 45, width: draft.width - 90, top: 35, size: 9.5 });
  mailHead(flow, letter);
  textOf(flow, letter);
  const { name, lines, address } = sender(letter);
  flow
    .gap(4)
    .put([name, { text: '\n', field: null }, { text: lines.join(', '), field: address }], { size: 8 });
  flow.any(['{phone} | {website}', '{email}', '{website}'], { size: 8 });
  if (percent(material, 60)) flow.gap(16).any(material.language.notes.filter(isOfNoCertificate), { size: 7 });
};

/** An answer, with the older message under it. */
const printedAnswer: Setting<LetterWords> = (draft, material, words) => {
  const letter: Letter = [material, words];
  const { chance } = material;
  const flow = new Flow(draft, material, { left: 50, width: draft.width - 100, top: 40, size: 9 });
  mailHead(flow, letter);
  textOf(flow, letter);
  flow.gap(16).put('-'.repeat(30 + chance.below(30)));
  const { mail } = words.manner;
  flow.put(`${chance.pick(mail.from)} ${material.facts.said.otherPerson}`);
  flow.put(
    `${chance.pick(mail.day)} ${material.facts.said.otherDay} 0${chance.below(10)}:${10 + chance.below(50)}`,
  );
  flow
    .gap(8)
    .any(words.manner.openSalutations)
    .gap(4)
    .put(untold(chosen(words.middles, 1, material)[0] ?? '', material));
};

/** What is said of an older thing, or by somebody else: no value of this document. */
const untold = (frame: string, { facts }: Letter[0]) =>
  filled(frame, facts).map(({ text }) => ({ text, field: null }));

function mailHead(flow: Flow, [material, { manner, subjects }]: Letter): void {
  const { facts, chance } = material;
  const { mail } = manner;
  const time = ` ${chance.pick(['', '', 'at '])}${8 + chance.below(10)}:${10 + chance.below(49)}${chance.pick(['', ' +0100', ' UTC', ' (CET)'])}`;
  const lines = [
    [
      chance.pick(mail.from),
      filled(
        chance.pick(['{signatory} <{email}>', '{email}', '"{signatory} ({short})" <{email}>', '{signatory}']),
        facts,
      ),
    ],
    [
      chance.pick(mail.day),
      [...filled(chance.pick(['{issued}', '{issued}', 'Tue, {issued}']), facts), { text: time, field: null }],
    ],
    [chance.pick(mail.to), filled('{otherPerson}', facts)],
    [chance.pick(mail.copy), filled('{email}', facts)],
    [chance.pick(mail.subject), filled(chosen(subjects, 1, material)[0] ?? '', facts)],
    [chance.pick(mail.attached), filled('{otherNumber}.pdf', facts)],
  ] as const;
  if (percent(material, 40)) flow.put(facts.said.otherPerson, { size: 11, bold: true }).gap(8);
  const isInColumns = percent(material, 50);
  for (const [label, value] of lines.filter((_, at) => ![3, 5].includes(at) || percent(material, 40))) {
    if (isInColumns) {
      flow.column.beside(
        [0.15, (column) => column.say(label, { size: 9, bold: true })],
        [0.85, (column) => column.say(value, { size: 9 })],
      );
    } else flow.put([{ text: `${label} `, field: null }, ...value]);
  }
  flow.gap(10);
}

/** All manners of setting a letter. */
export const LETTERS: readonly Setting<LetterWords>[] = [
  letterUnderHead,
  letterUnderHead,
  letterForWindow,
  letterInBlocks,
  letterBesideColumn,
  letterToWhom,
  noticeForm,
  printedMail,
  printedAnswer,
];
