import { NotFound } from '#domain/errors.js';
import type { RequirementId } from '#domain/ids.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { rowOf } from './list-frameworks.js';

export const readFramework =
  ({ content, storage }: Parts): Services['frameworks']['read'] =>
  async (actor, id) => {
    const { organisationId } = memberWith(actor, 'frameworks.read');
    const framework = content.frameworks.find((each) => each.id === id);
    if (framework === undefined) throw new NotFound();
    const asks = new Map<RequirementId, number>();
    for (const { mappings } of content.questionnaires.flatMap(questionsOf)) {
      for (const mapping of mappings.filter((each) => each.framework === framework.id))
        asks.set(mapping.requirement, (asks.get(mapping.requirement) ?? 0) + 1);
    }
    const { numbers } = await storage.within(organisationId).officialNumbers.read();
    const official = numbers.filter((each) => each.framework === framework.id);
    return { ...rowOf(framework, content), frameworks: content.frameworks, asks, official };
  };
