import { addressUnder } from './address-under.js';
import { type Candidate, candidateFor, SURENESS } from './candidate.js';
import { datesIn } from './dates.js';
import { beginsWithVerb, introducedIn, nameIn } from './introductions.js';
import type { Cell } from './lines.js';
import { hasLegalForm, isCertifier, nameAndAddress } from './names.js';
import { cellsWithin, type Paragraph } from './paragraphs.js';
import { labelIn } from './read-labelled.js';
import type { Sheet } from './sheet.js';
import { isAnotherMatter, isValueOf } from './values.js';

/** Whom a certificate is for, where no label says so: by the sentence around the name, else by its look. */
export const readHolder = (sheet: Sheet, paragraphs: readonly Paragraph[]): Candidate[] => [
  ...paragraphs.flatMap((paragraph) => introduced(sheet, paragraph)),
  ...paragraphs.flatMap((paragraph) => overItsVerb(sheet, paragraph)),
  ...paragraphs.flatMap(declaring),
  ...sheet.cells.flatMap((cell) => addressee(sheet, cell)),
  ...byLook(sheet),
];

/** The name after `… certifies that` and its like. */
function introduced(sheet: Sheet, paragraph: Paragraph): Candidate[] {
  const said = isLabelAndValue(sheet, paragraph) ? null : introducedIn(paragraph.text);
  if (said === null) return [];
  if (said.name === '') {
    const over = said.over ? nameOver(sheet, paragraph) : null;
    if (over !== null) return nameThenAddress(sheet, over, SURENESS.above);
    const next = said.under ? nextText(sheet, paragraph) : null;
    return next === null ? [] : nameThenAddress(sheet, next, SURENESS.below);
  }
  const cells = cellsWithin(paragraph, said.at, said.at + said.name.length);
  const [cell] = cells;
  const ofOwnLine = paragraph.cells.findIndex((each) => each === cell);
  if (cell !== undefined && ofOwnLine > 0 && said.at <= (paragraph.starts[ofOwnLine] ?? 0)) {
    return nameThenAddress(sheet, cell, SURENESS.below);
  }
  return nameWithAddress(said.name, cells);
}

function nameWithAddress(text: string, cells: readonly Cell[]): Candidate[] {
  const { name, address } = nameAndAddress(text);
  if (!isValueOf('holder', name)) return [];
  const holder = candidateFor('holder', name, cells, SURENESS.sentence);
  return address === '' || !isValueOf('holderAddress', address)
    ? [holder]
    : [holder, candidateFor('holderAddress', address, cells, SURENESS.sentence)];
}

/** `N° de certificat : FR-2025-0388`: nothing goes on from it. */
function isLabelAndValue(sheet: Sheet, { cells, text }: Paragraph): boolean {
  const [first] = cells;
  const label = first === undefined || cells.length > 1 ? null : labelIn(sheet, first);
  return label !== null && text.endsWith(label.rest);
}

/** The text after an introduction; a line that only says `the management system of` is passed. */
function nextText(sheet: Sheet, { cells }: Paragraph): Cell | null {
  const last = cells.at(-1);
  if (last === undefined) return null;
  const right = sheet.rightOf(last);
  const beside = right !== null && sheet.leftOf(last) === null && !goesOn(right) ? right : null;
  const next = beside ?? sheet.below(last, 'far') ?? underAny(sheet, cells);
  return next === null || introducedIn(next.text)?.name === '' ? null : next;
}

/** A centred name is in the column of the widest line only. */
const underAny = (sheet: Sheet, cells: readonly Cell[]): Cell | null =>
  cells.map((cell) => sheet.below(cell, 'far')).findLast((next) => next !== null && !cells.includes(next)) ??
  null;

/** The other half of a page in two languages. */
const goesOn = ({ text }: Cell): boolean => introducedIn(text) !== null || /^\p{Ll}/u.test(text);

/** `by Ostrava Street Software Ltd.`, under the name of its product. */
const OF_MAKER = /^by\s+(?=\p{Lu})/u;

/** A name on a line of its own, and under it the address. */
function nameThenAddress(sheet: Sheet, cell: Cell, confidence: number): Candidate[] {
  const { name, address } = nameAndAddress(nameIn(cell.text).replace(OF_MAKER, ''));
  if (!isValueOf('holder', name) || sheet.labelAt(cell) !== null) return [];
  const holder = candidateFor('holder', name, [cell], confidence);
  if (address !== '') return [holder, candidateFor('holderAddress', address, [cell], confidence)];
  const under = addressUnder(sheet, cell, 'holderAddress');
  return under === null ? [holder] : [holder, under];
}

/** Lines between a name and the sentence that goes on about it: an address. */
const MOST_BETWEEN = 6;
/** A name over its verb with a legal form, or in larger letters than what stands around it. */
const OVER_VERB = 0.86;

/** `Osier GmbH` / its address / `has implemented an AI management system`. */
function overItsVerb(sheet: Sheet, { cells }: Paragraph): Candidate[] {
  const first = cells.find(({ text }) => beginsWithVerb(text));
  const name = first === undefined || first.page > 1 ? null : organisationOver(sheet, first);
  return name === null || isCertifier(name.text) || !/^[\p{Lu}\p{Lo}\d"'(]/u.test(name.text)
    ? []
    : nameThenAddress(sheet, name, OVER_VERB);
}

/** `Osier GmbH` / its address / `… certifies that the system of the above organisation …` */
function nameOver(sheet: Sheet, { cells }: Paragraph): Cell | null {
  const [first] = cells;
  return first === undefined ? null : organisationOver(sheet, first);
}

/** The nearest name of an organisation over a line, with nothing but its address between. */
function organisationOver(sheet: Sheet, first: Cell): Cell | null {
  const above: Cell[] = [];
  for (
    let next = sheet.above(first);
    next !== null && above.length < MOST_BETWEEN;
    next = sheet.above(next)
  ) {
    if (sheet.labelAt(next) !== null || introducedIn(next.text) !== null || isAnotherMatter(next.text)) break;
    above.push(next);
  }
  return (
    above.find(
      (cell) => isOwnName(cell.text) && (isOrganisation(cell.text) || cell.size > LARGE * first.size),
    ) ?? null
  );
}

const isOwnName = (text: string): boolean => isValueOf('holder', nameAndAddress(text).name);

const isOrganisation = (text: string): boolean => hasLegalForm(nameAndAddress(text).name);

/** `We, Gannet Systems Oy, Satamakatu 5, Tampere, declare …` */
const DECLARES =
  /^(?:We|I|Wir|Nous|Nosotros|La empresa|Noi|Wij|My|The company),? (?:(?:the company|die firma|la société|la sociedad|la empresa|la società|het bedrijf|spółka|firma|die|der|the|la|il|de|het) )?(.{4,140}?),? (?:hereby |hiermit )?(?:declares?|erkl\p{L}+|déclar\p{L}+|declar\p{L}+|dichiar\p{L}+|verkla\p{L}+|oświadcz\p{L}+)\b/u;

/** `Gannet Systems Oy declares that its …` */
const DECLARES_ITSELF =
  /^(\p{Lu}.{3,140}?),? (?:hereby |hiermit )?(?:declares?|erklärt|déclare|declara|dichiara|verklaart|oświadcza),? (?:that|dass|que|che|dat|że) (?:it|its|sie|ihr|elle|son|su|il proprio|zij|haar|jej)(?![\p{L}])/u;

function declaring(paragraph: Paragraph): Candidate[] {
  const match = DECLARES.exec(paragraph.text) ?? DECLARES_ITSELF.exec(paragraph.text);
  const [said = '', name = ''] = match ?? [];
  return name === '' ? [] : nameWithAddress(name, cellsWithin(paragraph, 0, said.length));
}

/** Whom a letter is for: a company over its address, under a day alone. */
function addressee(sheet: Sheet, cell: Cell): Candidate[] {
  if (cell.page > 1 || !isOrganisation(cell.text) || isCertifier(cell.text)) return [];
  const upper = sheet.above(cell);
  const [date] = upper === null ? [] : datesIn(upper.text, 'day-first');
  const isDay = date !== undefined && date.said.length >= (upper?.text.length ?? 0) - 3;
  return isDay && addressUnder(sheet, cell, 'holderAddress') !== null
    ? nameThenAddress(sheet, cell, ADDRESSEE)
    : [];
}
const ADDRESSEE = 0.84;

/** Set larger than anything but a title: so much larger than most letters. */
const LARGE = 1.25;
/** Where nobody else on the face could be meant. */
const ONLY_ONE = 0.82;

/** A company's name in the largest letters: a guess, unless it is the only company there. */
function byLook(sheet: Sheet): Candidate[] {
  const face = sheet.cells.filter(({ page }) => page === 1);
  const sizes = face.map(({ size }) => size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const [largest, other] = face
    .filter(
      ({ text }) => isOrganisation(text) && !isCertifier(text) && isOwnName(text) && !/^by /i.test(text),
    )
    .sort((a, b) => b.size - a.size);
  if (largest === undefined || largest.size < LARGE * usual) return [];
  return nameThenAddress(sheet, largest, other === undefined ? ONLY_ONE : SURENESS.guess);
}
