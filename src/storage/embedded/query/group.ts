import { CommandError, notSupported } from '../errors.js';
import { Sum } from '../values/arithmetic.js';
import { type Doc, isPlainObject } from '../values/codec.js';
import { compareValues, equalValues } from '../values/compare.js';
import { orderKey } from '../values/order-key.js';
import { compileExpression } from './expressions.js';
import { Memory } from './memory.js';

/** What a group gathers for one field. */
interface Total {
  readonly add: (value: unknown) => void;
  readonly result: () => unknown;
}

function extreme(better: (difference: number) => boolean): Total {
  let best: unknown = null;
  return {
    add: (value) => {
      if (value === undefined || value === null) return;
      if (best === null || better(compareValues(value, best))) best = value;
    },
    result: () => best,
  };
}

const totals: Record<string, () => Total> = {
  $sum: () => {
    const sum = new Sum();
    return { add: (value) => sum.add(value), result: () => sum.total };
  },
  $count: () => {
    let count = 0;
    return { add: () => (count += 1), result: () => count };
  },
  $avg: () => {
    const sum = new Sum();
    return { add: (value) => sum.add(value), result: () => sum.mean };
  },
  $min: () => extreme((difference) => difference < 0),
  $max: () => extreme((difference) => difference > 0),
  $first: () => {
    let first: { value: unknown } | undefined;
    return { add: (value) => (first ??= { value }), result: () => first?.value ?? null };
  },
  $last: () => {
    let last: unknown;
    return { add: (value) => (last = value), result: () => last ?? null };
  },
  $push: () => {
    const all: unknown[] = [];
    return { add: (value) => value !== undefined && all.push(value), result: () => all };
  },
  $addToSet: () => {
    const all: unknown[] = [];
    return {
      add: (value) => value !== undefined && !all.some((item) => equalValues(item, value)) && all.push(value),
      result: () => all,
    };
  },
  $mergeObjects: () => {
    const merged: Doc = {};
    return {
      add: (value) => {
        if (isPlainObject(value)) Object.assign(merged, value);
        else if (value !== undefined && value !== null)
          throw new CommandError(40400, '$mergeObjects requires object inputs');
      },
      result: () => merged,
    };
  },
};

/** Those that keep every value they are given. */
const keeping = new Set(['$push', '$addToSet', '$mergeObjects']);

interface Field {
  readonly name: string;
  readonly keeps: boolean;
  readonly evaluate: (doc: Doc) => unknown;
  readonly start: () => Total;
}

function compileField(name: string, given: unknown): Field {
  const [operator, operand] = isPlainObject(given) ? (Object.entries(given)[0] ?? []) : [];
  if (operator === undefined)
    throw new CommandError(40234, `The field '${name}' must be an accumulator object`);
  if (name.includes('.')) throw new CommandError(40235, `The field name '${name}' cannot contain '.'`);
  const start = Object.hasOwn(totals, operator) ? totals[operator] : undefined;
  if (start === undefined)
    throw operator === '$accumulator'
      ? notSupported(operator)
      : new CommandError(15952, `unknown group operator '${operator}'`);
  return { name, keeps: keeping.has(operator), evaluate: compileExpression(operand), start };
}

/** What documents are grouped by; missing is null, also in a document of one field. */
function compileId(given: unknown): (doc: Doc) => unknown {
  const [name, ...others] = isPlainObject(given) ? Object.keys(given) : [];
  if (name === undefined || name.startsWith('$') || others.length > 0) return compileExpression(given);
  const evaluate = compileExpression((given as Doc)[name]);
  compileExpression(given);
  return (doc) => ({ [name]: evaluate(doc) ?? null });
}

/** Compiles `$group`; groups come out in the order their first document came in. */
export function compileGroup(spec: Doc): (docs: Iterable<Doc>) => Iterable<Doc> {
  if (!('_id' in spec)) throw new CommandError(15955, 'a group specification must include an _id');
  const identify = compileId(spec._id);
  const fields = Object.entries(spec).flatMap(([name, given]) =>
    name === '_id' ? [] : [compileField(name, given)],
  );
  return (docs) => {
    const groups = new Map<string, { id: unknown; totals: Total[] }>();
    const memory = new Memory('$group');
    for (const doc of docs) {
      const id = identify(doc) ?? null;
      const key = orderKey([id]).toString('latin1');
      let group = groups.get(key);
      if (group === undefined) {
        group = { id, totals: fields.map(({ start }) => start()) };
        groups.set(key, group);
        memory.keep([key, id, ...group.totals]);
      }
      for (const [at, { evaluate, keeps }] of fields.entries()) {
        const value = evaluate(doc);
        if (keeps) memory.keep(value);
        group.totals[at]?.add(value);
      }
    }
    return [...groups.values()].map((group) => ({
      _id: group.id,
      ...Object.fromEntries(fields.map(({ name }, at) => [name, group.totals[at]?.result()])),
    }));
  };
}
