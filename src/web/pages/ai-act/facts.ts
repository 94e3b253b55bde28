import { z } from 'zod';
import type { FactId, FactValue } from '#domain/ai-act/facts.js';
import type { AiSystemId } from '#domain/ids.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { lastOf, lastWord } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { sayContradictions } from './contradictions.js';
import { type FactFilter, factsView, typedOf } from './facts.view.js';
import { factsForm } from './facts-form.js';
import { frameOf } from './frame.js';
import { meanwhileView } from './meanwhile.view.js';
import { dayField, type FactFault, factField, sayFaults, typedFact, wasField } from './typed-facts.js';

const CRUMB = 'All facts';
const EVERYTHING: FactFilter = { search: '', only: '' };

/** What of a form differs from what it was made from; a fact the form did not show stays as it is. */
function changesOf(
  { pack }: ClassifiedAiSystem,
  typed: Typed,
): { readonly changes: Readonly<Record<FactId, FactValue | null>>; readonly faults: readonly FactFault[] } {
  const changes: Record<FactId, FactValue | null> = {};
  const faults: FactFault[] = [];
  for (const definition of pack.facts) {
    const was = typed[wasField(definition.id)]?.[0];
    if (was === undefined) continue;
    const value = typedFact(definition, typed);
    if (value !== null && typeof value === 'object') faults.push(value);
    else if ((value ?? '') !== was) changes[definition.id] = value;
  }
  return { changes, faults };
}

/** The form once more on what is known now, with what was changed in it and nothing else. */
function retyped(subject: ClassifiedAiSystem, typed: Typed, changed: Iterable<FactId>): Typed {
  const fields: Record<string, readonly string[]> = { ...typedOf(subject.aiSystem.classified?.facts ?? {}) };
  for (const id of changed)
    for (const name of [factField(id), dayField(id)]) fields[name] = typed[name] ?? [''];
  return fields;
}

const refused = (subject: ClassifiedAiSystem, told: Parameters<typeof factsView>[2]): Reply =>
  again(
    'ai-act/facts',
    frameOf(subject, CRUMB),
    factsView(subject, EVERYTHING, told),
    told.meanwhile === undefined ? 422 : 409,
  );

export const aiActFactsPage = memberPage('vendors.change')({
  path: paths.euAiActFacts,
  query: z.object({ search: lastWord, only: lastOf(['open']) }),
  get: async ({ actor, params, query, services }) => {
    const subject = await services.aiSystems.classification(actor, params.aiSystemId as AiSystemId);
    const typed = typedOf(subject.aiSystem.classified?.facts ?? {});
    return show('ai-act/facts', frameOf(subject, CRUMB), factsView(subject, query, { typed, faults: [] }));
  },
  form: factsForm,
  post: async ({ actor, params, services, t }, { revision, typed }) => {
    const id = params.aiSystemId as AiSystemId;
    const subject = await services.aiSystems.classification(actor, id);
    const { changes, faults } = changesOf(subject, typed);
    if (faults.length > 0) {
      const touched = subject.pack.facts.map((fact) => fact.id).filter((fact) => wasField(fact) in typed);
      const was = Object.fromEntries(touched.map((fact) => [wasField(fact), typed[wasField(fact)] ?? []]));
      // Made from the same record still: what somebody else changed meanwhile is told once it can be saved.
      return refused(subject, {
        revision,
        typed: { ...retyped(subject, typed, touched), ...was },
        faults: sayFaults(faults, t),
      });
    }
    const count = Object.keys(changes).length;
    if (count === 0) return seeOther(paths.euAiAct.to(params), 'flash.ai-act-same');
    const result = await services.aiSystems.answerFacts(actor, id, { revision, facts: changes });
    if (result.outcome === 'changed')
      return seeOther(paths.euAiAct.to(params), 'flash.ai-act-saved', { count });
    const now = await services.aiSystems.classification(actor, id);
    const mine = retyped(now, typed, Object.keys(changes));
    if (result.outcome === 'contradictory') {
      const fieldFor = (facts: readonly FactId[]) => factField(facts.find((fact) => fact in changes) ?? '');
      return refused(now, {
        typed: mine,
        faults: sayContradictions(result.contradictions, now.pack, { fieldFor, t }),
      });
    }
    const meanwhile = meanwhileView(now.aiSystem, now.pack, changes, actor.timeZone);
    return refused(now, { typed: mine, faults: [], meanwhile });
  },
});
