import type { Part } from '../draft.js';
import { part } from '../facts.js';
import type { Layout } from '../layout.js';
import { conditions, history, siteAnnex, sites } from './blocks/annexes.js';
import { anyFoot, bodyInFoot, smallPrint } from './blocks/feet.js';
import { finish } from './blocks/finish.js';
import { anyHead, headBesideAddress, headBesideMark, headLeft, noHead } from './blocks/heads.js';
import { DAYS, inBoxes, inLines, labelsLeft, lineOf, listed, SHORT, withStrokes } from './blocks/items.js';
import { accreditation, issuer, mark } from './blocks/marks.js';
import { bringIn, goOn, holder, holderInOneLine, standardLine, title } from './blocks/names.js';
import { hasChance, leave, openSheet, running, sentence } from './blocks/sheet.js';
import { placeAndDay, signatures } from './blocks/signatures.js';
import { certification, daysInSentences, flowing, notes, scope, verification } from './blocks/texts.js';

/** All of it in one paragraph. */
export const oneParagraph: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { align: 'left', head: anyHead, foot: anyFoot });
  title(sheet);
  lineOf(sheet, 'number');
  flowing(sheet);
  listed(sheet, DAYS, { manners: [inLines, withStrokes], percent: 35 });
  signatures(sheet);
  finish(sheet);
};

/** Paragraphs like those of a letter, with place and day at the end. */
export const letterOfCertification: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { align: 'left', head: headBesideAddress, foot: bodyInFoot });
  const { page } = sheet;
  if (hasChance(sheet, 60)) lineOf(sheet, 'number');
  title(sheet);
  certification(sheet);
  scope(sheet);
  daysInSentences(sheet);
  accreditation(sheet);
  verification(sheet);
  notes(sheet);
  if (hasChance(sheet, 60)) placeAndDay(page, sheet);
  signatures(sheet);
  finish(sheet);
};

/** Sentences in the middle with the facts small in the foot of the text. */
export const proseOverFacts: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { align: 'center', head: headBesideMark, foot: smallPrint });
  title(sheet);
  flowing(sheet);
  signatures(sheet);
  listed(sheet, SHORT, { manners: [withStrokes, inBoxes, inLines] });
  accreditation(sheet);
  finish(sheet);
};

/** Name and address in one phrase, the activities under it, days in sentences. */
export const phraseByPhrase: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { head: anyHead, foot: anyFoot });
  title(sheet);
  bringIn(sheet);
  holderInOneLine(sheet);
  goOn(sheet);
  scope(sheet);
  daysInSentences(sheet);
  issuer(sheet);
  signatures(sheet);
  mark(sheet);
  finish(sheet);
};

/** Text as it comes from a form of a program: no head, no foot, label and value a line each. */
export const plainPrint: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { align: 'left', head: noHead, foot: noHead, air: 0.5 });
  issuer(sheet);
  title(sheet);
  listed(sheet, ['number', 'holder', 'holderAddress', 'standard', 'scope', 'soa', ...DAYS], {
    manners: [inLines, labelsLeft],
    percent: 88,
  });
  accreditation(sheet);
  signatures(sheet);
  finish(sheet);
};

/** One certificate for several standards. */
export const severalStandards: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { align: 'center', head: anyHead, foot: anyFoot });
  const { chance, facts, words, page } = sheet;
  title(sheet);
  bringIn(sheet);
  holder(sheet);
  goOn(sheet);
  leave(page, sheet, 8);
  const others = ['ISO/IEC 27001:2022', 'ISO 9001:2015', 'ISO/IEC 27701:2019', 'ISO 22301:2019'];
  const further = others.filter((each) => each !== facts.said.standard).slice(0, 1 + chance.below(2));
  const between = chance.pick(['\n', ' · ', ', ', ` ${words.and} `, ' + ']);
  page.say(
    [facts.said.standard, ...further].flatMap((each, at) => [
      { text: at === 0 ? '' : between, field: null },
      part('standard', each),
    ]),
    running(sheet, { bold: true }),
  );
  sheet.open.delete('standard');
  scope(sheet);
  listed(sheet, SHORT);
  signatures(sheet);
  siteAnnex(sheet);
  finish(sheet);
};

/** Behind the certificate its history and the conditions it was given on. */
export const certificateWithConditions: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { head: headLeft, foot: smallPrint });
  title(sheet);
  standardLine(sheet);
  holder(sheet);
  scope(sheet);
  sites(sheet);
  listed(sheet, SHORT);
  accreditation(sheet);
  signatures(sheet);
  if (hasChance(sheet, 50)) history(sheet);
  conditions(sheet);
  finish(sheet);
};

/** The words of a certificate at the left, what they are about at the right: `This is to certify that: | Larkfield Ltd`. */
export const phrasesAtTheLeft: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { align: 'left', head: anyHead, foot: anyFoot });
  const { page, language, chance, look, facts } = sheet;
  title(sheet);
  standardLine(sheet);
  const share = 0.24 + chance.below(16) / 100;
  const end = chance.pick([':', '', ' -']);
  const row = (said: readonly Part[], fill: (column: typeof page) => void) => {
    page.gap(6 + chance.below(10));
    page.beside(
      [share, (left) => left.say([...said, { text: end, field: null }], running(sheet))],
      [1 - share, fill],
    );
  };
  row(sentence(sheet, language.before), (right) => holder(sheet, right));
  listed(sheet, ['number'], { manners: [labelsLeft], percent: 100 });
  row(sentence(sheet, language.beforeScope), (right) => {
    right.say(part('scope', facts.said.scope), running(sheet, { bold: look.value.bold === true }));
    sheet.open.delete('scope');
  });
  row(sentence(sheet, language.overSignature), (right) => signatures(sheet, right));
  listed(sheet, [...DAYS, 'revision', 'soa']);
  finish(sheet);
};
