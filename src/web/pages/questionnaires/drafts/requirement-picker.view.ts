import type { Framework } from '#domain/frameworks/framework.js';
import { type Loose, textIn, thingsIn } from '#domain/questionnaires/drafts/loose.js';

interface Tick {
  /** `framework:requirement`, as the form sends it. */
  readonly value: string;
  readonly number: string;
  readonly title: string;
}

/** The requirements a question bears on: the chosen ones first, then everything else to choose from, a framework each. */
export interface RequirementPickerView {
  readonly chosen: readonly Tick[];
  readonly frameworks: readonly {
    readonly title: string;
    readonly count: string;
    readonly requirements: readonly Tick[];
  }[];
  readonly errors: readonly string[];
}

export function requirementPicker(
  question: Loose,
  frameworks: readonly Framework[],
  errors: readonly string[],
): RequirementPickerView {
  const offered = frameworks.map((framework) => {
    const headings = new Set(framework.requirements.map(({ parent }) => parent));
    const requirements = framework.requirements
      .filter(({ id }) => !headings.has(id))
      .map(({ id, number, title }) => ({ value: `${framework.id}:${id}`, number, title }));
    return { title: framework.title, requirements };
  });
  const known = new Map(
    offered.flatMap(({ requirements }) => requirements.map((each) => [each.value, each])),
  );
  const values = thingsIn(question, 'mappings').map(
    (each) => `${textIn(each, 'framework')}:${textIn(each, 'requirement')}`,
  );
  const chosen = [...new Set(values)].map(
    (value) => known.get(value) ?? { value, number: value.replace(':', ' '), title: 'not known here' },
  );
  const isChosen = new Set(values);
  return {
    chosen,
    frameworks: offered.map(({ title, requirements }) => {
      const left = requirements.filter(({ value }) => !isChosen.has(value));
      return { title, count: `${left.length} more to choose from`, requirements: left };
    }),
    errors,
  };
}
