import type { Collection } from '../collections/collection.js';
import { CommandError, notSupported } from '../errors.js';
import { compilePipeline } from '../query/aggregate.js';
import { fieldsAsked } from '../query/dependencies.js';
import { compileFilter } from '../query/match.js';
import { presentValues, splitPath } from '../query/paths.js';
import { compileProjection } from '../query/project.js';
import { withVariables } from '../query/variables.js';
import { type Doc, isPlainObject, MAX_DOCUMENT_BYTES, readLean, writeDocument } from '../values/codec.js';
import { leanFieldReader } from '../values/fields.js';
import { isNumber, nearestDouble } from '../values/numbers.js';
import { orderKey } from '../values/order-key.js';
import {
  batchSizeOf,
  checkFields,
  countOf,
  documentOf,
  flagOf,
  integerOf,
  listOf,
  namespaceOf,
} from './arguments.js';
import type { Command, Context } from './context.js';
import type { Source } from './cursors.js';
import { variablesOf } from './let-variables.js';
import { countMatches, type Match, type Selection, select, type Wish } from './select.js';

function nothing(): Selection {
  return { matches: (function* (): Generator<Match> {})(), stale: () => undefined, indexes: [] };
}

function selection(context: Context, namespace: string, wish: Wish): Selection {
  const collection = context.catalogue.get(namespace);
  if (collection !== undefined) {
    const selected = select(collection, wish);
    return { ...selected, stale: () => resume(context, collection, selected) };
  }
  compileFilter(wish.filter);
  return nothing();
}

/** Goes on after a pause, if what is read is still there. */
function resume(context: Context, { namespace, tree, uuid }: Collection, selected: Selection): void {
  const present = context.catalogue.get(namespace);
  if (present?.tree !== tree) throw new CommandError(175, `collection dropped. UUID ${uuid}`);
  const dropped = selected.indexes.find(({ tree }) => !present.indexes.some((kept) => kept.tree === tree));
  if (dropped !== undefined) throw new CommandError(175, `index '${dropped.name}' dropped`);
  selected.stale();
}

function counted(context: Context, namespace: string, wish: Omit<Wish, 'sort'>): number {
  const collection = context.catalogue.get(namespace);
  if (collection !== undefined) return countMatches(collection, wish);
  compileFilter(wish.filter);
  return 0;
}

function* projected(
  matches: Iterable<Match>,
  project: ((doc: Doc) => Doc) | undefined,
): Generator<Uint8Array> {
  for (const match of matches)
    yield project === undefined ? match.bytes : writeDocument(project(readLean(match.bytes)));
}

const findFields = [
  'find',
  'filter',
  'sort',
  'projection',
  'skip',
  'limit',
  'batchSize',
  'singleBatch',
  'hint',
  'let',
  'allowDiskUse',
  'allowPartialResults',
  'noCursorTimeout',
];

/** What `find` asks for, checked. */
export function findWish(command: Doc): Wish {
  const filter = documentOf(command.filter, 'find.filter');
  const limit = countOf(command.limit, 'limit');
  const { sort, hint } = command;
  return { filter, sort, hint, skip: countOf(command.skip, 'skip'), limit };
}

export const find: Command = (context, command, database) => {
  checkFields(command, findFields);
  const namespace = namespaceOf(command, database);
  const wish = findWish(command);
  const batchSize = command.batchSize === undefined ? undefined : countOf(command.batchSize, 'batchSize');
  return withVariables(variablesOf(command.let, 'find.let'), () => {
    const project = compileProjection(command.projection, wish.filter);
    const { matches, stale } = selection(context, namespace, wish);
    const noTimeout = flagOf(command.noCursorTimeout, 'find.noCursorTimeout');
    const source = { namespace, documents: projected(matches, project), stale, noTimeout };
    return context.cursors.begin(source, batchSize, flagOf(command.singleBatch, 'find.singleBatch'));
  });
};

/** What `count` asks for, checked. */
export function countWish(command: Doc): Wish {
  const limit = Math.abs(integerOf(command.limit, 'limit', 0));
  const filter = documentOf(command.query, 'count.query');
  return { filter, skip: countOf(command.skip, 'skip'), limit, hint: command.hint };
}

export const count: Command = (context, command, database) => {
  checkFields(command, ['count', 'query', 'skip', 'limit', 'fields', 'hint']);
  return { n: counted(context, namespaceOf(command, database), countWish(command)), ok: 1 };
};

export const distinct: Command = (context, command, database) => {
  checkFields(command, ['distinct', 'key', 'query']);
  if (typeof command.key !== 'string')
    throw new CommandError(14, "BSON field 'distinct.key' is the wrong type");
  const path = splitPath(command.key);
  const read = leanFieldReader(path.slice(0, 1));
  const values = new Map<string, unknown>();
  let bytes = 0;
  for (const match of selection(context, namespaceOf(command, database), {
    filter: documentOf(command.query, 'distinct.query'),
  }).matches) {
    for (const value of presentValues(read(match.bytes), path)) {
      const key = orderKey([value]).toString('latin1');
      if (values.has(key)) continue;
      values.set(key, value);
      bytes += key.length;
      if (bytes > MAX_DOCUMENT_BYTES) throw new CommandError(17217, 'distinct too big, 16mb cap');
    }
  }
  return { values: [...values.keys()].sort().map((key) => values.get(key)), ok: 1 };
};

/** The operand of a stage that is of this kind and nothing else. */
function operandOf(stage: unknown, name: string): unknown {
  return isPlainObject(stage) && Object.keys(stage).length === 1 ? stage[name] : undefined;
}

function wholeFrom(operand: unknown, least: number): number | undefined {
  const number = isNumber(operand) ? nearestDouble(operand) : Number.NaN;
  return Number.isInteger(number) && number >= least ? number : undefined;
}

/** The stages at the front that `find` can do with an index. */
export function pushedDown(pipeline: readonly unknown[], hint: unknown): { wish: Wish; rest: unknown[] } {
  const rest = [...pipeline];
  const filter = operandOf(rest[0], '$match');
  if (isPlainObject(filter)) rest.shift();
  const sort = operandOf(rest[0], '$sort');
  if (isPlainObject(sort) && Object.keys(sort).length > 0) rest.shift();
  const skip = wholeFrom(operandOf(rest[0], '$skip'), 0);
  if (skip !== undefined) rest.shift();
  const limit = wholeFrom(operandOf(rest[0], '$limit'), 1);
  if (limit !== undefined) rest.shift();
  const wish = {
    filter: isPlainObject(filter) ? filter : {},
    sort: isPlainObject(sort) ? sort : undefined,
    hint,
  };
  return { wish: { ...wish, skip: skip ?? 0, limit: limit ?? 0 }, rest };
}

/** What a pipeline that only counts answers from the number: `$count`, or a `$group` of all with one `{ $sum: 1 }`. */
function countingStage(rest: readonly unknown[]): ((n: number) => Doc) | undefined {
  if (rest.length !== 1) return undefined;
  const name = operandOf(rest[0], '$count');
  if (typeof name === 'string') return (n) => ({ [name]: n });
  const group = operandOf(rest[0], '$group');
  if (!isPlainObject(group) || !(group._id === null || isNumber(group._id))) return undefined;
  const [field, ...others] = Object.keys(group).filter((key) => key !== '_id');
  if (field === undefined || others.length > 0) return undefined;
  if (wholeFrom(operandOf(group[field], '$sum'), 1) !== 1) return undefined;
  return (n) => ({ _id: group._id, [field]: n });
}

const aggregateFields = [
  'aggregate',
  'pipeline',
  'cursor',
  'explain',
  'hint',
  'let',
  'allowDiskUse',
  'bypassDocumentValidation',
];

export const aggregate: Command = (context, command, database) => {
  checkFields(command, aggregateFields);
  const pipeline = listOf(command.pipeline, 'aggregate.pipeline');
  if (command.cursor === undefined)
    throw new CommandError(
      9,
      "The 'cursor' option is required, except for aggregate with the explain argument",
    );
  const batchSize = batchSizeOf(command.cursor, 'aggregate.cursor');
  if (isNumber(command.aggregate)) throw withoutCollection(pipeline);
  const namespace = namespaceOf(command, database);
  return withVariables(variablesOf(command.let, 'aggregate.let'), () => {
    const { wish, rest } = pushedDown(pipeline, command.hint);
    return context.cursors.begin({ namespace, ...results(context, namespace, wish, rest) }, batchSize, false);
  });
};

/** A pipeline put to the database as a whole begins with a stage that makes documents; none of these is supported. */
function withoutCollection(pipeline: readonly unknown[]): CommandError {
  const first = Object.keys(isPlainObject(pipeline[0]) ? pipeline[0] : {})[0] ?? '';
  if (/^\$(documents|currentOp|listLocalSessions|changeStream|queryStats)$/.test(first))
    return notSupported(`The stage ${first}`);
  return new CommandError(73, `{aggregate: 1} is not valid for '${first}'; a collection is required.`);
}

function results(
  context: Context,
  namespace: string,
  wish: Wish,
  rest: readonly unknown[],
): Omit<Source, 'namespace'> {
  const run = compilePipeline(rest);
  const total = wish.sort === undefined ? countingStage(rest) : undefined;
  if (total !== undefined) {
    const n = counted(context, namespace, wish);
    return { documents: (n === 0 ? [] : [writeDocument(total(n))]).values() };
  }
  const { matches, stale } = selection(context, namespace, wish);
  return {
    documents: rest.length === 0 ? projected(matches, undefined) : encoded(run(decoded(matches, rest))),
    stale,
  };
}

/** The documents as far as a pipeline looks at them. */
function* decoded(matches: Iterable<Match>, pipeline: readonly unknown[]): Generator<Doc> {
  const asked = fieldsAsked(pipeline);
  const read = asked === undefined ? readLean : leanFieldReader(asked);
  for (const match of matches) yield read(match.bytes);
}

function* encoded(docs: Iterable<Doc>): Generator<Uint8Array> {
  for (const doc of docs) yield writeDocument(doc);
}
