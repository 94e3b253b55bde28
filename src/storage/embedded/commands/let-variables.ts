import { CommandError } from '../errors.js';
import { compileExpression } from '../query/expressions.js';
import { assertVariableName } from '../query/variables.js';
import { type Doc, isPlainObject } from '../values/codec.js';
import { documentOf } from './arguments.js';

function readsFields(expression: unknown): boolean {
  if (typeof expression === 'string') return /^\$(?:[^$]|\$(?:ROOT|CURRENT)\b)/.test(expression);
  if (Array.isArray(expression)) return expression.some(readsFields);
  return (
    isPlainObject(expression) &&
    Object.entries(expression).some(([name, operand]) => name !== '$literal' && readsFields(operand))
  );
}

/** The variables a command brings along in `let`, reckoned before any document is looked at. */
export function variablesOf(given: unknown, name: string): Doc {
  const variables = Object.entries(documentOf(given, name)).map(([variable, expression]) => {
    assertVariableName(variable);
    if (readsFields(expression))
      throw new CommandError(
        4890500,
        'Command let Expression tried to access a field, but this is not allowed because command let expressions run before the query examines any documents.',
      );
    return [variable, compileExpression(expression)({}) ?? null];
  });
  return Object.fromEntries(variables) as Doc;
}
