import { Decimal128, Long } from 'bson';
import { Context, evalExpr } from 'mingo/core';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import { CommandError, notSupported } from '../errors.js';
import { type Doc, isPlainObject, readPlain, writeDocument } from '../values/codec.js';

/** What runs somebody's script, depends on chance, or answers otherwise than MongoDB. */
const refused = new Set(['$function', '$accumulator', '$where', '$rand', '$sampleRate', '$meta']);

const table = Object.fromEntries(
  Object.entries(expressions).filter(([name]) => name.startsWith('$') && !refused.has(name)),
) as Parameters<Context['addExpressionOps']>[0];

const totals = Object.fromEntries(
  Object.entries(accumulators).filter(([name]) => name.startsWith('$') && !refused.has(name)),
) as Parameters<Context['addAccumulatorOps']>[0];

const options = { context: Context.init({ expression: table, accumulator: totals }), scriptEnabled: false };

/** Refuses values mingo would reckon wrongly: Decimal128 and Int64 beyond 2^53. */
function assertReckonable(value: unknown): void {
  if (value instanceof Decimal128) throw notSupported('Decimal128 in an expression');
  if (value instanceof Long && !Number.isSafeInteger(value.toNumber()))
    throw notSupported('Int64 beyond 2^53 in an expression');
  if (Array.isArray(value)) value.forEach(assertReckonable);
  else if (isPlainObject(value)) Object.values(value).forEach(assertReckonable);
}

/** Refuses operators that are unknown, wherever they stand in an expression. */
function assertKnown(expression: unknown): void {
  if (Array.isArray(expression)) {
    expression.forEach(assertKnown);
    return;
  }
  if (!isPlainObject(expression)) return;
  for (const [name, operand] of Object.entries(expression)) {
    if (name === '$literal') continue;
    if (refused.has(name)) throw notSupported(name);
    if (name.startsWith('$') && !Object.hasOwn(table, name) && !Object.hasOwn(totals, name)) {
      throw new CommandError(168, `Unrecognized expression '${name}'`);
    }
    assertKnown(operand);
  }
}

/** Compiles an aggregation expression; it is put to documents read plain. */
export function compileExpression(expression: unknown): (doc: Doc) => unknown {
  const plain = readPlain(writeDocument({ expression })).expression;
  assertKnown(plain);
  assertReckonable(plain);
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
