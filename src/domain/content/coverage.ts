import type { Framework, Requirement } from '../frameworks/framework.js';
import type { RequirementId } from '../ids.js';
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

const BY_ID = new WeakMap<Framework, ReadonlyMap<RequirementId, Requirement>>();

/** The requirements of a framework by their ids, made once: an imported one may have thousands. */
function requirementsById(framework: Framework): ReadonlyMap<RequirementId, Requirement> {
  const known = BY_ID.get(framework) ?? new Map(framework.requirements.map((each) => [each.id, each]));
  BY_ID.set(framework, known);
  return known;
}

/** The headings a requirement stands under, the nearest first. */
export function headingsOf({ parent }: Requirement, framework: Framework): readonly Requirement[] {
  const above = parent === null ? undefined : requirementsById(framework).get(parent);
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
  const asked = leaves.filter(({ id }) => mapped.has(id));
  const [all, ofAsked] = [countedByTop(leaves, framework), countedByTop(asked, framework)];
  return {
    requirements: leaves.length,
    asked: asked.length,
    unasked: leaves.filter(({ id }) => !mapped.has(id)).map(({ number }) => number),
    parts: requirements
      .filter(({ parent }) => parent === null)
      .map((top) => ({
        number: top.number,
        title: top.title,
        requirements: all.get(top) ?? 0,
        asked: ofAsked.get(top) ?? 0,
      })),
  };
}

/** How many of these stand under each heading at the top, one that is such a heading under itself. */
function countedByTop(among: readonly Requirement[], framework: Framework): ReadonlyMap<Requirement, number> {
  const counts = new Map<Requirement, number>();
  for (const each of among) {
    const top = headingsOf(each, framework).at(-1) ?? each;
    counts.set(top, (counts.get(top) ?? 0) + 1);
  }
  return counts;
}
