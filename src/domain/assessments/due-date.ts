import { addDays, type CalendarDate } from '../dates.js';

/** A due date further away than this is a slip of the hand. */
const MOST_DAYS_AHEAD = 730;

/** What keeps a day from being a due date: it is over, or further than two years away; null where nothing does. `today` is the organisation's. */
export function dueDateFault(dueOn: CalendarDate, today: CalendarDate): 'over' | 'too-far' | null {
  if (dueOn < today) return 'over';
  return dueOn > addDays(today, MOST_DAYS_AHEAD) ? 'too-far' : null;
}

/** Every due day before one, as days from the first to the last. */
export const beforeDay = (day: CalendarDate): readonly [from: CalendarDate, to: CalendarDate] => [
  '0000-01-01' as CalendarDate,
  addDays(day, -1),
];
