import { CommandError, notSupported } from '../errors.js';
import { type Doc, isPlainObject, lean } from '../values/codec.js';
import { conversionOperators } from './expressions/conversions.js';
import { documentOperators, put } from './expressions/documents.js';
import { listOperators } from './expressions/lists.js';
import { logicOperators } from './expressions/logic.js';
import { numberOperators } from './expressions/numbers.js';
import type { Compile, Evaluate, Operator } from './expressions/operator.js';
import { textOperators } from './expressions/texts.js';
import { field, splitPath } from './paths.js';
import { variablesInScope } from './variables.js';

const operators: Readonly<Record<string, Operator>> = {
  ...logicOperators,
  ...numberOperators,
  ...textOperators,
  ...listOperators,
  ...documentOperators,
  ...conversionOperators,
};

/** MongoDB's other operators: what runs somebody's script, depends on chance, or is not worth its code here. */
const refused =
  /^\$(accumulator|function|meta|rand|sampleRate|convert|toDecimal|bitAnd|bitOr|bitXor|bitNot|a?(cos|sin|tan)h?|atan2|degreesToRadians|radiansToDegrees|log|date(Add|Diff|FromParts|FromString|Subtract|ToParts|Trunc)|iso(DayOfWeek|Week|WeekYear)|week|ts(Increment|Second)|regexFind(All)?|sortArray|zip|(first|last|min|max)N|median|percentile|stdDev(Pop|Samp)|binarySize|bsonSize|toHashedIndexKey|indexOfBytes)$/;

/** Variables every expression may name. */
const given = ['ROOT', 'CURRENT', 'REMOVE', 'NOW'];

/** The value of a path below a value: of an array that of each document in it. */
function below(value: unknown, path: readonly string[], at: number): unknown {
  const name = path[at];
  if (name === undefined) return value;
  if (isPlainObject(value)) return below(field(value, name), path, at + 1);
  if (!Array.isArray(value)) return undefined;
  return value
    .filter(isPlainObject)
    .map((item) => below(item, path, at))
    .filter((item) => item !== undefined);
}

function compilePath(text: string, variables: readonly string[]): Evaluate {
  const isVariable = text.startsWith('$$');
  const parts = splitPath(text.slice(isVariable ? 2 : 1));
  if (parts.some((part) => part === ''))
    throw new CommandError(parts.length === 1 ? 16872 : 40353, `'${text}' is not a valid field path`);
  if (!isVariable || parts[0] === 'CURRENT') {
    const path = isVariable ? parts.slice(1) : parts;
    if (path.some((part) => part.startsWith('$')))
      throw new CommandError(16410, 'FieldPath field names may not start with a dollar sign.');
    return ({ root, variables: held }) => below('CURRENT' in held ? held.CURRENT : root, path, 0);
  }
  return compileVariable(parts, variables);
}

function compileVariable([name = '', ...path]: readonly string[], variables: readonly string[]): Evaluate {
  if (name === 'ROOT') return ({ root }) => below(root, path, 0);
  if (name === 'REMOVE') return () => undefined;
  // One moment for the whole command: each compiles its expressions once.
  const now = new Date();
  if (name === 'NOW') return () => now;
  if (!variables.includes(name)) throw unknownVariable(name);
  return ({ variables: held }) => below(held[name], path, 0);
}

function unknownVariable(name: string): CommandError {
  return /^[A-Z]/.test(name)
    ? notSupported(`The variable $$${name}`)
    : new CommandError(17276, `Use of undefined variable: ${name}`);
}

function compileDocument(expression: Doc, compile: Compile): Evaluate {
  const fields = Object.entries(expression).map(([name, part]): [string, Evaluate] => {
    if (name.startsWith('$') || name.includes('.') || name === '')
      throw new CommandError(16410, `The field name '${name}' is not allowed in an expression`);
    return [name, compile(part)];
  });
  return (scope) => {
    const made: Doc = {};
    for (const [name, evaluate] of fields) {
      const value = evaluate(scope);
      if (value !== undefined) put(made, name, value);
    }
    return made;
  };
}

function compileOperator(expression: Doc, compile: Compile): Evaluate | undefined {
  const [name = '', ...others] = Object.keys(expression);
  if (!name.startsWith('$')) return undefined;
  if (others.length > 0)
    throw new CommandError(15983, 'An object representing an expression must have exactly one field');
  const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (operator !== undefined) return operator(expression[name], compile, name);
  throw refused.test(name) ? notSupported(name) : new CommandError(168, `Unrecognized expression '${name}'`);
}

function compileWith(expression: unknown, variables: readonly string[]): Evaluate {
  const compile: Compile = (part, more = []) => compileWith(part, [...variables, ...more]);
  if (typeof expression === 'string' && expression.startsWith('$')) return compilePath(expression, variables);
  if (Array.isArray(expression)) {
    const parts = expression.map((part) => compile(part));
    return (scope) => parts.map((part) => part(scope) ?? null);
  }
  if (!isPlainObject(expression)) return () => expression;
  return compileOperator(expression, compile) ?? compileDocument(expression, compile);
}

/** Compiles an aggregation expression; it is put to documents read lean. Errors: CommandError, also when it is put. */
export function compileExpression(expression: unknown): (doc: Doc) => unknown {
  const variables = variablesInScope();
  const evaluate = compileWith(lean(expression), [...given, ...Object.keys(variables)]);
  return (root) => evaluate({ root, variables });
}
