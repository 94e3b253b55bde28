import { z } from 'zod';
import { type CalendarDate, calendarDate } from '#domain/dates.js';
import type { ClassifiedAiSystem } from '#services/contract.js';

/** The first day of the Act, and one by which every day it names has come. */
export const LAW_DAYS = { first: '2024-08-01', last: '2040-12-31' } as const;

/** A classification as an address asks for it: by which rule pack, on which day. What makes no sense is not asked for. */
export const SEEN_FROM = z
  .object({
    pack: z.string().max(40).optional().catch(undefined),
    on: z.string().optional().catch(undefined),
  })
  .transform(({ pack, on }) => {
    const day = on === undefined ? null : lawDay(on);
    return { ...(pack === undefined ? {} : { pack }), ...(day === null ? {} : { on: day }) };
  });

/** A day that exists and on which the law can be looked at; null for any other. */
function lawDay(text: string): CalendarDate | null {
  const day = calendarDate(text);
  return day !== null && day >= LAW_DAYS.first && day <= LAW_DAYS.last ? day : null;
}

/** How an address asks for a classification as this one was made; nothing for the law in force today. */
export const askedAs = (
  { pack, classification }: Pick<ClassifiedAiSystem, 'pack' | 'classification'>,
  today: CalendarDate,
): Readonly<Record<string, string>> => ({
  ...(pack.supersededOn === null ? {} : { pack: pack.version }),
  ...(classification.on === today ? {} : { on: classification.on }),
});
