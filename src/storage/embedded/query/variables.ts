import { CommandError } from '../errors.js';
import type { Doc } from '../values/codec.js';

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

/** A variable of the user's begins with a small letter or one beyond ASCII. */
export function assertVariableName(name: string): void {
  if (!/^[a-z\u0080-\uffff][\w\u0080-\uffff]*$/.test(name))
    throw new CommandError(9, `'${name}' is not a valid name of a user variable`);
}
