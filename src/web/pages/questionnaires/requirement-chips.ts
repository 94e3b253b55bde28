import type { Framework } from '#domain/frameworks/framework.js';
import type { Mapping } from '#domain/questionnaires/questionnaire.js';
import { paths } from '../../paths.js';

/** A requirement as a short code with its title. */
export interface RequirementChip {
  readonly number: string;
  readonly title: string;
  readonly framework: string;
  readonly href: string;
}

/** The requirements a question bears on, by the numbers their source gives them. */
export function requirementChips(
  mappings: readonly Mapping[],
  frameworks: readonly Framework[],
): readonly RequirementChip[] {
  return mappings.flatMap(({ framework: id, requirement }) => {
    const framework = frameworks.find((each) => each.id === id);
    const found = framework?.requirements.find((each) => each.id === requirement);
    if (framework === undefined || found === undefined) return [];
    const href = paths.requirement.to({ frameworkId: framework.id, requirementId: found.id });
    return [{ number: found.number, title: found.title, framework: framework.title, href }];
  });
}
