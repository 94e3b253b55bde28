import { addDays, type CalendarDate, type Instant, momentOf } from '../dates.js';

/** When a vendor is reminded, counted in days from the due date: before it negative, on the day 0, after it positive. */
export type ReminderDays = readonly number[];

/** What an organisation that has not chosen its own days reminds on. */
export const USUAL_REMINDER_DAYS: ReminderDays = [-7, -2, 0, 3, 10];

/** The most days away from the due date a reminder may lie, and the most reminders of one assessment. */
export const REMINDER_LIMITS = { days: 60, reminders: 10 } as const;

/** The hour of the organisation's day from which reminders go out: at the desk, not at night. */
export const REMINDER_HOUR = 8;

/** The reminders of one assessment. The days are those of the organisation when it was sent. */
export interface Reminders {
  readonly days: ReminderDays;
  readonly paused: boolean;
  /** The moment the next one is due; null where none is to come. A portal that was off finds it in the past. */
  readonly nextAt: Instant | null;
  /** The day of the last one, in the organisation's time zone: there is one a day at most. */
  readonly lastOn: CalendarDate | null;
}

export const NO_REMINDERS: Reminders = { days: [], paused: false, nextAt: null, lastOn: null };

/** Days as they are kept: each once, earliest first. Null where one is no whole number within the limits, or there are too many. */
export function reminderDays(days: readonly number[]): ReminderDays | null {
  const kept = [...new Set(days.map((day) => day + 0))].sort((a, b) => a - b);
  const fits = kept.every((day) => Number.isInteger(day) && Math.abs(day) <= REMINDER_LIMITS.days);
  return fits && kept.length <= REMINDER_LIMITS.reminders ? kept : null;
}

interface Due {
  readonly dueOn: CalendarDate;
  readonly timeZone: string;
}

/** The moment of the first reminder on a day after `day`; null where none is left. */
export function nextReminder(
  { dueOn, timeZone }: Due,
  days: ReminderDays,
  day: CalendarDate,
): Instant | null {
  const left = days.map((away) => addDays(dueOn, away)).filter((on) => on > day);
  const [first] = left.toSorted();
  return first === undefined ? null : momentOf(first, REMINDER_HOUR, timeZone);
}

interface Planned extends Due {
  readonly invitation: { readonly expiresAt: Instant; readonly revokedAt: Instant | null };
  readonly reminders: Reminders;
}

/**
 * The reminders that are to come after `today`, which is the organisation's day. All that lie before are over, so that a
 * portal that was off, a pause that ended or a new due date never brings several at once. None comes with a link that
 * opens nothing any more.
 */
export function planReminders(assessment: Planned, today: CalendarDate): Reminders {
  const { invitation, reminders } = assessment;
  const next = nextReminder(assessment, reminders.days, today);
  const silent = reminders.paused || invitation.revokedAt !== null;
  return { ...reminders, nextAt: silent || next === null || next >= invitation.expiresAt ? null : next };
}
