import { Double, Int32 } from 'bson';
import { CommandError } from '../../errors.js';
import type { Doc } from '../../values/codec.js';
import { isNumber, nearestDouble } from '../../values/numbers.js';

/** What an expression is put to: a document, read lean, and the variables that hold. */
export interface Scope {
  readonly root: Doc;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A compiled expression; undefined where its value is missing. */
export type Evaluate = (scope: Scope) => unknown;

/** Compiles a part of an expression, with variables it may name besides those around it. */
export type Compile = (expression: unknown, variables?: readonly string[]) => Evaluate;

/** Compiles what stands behind an operator. */
export type Operator = (operand: unknown, compile: Compile, name: string) => Evaluate;

export function isNullish(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** The operands of an operator: a list of them, or one alone. */
export function operandsOf(operand: unknown): unknown[] {
  return Array.isArray(operand) ? operand : [operand];
}

/** An operator that needs the values of all its operands, of which it takes so many. */
export function takes(
  [least, most]: readonly [number, number],
  apply: (values: unknown[], name: string) => unknown,
): Operator {
  return (operand, compile, name) => {
    const given = operandsOf(operand);
    if (given.length < least || given.length > most) {
      const wanted = least === most ? `exactly ${least}` : `at least ${least}, and at most ${most}`;
      throw new CommandError(
        least === most ? 16020 : 28667,
        `Expression ${name} takes ${wanted} arguments. ${given.length} were passed in.`,
      );
    }
    const parts = given.map((part) => compile(part));
    return (scope) =>
      apply(
        parts.map((part) => part(scope)),
        name,
      );
  };
}

/** An operator of one operand that is null for null and missing. */
export function ofOne(apply: (value: unknown, name: string) => unknown): Operator {
  return takes([1, 1], ([value], name) => (isNullish(value) ? null : apply(value, name)));
}

/** An operator that is null when any operand is null or missing. */
export function nullsFirst(
  counts: readonly [number, number],
  apply: (values: unknown[], name: string) => unknown,
): Operator {
  return takes(counts, (values, name) => (values.some(isNullish) ? null : apply(values, name)));
}

/** An operator that is null where its first operand is null or missing, whatever the others are. */
export function nullBefore(operator: Operator): Operator {
  return (operand, compile, name) => {
    const whole = operator(operand, compile, name);
    const first = compile(operandsOf(operand)[0]);
    return (scope) => (isNullish(first(scope)) ? null : whole(scope));
  };
}

/** The fields of an operator that takes a document. Errors: 9 for one it does not know. */
export function fieldsOf(operand: unknown, name: string, known: readonly string[]): Doc {
  if (typeof operand !== 'object' || operand === null || Array.isArray(operand))
    throw new CommandError(9, `${name} only supports an object as its argument`);
  const stray = Object.keys(operand).find((field) => !known.includes(field));
  if (stray !== undefined) throw new CommandError(9, `Unrecognized argument to ${name}: ${stray}`);
  return operand as Doc;
}

export function truth(value: unknown): boolean {
  if (isNullish(value) || value === false) return false;
  if (value instanceof Int32 || value instanceof Double) return value.value !== 0;
  return !isNumber(value) || nearestDouble(value) !== 0;
}

/** A whole number within 32 bits. Errors: the code given, for anything else. */
export function integer(value: unknown, code: number, name: string): number {
  const number = isNumber(value) ? nearestDouble(value) : Number.NaN;
  if (!Number.isInteger(number) || Math.abs(number) > 2 ** 31)
    throw new CommandError(code, `${name} needs a whole number of 32 bits`);
  return number;
}
