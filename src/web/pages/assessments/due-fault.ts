import { dueDateFault } from '#domain/assessments/due-date.js';
import type { CalendarDate } from '#domain/dates.js';
import type { FormFault } from '../../kit/page.js';

const WORDS = {
  over: 'This day is over. Choose today or a later day.',
  'too-far': 'Choose a day within the next two years.',
} as const;

/** What is wrong with a due date, at its field. */
export function dueFaults(dueOn: CalendarDate, today: CalendarDate): FormFault[] {
  const fault = dueDateFault(dueOn, today);
  return fault === null ? [] : [{ field: 'dueOn', text: WORDS[fault] }];
}
