import { accreditationIn } from './accreditation.js';
import { type Candidate, SURENESS } from './candidate.js';
import { introducedIn } from './introductions.js';
import type { Cell } from './lines.js';
import type { Sheet } from './sheet.js';
import { isAnotherMatter, isValueOf } from './values.js';

const MOST_LINES = 4;
/** A little less sure than the name over it: nothing says that it is an address. */
const UNDER = SURENESS.below - 0.06;

/** The lines under a name that look like its address; null where there are none. */
export function addressUnder(
  sheet: Sheet,
  name: Cell,
  field: 'holderAddress' | 'certificationBodyAddress',
): Candidate | null {
  const next = sheet.below(name);
  if (next === null || sheet.labelAt(next) !== null || !looksLikeAddress(next.text)) return null;
  const lines = sheet.block(next);
  const end = lines.findIndex(({ text }) => !goesOn(text));
  const taken = (end < 0 ? lines : lines.slice(0, end)).slice(0, MOST_LINES);
  const text = taken.map((line) => line.text.replace(/[.,;]$/, '')).join(', ');
  return isValueOf(field, text)
    ? { field, value: text, said: text, cells: taken, confidence: UNDER, doubt: '' }
    : null;
}

const goesOn = (text: string): boolean =>
  !isAnotherMatter(text) &&
  introducedIn(text) === null &&
  accreditationIn(text) === null &&
  !/[:：]/.test(text);

const looksLikeAddress = (text: string): boolean => /\d/.test(text) && text.length < 120 && goesOn(text);
