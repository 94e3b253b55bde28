import type { Contradiction } from '#domain/ai-act/read-facts.js';
import type { RulePack } from '#domain/ai-act/rule-pack.js';
import type { Translate } from '#domain/messages/format.js';
import type { MessageKey } from '../../messages/messages.js';
import type { FaultView } from '../../views.js';
import { definitionsOf } from './fact-says.js';

/** Why answers cannot hold together, at the first of `fields` each of them has, with every fact it names. */
export const sayContradictions = (
  contradictions: readonly Contradiction[],
  pack: RulePack,
  {
    fieldFor,
    t,
  }: { readonly fieldFor: (facts: readonly string[]) => string; readonly t: Translate<MessageKey> },
): FaultView[] =>
  contradictions.map(({ says, facts }) => ({
    field: fieldFor(facts),
    text: `${says} ${t('facts.fault.between', { facts: named(facts, pack) })}`,
  }));

/** The facts of a contradiction, as lists call them. */
function named(facts: readonly string[], pack: RulePack): string {
  const definitions = definitionsOf(pack);
  return facts.map((id) => `“${definitions.get(id)?.label ?? id}”`).join(', ');
}
