import { assertValidId, type Collection } from '../collections/collection.js';
import { CommandError } from '../errors.js';
import { compileFilter } from '../query/match.js';
import { compileProjection } from '../query/project.js';
import { compileUpdate, identified, type Update, upsertSeed } from '../query/update.js';
import { type Doc, promoted, readExact, readPlain, writeDocument } from '../values/codec.js';
import { checkFields, documentOf, integerOf, listOf, namespaceOf } from './arguments.js';
import type { Command, Context } from './context.js';
import { type Match, select } from './select.js';

const MAX_BATCH = 100_000;

interface WriteError {
  readonly index: number;
  readonly code: number;
  readonly errmsg: string;
}

/** Does each item in turn; an ordered batch stops at the first that fails, an unordered one goes on. */
function eachOf<T>(items: readonly T[], ordered: boolean, act: (item: T, index: number) => void): Doc {
  const writeErrors: WriteError[] = [];
  for (const [index, item] of items.entries()) {
    try {
      act(item, index);
    } catch (failure) {
      if (!(failure instanceof CommandError) || failure.code === 1) throw failure;
      writeErrors.push({ index, code: failure.code, errmsg: failure.message, ...failure.details });
      if (ordered) break;
    }
  }
  return writeErrors.length === 0 ? {} : { writeErrors };
}

function batchOf(value: unknown, name: string): unknown[] {
  const items = listOf(value, name);
  if (items.length === 0 || items.length > MAX_BATCH) {
    throw new CommandError(
      16,
      `Write batch sizes must be between 1 and ${MAX_BATCH}. Got ${items.length} operations.`,
    );
  }
  return items;
}

/** Stores a new document; bytes that begin with `_id` are kept as they came. */
function insertDocument(collection: Collection, given: Uint8Array): Doc {
  let bytes = given;
  let doc = readPlain(bytes);
  if (Object.keys(doc)[0] !== '_id') {
    bytes = writeDocument(identified(readExact(given)));
    doc = readPlain(bytes);
  }
  assertValidId(doc._id);
  collection.insert(bytes, doc);
  return doc;
}

export const insert: Command = async ({ catalogue }, command, database) => {
  checkFields(command, ['insert', 'documents']);
  const documents = batchOf(command.documents, 'insert.documents') as Uint8Array[];
  const namespace = namespaceOf(command, database);
  return catalogue.write(() => {
    const collection = catalogue.ensure(namespace);
    let n = 0;
    const errors = eachOf(documents, command.ordered !== false, (bytes) => {
      insertDocument(collection, bytes);
      n += 1;
    });
    return { n, ...errors, ok: 1 };
  });
};

interface Changed {
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array;
  readonly modified: boolean;
  readonly upsertedId?: unknown;
}

function updateOne(collection: Collection, match: Match, update: Update, filter: Doc): Changed {
  const next = update({ doc: readExact(match.bytes), filter, inserting: false, now: new Date() });
  const after = writeDocument(next);
  const modified = Buffer.compare(after, match.bytes) !== 0;
  if (modified) collection.replace(match.key, match.doc, after, readPlain(after));
  return { before: match.bytes, after, modified };
}

function upsertOne(collection: Collection, update: Update, filter: Doc): Changed {
  const seed = upsertSeed(filter);
  const made = identified(update({ doc: seed, filter, inserting: true, now: new Date() }));
  const after = writeDocument(made);
  const doc = insertDocument(collection, after);
  return { before: undefined, after, modified: false, upsertedId: made._id ?? doc._id };
}

const updateFields = ['q', 'u', 'upsert', 'multi', 'arrayFilters', 'c', 'sort'];

interface Tally {
  n: number;
  nModified: number;
  readonly upserted: Doc[];
}

function applyUpdate(collection: Collection | undefined, given: Doc, index: number, tally: Tally): void {
  checkFields(given, updateFields, 'update.updates');
  if (given.c !== undefined)
    throw new CommandError(115, 'The option c is not supported by the embedded database');
  const filter = documentOf(given.q, 'update.updates.q');
  const multi = given.multi === true;
  if (multi && given.sort !== undefined) throw new CommandError(9, 'Cannot specify sort with multi=true');
  const update = compileUpdate(given.u, given.arrayFilters, multi);
  if (collection === undefined) {
    compileFilter(filter);
    return;
  }
  const { matches } = select(collection, {
    filter,
    sort: given.sort,
    limit: multi ? 0 : 1,
  });
  // All are found before any is changed, so that none comes up twice.
  const found = [...matches];
  for (const match of found) tally.nModified += updateOne(collection, match, update, filter).modified ? 1 : 0;
  tally.n += found.length;
  if (found.length === 0 && given.upsert === true) {
    tally.upserted.push({ index, _id: upsertOne(collection, update, filter).upsertedId });
    tally.n += 1;
  }
}

export const update: Command = async (context, command, database) => {
  checkFields(command, ['update', 'updates']);
  const updates = batchOf(command.updates, 'update.updates').map((item) =>
    documentOf(item, 'update.updates'),
  );
  const namespace = namespaceOf(command, database);
  return context.catalogue.write(() => {
    const upserting = updates.some((given) => given.upsert === true);
    const collection = upserting ? context.catalogue.ensure(namespace) : context.catalogue.get(namespace);
    const tally: Tally = { n: 0, nModified: 0, upserted: [] };
    const errors = eachOf(updates, command.ordered !== false, (given, index) =>
      applyUpdate(collection, given, index, tally),
    );
    const upserted = tally.upserted.length === 0 ? {} : { upserted: tally.upserted };
    return { n: tally.n, nModified: tally.nModified, ...upserted, ...errors, ok: 1 };
  });
};

export const remove: Command = async (context, command, database) => {
  checkFields(command, ['delete', 'deletes']);
  const deletes = batchOf(command.deletes, 'delete.deletes').map((item) =>
    documentOf(item, 'delete.deletes'),
  );
  const collection = namespaceOf(command, database);
  return context.catalogue.write(() => {
    let n = 0;
    const errors = eachOf(deletes, command.ordered !== false, (given) => {
      checkFields(given, ['q', 'limit'], 'delete.deletes');
      const limit = integerOf(given.limit, 'limit', 0);
      if (limit !== 0 && limit !== 1)
        throw new CommandError(9, 'The limit field in delete objects must be 0 or 1');
      n += removeMatching(context, collection, documentOf(given.q, 'delete.deletes.q'), limit);
    });
    return { n, ...errors, ok: 1 };
  });
};

function removeMatching(context: Context, namespace: string, filter: Doc, limit: number): number {
  const collection = context.catalogue.get(namespace);
  if (collection === undefined) {
    compileFilter(filter);
    return 0;
  }
  const found = [...select(collection, { filter, limit }).matches];
  for (const match of found) collection.remove(match.key, match.doc);
  return found.length;
}

/** Deletes every document an index with a lifetime says is over; resolves to how many. */
export async function removeExpired(context: Context, now: Date): Promise<number> {
  let removed = 0;
  const collections = [...context.catalogue.all()];
  for (const { namespace, indexes } of collections) {
    for (const { fields, expireAfterSeconds } of indexes) {
      if (expireAfterSeconds === undefined || fields.length !== 1) continue;
      const filter = { [fields[0] as string]: { $lt: new Date(now.getTime() - expireAfterSeconds * 1000) } };
      const collection = context.catalogue.get(namespace);
      const due =
        collection !== undefined && select(collection, { filter, limit: 1 }).matches.next().done !== true;
      if (due)
        removed += await context.catalogue.write(() => removeMatching(context, namespace, filter, 1000));
    }
  }
  return removed;
}

const modifyFields = [
  'findAndModify',
  'findandmodify',
  'query',
  'sort',
  'update',
  'remove',
  'new',
  'upsert',
  'fields',
  'arrayFilters',
];

export const findAndModify: Command = async (context, command, database) => {
  checkFields(command, modifyFields);
  const namespace = namespaceOf(command, database);
  const filter = documentOf(command.query, 'findAndModify.query');
  const removing = command.remove === true;
  if (removing === (command.update !== undefined)) {
    throw new CommandError(9, 'Either an update or remove=true must be specified');
  }
  if (removing && (command.new === true || command.upsert === true)) {
    throw new CommandError(9, 'Cannot specify new=true or upsert=true with remove=true');
  }
  const project = compileProjection(command.fields, filter, promoted);
  const shown = (bytes: Uint8Array | undefined) => {
    if (bytes === undefined) return null;
    const doc = readExact(bytes);
    return project === undefined ? doc : project(doc);
  };
  const change = removing ? undefined : compileUpdate(command.update, command.arrayFilters, false);
  return context.catalogue.write(() => {
    const collection = context.catalogue.ensure(namespace);
    const { matches } = select(collection, { filter, sort: command.sort, limit: 1 });
    const [match] = [...matches];
    if (change === undefined) {
      if (match !== undefined) collection.remove(match.key, match.doc);
      return { lastErrorObject: { n: match === undefined ? 0 : 1 }, value: shown(match?.bytes), ok: 1 };
    }
    if (match === undefined && command.upsert !== true) {
      return { lastErrorObject: { n: 0, updatedExisting: false }, value: null, ok: 1 };
    }
    const done =
      match === undefined
        ? upsertOne(collection, change, filter)
        : updateOne(collection, match, change, filter);
    const upserted = match === undefined ? { upserted: done.upsertedId } : {};
    return {
      lastErrorObject: { n: 1, updatedExisting: match !== undefined, ...upserted },
      value: shown(command.new === true ? done.after : done.before),
      ok: 1,
    };
  });
};
