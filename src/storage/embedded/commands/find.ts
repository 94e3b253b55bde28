import type { Collection } from '../collections/collection.js';
import { CommandError } from '../errors.js';
import { compileFilter } from '../query/match.js';
import { presentValues, splitPath } from '../query/paths.js';
import { type BytesProjection, compileBytesProjection } from '../query/project-bytes.js';
import { withVariables } from '../query/variables.js';
import { type Doc, MAX_DOCUMENT_BYTES } from '../values/codec.js';
import { leanFieldReader } from '../values/fields.js';
import { orderKey } from '../values/order-key.js';
import { checkFields, countOf, documentOf, flagOf, integerOf, namespaceOf } from './arguments.js';
import type { Command, Context } from './context.js';
import type { Source } from './cursors.js';
import { variablesOf } from './let-variables.js';
import { countMatches, type Match, type Selection, select, type Wish } from './select.js';
import type { SnapshotRead } from './snapshots.js';

function nothing(): Selection {
  return { matches: (function* (): Generator<Match> {})(), stale: () => undefined, indexes: [] };
}

export function selection(context: Context, namespace: string, wish: Wish): Selection {
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

export function counted(context: Context, namespace: string, wish: Omit<Wish, 'sort'>): number {
  const collection = context.catalogue.get(namespace);
  if (collection !== undefined) return countMatches(collection, wish);
  compileFilter(wish.filter);
  return 0;
}

export function* projected(
  matches: Iterable<Match>,
  project: BytesProjection | undefined,
): Generator<Uint8Array> {
  for (const match of matches) yield project === undefined ? match.bytes : project(match.bytes);
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

/** The same search, begun and gone on with at the snapshot's moment. */
function readWithin(snapshot: SnapshotRead, search: () => Source): Source {
  const source = snapshot.within(search);
  const { atClusterTime } = snapshot;
  return {
    ...source,
    atClusterTime,
    documents: { next: () => snapshot.within(() => source.documents.next()) },
  };
}

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
  const snapshot = context.snapshots.askedFor(command, namespace);
  return withVariables(variablesOf(command.let, 'find.let'), () => {
    const project = compileBytesProjection(command.projection, wish.filter);
    const noTimeout = flagOf(command.noCursorTimeout, 'find.noCursorTimeout');
    const search = () => {
      const { matches, stale } = selection(context, namespace, wish);
      return { namespace, documents: projected(matches, project), stale, noTimeout };
    };
    const source = snapshot === undefined ? search() : readWithin(snapshot, search);
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
