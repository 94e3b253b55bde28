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

/** The requirements questions map to: those without children. */
export function leavesOf({ requirements }: Framework): readonly Requirement[] {
  const parents = new Set(requirements.map(({ parent }) => parent));
  return requirements.filter(({ id }) => !parents.has(id));
}

/** The headings a requirement stands under, the nearest first. */
export function headingsOf(requirement: Requirement, framework: Framework): readonly Requirement[] {
  const above = framework.requirements.find(({ id }) => id === requirement.parent);
  return above === undefined ? [] : [above, ...headingsOf(above, framework)];
}

/** What questions ask of a framework, by their mappings. */
export function coverageOf(framework: Framework, questions: readonly Question[]): Coverage {
  const { requirements } = framework;
  const leaves = leavesOf(framework);
  const mapped = new Set(
    questions.flatMap(({ mappings }) =>
      mappings.filter((mapping) => mapping.framework === framework.id).map(({ requirement }) => requirement),
    ),
  );
  const topOf = (requirement: Requirement): Requirement =>
    headingsOf(requirement, framework).at(-1) ?? requirement;
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
