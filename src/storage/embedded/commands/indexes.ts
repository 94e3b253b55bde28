import { Long } from 'bson';
import { type Catalogue, defineIndex } from '../collections/catalogue.js';
import type { Collection } from '../collections/collection.js';
import type { IndexDefinition } from '../collections/index-definition.js';
import { CommandError, notSupported } from '../errors.js';
import { type Doc, isPlainObject, writeDocument } from '../values/codec.js';
import { equalValues } from '../values/compare.js';
import { orderKey } from '../values/order-key.js';
import {
  batchSizeOf,
  checkFields,
  documentOf,
  integerOf,
  listOf,
  namespaceOf,
  requireFields,
} from './arguments.js';
import type { Command, Context } from './context.js';
import { existing } from './existing.js';
import { indexSpec } from './index-wish.js';

/** Most indexes a collection may have, that of `_id` among them. */
const MAX_INDEXES = 64;

/** The index every collection has. */
export const idSpec: Doc = { v: 2, key: { _id: 1 }, name: '_id_' };

/** The bytes of what makes two indexes the same one: key, uniqueness and which documents they hold. */
function identity({ key, unique = false, sparse = false, partialFilterExpression = null }: Doc): Buffer {
  return orderKey([Object.entries(key as Doc), unique, sparse, partialFilterExpression]);
}

/** Refuses a wish that is put twice. */
function assertDistinct(specs: readonly Doc[]): void {
  const seen = new Set<string>();
  for (const spec of specs) {
    const one = `${identity(spec).toString('latin1')} ${String(spec.name)}`;
    if (seen.has(one)) throw new CommandError(68, `Identical index already exists: ${String(spec.name)}`);
    seen.add(one);
  }
}

/** Adds what is not there yet. Errors: a clash; more indexes than a collection may have. */
function addIndexes(catalogue: Catalogue, collection: Collection, specs: readonly Doc[]): void {
  for (const spec of specs) {
    if (isPresent(collection, spec)) continue;
    if (collection.indexes.length + 1 >= MAX_INDEXES)
      throw new CommandError(67, `add index fails, too many indexes for ${collection.namespace}`);
    catalogue.addIndex(collection, spec);
  }
}

/** True when the index is there already. Errors: what MongoDB says of a clash. */
function isPresent(collection: Collection, spec: Doc): boolean {
  if (equalValues(spec.key, idSpec.key)) return true;
  for (const present of [idSpec, ...collection.indexes.map((index) => index.spec)]) {
    const isSameName = present.name === spec.name;
    const isAlike = identity(present).equals(identity(spec));
    if (isSameName && !isAlike)
      throw new CommandError(
        86,
        `An existing index has the same name as the requested index. When index names are not specified, they are auto generated and can cause conflicts. Please refer to our documentation. Requested index: ${String(spec.name)}`,
      );
    if (!isAlike) continue;
    const isSame = equalValues(present.expireAfterSeconds ?? null, spec.expireAfterSeconds ?? null);
    if (isSame && isSameName) return true;
    throw new CommandError(
      85,
      isSameName
        ? `An equivalent index already exists with the same name but different options. Requested index: ${String(spec.name)}`
        : `Index already exists with a different name: ${String(present.name)}`,
    );
  }
  return false;
}

export const createIndexes: Command = async ({ catalogue }, command, database) => {
  checkFields(command, ['createIndexes', 'indexes', 'commitQuorum']);
  requireFields(command, ['indexes'], 'createIndexes');
  const specs = listOf(command.indexes, 'createIndexes.indexes').map((given) =>
    indexSpec(documentOf(given, 'createIndexes.indexes')),
  );
  if (specs.length === 0) throw new CommandError(2, 'Must specify at least one index to create');
  assertDistinct(specs);
  const namespace = namespaceOf(command, database);
  return catalogue.write(() => {
    const fresh = catalogue.get(namespace) === undefined;
    const collection = catalogue.ensure(namespace);
    const numIndexesBefore = collection.indexes.length + 1;
    addIndexes(catalogue, collection, specs);
    const numIndexesAfter = collection.indexes.length + 1;
    const note = numIndexesAfter === numIndexesBefore ? { note: 'all indexes already exist' } : {};
    return { numIndexesBefore, numIndexesAfter, createdCollectionAutomatically: fresh, ...note, ok: 1 };
  });
};

export const listIndexes: Command = (context, command, database) => {
  checkFields(command, ['listIndexes', 'cursor']);
  const namespace = namespaceOf(command, database);
  const specs = [idSpec, ...existing(context, namespace).indexes.map(({ spec }) => spec)];
  const batchSize = batchSizeOf(command.cursor, 'listIndexes.cursor') ?? Number.POSITIVE_INFINITY;
  return context.cursors.begin({ namespace, documents: specs.map(writeDocument).values() }, batchSize, false);
};

function isIdKey(wanted: unknown): boolean {
  return isPlainObject(wanted) && equalValues(wanted, idSpec.key);
}

/** The indexes that one name or key of dropIndexes stands for. */
function chosen(collection: Collection, wanted: unknown): IndexDefinition[] {
  if (wanted === '*') return [...collection.indexes];
  if (typeof wanted !== 'string' && !isPlainObject(wanted))
    throw new CommandError(14, "BSON field 'dropIndexes.index' is the wrong type, expected a name or a key");
  if (wanted === '_id_' || isIdKey(wanted)) throw new CommandError(72, 'cannot drop _id index');
  const found = collection.indexes.filter(({ name, spec }) =>
    typeof wanted === 'string' ? name === wanted : equalValues(spec.key, wanted),
  );
  if (found.length === 0)
    throw new CommandError(
      27,
      `index not found with name [${typeof wanted === 'string' ? wanted : Object.keys(wanted).join()}]`,
    );
  return found;
}

export const dropIndexes: Command = async (context, command, database) => {
  checkFields(command, ['dropIndexes', 'deleteIndexes', 'index']);
  requireFields(command, ['index'], 'dropIndexes');
  const namespace = namespaceOf(command, database);
  return context.catalogue.write(() => {
    const collection = existing(context, namespace);
    const nIndexesWas = collection.indexes.length + 1;
    for (const wanted of [command.index].flat())
      for (const index of chosen(collection, wanted)) context.catalogue.dropIndex(collection, index);
    const msg = command.index === '*' ? { msg: 'non-_id indexes dropped for collection' } : {};
    return { nIndexesWas, ...msg, ok: 1 };
  });
};

/** Reads the new lifetime of an index (in seconds), and what names the index. */
function lifetimeWish(given: unknown): { name: unknown; keyPattern: unknown; seconds: number } {
  const wish = documentOf(given, 'collMod.index');
  const unsupported = ['hidden', 'unique', 'prepareUnique'].find((name) => name in wish);
  if (unsupported !== undefined) throw notSupported(`collMod with ${unsupported}`);
  checkFields(wish, ['keyPattern', 'name', 'expireAfterSeconds'], 'collMod.index');
  const { name, keyPattern, expireAfterSeconds } = wish;
  if ((name === undefined) === (keyPattern === undefined))
    throw new CommandError(72, 'Must specify either index name or key pattern');
  if (expireAfterSeconds === undefined)
    throw new CommandError(72, 'no expireAfterSeconds, hidden, unique, or prepareUnique field');
  const seconds = integerOf(expireAfterSeconds, 'collMod.index.expireAfterSeconds', 0);
  if (seconds < 0) throw new CommandError(72, 'TTL index expireAfterSeconds must not be negative');
  return { name, keyPattern, seconds };
}

function setLifetime(context: Context, collection: Collection, given: unknown): Doc {
  const { name, keyPattern, seconds } = lifetimeWish(given);
  if (name === '_id_' || isIdKey(keyPattern))
    throw new CommandError(72, 'the _id field does not support TTL indexes');
  const at = collection.indexes.findIndex((index) =>
    name === undefined ? equalValues(index.spec.key, keyPattern) : index.name === name,
  );
  const index = collection.indexes[at];
  if (index === undefined)
    throw new CommandError(27, `cannot find the index for the collMod command in ${collection.namespace}`);
  if (index.fields.length > 1)
    throw new CommandError(72, 'TTL indexes are single-field indexes, compound indexes do not support TTL');
  const { multikey, inexact } = index;
  const spec = { ...index.spec, expireAfterSeconds: seconds };
  collection.indexes[at] = defineIndex(spec, index.tree, { multikey, inexact });
  context.catalogue.save(collection);
  const old = index.expireAfterSeconds;
  return {
    ...(old === undefined ? {} : { expireAfterSeconds_old: Long.fromNumber(old) }),
    expireAfterSeconds_new: Long.fromNumber(seconds),
  };
}

/** Changes the lifetime of an index; nothing else of a collection can be changed. */
export const collMod: Command = async (context, command, database) => {
  checkFields(command, ['collMod', 'index']);
  const namespace = namespaceOf(command, database);
  return context.catalogue.write(() => {
    const collection = existing(context, namespace);
    const changed = command.index === undefined ? {} : setLifetime(context, collection, command.index);
    return { ...changed, ok: 1 };
  });
};
