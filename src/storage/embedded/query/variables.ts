import { CommandError } from '../errors.js';
import { type Doc, isPlainObject } from '../values/codec.js';

let inScope: Doc = {};

/** Compiles what sees the variables of a command's `let`: every expression compiled meanwhile does. */
export function withVariables<T>(variables: Doc, compile: () => T): T {
  const outer = inScope;
  inScope = variables;
  try {
    return compile();
  } finally {
    inScope = outer;
  }
}

export function variablesInScope(): Doc {
  return inScope;
}

const systemVariables = new Set(['ROOT', 'CURRENT', 'REMOVE', 'NOW']);

/** Refuses a text that is the name of a variable nobody made. */
export function assertVariable(text: string, variables: ReadonlySet<string>): void {
  if (!text.startsWith('$$')) return;
  const name = text.slice(2).split('.')[0] ?? '';
  if (!systemVariables.has(name) && !variables.has(name))
    throw new CommandError(17276, `Use of undefined variable: ${name}`);
}

/** A variable of the user's begins with a small letter or one beyond ASCII. */
export function assertVariableName(name: string): void {
  if (!/^[a-z\u0080-\uffff][\w\u0080-\uffff]*$/.test(name))
    throw new CommandError(16867, `'${name}' is not a valid name of a user variable`);
}

/** The variables an operator makes for its parts `in` and `cond`. */
function variablesOf(operator: string, operand: Doc): string[] {
  if (operator === '$reduce') return ['this', 'value'];
  const names =
    operator === '$let'
      ? Object.keys(isPlainObject(operand.vars) ? operand.vars : {})
      : operator === '$map' || operator === '$filter'
        ? [typeof operand.as === 'string' ? operand.as : 'this']
        : [];
  names.forEach(assertVariableName);
  return names;
}

/** The parts of an operator's operand, each with the variables it sees. */
export function scopesWithin(
  operator: string,
  operand: unknown,
  outer: ReadonlySet<string>,
): { part: unknown; variables: ReadonlySet<string> }[] {
  const made = isPlainObject(operand) ? variablesOf(operator, operand) : [];
  if (!isPlainObject(operand) || made.length === 0) return [{ part: operand, variables: outer }];
  const inner = new Set([...outer, ...made]);
  return Object.entries(operand).map(([name, part]) => ({
    part,
    variables: name === 'in' || name === 'cond' ? inner : outer,
  }));
}
