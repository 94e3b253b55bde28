import { accreditationIn } from './accreditation.js';
import { type Candidate, SURENESS } from './candidate.js';
import { beginsWithVerb, introducedIn } from './introductions.js';
import type { Cell } from './lines.js';
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
  const lines = sheet.block(next);
  const end = lines.findIndex((line) => !isLineOfAddress(line.text));
  const taken = (end < 0 ? lines : lines.slice(0, end)).slice(0, MOST_LINES);
  const text = taken.map((line) => line.text.replace(/[.,;]$/, '')).join(', ');
  return /\d/.test(text) && text.length <= MOST_CHARACTERS && isValueOf(field, text)
    ? { field, value: text, said: text, cells: taken, confidence: UNDER, doubt: '' }
    : null;
}

/** `Wharf House`, `HU1 2BD`: figures, or words that each begin large. */
const isLineOfAddress = (text: string): boolean =>
  text.length < 110 &&
  !isAnotherMatter(text) &&
  introducedIn(text) === null &&
  !beginsWithVerb(text) &&
  accreditationIn(text) === null &&
  !/[:：。@]|www\.|\b(?:tel|phone|fax)\b/i.test(text) &&
  (/\d/.test(text) || !/(?:^|\s)\p{Ll}{4,}/u.test(text)) &&
  (text.match(/(?<![\p{L}])\p{Ll}{4,}/gu)?.length ?? 0) < 4;
