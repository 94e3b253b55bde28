import type { Framework } from '#domain/frameworks/framework.js';
import { type Loose, textIn, thingsIn } from '#domain/questionnaires/drafts/loose.js';

/** The requirements a question bears on, to be ticked framework by framework. */
export interface RequirementPickerView {
  readonly frameworks: readonly {
    readonly title: string;
    /** `3 of 70 chosen`. */
    readonly count: string;
    readonly isOpen: boolean;
    readonly requirements: readonly {
      readonly value: string;
      readonly number: string;
      readonly title: string;
      readonly ticked: boolean;
    }[];
  }[];
  /** Mappings that no framework here knows; each may be unticked. */
  readonly unknown: readonly { readonly value: string; readonly label: string }[];
  readonly errors: readonly string[];
}

export function requirementPicker(
  question: Loose,
  frameworks: readonly Framework[],
  errors: readonly string[],
): RequirementPickerView {
  const chosen = new Set(
    thingsIn(question, 'mappings').map(
      (each) => `${textIn(each, 'framework')}:${textIn(each, 'requirement')}`,
    ),
  );
  const known = new Set<string>();
  const listed = frameworks.map((framework) => {
    const headings = new Set(framework.requirements.map(({ parent }) => parent));
    const requirements = framework.requirements
      .filter(({ id }) => !headings.has(id) || chosen.has(`${framework.id}:${id}`))
      .map(({ id, number, title }) => {
        const value = `${framework.id}:${id}`;
        known.add(value);
        return { value, number, title, ticked: chosen.has(value) };
      });
    const ticked = requirements.filter((each) => each.ticked).length;
    return {
      title: framework.title,
      count:
        ticked === 0 ? `${requirements.length} to choose from` : `${ticked} of ${requirements.length} chosen`,
      isOpen: ticked > 0,
      requirements,
    };
  });
  const unknown = [...chosen]
    .filter((value) => !known.has(value))
    .map((value) => ({ value, label: value.replace(':', ' ') }));
  return { frameworks: listed, unknown, errors };
}
