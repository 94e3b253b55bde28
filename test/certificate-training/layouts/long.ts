import type { Layout, Material } from '../layout.js';
import { conditions, history, sites } from './blocks/annexes.js';
import { anyFoot, footInCorners, smallPrint } from './blocks/feet.js';
import { finish } from './blocks/finish.js';
import { anyHead, headBesideNumber, headInTheMiddle, headWithNumber, noHead } from './blocks/heads.js';
import {
  ALL,
  DAYS,
  inBoxes,
  inLines,
  labelsLeft,
  labelsOver,
  lineOf,
  listed,
  SHORT,
  valueOf,
} from './blocks/items.js';
import { accreditation, issuer, mark, marksInARow, seal } from './blocks/marks.js';
import { bringIn, goOn, holder, holderAddress, holderName, standardLine, title } from './blocks/names.js';
import { hasChance, openSheet, running } from './blocks/sheet.js';
import { signatures } from './blocks/signatures.js';
import {
  certification,
  daysInSentences,
  notes,
  otherCertificate,
  scope,
  verification,
} from './blocks/texts.js';

/** With a scope of many activities. */
function withLongScope(material: Material): Material {
  const { facts, chance, language } = material;
  const activities = Array.from({ length: 4 + chance.below(8) }, () => language.scope(chance));
  const between = chance.pick(['; ', '\n', '. ', '\n• ', ';\n', ' / ']);
  return { ...material, facts: { ...facts, said: { ...facts.said, scope: activities.join(between) } } };
}

/** A scope so long that it goes on over the page. */
export const scopeOverThePage: Layout = (draft, material) => {
  const sheet = openSheet(draft, withLongScope(material), { head: headBesideNumber, foot: anyFoot });
  title(sheet);
  bringIn(sheet);
  holder(sheet);
  if (hasChance(sheet, 60)) goOn(sheet);
  if (hasChance(sheet, 40)) listed(sheet, DAYS);
  sheet.page.gap(sheet.chance.below(160));
  scope(sheet);
  listed(sheet, SHORT);
  signatures(sheet);
  finish(sheet);
};

/** Long activities in a form. */
export const longForm: Layout = (draft, material) => {
  const sheet = openSheet(draft, withLongScope(material), { head: anyHead, foot: smallPrint, align: 'left' });
  title(sheet);
  listed(sheet, ALL, { manners: [labelsOver, inLines] });
  accreditation(sheet);
  signatures(sheet);
  finish(sheet);
};

/** A certificate of one site that belongs to another certificate. */
export const certificateOfOneSite: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { head: headInTheMiddle, foot: anyFoot });
  title(sheet);
  lineOf(sheet, 'number');
  otherCertificate(sheet);
  bringIn(sheet);
  holder(sheet);
  goOn(sheet);
  scope(sheet);
  sites(sheet);
  listed(sheet, DAYS);
  signatures(sheet);
  marksInARow(sheet);
  finish(sheet);
};

/** A seal in the middle, days left and right of it. */
export const daysBesideSeal: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { align: 'center', head: anyHead, foot: smallPrint });
  title(sheet);
  bringIn(sheet);
  holderName(sheet);
  holderAddress(sheet);
  scope(sheet);
  const manners = [labelsOver, inLines];
  const share = 1 / 3;
  sheet.page
    .gap(16)
    .beside(
      [share, (column) => listed(sheet, ['first', 'issued', 'effective'], { column, manners })],
      [share, (column) => seal(sheet, column)],
      [share, (column) => listed(sheet, ['expires', 'number', 'revision'], { column, manners })],
    );
  signatures(sheet);
  accreditation(sheet);
  finish(sheet);
};

/** Letters of all sizes: every part in a size and weight of its own, as designers of small bodies like it. */
export const poster: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { head: noHead, foot: footInCorners });
  const { page, chance, look } = sheet;
  const align = look.align;
  mark(sheet);
  title(sheet);
  standardLine(sheet);
  for (const key of ['number', 'holder', 'holderAddress', 'scope', 'issued', 'expires', 'body'] as const) {
    sheet.open.delete(key);
    const value = valueOf(sheet, key);
    if (key === 'holder') bringIn(sheet);
    page
      .gap(4 + chance.below(14))
      .say(value, { size: 8 + chance.below(10), bold: hasChance(sheet, 40), align });
  }
  verification(sheet);
  page.gap(10).say(sheet.facts.said.website, running(sheet));
  signatures(sheet);
  finish(sheet);
};

/** An electronic confirmation: what a register shows of a certificate. */
export const registerEntry: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { align: 'left', head: headWithNumber, foot: footInCorners });
  issuer(sheet);
  title(sheet);
  listed(sheet, [...ALL.slice(2), 'revision'], { manners: [labelsLeft, inBoxes, labelsOver], percent: 85 });
  notes(sheet, { count: 2 });
  sites(sheet);
  if (hasChance(sheet, 50)) history(sheet);
  verification(sheet);
  finish(sheet);
};

/** Text twice: a sentence for all, then the same facts in a table; conditions behind. */
export const saidTwice: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { head: anyHead, foot: anyFoot });
  title(sheet);
  certification(sheet);
  daysInSentences(sheet);
  for (const key of ['holder', 'holderAddress', 'scope'] as const) sheet.open.add(key);
  listed(sheet, ALL, { manners: [labelsLeft, labelsOver, inLines], percent: 85 });
  signatures(sheet);
  if (hasChance(sheet, 30)) conditions(sheet);
  finish(sheet);
};
