import type { CalendarDate } from '../dates.js';
import type { AppliesFrom } from './classification.js';
import type { Judged } from './judged.js';
import type { DatedRule } from './rule-pack.js';

const NEVER: AppliesFrom = { date: null, standing: 'now', says: 'No day: nothing becomes binding with it.' };

/**
 * From when, by the first dated rule that holds. While it is open which one does, `open` with the earliest day it can be;
 * where they all come to the same day in the same way, that.
 */
export function appliesFrom(rules: readonly DatedRule[], judged: Judged, on: CalendarDate): AppliesFrom {
  const possible = stillPossible(rules, judged);
  const first = possible[0];
  if (first === undefined) return NEVER;
  if (!areApart(possible)) return fromOf(first, on);
  let earliest: CalendarDate | null = null;
  let says = '';
  for (const each of possible) {
    if (each.date !== null && (earliest === null || each.date < earliest)) earliest = each.date;
    says += says === '' ? `Not settled yet. ${each.says}` : ` Or: ${each.says}`;
  }
  return { date: earliest, standing: 'open', says };
}

/** Whether what is unknown can still move the day. */
export const daysApart = (rules: readonly DatedRule[], judged: Judged): boolean =>
  areApart(stillPossible(rules, judged));

function areApart(rules: readonly DatedRule[]): boolean {
  const first = rules[0];
  for (const { date, standing } of rules)
    if (date !== first?.date || standing !== first.standing) return true;
  return false;
}

/** The dated rules one of which decides, by what is known. */
export function stillPossible(rules: readonly DatedRule[], judged: Judged): readonly DatedRule[] {
  if (rules[0]?.when === undefined) return rules.length > 1 ? rules.slice(0, 1) : rules;
  const possible: DatedRule[] = [];
  for (const rule of rules) {
    const holds = rule.when === undefined ? true : judged.holds(rule.when);
    if (holds !== false) possible.push(rule);
    if (holds === true) break;
  }
  return possible;
}

function fromOf({ date, standing, says }: DatedRule, on: CalendarDate): AppliesFrom {
  if (standing !== 'fixed') return { date, standing, says };
  return { date, standing: date === null || date > on ? 'later' : 'now', says };
}
