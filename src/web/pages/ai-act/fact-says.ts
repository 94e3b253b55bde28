import type { Because } from '#domain/ai-act/classification.js';
import type { FactValue } from '#domain/ai-act/facts.js';
import type { FactDefinition, RulePack } from '#domain/ai-act/rule-pack.js';
import { type CalendarDate, formatDay } from '#domain/dates.js';

/** What somebody answered, in a word. */
export function valueWords(value: FactValue): string {
  if (value === 'yes') return 'Yes';
  if (value === 'no') return 'No';
  return value === 'unknown' ? 'Not known' : formatDay(value as CalendarDate);
}

/** Facts of a pack by id. */
export const definitionsOf = (pack: RulePack): ReadonlyMap<string, FactDefinition> =>
  new Map(pack.facts.map((fact) => [fact.id, fact]));

/** A reason, after the name of the AI system: `profiles people`. */
export function sayBecause(definition: FactDefinition, { value }: Because): string {
  if (value === 'yes') return definition.says;
  if (value === 'no') return definition.nay;
  return `${definition.label}: ${valueWords(value).toLowerCase()}`;
}
