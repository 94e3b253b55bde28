import { type CalendarDate, calendarDate } from '../../dates.js';
import { foldInPlace } from './fold.js';
import { MONTHS } from './months.js';

/** A date as it stands in a text. */
export interface SaidDate {
  /** Of its first letter in the text, and after its last. */
  readonly start: number;
  readonly end: number;
  readonly said: string;
  /** Null where the words allow more than one day, or name one that no calendar has. */
  readonly value: CalendarDate | null;
  /** False where no calendar has such a day: 31 April. */
  readonly exists: boolean;
  readonly confidence: number;
  readonly doubt: string;
}

/** Which of the two numbers before the year is the day, where a document shows it. */
export type NumericOrder = 'day-first' | 'month-first' | null;

const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** A digit, or a letter that a scan makes of one. */
const D = '[0-9oil]';
const YEAR = `(${D}{4})`;
const DAY = `(${D}{1,2})`;

/** What a slip of one digit makes of a month and a day; beyond it figures are no date at all, but a reference. */
const MOST_MONTH = 19;
const MOST_DAY = 39;

const shape = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'gu');

interface Form {
  readonly shape: RegExp;
  /** Year, month, day as said; null where the order of a numeric date is not known. */
  read(parts: readonly string[], order: NumericOrder): readonly [string, string, string] | null;
}

/** Every form a date is read in; the first that takes a place keeps it. Written in folded text. */
const FORMS: readonly Form[] = [
  {
    shape: shape(`(?<!\\d[-/.] ?)${YEAR} ?([-/.]) ?${DAY} ?\\2 ?${DAY}`),
    read: ([year = '', , month = '', day = '']) => [year, month, day],
  },
  {
    shape: new RegExp(`令和 ?(元|${D}{1,2}) ?年 ?${DAY} ?月 ?${DAY} ?日`, 'gu'),
    read: ([year = '', month = '', day = '']) => [yearOfReiwa(year), month, day],
  },
  {
    shape: new RegExp(`${YEAR} ?年 ?${DAY} ?月 ?${DAY} ?日`, 'gu'),
    read: ([year = '', month = '', day = '']) => [year, month, day],
  },
  {
    shape: shape(
      `${DAY}(?:st|nd|rd|th|er|o|º|\\.)?[ /.-]?(?:day of |de |d'|of )?(${MONTH})\\.?,?[ /-]?(?:de |del )?${YEAR}`,
    ),
    read: ([day = '', month = '', year = '']) => [year, monthOf(month), day],
  },
  {
    shape: shape(`(${MONTH})\\.? ?${DAY}(?:st|nd|rd|th)?,? ?${YEAR}`),
    read: ([month = '', day = '', year = '']) => [year, monthOf(month), day],
  },
  {
    shape: shape(`${YEAR}[ -](${MONTH})\\.?[ -]${DAY}`),
    read: ([year = '', month = '', day = '']) => [year, monthOf(month), day],
  },
  {
    shape: shape(`${DAY} ?\\. ?${DAY} ?\\. ?${YEAR}`),
    read: ([day = '', month = '', year = '']) => [year, month, day],
  },
  {
    shape: shape(`${DAY} ?[-/] ?${DAY} ?[-/] ?${YEAR}`),
    read: ([first = '', second = '', year = ''], order) => readNumeric(first, second, year, order),
  },
];

/** The first year of the era is 2019. */
const yearOfReiwa = (year: string): string => String(2018 + (year === '元' ? 1 : Number(digits(year))));

const monthOf = (name: string): string => String(MONTHS[name] ?? '');

const digits = (text: string): string => text.replaceAll('o', '0').replace(/[il]/g, '1');

function readNumeric(
  first: string,
  second: string,
  year: string,
  order: NumericOrder,
): readonly [string, string, string] | null {
  const [a, b] = [Number(digits(first)), Number(digits(second))];
  if (a > 12 || a === b || (order === 'day-first' && b <= 12)) return [year, second, first];
  if (b > 12 || order === 'month-first') return [year, first, second];
  return null;
}

/** Every date in a text, in order. `order` decides what 03/04/2025 means; without it that has no value. */
export function datesIn(text: string, order: NumericOrder): SaidDate[] {
  const folded = foldInPlace(text.replaceAll('\n', ' '));
  const found: SaidDate[] = [];
  for (const form of FORMS) {
    for (const match of folded.matchAll(form.shape)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const date = dateOf(form, match, order);
      if (date !== null) found.push({ ...date, start, end, said: text.slice(start, end) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function dateOf(
  form: Form,
  match: RegExpMatchArray,
  order: NumericOrder,
): Pick<SaidDate, 'value' | 'exists' | 'confidence' | 'doubt'> | null {
  const parts = form.read(match.slice(1), order);
  if (parts === null) {
    return {
      value: null,
      exists: true,
      confidence: 0,
      doubt: `${match[0]} can be read with the day or the month first, and nothing in the document decides.`,
    };
  }
  if (parts.some((part) => !/\d/.test(part))) return null;
  const [year, month, day] = parts.map(digits);
  if (Number(year) < 1990 || Number(year) > 2099) return null;
  const value = calendarDate(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`);
  if (value === null) {
    return Number(month) <= MOST_MONTH && Number(day) <= MOST_DAY
      ? { value, exists: false, confidence: 0, doubt: `No calendar has the day “${match[0]}”.` }
      : null;
  }
  return hasLetterForDigit(parts)
    ? {
        value,
        exists: true,
        confidence: 0.4,
        doubt: 'Letters stand where digits belong; this is a guess at what was meant.',
      }
    : { value, exists: true, confidence: 0.95, doubt: '' };
}

/** Whether a text names a day that no calendar has. */
export const namesNoDay = (text: string): boolean => datesIn(text, null).some(({ exists }) => !exists);

const hasLetterForDigit = (parts: readonly string[]): boolean => parts.some((part) => /[oil]/.test(part));

const NUMERIC = /(?<!\d)(\d{1,2}) ?[-/] ?(\d{1,2}) ?[-/] ?\d{4}(?!\d)/g;

/** How a document writes its numeric dates, shown by one whose day is over twelve; null where none is or they disagree. */
export function numericOrderIn(texts: readonly string[]): NumericOrder {
  const orders = new Set<NumericOrder>();
  for (const text of texts) {
    for (const [, first, second] of text.matchAll(NUMERIC)) {
      if (Number(first) > 12 && Number(second) <= 12) orders.add('day-first');
      if (Number(second) > 12 && Number(first) <= 12) orders.add('month-first');
    }
  }
  const [only = null] = orders;
  return orders.size === 1 ? only : null;
}
