import type { Condition } from '../questionnaires/questionnaire.js';
import { allOf, anyOf, negated } from './conditions.js';

/** Why an expression is not understood, in a few words. */
export class NotUnderstood extends Error {}

/** What joins the leaves of an expression, however a form spells it. */
export type Joint = 'and' | 'or' | 'not' | '(' | ')';

/** Reads along an expression. */
export interface Cursor<Leaf> {
  /** Moves past this joint where it stands next. */
  take(joint: Joint): boolean;
  /** Moves past one comparison. Throws NotUnderstood where none stands there. */
  leaf(): Leaf;
}

/** An expression as a tree over comparisons. */
export type Tree<Leaf> =
  | { readonly all: readonly Tree<Leaf>[] }
  | { readonly any: readonly Tree<Leaf>[] }
  | { readonly not: Tree<Leaf> }
  | { readonly leaf: Leaf };

const DEEPEST = 40;

/** Reads `or` over `and` over `not` and brackets, up to where none of them goes on. Throws NotUnderstood. */
export function parseTree<Leaf>(cursor: Cursor<Leaf>, depth = 0): Tree<Leaf> {
  const parts = [conjunction(cursor, depth)];
  while (cursor.take('or')) parts.push(conjunction(cursor, depth));
  const [first] = parts;
  return parts.length === 1 && first !== undefined ? first : { any: parts };
}

function conjunction<Leaf>(cursor: Cursor<Leaf>, depth: number): Tree<Leaf> {
  const parts = [single(cursor, depth)];
  while (cursor.take('and')) parts.push(single(cursor, depth));
  const [first] = parts;
  return parts.length === 1 && first !== undefined ? first : { all: parts };
}

function single<Leaf>(cursor: Cursor<Leaf>, depth: number): Tree<Leaf> {
  if (depth > DEEPEST) throw new NotUnderstood(`brackets are nested more than ${DEEPEST} deep`);
  if (cursor.take('not')) return { not: single(cursor, depth + 1) };
  if (!cursor.take('(')) return { leaf: cursor.leaf() };
  const inner = parseTree(cursor, depth + 1);
  if (!cursor.take(')')) throw new NotUnderstood('a closing bracket is missing');
  return inner;
}

/** The condition a tree stands for. Throws what `of` throws. */
export function conditionOfTree<Leaf>(tree: Tree<Leaf>, of: (leaf: Leaf) => Condition): Condition {
  if ('leaf' in tree) return of(tree.leaf);
  if ('not' in tree) return negated(conditionOfTree(tree.not, of));
  if ('any' in tree) return anyOf(tree.any.map((part) => conditionOfTree(part, of)));
  const condition = allOf(tree.all.map((part) => conditionOfTree(part, of)));
  if (condition === null) throw new NotUnderstood('it names nothing to compare with');
  return condition;
}
