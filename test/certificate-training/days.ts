import type { Chance } from '../support/chance.js';
import type { Language } from './language.js';

/** A day in UTC. */
export type Day = Date;

export const dayAfter = (day: Day, days: number, years = 0): Day =>
  new Date(Date.UTC(day.getUTCFullYear() + years, day.getUTCMonth(), day.getUTCDate() + days));

/** Some day from 2023 to 2026. */
export const someDay = (chance: Chance): Day => new Date(Date.UTC(2023, 0, 1 + chance.below(1_400)));

const two = (figure: number): string => String(figure).padStart(2, '0');
const englishOrdinal = (day: number): string =>
  `${day}${['th', 'st', 'nd', 'rd'][day % 10 > 3 || Math.floor(day / 10) === 1 ? 0 : day % 10]}`;

/** The Japanese era Reiwa counts 2019 as its first year. */
const BEFORE_REIWA = 2018;

/** A day as a format of a language writes it; see `Language.dayFormats`. Other letters stand between `[` and `]`. */
export function written(
  day: Day,
  format: string,
  { months, monthsShort, ordinal = englishOrdinal }: Language,
): string {
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  const parts: Readonly<Record<string, string>> = {
    YYYY: String(year),
    YY: two(year % 100),
    MMMM: months[month] ?? '',
    MMM: monthsShort[month] ?? '',
    MM: two(month + 1),
    M: String(month + 1),
    DD: two(date),
    Do: ordinal(date),
    D: String(date),
    R: String(year - BEFORE_REIWA),
  };
  return format.replace(/\[([^\]]*)\]|YYYY|YY|M{1,4}|DD|Do|D|R/g, (found, other?: string) =>
    other === undefined ? (parts[found] ?? found) : other,
  );
}
