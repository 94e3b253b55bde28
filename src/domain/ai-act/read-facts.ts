import type { Fault } from '../content/fault.js';
import { nearest } from '../content/nearest.js';
import { type CalendarDate, calendarDate } from '../dates.js';
import type { FactId, Facts } from './facts.js';
import { because } from './found.js';
import { Judged } from './judged.js';
import type { FactDefinition, RulePack } from './rule-pack.js';

/** Facts that can never hold together. */
export interface Contradiction {
  readonly says: string;
  readonly facts: readonly FactId[];
}

/** What contradicts itself in what is known. */
export function contradictionsIn(pack: RulePack, facts: Facts, on: CalendarDate): readonly Contradiction[] {
  const judged = new Judged(pack, facts, on);
  return pack.contradictions
    .filter(({ when }) => judged.holds(when) === true)
    .map(({ when, says }) => ({ says, facts: because(when, judged).map(({ fact }) => fact) }));
}

export type FactsVerdict = { readonly facts: Facts } | { readonly faults: readonly Fault[] };

/**
 * Facts as somebody wrote them down, or every fault at once: ids the pack does not know (with the nearest it does), values
 * of the wrong type, facts that contradict each other.
 */
export function faultsOfFacts(pack: RulePack, raw: unknown): FactsVerdict {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { faults: [{ path: '', reason: 'Facts are an object: each id with yes, no, unknown or a day.' }] };
  const definitions = new Map(pack.facts.map((each) => [each.id, each]));
  const entries = Object.entries(raw);
  const faults = entries.flatMap(([id, value]) => {
    const definition = definitions.get(id);
    const reason =
      definition === undefined ? unknownFact(id, [...definitions.keys()]) : whyNotOf(definition, value);
    return reason === null ? [] : [{ path: id, reason }];
  });
  const sound = Object.fromEntries(
    entries.filter(([id]) => faults.every(({ path }) => path !== id)),
  ) as Facts;
  // What contradicts itself does so on any day.
  const against = contradictionsIn(pack, sound, pack.asOf).map(({ says, facts }) => ({
    path: facts.join(', '),
    reason: says,
  }));
  return faults.length + against.length > 0 ? { faults: [...faults, ...against] } : { facts: sound };
}

function unknownFact(id: string, known: readonly string[]): string {
  const near = nearest(id, known);
  return `No fact is called so.${near === null ? '' : ` Did you mean ${near}?`}`;
}

/** Why a value is none of a fact; null where it is one. */
function whyNotOf({ type }: FactDefinition, value: unknown): string | null {
  if (value === 'unknown') return null;
  if (type === 'yes-no') return value === 'yes' || value === 'no' ? null : 'It is "yes", "no" or "unknown".';
  return typeof value === 'string' && calendarDate(value) !== null
    ? null
    : 'It is a day written as 2026-11-21, or "unknown".';
}
