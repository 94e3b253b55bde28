import type { Layout } from '../../layout.js';
import { sites } from '../blocks/annexes.js';
import { anyFoot, smallPrint } from '../blocks/feet.js';
import { finish } from '../blocks/finish.js';
import { anyHead, headInTheMiddle } from '../blocks/heads.js';
import { ALL, DAYS, inLines, labelsLeft, labelsOver, labelsUnder, listed, SHORT } from '../blocks/items.js';
import { accreditation, mark, marksInARow } from '../blocks/marks.js';
import { bringIn, goOn, holder, holderName, standardLine, title } from '../blocks/names.js';
import { hasChance, leave, openSheet, type Sheet } from '../blocks/sheet.js';
import { signatures } from '../blocks/signatures.js';
import { certification, daysInSentences, flowing, notes, scope, verification } from '../blocks/texts.js';
import { type Block, besideEachOther, inSecond, underEachOther } from './both.js';
import { listedInBoth } from './labels.js';

const WHOLE: readonly Block[] = [title, bringIn, holder, goOn, scope, daysInSentences];

/** A sheet whose labels speak one language, so that the other can stand beside. */
const oneLanguage = { isBilingual: false };

/** The whole text in two columns, a language each. */
const twoColumnsOfLanguages: Layout = (draft, material) => {
  const size = 7 + material.chance.below(5) / 2;
  const sheet = openSheet(draft, material, { ...oneLanguage, size, head: anyHead, foot: anyFoot });
  const sheets = [sheet, inSecond(sheet)] as const;
  const facts: Block = (each, column) =>
    listed(each, SHORT, { column, manners: [labelsOver, labelsUnder, inLines, labelsLeft] });
  besideEachOther(sheets, [
    title,
    bringIn,
    holder,
    goOn,
    scope,
    hasChance(sheet, 70) ? facts : daysInSentences,
  ]);
  if (hasChance(sheet, 40)) besideEachOther(sheets, [accreditation, verification]);
  if (hasChance(sheet, 30)) besideEachOther(sheets, [signatures]);
  else signatures(sheet);
  finish(sheet);
};

/** Every sentence twice, in the second language smaller; the name once. */
const sentencesTwice: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { ...oneLanguage, head: headInTheMiddle, foot: smallPrint });
  const size = sheet.look.size * sheet.chance.pick([0.75, 0.85, 1]);
  const sheets = [sheet, inSecond(sheet, { size })] as const;
  underEachOther(sheets, [title, bringIn]);
  if (hasChance(sheet, 75)) holder(sheet);
  else underEachOther(sheets, [holder]);
  underEachOther(sheets, [goOn, scope]);
  listedInBoth(sheets, SHORT);
  if (hasChance(sheet, 30)) underEachOther(sheets, [accreditation]);
  signatures(sheet);
  marksInARow(sheet);
  finish(sheet);
};

/** A form whose labels all stand in both languages. */
const formInTwoLanguages: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { ...oneLanguage, align: 'left', head: anyHead, foot: anyFoot });
  const sheets = [sheet, inSecond(sheet)] as const;
  underEachOther(sheets, [title]);
  listedInBoth(sheets, ALL, { percent: 82, isForm: true });
  sites(sheet);
  signatures(sheet);
  notes(sheet);
  finish(sheet);
};

/** One page in one language, the next the same in the other. */
const aPageForEachLanguage: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { ...oneLanguage, head: anyHead, foot: anyFoot });
  const setWhole = (each: Sheet) => {
    for (const block of WHOLE) block(each, each.page);
    listed(each, [...SHORT, 'accreditor', 'accreditationNumber']);
    signatures(each);
  };
  setWhole(sheet);
  sheet.page.turn();
  setWhole(inSecond(sheet));
  finish(sheet);
};

/** The text in one language over the same in the other, facts once under both. */
const oneLanguageOverTheOther: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { ...oneLanguage, head: anyHead, foot: smallPrint });
  const other = inSecond(sheet, { size: sheet.look.size * sheet.chance.pick([0.8, 0.9, 1]) });
  const isProse = hasChance(sheet, 50);
  for (const each of [sheet, other]) {
    title(each);
    if (isProse) flowing(each);
    else {
      certification(each);
      scope(each);
    }
    leave(each.page, each, 14);
  }
  listedInBoth([sheet, other], SHORT, { percent: 85 });
  verification(sheet);
  signatures(sheet);
  finish(sheet);
};

/** Name and standard once in the middle, activities in two columns, labels of days in both languages. */
const scopesBesideEachOther: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { ...oneLanguage, head: anyHead, foot: anyFoot });
  const sheets = [sheet, inSecond(sheet)] as const;
  underEachOther(sheets, [title]);
  listedInBoth(sheets, ['number'], { percent: 60 });
  underEachOther(sheets, [bringIn]);
  holderName(sheet);
  listedInBoth(sheets, ['holderAddress'], { percent: 80 });
  standardLine(sheet);
  besideEachOther(sheets, [scope]);
  listedInBoth(sheets, ['number', 'revision', ...DAYS, 'accreditor', 'accreditationNumber', 'verifyAt']);
  signatures(sheet);
  mark(sheet);
  finish(sheet);
};

/** Days in sentences of both languages under a name. */
const daysInBoth: Layout = (draft, material) => {
  const sheet = openSheet(draft, material, { ...oneLanguage, head: anyHead, foot: anyFoot });
  const sheets = [sheet, inSecond(sheet, { size: sheet.look.size * 0.9 })] as const;
  const set = hasChance(sheet, 50) ? underEachOther : besideEachOther;
  title(sheet);
  set(sheets, [certification, scope, daysInSentences]);
  listedInBoth(sheets, ['number', 'standard', 'revision', 'soa'], { percent: 70 });
  signatures(sheet);
  set(sheets, [accreditation, verification]);
  finish(sheet);
};

/** Manners of setting a certificate in two languages. */
export const TWO_LANGUAGES: readonly Layout[] = [
  twoColumnsOfLanguages,
  sentencesTwice,
  formInTwoLanguages,
  aPageForEachLanguage,
  oneLanguageOverTheOther,
  scopesBesideEachOther,
  daysInBoth,
];
