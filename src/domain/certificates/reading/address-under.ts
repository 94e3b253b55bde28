import { accreditationIn } from './accreditation.js';
import { type Candidate, SURENESS } from './candidate.js';
import { datesIn } from './dates.js';
import { beginsWithVerb, introducedIn } from './introductions.js';
import { labelledBy } from './labels.js';
import type { Cell } from './lines.js';
import { bareAddress, isLegalForm, isPerson, isRole } from './names.js';
import type { Sheet } from './sheet.js';
import { isAnotherMatter, isValueOf } from './values.js';

const MOST_LINES = 6;
const MOST_CHARACTERS = 160;
/** A little less sure than the name over it: nothing says that it is an address. */
const UNDER = SURENESS.below - 0.06;

/** The lines under a name that look like its address; null where there are none. */
export function addressUnder(
  sheet: Sheet,
  name: Cell,
  field: 'holderAddress' | 'certificationBodyAddress',
): Candidate | null {
  const next = sheet.below(name);
  if (next === null || sheet.labelAt(next) !== null) return null;
  const taken = linesFrom(sheet, name, next);
  const text = taken.map((line) => bareAddress(line.text)).join(', ');
  return /\d/.test(text) && text.length <= MOST_CHARACTERS && isValueOf(field, text)
    ? { field, value: text, said: text, cells: taken, confidence: UNDER, doubt: '' }
    : null;
}

/** As many lines as look like an address and follow each other no further apart than the first follows the name. */
function linesFrom(sheet: Sheet, name: Cell, first: Cell): Cell[] {
  const apart = Math.max((first.baseline - name.baseline) * 1.15, TIGHT * first.size);
  const lines: Cell[] = [];
  let last = name;
  for (let next: Cell | null = first; next !== null && lines.length < MOST_LINES; next = sheet.below(next)) {
    const isFirst = lines.length === 0;
    const reach = isFirst ? Math.max(apart, FIRST * next.size) : apart;
    const follows = next.baseline - last.baseline <= reach && isLike(next, first);
    if (!follows || sheet.labelAt(next) !== null || isOfAnother(sheet, next, first)) break;
    const part = partOf(next.text, isFirst);
    if (part === null) break;
    if (part === 'address') lines.push(next);
    last = next;
  }
  return lines;
}

/** What a line under a name is: of the address, or about the name; null where neither. */
function partOf(text: string, isFirst: boolean): 'address' | 'about' | null {
  if (isRegistration(text) || (isFirst && isAboutName(text))) return 'about';
  return isLineOfAddress(bareAddress(text)) ? 'address' : null;
}

const isLike = (line: Cell, first: Cell): boolean =>
  Math.abs(line.size - first.size) <= SAME_LETTERS * first.size;

/** A line with a label of its own, or in a table where the first is in none. */
function isOfAnother(sheet: Sheet, line: Cell, first: Cell): boolean {
  const left = sheet.leftOf(line);
  if (left === null) return false;
  return sheet.labelAt(left) !== null || /[:：]$/.test(left.text) || sheet.leftOf(first) === null;
}
/** Of the letters' height. */
const TIGHT = 1.75;
const FIRST = 2.3;
const SAME_LETTERS = 0.12;

/** `a subsidiary of Biru Plantations Berhad`, `(trade name: KarjaBuddy)`, a person: between a name and its address. */
const isAboutName = (text: string): boolean =>
  isLegalForm(text) || isPerson(text) || (!/\d/.test(text) && ABOUT_NAME.test(text));
const ABOUT_NAME =
  /^(?:\(.*\)$|(?:an?|the|ein|eine|une|una|een|member of|part of|mitglied der) .*(?:subsidiary|division|compan|group|member|tochter|filiale|gruppe|groupe|societ|sociét|empresa|onderdeel)|trading as|trade name|t\/a |d\/b\/a|formerly|vormals|anciennement)/iu;

/** `Company number 07654321`, between a name and its address. */
const isRegistration = (text: string): boolean => !text.includes(',') && isOfSomethingElse(text);
const isOfSomethingElse = (text: string): boolean => {
  const [words = ''] = text.split(/[:\s]+(?=[\p{Lu}\d]*\d)/u);
  return labelledBy(words) === 'other';
};

/** `Wharf House`, `HU1 2BD`: figures, or words that each begin large. */
const isLineOfAddress = (text: string): boolean =>
  text.length < 110 && isPlain(text) && !saysMore(text) && datesIn(text, 'day-first').length === 0;

/** `Page:`, a telephone, a sentence of many small words are none. */
const isPlain = (text: string): boolean =>
  !/^\p{L}\.\d/u.test(text) &&
  !/[：。@]|ことを|適合|認証|www\.|\b(?:tel|phone|fax)\b/i.test(text) &&
  !/:/.test(text) &&
  (/\d/.test(text) || !/(?:^|\s)\p{Ll}{4,}/u.test(text)) &&
  (text.match(/(?<![\p{L}])\p{Ll}{4,}/gu)?.length ?? 0) < 4;

/** `SOC 2 Type II Report`: a figure makes no address of it. */
const IS_A_TITLE = /\bsoc ?[123]\b|\b(?:report|bericht|rapport|informe|relazione|raport)\b/i;

const saysMore = (text: string): boolean =>
  isAnotherMatter(text) ||
  datesIn(text, 'day-first').length > 0 ||
  IS_A_TITLE.test(text) ||
  isRole(text) ||
  introducedIn(text) !== null ||
  beginsWithVerb(text) ||
  accreditationIn(text) !== null;
