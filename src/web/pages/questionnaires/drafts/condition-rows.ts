import type { Json } from '#domain/audit/event.js';
import { type Loose, listIn, textIn, thingIn, thingsIn } from '#domain/questionnaires/drafts/loose.js';
import { numberFrom } from './draft-form.js';

export const TESTS = ['is', 'is-not', 'at-least', 'at-most', 'answered', 'not-answered'] as const;
export type Test = (typeof TESTS)[number];

/** One line of a condition: what it looks at (`question:2`, `tier`, `role`, `fact:x`), how, and at which answers or number. */
export interface ConditionRow {
  readonly subject: string;
  readonly test: Test;
  readonly values: readonly string[];
}

export interface ConditionGroup {
  readonly join: 'all' | 'any';
  readonly rows: readonly ConditionRow[];
}

/** A condition as lines and groups of lines; empty: always asked. */
export interface ConditionRows {
  readonly join: 'all' | 'any';
  readonly items: readonly (ConditionRow | ConditionGroup)[];
}

/** A condition as lines; null where it is deeper than lines can show, or no condition at all. */
export function rowsOf(condition: Loose | null): ConditionRows | null {
  if (condition === null) return { join: 'all', items: [] };
  const row = rowOf(condition);
  if (row !== null) return { join: 'all', items: [row] };
  const join = joinOf(condition);
  if (join === null) return null;
  const items = thingsIn(condition, join).map((each) => rowOf(each) ?? groupOf(each));
  return items.every((item) => item !== null) ? { join, items } : null;
}

function groupOf(condition: Loose): ConditionGroup | null {
  const join = joinOf(condition);
  if (join === null) return null;
  const rows = thingsIn(condition, join).map(rowOf);
  return rows.every((row) => row !== null) ? { join, rows } : null;
}

const joinOf = (condition: Loose): 'all' | 'any' | null => {
  const [only, ...others] = Object.keys(condition);
  if (others.length > 0 || (only !== 'all' && only !== 'any')) return null;
  return Array.isArray(condition[only]) ? only : null;
};

function rowOf(condition: Loose): ConditionRow | null {
  if ('not' in condition) {
    const inner = thingIn(condition, 'not');
    const row = inner && rowOf(inner);
    return row?.test === 'is' ? { ...row, test: 'is-not' } : null;
  }
  if (Array.isArray(condition['tier']))
    return { subject: 'tier', test: 'is', values: texts(condition, 'tier') };
  if (Array.isArray(condition['role']))
    return { subject: 'role', test: 'is', values: texts(condition, 'role') };
  const fact = textIn(condition, 'fact');
  const subject = fact === '' ? `question:${textIn(condition, 'question')}` : `fact:${fact}`;
  if (fact === '' && !('question' in condition)) return null;
  return lookOf(condition, subject);
}

function lookOf(condition: Loose, subject: string): ConditionRow | null {
  if (Array.isArray(condition['is'])) return { subject, test: 'is', values: texts(condition, 'is') };
  if (typeof condition['answered'] === 'boolean')
    return { subject, test: condition['answered'] ? 'answered' : 'not-answered', values: [] };
  if ('atLeast' in condition) return { subject, test: 'at-least', values: [textIn(condition, 'atLeast')] };
  return 'atMost' in condition ? { subject, test: 'at-most', values: [textIn(condition, 'atMost')] } : null;
}

const texts = (thing: Loose, field: string): readonly string[] =>
  listIn(thing, field).filter((each) => typeof each === 'string');

/** The condition that lines stand for; null where there is none. One line alone needs no list around it; a group keeps its own. */
export function conditionOf({ join, items }: ConditionRows): Loose | null {
  const conditions = items.map((item) =>
    'rows' in item ? { [item.join]: item.rows.map(leafOf) } : leafOf(item),
  );
  const [only, ...others] = conditions;
  if (only === undefined) return null;
  return others.length === 0 ? only : { [join]: conditions };
}

function leafOf({ subject, test, values }: ConditionRow): Loose {
  if (test === 'is-not') return { not: leafOf({ subject, test: 'is', values }) };
  if (subject === 'tier' || subject === 'role') return { [subject]: values };
  const [kind = '', ...rest] = subject.split(':');
  const looked: Loose = { [kind === 'fact' ? 'fact' : 'question']: rest.join(':') };
  const number: Json = numberFrom(values[0] ?? '');
  switch (test) {
    case 'is':
      return { ...looked, is: values };
    case 'at-least':
      return { ...looked, atLeast: number };
    case 'at-most':
      return { ...looked, atMost: number };
    case 'answered':
    case 'not-answered':
      return { ...looked, answered: test === 'answered' };
  }
}
