import type { Framework, Requirement } from '../frameworks/framework.js';
import type { Question } from '../questionnaires/questionnaire.js';

/** How many requirements questions bear on. Only requirements without children are counted; the others are headings. */
export interface Coverage {
  readonly requirements: number;
  readonly asked: number;
  /** Numbers of the requirements that no question bears on. */
  readonly unasked: readonly string[];
  /** The same under each heading at the top: a clause, an objective. */
  readonly parts: readonly {
    readonly number: string;
    readonly title: string;
    readonly requirements: number;
    readonly asked: number;
  }[];
}

/** What questions ask of a framework, by their mappings. */
export function coverageOf(framework: Framework, questions: readonly Question[]): Coverage {
  const { requirements } = framework;
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  const parents = new Set(requirements.map(({ parent }) => parent));
  const leaves = requirements.filter(({ id }) => !parents.has(id));
  const mapped = new Set(
    questions.flatMap(({ mappings }) =>
      mappings.filter((mapping) => mapping.framework === framework.id).map(({ requirement }) => requirement),
    ),
  );
  const topOf = (requirement: Requirement): Requirement => {
    const above = requirement.parent === null ? undefined : byId.get(requirement.parent);
    return above === undefined ? requirement : topOf(above);
  };
  const asked = leaves.filter(({ id }) => mapped.has(id));
  const under = (top: Requirement, among: readonly Requirement[]) =>
    among.filter((leaf) => topOf(leaf) === top).length;
  return {
    requirements: leaves.length,
    asked: asked.length,
    unasked: leaves.filter(({ id }) => !mapped.has(id)).map(({ number }) => number),
    parts: requirements
      .filter(({ parent }) => parent === null)
      .map((top) => ({
        number: top.number,
        title: top.title,
        requirements: under(top, leaves),
        asked: under(top, asked),
      })),
  };
}
