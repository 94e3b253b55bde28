import { FACTS, STATED } from '#domain/ai-systems/given.js';
import { ROLE_IDS, ROLES, TIER_IDS, TIERS } from '#domain/ai-systems/tiers-and-roles.js';
import { draftNumbers } from '#domain/questionnaires/drafts/draft-numbers.js';
import { type Loose, questionsIn, sectionsIn, textIn } from '#domain/questionnaires/drafts/loose.js';
import type { ChoiceView } from '../../../views.js';
import { FACT_WORDS } from '../../ai-systems/fact-words.js';
import { answersOf } from './answers-of.js';
import {
  type ConditionGroup,
  type ConditionRow,
  type ConditionRows,
  conditionOf,
  TESTS,
  type Test,
} from './condition-rows.js';
import { type DraftForm, many, one } from './draft-form.js';

/** What a condition can look at, with the ways it can and what can be said of it. */
export interface Subject {
  readonly value: string;
  readonly label: string;
  readonly tests: readonly Test[];
  /** What it may be; nothing where it is a number, or only answered or not. */
  readonly choices: readonly ChoiceView[];
}

const SHORTEST_LABEL = 70;

/** Everything a condition in a draft can look at; a question never looks at itself. */
export function subjectsOf(definition: Loose, except: string): readonly Subject[] {
  const numberAt = draftNumbers(definition);
  const questions = sectionsIn(definition).flatMap((section, at) =>
    questionsIn(section).flatMap((question, nth) => {
      const id = textIn(question, 'id');
      if (id === '' || id === except) return [];
      const text = textIn(question, 'text');
      const short = text.length > SHORTEST_LABEL ? `${text.slice(0, SHORTEST_LABEL)}…` : text;
      const label = `${numberAt({ section: at, question: nth })} ${short}`;
      return [{ value: `question:${id}`, label, tests: testsOf(question), choices: answersOf(question) }];
    }),
  );
  return [...questions, ...GIVEN];
}

function testsOf(question: Loose): readonly Test[] {
  const kind = textIn(question, 'kind');
  if (kind === 'number' || kind === 'scale') return ['at-least', 'at-most', 'answered', 'not-answered'];
  const isChosen = answersOf(question).length > 0;
  return isChosen ? ['is', 'is-not', 'answered', 'not-answered'] : ['answered', 'not-answered'];
}

const IS: readonly Test[] = ['is', 'is-not'];

const GIVEN: readonly Subject[] = [
  {
    value: 'tier',
    label: 'Stated by us: the tier of the AI system',
    tests: IS,
    choices: TIER_IDS.map((value) => ({ value, label: TIERS[value].word })),
  },
  {
    value: 'role',
    label: 'Stated by us: the role of the vendor',
    tests: IS,
    choices: ROLE_IDS.map((value) => ({ value, label: ROLES[value].word })),
  },
  ...FACTS.map((fact) => ({
    value: `fact:${fact}`,
    label: `Stated by us: ${FACT_WORDS[fact]}`,
    tests: IS,
    choices: STATED.map((value) => ({ value, label: value === 'yes' ? 'Yes' : 'No' })),
  })),
];

/** The condition of a form: what was there before where it is deeper than the form shows; null for none. */
export function conditionFrom(
  before: Loose | null,
  form: DraftForm,
  subjects: readonly Subject[],
): Loose | null {
  if (one(form, 'when.kept') !== '') return before;
  const items = indexes(form, 'when').flatMap((at) => itemAt(form, `when.${at}`, subjects));
  const group: readonly ConditionGroup[] =
    one(form, 'deed') === 'add-group' ? [{ join: 'any', rows: [] }] : [];
  const rows: ConditionRows = { join: joinIn(form, 'when.join'), items: [...items, ...group] };
  return conditionOf(rows);
}

/** The numbers that names of the form go on with after a prefix. */
function indexes(form: DraftForm, prefix: string): readonly number[] {
  const found = Object.keys(form).flatMap((name) => {
    const [, at] = name.startsWith(`${prefix}.`)
      ? (/^(\d{1,3})\./.exec(name.slice(prefix.length + 1)) ?? [])
      : [];
    return at === undefined ? [] : [Number(at)];
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

function itemAt(
  form: DraftForm,
  name: string,
  subjects: readonly Subject[],
): readonly (ConditionRow | ConditionGroup)[] {
  if (!(`${name}.join` in form)) return rowAt(form, name, subjects);
  const rows = indexes(form, name).flatMap((at) => rowAt(form, `${name}.${at}`, subjects));
  return rows.length === 0 ? [] : [{ join: joinIn(form, `${name}.join`), rows }];
}

const joinIn = (form: DraftForm, name: string): 'all' | 'any' => (one(form, name) === 'any' ? 'any' : 'all');

/** None where nothing is looked at. What was said of another subject is not said of this one. */
function rowAt(form: DraftForm, name: string, subjects: readonly Subject[]): readonly ConditionRow[] {
  const subject = one(form, `${name}.subject`);
  if (subject === '') return [];
  const possible = subjects.find(({ value }) => value === subject)?.tests ?? TESTS;
  const isSame = one(form, `${name}.was`) === subject;
  const wanted = TESTS.find((test) => test === one(form, `${name}.test`));
  const test =
    isSame && wanted !== undefined && possible.includes(wanted) ? wanted : (possible[0] ?? 'answered');
  const isNumber = test === 'at-least' || test === 'at-most';
  const values = isNumber ? [one(form, `${name}.number`)] : many(form, `${name}.value`);
  return [{ subject, test, values: isSame ? values : [] }];
}
