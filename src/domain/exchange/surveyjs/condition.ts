import type { OptionId, QuestionId } from '../../ids.js';
import type { Condition } from '../../questionnaires/questionnaire.js';
import { conditionOfTree, NotUnderstood } from '../boolean-grammar.js';
import { allOf, negated } from '../conditions.js';
import type { Comparison, Constant, Expression } from './expression.js';

/** What a condition can look at: a question that was carried over, and how its values are called on both sides. */
export interface Referent {
  readonly id: QuestionId;
  readonly takes: 'one' | 'several' | 'number' | 'words';
  /** By the value as the source writes it. */
  readonly options: ReadonlyMap<string, OptionId>;
}

/** The question of a name; throws NotUnderstood where none was carried over. */
export type FindReferent = (name: string) => Referent;

/** A tree over answers that says what the expression says. Throws NotUnderstood with the reason where there is none. */
export const conditionOf = (expression: Expression, find: FindReferent): Condition =>
  conditionOfTree(expression, (leaf) => {
    const referent = find(leaf.name);
    if (leaf.form === 'compare') return compare(referent, leaf.by, leaf.to);
    if (leaf.form === 'holds') return isTrue(referent);
    return { question: referent.id, answered: leaf.form === 'notempty' };
  });

function joined(condition: Condition | null): Condition {
  if (condition === null) throw new NotUnderstood('it names nothing to compare with');
  return condition;
}

/** What counts as true: yes where there is such an answer, else any answer. */
function isTrue({ id, options }: Referent): Condition {
  const yes = options.get('true');
  return yes === undefined ? { question: id, answered: true } : { question: id, is: [yes] };
}

/** What says the opposite of another comparison. */
const OPPOSITE: Partial<Readonly<Record<Comparison, Comparison>>> = {
  notequal: 'equal',
  notcontains: 'contains',
  noneof: 'anyof',
};

function compare(referent: Referent, by: Comparison, to: Constant | readonly Constant[]): Condition {
  const opposite = OPPOSITE[by];
  if (opposite !== undefined) return negated(compare(referent, opposite, to));
  const values = [to].flat();
  if (referent.takes === 'words') throw new NotUnderstood(`it looks at what is written in ${referent.id}`);
  if (referent.takes === 'number') return compareNumber(referent, by, values);
  return referent.takes === 'one'
    ? compareOne(referent, by, values)
    : compareSeveral(referent, by, values, Array.isArray(to));
}

/** Numbers know limits only, inclusive on both sides, and an empty one is below and above nothing. */
function compareNumber({ id }: Referent, by: Comparison, values: readonly Constant[]): Condition {
  const [number] = values.map(Number);
  if (values.length !== 1 || number === undefined || !Number.isFinite(number)) {
    throw new NotUnderstood(`it compares the number ${id} with something else`);
  }
  const atLeast: Condition = { question: id, atLeast: number };
  const atMost: Condition = { question: id, atMost: number };
  const answered: Condition = { question: id, answered: true };
  const said: Partial<Readonly<Record<Comparison, Condition>>> = {
    equal: { all: [atLeast, atMost] },
    greaterorequal: atLeast,
    lessorequal: atMost,
    greater: { all: [answered, negated(atMost)] },
    less: { all: [answered, negated(atLeast)] },
  };
  const condition = said[by];
  if (condition === undefined) throw new NotUnderstood(`“${by}” says nothing of the number ${id}`);
  return condition;
}

/** One option is chosen: the comparison is made with every option here, and those that meet it stand in the tree. */
function compareOne(referent: Referent, by: Comparison, values: readonly Constant[]): Condition {
  const met = [...referent.options].filter(([value]) => meets(value, by, values));
  if (met.length === 0) {
    throw new NotUnderstood(`no option of ${referent.id} is ${values.map(String).join(' or ')}`);
  }
  return { question: referent.id, is: met.map(([, option]) => option) };
}

const LIMITS: Partial<Readonly<Record<Comparison, (number: number, limit: number) => boolean>>> = {
  less: (number, limit) => number < limit,
  lessorequal: (number, limit) => number <= limit,
  greater: (number, limit) => number > limit,
  greaterorequal: (number, limit) => number >= limit,
};

function meets(value: string, by: Comparison, constants: readonly Constant[]): boolean {
  const values = constants.map(String);
  if (by === 'anyof') return values.includes(value);
  // Of a single value, “contains” asks for a part of its text.
  if (by === 'contains') return values.length > 0 && values.every((each) => value.includes(each));
  const [only] = values;
  if (values.length !== 1 || only === undefined) return false;
  const within = LIMITS[by];
  return within === undefined ? only === value : within(Number(value), Number(only));
}

function compareSeveral(
  { id, options }: Referent,
  by: Comparison,
  values: readonly Constant[],
  isList: boolean,
): Condition {
  const named = values.map((value) => {
    const option = options.get(String(value));
    if (option === undefined) throw new NotUnderstood(`no option of ${id} is ${String(value)}`);
    return option;
  });
  if (by === 'anyof') return { question: id, is: named };
  const each: readonly Condition[] = named.map((option) => ({ question: id, is: [option] }));
  if (by === 'contains' || by === 'allof') return joined(allOf(each));
  if (by !== 'equal' || !isList) throw new NotUnderstood(`“${by}” says nothing of the choices of ${id}`);
  const others = [...options.values()].filter((option) => !named.includes(option));
  return joined(allOf([...each, others.length === 0 ? null : { not: { question: id, is: others } }]));
}
