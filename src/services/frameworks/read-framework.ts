import { NotFound } from '#domain/errors.js';
import type { RequirementId } from '#domain/ids.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { questionnairesAsking } from './asking.js';
import { rowOf } from './list-frameworks.js';

export const readFramework =
  (parts: Parts): Services['frameworks']['read'] =>
  async (actor, id) => {
    const member = memberWith(actor, 'frameworks.read');
    const { frameworks, crosswalks } = parts.content;
    const framework = frameworks.find((each) => each.id === id);
    if (framework === undefined) throw new NotFound();
    const questions = (await questionnairesAsking(parts, member)).flatMap(questionsOf);
    const asks = new Map<RequirementId, number>();
    for (const { mappings } of questions) {
      for (const mapping of mappings.filter((each) => each.framework === framework.id))
        asks.set(mapping.requirement, (asks.get(mapping.requirement) ?? 0) + 1);
    }
    const { numbers } = await parts.storage.within(member.organisationId).officialNumbers.read();
    const official = numbers.filter((each) => each.framework === framework.id);
    return { ...rowOf(framework, crosswalks, questions), frameworks, asks, official };
  };
