import { headingsOf } from '#domain/content/coverage.js';
import { crosswalkMap } from '#domain/crosswalks/crosswalk-map.js';
import { NotFound } from '#domain/errors.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { questionnairesAsking } from './asking.js';

export const readRequirement = (parts: Parts): Services['frameworks']['requirement'] => {
  // Content never changes while the portal runs.
  const { mappedTo, reachedFrom } = crosswalkMap(parts.content.crosswalks);
  const { frameworks } = parts.content;
  return async (actor, frameworkId, requirementId) => {
    const member = memberWith(actor, 'frameworks.read');
    const framework = frameworks.find(({ id }) => id === frameworkId);
    const requirement = framework?.requirements.find(({ id }) => id === requirementId);
    if (framework === undefined || requirement === undefined) throw new NotFound();
    const placeOf = ({ id }: typeof requirement) => ({ framework: framework.id, requirement: id });
    const { numbers } = await parts.storage.within(member.organisationId).officialNumbers.read();
    const questionnaires = await questionnairesAsking(parts, member);
    const headings = headingsOf(requirement, framework);
    return {
      framework,
      requirement,
      headings,
      parts: framework.requirements.filter(({ parent }) => parent === requirement.id),
      asks: questionnaires.flatMap((questionnaire) =>
        questionsOf(questionnaire)
          .filter(({ mappings }) =>
            mappings.some((each) => each.framework === framework.id && each.requirement === requirement.id),
          )
          .map((question) => ({ questionnaire, question })),
      ),
      mapped: [
        ...mappedTo(placeOf(requirement)).map((step) => ({ step, heading: null })),
        ...headings.flatMap((heading) => mappedTo(placeOf(heading)).map((step) => ({ step, heading }))),
      ],
      reached: reachedFrom(placeOf(requirement)),
      official: numbers.filter(
        (each) => each.framework === framework.id && each.requirement === requirement.id,
      ),
      frameworks,
    };
  };
};
