import { addDays, addMonths, type CalendarDate } from '../dates.js';
import { CYCLE_START, type SspaRules, type SspaStep } from './sspa-rules.js';

/** The yearly cycle a day falls in. */
export interface Cycle {
  readonly start: CalendarDate;
  /** Whether the day that was given lies in an earlier cycle, so that this one begins on its anniversary. */
  readonly byAnniversary: boolean;
  /** By the id of the step. */
  readonly windows: ReadonlyMap<string, Window>;
}

/** The time a step has: from what it follows to its last day. */
export interface Window {
  readonly from: CalendarDate;
  readonly due: CalendarDate;
}

const MONTHS = 12;

/** The cycle a day falls in, counted in years from the day requirements were issued; the one that is to come where that day is. */
export function cycleOf(
  { steps }: Pick<SspaRules, 'steps'>,
  issuedOn: CalendarDate,
  on: CalendarDate,
): Cycle {
  let years = 0;
  while (addMonths(issuedOn, MONTHS * (years + 1)) <= on) years += 1;
  const start = addMonths(issuedOn, MONTHS * years);
  const windows = new Map<string, Window>();
  for (const step of steps) {
    const from = step.after === CYCLE_START ? start : windows.get(step.after)?.due;
    if (from !== undefined) windows.set(step.id, { from, due: endOf(step, from) });
  }
  return { start, byAnniversary: years > 0, windows };
}

const endOf = ({ lasts }: SspaStep, after: CalendarDate): CalendarDate =>
  'days' in lasts ? addDays(after, lasts.days) : addMonths(after, lasts.months);
