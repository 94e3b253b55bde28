import type { Chance } from '../support/chance.js';
import type { Language } from './language.js';

/** A day in UTC. */
export type Day = Date;

const dayAfter = (day: Day, days: number, years = 0): Day =>
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

/** Days that papers may speak of. */
export type DaySlot =
  | 'first'
  | 'issued'
  | 'effective'
  | 'decided'
  | 'expires'
  | 'surveyed'
  | 'surveyFrom'
  | 'periodFrom'
  | 'periodTo'
  | 'otherDay'
  | 'nextAudit';

/** The days of a cycle as they lie to each other. */
export function drawnDays(chance: Chance): Record<DaySlot, Day> {
  const first = someDay(chance);
  const start = chance.below(3) === 0 ? dayAfter(first, chance.below(900)) : first;
  const surveyed = dayAfter(start, -5 - chance.below(60));
  const periodFrom = new Date(Date.UTC(2023 + chance.below(3), chance.pick([0, 3, 6, 9]), 1));
  return {
    first,
    issued: dayAfter(start, chance.below(2) === 0 ? 0 : chance.below(10)),
    effective: start,
    decided: dayAfter(start, -chance.below(12)),
    expires: dayAfter(first, chance.pick([-1, -1, 0]), 3),
    surveyed,
    surveyFrom: dayAfter(surveyed, -1 - chance.below(4)),
    periodFrom,
    periodTo: dayAfter(periodFrom, chance.pick([-1, 182]), 1),
    otherDay: someDay(chance),
    nextAudit: dayAfter(start, chance.below(30), 1),
  };
}

/**
 * Days in the words of a language, all in one manner but for few papers; `surveyFirst` the figure alone where the last
 * audit lay in one month, empty else.
 */
export function writtenDays(
  days: Readonly<Record<DaySlot, Day>>,
  language: Language,
  chance: Chance,
): Record<DaySlot | 'surveyFirst', string> {
  const format = chance.pick(language.dayFormats);
  const isInCapitals = chance.below(10) === 0;
  const write = (day: Day) => {
    const text = written(day, chance.below(25) === 0 ? chance.pick(language.dayFormats) : format, language);
    return isInCapitals ? text.toUpperCase() : text;
  };
  const { surveyFrom, surveyed } = days;
  const isOfOneMonth = surveyFrom.getUTCMonth() === surveyed.getUTCMonth();
  return {
    ...(Object.fromEntries(Object.entries(days).map(([slot, day]) => [slot, write(day)])) as Record<
      DaySlot,
      string
    >),
    surveyFirst: isOfOneMonth && /^D[D. ]/.test(format) ? String(surveyFrom.getUTCDate()) : '',
  };
}
