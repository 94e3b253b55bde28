import type { Contradiction } from '#domain/ai-act/read-facts.js';
import type { RulePack } from '#domain/ai-act/rule-pack.js';
import type { FaultView } from '../../views.js';
import { definitionsOf } from './fact-says.js';

/** Why answers cannot hold together, at the first of `fields` each of them has, with every fact it names. */
export const sayContradictions = (
  contradictions: readonly Contradiction[],
  pack: RulePack,
  fieldFor: (facts: readonly string[]) => string,
): FaultView[] =>
  contradictions.map(({ says, facts }) => ({
    field: fieldFor(facts),
    text: `${says} ${named(facts, pack)}`,
  }));

/** The facts of a contradiction, as lists call them. */
function named(facts: readonly string[], pack: RulePack): string {
  const definitions = definitionsOf(pack);
  return `It is between: ${facts.map((id) => `“${definitions.get(id)?.label ?? id}”`).join(' and ')}.`;
}
