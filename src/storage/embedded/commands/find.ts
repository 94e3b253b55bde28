import { CommandError } from '../errors.js';
import { compilePipeline } from '../query/aggregate.js';
import { compileFilter } from '../query/match.js';
import { presentValues, splitPath } from '../query/paths.js';
import { compileProjection } from '../query/project.js';
import { type Doc, isPlainObject, promoted, readExact, writeDocument } from '../values/codec.js';
import { orderKey } from '../values/order-key.js';
import { checkFields, documentOf, integerOf, listOf, namespaceOf } from './arguments.js';
import type { Command, Context } from './context.js';
import { type Match, type Selection, select, type Wish } from './select.js';

function nothing(): Selection {
  return { matches: (function* (): Generator<Match> {})(), stale: () => undefined };
}

function selection(context: Context, namespace: string, wish: Wish): Selection {
  const collection = context.catalogue.get(namespace);
  if (collection !== undefined) return select(collection, wish);
  compileFilter(wish.filter);
  return nothing();
}

function nonNegative(value: unknown, name: string): number {
  const number = integerOf(value, name, 0);
  if (number < 0)
    throw new CommandError(51024, `BSON field '${name}' value must be >= 0, actual value '${number}'`);
  return number;
}

function* projected(
  matches: Iterable<Match>,
  project: ((doc: Doc) => Doc) | undefined,
): Generator<Uint8Array> {
  for (const match of matches)
    yield project === undefined ? match.bytes : writeDocument(project(readExact(match.bytes)));
}

/** What `find` asks for, checked. */
export function findWish(command: Doc): Wish {
  const filter = documentOf(command.filter, 'find.filter');
  const limit = nonNegative(command.limit, 'limit');
  return { filter, sort: command.sort, skip: nonNegative(command.skip, 'skip'), limit };
}

export const find: Command = (context, command, database) => {
  checkFields(command, ['find', 'filter', 'sort', 'projection', 'skip', 'limit', 'batchSize', 'singleBatch']);
  const namespace = namespaceOf(command, database);
  const wish = findWish(command);
  const project = compileProjection(command.projection, wish.filter, promoted);
  const batchSize = command.batchSize === undefined ? undefined : nonNegative(command.batchSize, 'batchSize');
  const { matches, stale } = selection(context, namespace, wish);
  const source = { namespace, documents: projected(matches, project), stale };
  return context.cursors.begin(source, batchSize, command.singleBatch === true);
};

export const count: Command = (context, command, database) => {
  checkFields(command, ['count', 'query', 'skip', 'limit', 'fields']);
  const limit = Math.abs(integerOf(command.limit, 'limit', 0));
  const wish: Wish = {
    filter: documentOf(command.query, 'count.query'),
    skip: nonNegative(command.skip, 'skip'),
    limit,
  };
  let n = 0;
  for (const _match of selection(context, namespaceOf(command, database), wish).matches) n += 1;
  return { n, ok: 1 };
};

export const distinct: Command = (context, command, database) => {
  checkFields(command, ['distinct', 'key', 'query']);
  if (typeof command.key !== 'string')
    throw new CommandError(14, "BSON field 'distinct.key' is the wrong type");
  const path = splitPath(command.key);
  const values = new Map<string, unknown>();
  for (const { doc } of selection(context, namespaceOf(command, database), {
    filter: documentOf(command.query, 'distinct.query'),
  }).matches) {
    for (const value of presentValues(doc, path)) values.set(orderKey([value]).toString('latin1'), value);
  }
  return { values: [...values.keys()].sort().map((key) => values.get(key)), ok: 1 };
};

/** The stages at the front that `find` can do with an index. */
function pushedDown(pipeline: readonly unknown[]): { wish: Wish; rest: unknown[] } {
  const rest = [...pipeline];
  let wish: Wish = { filter: {} };
  const head = rest[0];
  if (isPlainObject(head) && Object.keys(head).length === 1 && isPlainObject(head.$match)) {
    wish = { filter: head.$match };
    rest.shift();
  }
  const next = rest[0];
  if (isPlainObject(next) && Object.keys(next).length === 1 && isPlainObject(next.$sort)) {
    wish = { ...wish, sort: next.$sort };
    rest.shift();
  }
  return { wish, rest };
}

export const aggregate: Command = (context, command, database) => {
  checkFields(command, ['aggregate', 'pipeline', 'cursor', 'explain']);
  if (command.explain === true)
    throw new CommandError(115, 'explain of a pipeline is not supported by the embedded database');
  const pipeline = listOf(command.pipeline, 'aggregate.pipeline');
  if (command.cursor === undefined)
    throw new CommandError(
      9,
      "The 'cursor' option is required, except for aggregate with the explain argument",
    );
  const options = documentOf(command.cursor, 'aggregate.cursor');
  checkFields(options, ['batchSize'], 'cursor');
  const namespace = namespaceOf(command, database);
  const { wish, rest } = pushedDown(pipeline);
  const run = compilePipeline(rest);
  const { matches, stale } = selection(context, namespace, wish);
  const docs = rest.length === 0 ? projected(matches, undefined) : encoded(run(decoded(matches)));
  const batchSize = options.batchSize === undefined ? undefined : nonNegative(options.batchSize, 'batchSize');
  return context.cursors.begin({ namespace, documents: docs, stale }, batchSize, false);
};

function* decoded(matches: Iterable<Match>): Generator<Doc> {
  for (const match of matches) yield match.doc;
}

function* encoded(docs: Iterable<Doc>): Generator<Uint8Array> {
  for (const doc of docs) yield writeDocument(doc);
}
