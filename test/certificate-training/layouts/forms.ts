import type { Layout } from '../layout.js';
import { history, scopeAnnex, siteAnnex, sites } from './blocks/annexes.js';
import { anyFoot, bodyInFoot, footInColumns, footInCorners, smallPrint } from './blocks/feet.js';
import { finish } from './blocks/finish.js';
import {
  anyHead,
  headBesideAddress,
  headBesideMark,
  headBesideNumber,
  headLeft,
  headRight,
} from './blocks/heads.js';
import {
  ALL,
  DAYS,
  inBoxes,
  inLines,
  inTwoColumns,
  labelsLeft,
  labelsOver,
  labelsRight,
  labelsToTheMiddle,
  labelsUnder,
  listed,
  SHORT,
  valuesToTheEdge,
  withStrokes,
} from './blocks/items.js';
import { accreditation, issuer, mark, marksInARow } from './blocks/marks.js';
import { bringIn, holder, holderUnderLabels, standardLine, title } from './blocks/names.js';
import { hasChance, openSheet } from './blocks/sheet.js';
import { signatures } from './blocks/signatures.js';
import { applicability, daysInSentences, notes, scope, verification } from './blocks/texts.js';

/** Everything in a form with labels at the left. */
export const formWithLabelsLeft: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { align: 'left', head: anyHead, foot: anyFoot });
  title(sheet);
  listed(sheet, ALL, { manners: [labelsLeft], percent: 82 });
  sites(sheet);
  signatures(sheet);
  notes(sheet);
  finish(sheet);
};

/** Labels that end in the middle of the page, values that begin there. */
export const formAroundTheMiddle: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { head: anyHead, foot: smallPrint });
  title(sheet);
  if (hasChance(sheet, 50)) bringIn(sheet);
  listed(sheet, ALL, { manners: [labelsToTheMiddle], percent: 78 });
  signatures(sheet);
  marksInARow(sheet);
  finish(sheet);
};

/** Small labels under what was filled in, as on a form with lines. */
export const filledInForm: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { head: headBesideNumber, foot: footInCorners });
  title(sheet);
  listed(sheet, ['holder', 'holderAddress', 'standard', 'scope', 'soa'], {
    manners: [labelsUnder],
    percent: 92,
  });
  listed(sheet, SHORT, { manners: [labelsUnder, inBoxes] });
  signatures(sheet);
  finish(sheet);
};

/** A name under its label left, boxes of days over the whole width. */
export const boxesUnderHolder: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { align: 'left', head: headBesideAddress, foot: anyFoot });
  title(sheet);
  standardLine(sheet);
  holderUnderLabels(sheet);
  scope(sheet);
  listed(sheet, SHORT, { manners: [inBoxes] });
  accreditation(sheet);
  signatures(sheet);
  verification(sheet);
  finish(sheet);
};

/** Who and what at the left, days and numbers in a narrow column at the right. */
export const factsAtTheSide: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { align: 'left', head: headLeft, foot: footInColumns });
  title(sheet);
  const isRight = hasChance(sheet, 60);
  const wide = (column: typeof sheet.page) => {
    bringIn(sheet, column);
    holder(sheet, column);
    scope(sheet, column);
  };
  const narrow = (column: typeof sheet.page) => {
    listed(sheet, SHORT, { column, manners: [labelsOver, labelsOver, labelsUnder, inLines] });
    mark(sheet, column, 'left');
  };
  sheet.page.beside(
    ...(isRight
      ? ([
          [0.66, wide],
          [0.34, narrow],
        ] as const)
      : ([
          [0.32, narrow],
          [0.68, wide],
        ] as const)),
  );
  signatures(sheet);
  finish(sheet);
};

/** One line of facts under the title, then the text. */
export const factsInOneLine: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { head: anyHead, foot: anyFoot });
  title(sheet);
  listed(sheet, SHORT, { manners: [withStrokes], percent: 45 });
  bringIn(sheet);
  holder(sheet);
  scope(sheet);
  listed(sheet, DAYS, { manners: [withStrokes, inLines] });
  signatures(sheet);
  issuer(sheet);
  finish(sheet);
};

/** A head of the body's address, facts of each subject in a part of its own. */
export const partsWithFacts: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { align: 'left', head: headRight, foot: bodyInFoot });
  title(sheet);
  listed(sheet, ['number', 'revision', 'standard'], { manners: [labelsLeft, inLines, inBoxes] });
  listed(sheet, ['holder', 'holderAddress'], { manners: [labelsLeft, labelsOver], percent: 95 });
  scope(sheet);
  applicability(sheet);
  sites(sheet);
  listed(sheet, DAYS, { manners: [labelsLeft, inTwoColumns, inBoxes, valuesToTheEdge] });
  listed(sheet, ['body', 'bodyAddress', 'accreditor', 'accreditationNumber'], {
    manners: [labelsLeft, labelsOver],
  });
  signatures(sheet);
  finish(sheet);
};

/** Two columns of facts under a name. */
export const twoColumnsUnderName: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { align: 'left', head: headBesideMark, foot: smallPrint });
  if (hasChance(sheet, 80)) title(sheet);
  holder(sheet);
  listed(sheet, [...SHORT, 'soa', 'verifyAt'], { manners: [inTwoColumns] });
  scope(sheet);
  signatures(sheet);
  finish(sheet);
};

/** Values with what they are behind or at the other edge. */
export const labelsAtTheEdge: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { head: anyHead, foot: anyFoot });
  title(sheet);
  bringIn(sheet);
  holder(sheet);
  scope(sheet);
  listed(sheet, SHORT, { manners: [labelsRight, valuesToTheEdge] });
  signatures(sheet);
  verification(sheet);
  finish(sheet);
};

/** A table of the issues so far on the certificate or behind it. */
export const formWithHistory: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { align: 'left', head: anyHead, foot: smallPrint });
  title(sheet);
  holderUnderLabels(sheet);
  scope(sheet);
  listed(sheet, [...SHORT, 'accreditor', 'accreditationNumber'], { manners: [labelsLeft, inLines, inBoxes] });
  signatures(sheet);
  siteAnnex(sheet);
  history(sheet);
  finish(sheet);
};

/** A first page with little on it, the scope in full behind it. */
export const scopeBehind: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { head: anyHead, foot: anyFoot });
  title(sheet);
  bringIn(sheet);
  holder(sheet);
  standardLine(sheet);
  listed(sheet, SHORT);
  daysInSentences(sheet);
  signatures(sheet);
  marksInARow(sheet);
  sheet.open.delete('scope');
  scopeAnnex(sheet);
  siteAnnex(sheet);
  finish(sheet);
};
