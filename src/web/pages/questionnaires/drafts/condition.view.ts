import type { Loose } from '#domain/questionnaires/drafts/loose.js';
import type { ChoiceView } from '../../../views.js';
import type { Subject } from './condition-form.js';
import { type ConditionRow, rowsOf, type Test } from './condition-rows.js';

/** When something is asked, as lines to pick from. */
export interface ConditionView {
  /** Of what, for the heading: `this question`. */
  readonly of: string;
  readonly subjects: readonly ChoiceView[];
  readonly join: 'all' | 'any';
  readonly items: readonly ConditionItemView[];
  /** The condition as JSON where it is deeper than lines show; null where they do. */
  readonly deep: string | null;
  readonly errors: readonly string[];
}

type ConditionItemView =
  | ConditionRowView
  | { readonly name: string; readonly join: 'all' | 'any'; readonly rows: readonly ConditionRowView[] };

/** One line; a new one is there to be filled in. */
export interface ConditionRowView {
  readonly name: string;
  readonly subject: string;
  readonly subjects: readonly ChoiceView[];
  readonly isNew: boolean;
  readonly test: Test;
  readonly tests: readonly ChoiceView[];
  readonly choices: readonly { readonly value: string; readonly label: string; readonly ticked: boolean }[];
  /** The number it is compared with; null where it is compared with none. */
  readonly number: string | null;
}

const TEST_WORDS: Readonly<Record<Test, string>> = {
  is: 'is one of',
  'is-not': 'is none of, or not answered',
  'at-least': 'is at least',
  'at-most': 'is at most',
  answered: 'is answered',
  'not-answered': 'is not answered',
};

const NEW: ConditionRow = { subject: '', test: 'is', values: [] };

export function conditionView(
  condition: Loose | null,
  { of, subjects, errors }: { of: string; subjects: readonly Subject[]; errors: readonly string[] },
): ConditionView {
  const rows = rowsOf(condition);
  const choices = [{ value: '', label: '–' }, ...subjects.map(({ value, label }) => ({ value, label }))];
  const rowView = (row: ConditionRow, name: string) => rowViewOf(row, name, { subjects, choices });
  const items = [...(rows?.items ?? []), NEW].map((item, at) => {
    const name = `when.${at}`;
    if (!('rows' in item)) return rowView(item, name);
    const inner = [...item.rows, NEW].map((row, nth) => rowView(row, `${name}.${nth}`));
    return { name, join: item.join, rows: inner };
  });
  return {
    of,
    subjects: choices,
    join: rows?.join ?? 'all',
    items,
    deep: rows === null ? JSON.stringify(condition, null, 2) : null,
    errors,
  };
}

function rowViewOf(
  { subject, test, values }: ConditionRow,
  name: string,
  { subjects, choices }: { subjects: readonly Subject[]; choices: readonly ChoiceView[] },
): ConditionRowView {
  const known = subjects.find(({ value }) => value === subject);
  const unknown = values.filter((value) => !known?.choices.some((choice) => choice.value === value));
  const isChosen = test === 'is' || test === 'is-not';
  return {
    name,
    subject,
    subjects:
      known === undefined && subject !== ''
        ? [...choices, { value: subject, label: `${subject}, which is not in this draft` }]
        : choices,
    isNew: subject === '',
    test,
    tests: (known?.tests ?? [test]).map((value) => ({ value, label: TEST_WORDS[value] })),
    choices: isChosen
      ? [
          ...(known?.choices ?? []).map(({ value, label }) => ({
            value,
            label,
            ticked: values.includes(value),
          })),
          ...unknown.map((value) => ({ value, label: `${value}, which is no answer here`, ticked: true })),
        ]
      : [],
    number: test === 'at-least' || test === 'at-most' ? (values[0] ?? '') : null,
  };
}
