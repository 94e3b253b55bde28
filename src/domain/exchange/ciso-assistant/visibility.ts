import type { Condition } from '../../questionnaires/questionnaire.js';
import { allOf, anyOf } from '../conditions.js';
import { isLoose, type Loose, listIn, textIn } from '../loose.js';
import type { Note } from '../notes.js';
import type { Asked, Choice } from './questions.js';

/** What shows and hides questions: choices by their urn, groups by their id, with the choices that open them. */
export interface Visibility {
  readonly choices: ReadonlyMap<string, Choice>;
  readonly always: ReadonlySet<string>;
}

export const visibilityOf = (framework: Loose, asked: readonly Asked[]): Visibility => ({
  choices: new Map(asked.flatMap(({ choices }) => choices.map((choice) => [choice.urn, choice] as const))),
  always: new Set(
    listIn(framework, 'implementation_groups_definition')
      .filter((group) => isLoose(group) && group.default_selected === true)
      .map((group) => textIn(group, 'ref_id')),
  ),
});

/** When a question is asked: what it depends on, and one of its node's groups being open. What cannot be said is noted. */
export const askedWhen = (asked: Asked, visibility: Visibility, note: Note): Condition | null =>
  allOf([...dependencies(asked, visibility, note), groupOpen(asked, visibility, note)]);

function dependencies({ source, path }: Asked, { choices }: Visibility, note: Note): readonly Condition[] {
  const written = source.depends_on;
  return [written].flat().flatMap((each, at): Condition[] => {
    if (!isLoose(each)) return [];
    const here = `${path}.depends_on${Array.isArray(written) ? `[${at}]` : ''}`;
    const urns = listIn(each, 'answers').map(String);
    const found = urns.map((urn) => choices.get(urn)).filter((choice) => choice !== undefined);
    if (found.length < urns.length || found.length === 0) {
      note(
        here,
        `its dependence on ${textIn(each, 'question')}: a choice it names was not carried over; it is asked always`,
      );
      return [];
    }
    const leaves = found.map(({ question, option }): Condition => ({ question, is: [option] }));
    const condition = textIn(each, 'condition') === 'all' ? allOf(leaves) : anyOf(leaves);
    return condition === null ? [] : [condition];
  });
}

function groupOpen({ node }: Asked, { choices, always }: Visibility, note: Note): Condition | null {
  const groups = listIn(node.node, 'implementation_groups').map(String);
  if (groups.length === 0 || groups.some((group) => always.has(group))) return null;
  const opening = (group: string) => [...choices.values()].filter(({ opens }) => opens.includes(group));
  const shut = groups.filter((group) => opening(group).length === 0);
  if (shut.length > 0) {
    note(
      `${node.path}.implementation_groups`,
      `the group ${shut.join(', ')}, which no choice opens: its questions are asked always`,
    );
    return null;
  }
  return anyOf(
    groups.flatMap((group) =>
      opening(group).map(({ question, option }): Condition => ({ question, is: [option] })),
    ),
  );
}
