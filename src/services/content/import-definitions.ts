import { type ImportedDefinition, saysTheSame } from '#domain/content/grown-content.js';
import { proveMade } from '#domain/exchange/prove-made.js';
import type { DefinitionImported, Services } from '../contract.js';
import type { Parts } from '../parts.js';

/**
 * Keeps frameworks and crosswalks of one file beside the shipped ones; the portal knows them from its next start. One that
 * has faults, is shipped, or was imported before with other contents keeps all of them out: nothing is half-imported.
 */
export const importDefinitions =
  ({ storage, content, world }: Parts): Services['content']['importDefinitions'] =>
  async (made, { dryRun }) => {
    const before = await storage.definitions.all();
    const wanted = made.filter(({ kind }) => kind !== 'questionnaire');
    const judged = proveMade(wanted, content.frameworks).map(({ kind, json, faults }) => {
      const imported = { kind, definition: json, at: world.now() } as unknown as ImportedDefinition;
      return { imported, faults, outcome: outcomeOf(imported, before, content, faults.length) };
    });
    const mayKeep = judged.every(({ outcome }) => outcome === 'kept' || outcome === 'there');
    if (mayKeep && !dryRun) {
      for (const { imported, outcome } of judged)
        if (outcome === 'kept') await storage.definitions.keep(imported);
    }
    return {
      kept: mayKeep && !dryRun,
      definitions: judged.map(({ imported: { kind, definition }, faults, outcome }) => ({
        kind,
        id: definition.id,
        version: definition.version,
        outcome,
        faults,
      })),
    };
  };

function outcomeOf(
  { kind, definition }: ImportedDefinition,
  before: readonly ImportedDefinition[],
  { frameworks, crosswalks }: Parts['content'],
  faults: number,
): DefinitionImported['outcome'] {
  if (faults > 0) return 'faulty';
  const named = before.filter((each) => each.kind === kind && each.definition.id === definition.id);
  const there = named.find((each) => each.definition.version === definition.version);
  if (there !== undefined) return saysTheSame(there.definition, definition) ? 'there' : 'changed';
  const known: readonly { readonly id: string }[] = kind === 'framework' ? frameworks : crosswalks;
  // Content holds what is shipped and what was imported; what was not imported is shipped.
  return named.length === 0 && known.some(({ id }) => id === definition.id) ? 'shipped' : 'kept';
}
