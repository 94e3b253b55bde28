import { Decimal128, Long } from 'bson';
import { Context, evalExpr } from 'mingo/core';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import { CommandError, notSupported } from '../errors.js';
import { type Doc, isPlainObject, readPlain, writeDocument } from '../values/codec.js';
import { field } from './paths.js';
import { assertVariable, scopesWithin, variablesInScope } from './variables.js';

/** What runs somebody's script, depends on chance, or answers otherwise than MongoDB. */
const refused = new Set(['$function', '$accumulator', '$where', '$rand', '$sampleRate', '$meta']);

const table = Object.fromEntries(
  Object.entries(expressions).filter(([name]) => name.startsWith('$') && !refused.has(name)),
) as Parameters<Context['addExpressionOps']>[0];

const totals = Object.fromEntries(
  Object.entries(accumulators).filter(([name]) => name.startsWith('$') && !refused.has(name)),
) as Parameters<Context['addAccumulatorOps']>[0];

const surroundings = {
  context: Context.init({ expression: table, accumulator: totals }),
  scriptEnabled: false,
};

/** Refuses values mingo would reckon wrongly: Decimal128 and Int64 beyond 2^53. */
function assertReckonable(value: unknown): void {
  if (value instanceof Decimal128) throw notSupported('Decimal128 in an expression');
  if (value instanceof Long && !Number.isSafeInteger(value.toNumber()))
    throw notSupported('Int64 beyond 2^53 in an expression');
  if (Array.isArray(value)) value.forEach(assertReckonable);
  else if (isPlainObject(value)) Object.values(value).forEach(assertReckonable);
}

/** Refuses operators and variables that are unknown, wherever they stand in an expression. */
function assertKnown(expression: unknown, variables: ReadonlySet<string>): void {
  if (typeof expression === 'string') assertVariable(expression, variables);
  if (Array.isArray(expression)) for (const item of expression) assertKnown(item, variables);
  if (!isPlainObject(expression)) return;
  for (const [name, operand] of Object.entries(expression)) {
    if (name === '$literal') continue;
    assertOperator(name);
    for (const { part, variables: seen } of scopesWithin(name, operand, variables)) assertKnown(part, seen);
  }
}

function assertOperator(name: string): void {
  if (refused.has(name)) throw notSupported(name);
  if (name.startsWith('$') && !Object.hasOwn(table, name) && !Object.hasOwn(totals, name))
    throw new CommandError(168, `Unrecognized expression '${name}'`);
}

/** The commonest expression: a field of the document itself. */
function fieldReader(name: string): (doc: Doc) => unknown {
  return (doc) => {
    const value = field(doc, name);
    assertReckonable(value);
    return value;
  };
}

/** Compiles an aggregation expression; it is put to documents read plain. */
export function compileExpression(expression: unknown): (doc: Doc) => unknown {
  const plain = readPlain(writeDocument({ expression })).expression;
  const variables = variablesInScope();
  assertKnown(plain, new Set(Object.keys(variables)));
  assertReckonable(plain);
  if (typeof plain === 'string' && /^\$[^$.]+$/.test(plain)) return fieldReader(plain.slice(1));
  if (plain === null || typeof plain === 'number' || typeof plain === 'boolean') return () => plain;
  const options = { ...surroundings, variables };
  return (doc) => {
    assertReckonable(doc);
    try {
      return evalExpr(doc as never, plain as never, options as never);
    } catch (failure) {
      const reason = failure instanceof Error ? failure.message : String(failure);
      throw failure instanceof CommandError ? failure : new CommandError(2, reason);
    }
  };
}
