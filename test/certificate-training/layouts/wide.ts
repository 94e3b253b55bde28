import type { Layout } from '../layout.js';
import { siteAnnex, sites } from './blocks/annexes.js';
import { anyFoot, bodyInFoot, footInColumns, smallPrint } from './blocks/feet.js';
import { finish } from './blocks/finish.js';
import { anyHead, headBesideMark, headInTheMiddle, headLeft, noHead } from './blocks/heads.js';
import {
  DAYS,
  inBoxes,
  inLines,
  labelsLeft,
  labelsOver,
  lineOf,
  listed,
  SHORT,
  withStrokes,
} from './blocks/items.js';
import { accreditation, mark, marksInARow } from './blocks/marks.js';
import { bringIn, goOn, holder, holderName, standardLine, title } from './blocks/names.js';
import { openSheet, type Sheet } from './blocks/sheet.js';
import { signatures } from './blocks/signatures.js';
import { certification, daysInSentences, scope, verification } from './blocks/texts.js';

type Page = Sheet['page'];

/** On its long side, all in the middle. */
export const diploma: Layout = (draft, material) => {
  const sheet = openSheet(draft.turned('landscape'), material, {
    align: 'center',
    head: headInTheMiddle,
    foot: anyFoot,
  });
  title(sheet);
  bringIn(sheet);
  holderName(sheet);
  goOn(sheet);
  scope(sheet);
  listed(sheet, SHORT, { manners: [inBoxes, withStrokes, inLines], percent: 65 });
  signatures(sheet);
  finish(sheet);
};

/** On its long side, the text left and the facts right of it. */
export const wideWithSide: Layout = (draft, material) => {
  const sheet = openSheet(draft.turned('landscape'), material, {
    align: 'left',
    head: anyHead,
    foot: smallPrint,
  });
  title(sheet);
  const text = (column: Page) => {
    bringIn(sheet, column);
    holder(sheet, column);
    goOn(sheet, column);
    scope(sheet, column);
  };
  const facts = (column: Page) => {
    listed(sheet, SHORT, { column, manners: [labelsOver, labelsLeft, inLines] });
    mark(sheet, column, 'left');
    verification(sheet, column);
  };
  sheet.page.beside([0.58, text], [0.42, facts]);
  signatures(sheet);
  finish(sheet);
};

/** On its long side, three columns: who, what, when. */
export const threeColumns: Layout = (draft, material) => {
  const sheet = openSheet(draft.turned('landscape'), material, {
    align: 'left',
    head: headBesideMark,
    foot: footInColumns,
  });
  title(sheet);
  standardLine(sheet);
  const who = (column: Page) => holder(sheet, column);
  const what = (column: Page) => scope(sheet, column);
  const when = (column: Page) => listed(sheet, SHORT, { column, manners: [labelsOver, inLines] });
  const share = 1 / 3;
  sheet.page.beside([share, who], [share, what], [share, when]);
  signatures(sheet);
  finish(sheet);
};

/** On its long side, with sentences, an accreditation under them. */
export const wideProse: Layout = (draft, material) => {
  const sheet = openSheet(draft.turned('landscape'), material, {
    align: 'center',
    head: noHead,
    foot: bodyInFoot,
  });
  title(sheet);
  certification(sheet);
  scope(sheet);
  daysInSentences(sheet);
  lineOf(sheet, 'number');
  accreditation(sheet);
  signatures(sheet);
  siteAnnex(sheet);
  finish(sheet);
};

/** Text right of an empty border in which only marks stand. */
export const borderAtTheLeft: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { align: 'left', head: noHead, foot: anyFoot });
  const border = (column: Page) => {
    column.gap(60 + sheet.chance.below(200));
    mark(sheet, column, sheet.chance.pick(['left', 'center']));
  };
  const text = (column: Page) => {
    title(sheet, column);
    bringIn(sheet, column);
    holder(sheet, column);
    goOn(sheet, column);
    scope(sheet, column);
    listed(sheet, SHORT, { column });
  };
  sheet.page.beside([0.26, border], [0.74, text]);
  signatures(sheet);
  finish(sheet);
};

/** Two blocks of facts beside each other under the scope: days left, numbers right. */
export const daysBesideNumbers: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { align: 'left', head: headLeft, foot: anyFoot });
  title(sheet);
  bringIn(sheet);
  holder(sheet);
  scope(sheet);
  sites(sheet);
  const manners = [labelsOver, inLines, labelsLeft];
  const days = (column: Page) => listed(sheet, DAYS, { column, manners });
  const numbers = (column: Page) =>
    listed(sheet, ['number', 'revision', 'standard', 'accreditor', 'accreditationNumber', 'soa'], {
      column,
      manners,
    });
  const order = sheet.chance.pick([
    [days, numbers],
    [numbers, days],
  ]);
  sheet.page.beside(...order.map((fill) => [0.5, fill] as const));
  signatures(sheet);
  marksInARow(sheet);
  finish(sheet);
};

/** Signatures before the facts, facts at the lower end of the page. */
export const factsAtTheEnd: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { head: anyHead, foot: smallPrint });
  title(sheet);
  holder(sheet);
  goOn(sheet);
  scope(sheet);
  signatures(sheet);
  listed(sheet, SHORT);
  verification(sheet);
  mark(sheet);
  siteAnnex(sheet);
  finish(sheet);
};
