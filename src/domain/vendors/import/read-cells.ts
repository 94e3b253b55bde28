import { type CalendarDate, calendarDate } from '../../dates.js';
import { emailAddress } from '../../organisations/email-address.js';
import { type Criticality, VENDOR_LIMITS } from '../vendor.js';

/** What reading a cell came to: a value, or in a sentence why it cannot be taken. */
export type Reading<T> = { readonly value: T } | { readonly fault: string };

/**
 * A cell as it was meant: without the mark that an export puts before what looks like a formula, and without characters
 * that nobody can see or type. A formula itself is plain text here and stays so.
 */
export const meantText = (cell: string): string =>
  cell
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
    .trim()
    .replace(/^'(?=[=+\-@])/, '');

const CRITICAL: Readonly<Record<Criticality, readonly string[]>> = {
  low: ['low', 'l', 'minor', 'niedrig', 'faible', 'laag'],
  medium: ['medium', 'med', 'm', 'moderate', 'normal', 'mittel', 'moyenne', 'middel'],
  high: ['high', 'h', 'critical', 'major', 'very high', 'hoch', 'élevée', 'hoog'],
};

/** Nothing written is medium. */
export function readCriticality(text: string): Reading<Criticality> {
  if (text === '') return { value: 'medium' };
  const said = text.toLowerCase();
  const found = (['low', 'medium', 'high'] as const).find((each) => CRITICAL[each].includes(said));
  return found === undefined
    ? { fault: `Criticality “${shortened(text)}” is none of low, medium, high.` }
    : { value: found };
}

/** `company.example` is completed. */
export function readWebsite(text: string): Reading<string> {
  if (text === '') return { value: '' };
  const address = text.includes('://') ? text : `https://${text}`;
  const fits = /^https?:\/\/[^\s/.]+\.[^\s/]+(\/\S*)?$/i.test(address) && URL.canParse(address);
  return fits && address.length <= VENDOR_LIMITS.website
    ? { value: address }
    : { fault: `Website “${shortened(text)}” is no address on the web.` };
}

export function readEmail(text: string): Reading<string> {
  const address = text === '' ? '' : emailAddress(text);
  return address === null ? { fault: `“${shortened(text)}” is no e-mail address.` } : { value: address };
}

/** 2027-03-09 and 9.3.2027 mean one day; 9/3/2027 is a day only where its order cannot be mistaken. */
export function readDay(text: string): Reading<CalendarDate | null> {
  if (text === '') return { value: null };
  const spelt = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  const iso = spelt === null ? text.replace(/T.*$/, '') : dayFrom(spelt);
  if (iso === null) return { fault: `“${text}” may mean two days. Write it as year-month-day.` };
  const date = calendarDate(iso);
  return date === null
    ? { fault: `“${shortened(text)}” is no day. Write it as year-month-day: 2027-03-09.` }
    : { value: date };
}

/** Null where day and month could be the other way round; with dots the day always comes first. */
function dayFrom([, one = '', mark, two = '', year]: RegExpExecArray): string | null {
  const monthFirst = mark !== '.' && Number(two) > 12;
  if (mark !== '.' && !monthFirst && Number(one) <= 12 && one !== two) return null;
  const [day, month] = monthFirst ? [two, one] : [one, two];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

export function readNotice(text: string): Reading<number | null> {
  if (text === '') return { value: null };
  const days = Number(/^(\d{1,4})( days?)?$/i.exec(text)?.[1] ?? Number.NaN);
  return Number.isNaN(days) || days > VENDOR_LIMITS.noticeDays
    ? { fault: `Notice “${shortened(text)}” is no number of days.` }
    : { value: days };
}

/** The parts of a list in one cell, between semicolons, commas or lines. */
export function readList(
  text: string,
  parts: RegExp,
  most: number,
  longest: number,
): Reading<readonly string[]> {
  const said = new Map<string, string>();
  for (const part of text.split(parts).map((each) => each.trim()))
    if (part !== '' && !said.has(part.toLowerCase())) said.set(part.toLowerCase(), part);
  const list = [...said.values()];
  if (list.length > most) return { fault: `“${shortened(text)}” are more than ${most}.` };
  const long = list.find((part) => part.length > longest);
  return long === undefined
    ? { value: list }
    : { fault: `“${shortened(long)}” is longer than ${longest} characters.` };
}

export function readLine(text: string, longest: number, what: string): Reading<string> {
  return text.length > longest
    ? { fault: `${what} “${shortened(text)}” is longer than ${longest.toLocaleString('en-GB')} characters.` }
    : { value: text };
}

export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
