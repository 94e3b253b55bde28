import { NotFound } from '#domain/errors.js';
import type { RequirementId } from '#domain/ids.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { rowOf } from './list-frameworks.js';

export const readFramework =
  ({ content }: Parts): Services['frameworks']['read'] =>
  (actor, id) => {
    memberWith(actor, 'frameworks.read');
    const framework = content.frameworks.find((each) => each.id === id);
    if (framework === undefined) throw new NotFound();
    const asks = new Map<RequirementId, number>();
    for (const { mappings } of content.questionnaires.flatMap(questionsOf)) {
      for (const mapping of mappings.filter((each) => each.framework === framework.id))
        asks.set(mapping.requirement, (asks.get(mapping.requirement) ?? 0) + 1);
    }
    return { ...rowOf(framework, content), frameworks: content.frameworks, asks };
  };
