import type { Layout } from '../layout.js';
import { conditions, siteAnnex, sites } from './blocks/annexes.js';
import { anyFoot, bodyInFoot, smallPrint } from './blocks/feet.js';
import { finish } from './blocks/finish.js';
import { anyHead, headInTheMiddle, headWithNumber, noHead } from './blocks/heads.js';
import {
  ALL,
  DAYS,
  inBoxes,
  inLines,
  labelsOver,
  labelsToTheMiddle,
  labelsUnder,
  lineOf,
  listed,
  SHORT,
} from './blocks/items.js';
import { accreditation, issuer, mark, marksInARow } from './blocks/marks.js';
import { bringIn, goOn, holder, holderAddress, holderName, standardLine, title } from './blocks/names.js';
import { hasChance, openSheet } from './blocks/sheet.js';
import { signatures } from './blocks/signatures.js';
import { certification, daysInSentences, notes, scope, verification } from './blocks/texts.js';

/** `This is to certify that`, all in the middle, days in boxes at the end. */
export const certifyInTheMiddle: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { align: 'center', head: headInTheMiddle, foot: smallPrint });
  title(sheet);
  lineOf(sheet, 'number', { percent: 50 });
  bringIn(sheet);
  holder(sheet);
  goOn(sheet);
  scope(sheet);
  listed(sheet, SHORT, { manners: [inBoxes, inBoxes, inLines, labelsToTheMiddle] });
  signatures(sheet);
  marksInARow(sheet);
  finish(sheet);
};

/** The standard over the name, who certifies in the foot only. */
export const standardOverName: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { align: 'center', head: noHead, foot: bodyInFoot });
  title(sheet);
  standardLine(sheet);
  bringIn(sheet);
  holderName(sheet);
  holderAddress(sheet);
  scope(sheet);
  daysInSentences(sheet);
  listed(sheet, SHORT, { percent: 50 });
  verification(sheet);
  signatures(sheet);
  finish(sheet);
};

/** Days in sentences alone; number under them. */
export const daysInSentencesAlone: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { head: anyHead, foot: anyFoot });
  title(sheet);
  bringIn(sheet);
  holder(sheet);
  goOn(sheet);
  scope(sheet);
  daysInSentences(sheet);
  lineOf(sheet, 'number');
  accreditation(sheet);
  signatures(sheet);
  finish(sheet);
};

/** Name first, in the largest letters of the page, everything else small. */
export const nameFirst: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { align: 'center', head: anyHead, foot: anyFoot });
  holderName(sheet);
  holderAddress(sheet);
  goOn(sheet);
  title(sheet);
  standardLine(sheet);
  scope(sheet);
  listed(sheet, DAYS, { manners: [labelsUnder, labelsOver, inBoxes, inLines] });
  lineOf(sheet, 'number', { percent: 80 });
  signatures(sheet);
  mark(sheet);
  finish(sheet);
};

/** All labels over their values, in the middle, one under the other. */
export const labelsOverInTheMiddle: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { align: 'center', head: headInTheMiddle, foot: anyFoot });
  title(sheet);
  listed(sheet, ALL, { manners: [labelsOver], percent: 80 });
  marksInARow(sheet);
  signatures(sheet);
  finish(sheet);
};

/** Signed by who certifies, who is named nowhere above. */
export const bodyBySignature: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, {
    head: headWithNumber,
    foot: hasChance(material, 50) ? smallPrint : noHead,
  });
  title(sheet);
  bringIn(sheet);
  holder(sheet);
  goOn(sheet);
  scope(sheet);
  listed(sheet, DAYS);
  signatures(sheet);
  issuer(sheet);
  finish(sheet);
};

/** A sentence that says who is certified, then the facts. */
export const sentenceOverFacts: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { head: anyHead, foot: smallPrint });
  title(sheet);
  certification(sheet);
  scope(sheet);
  sites(sheet);
  listed(sheet, SHORT);
  accreditation(sheet);
  signatures(sheet);
  notes(sheet);
  finish(sheet);
};

/** An award of few words; its further sites on an annex. */
export const awardWithAnnex: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { align: 'center', head: anyHead, foot: anyFoot });
  title(sheet);
  bringIn(sheet);
  holder(sheet);
  goOn(sheet);
  listed(sheet, SHORT, { percent: 85 });
  scope(sheet);
  signatures(sheet);
  verification(sheet);
  siteAnnex(sheet);
  if (hasChance(sheet, 25)) conditions(sheet);
  finish(sheet);
};
