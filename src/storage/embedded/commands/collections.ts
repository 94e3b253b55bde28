import { Binary } from 'bson';
import { defineIndex } from '../collections/catalogue.js';
import type { Collection } from '../collections/collection.js';
import { CommandError, notSupported } from '../errors.js';
import { asksTypes, compileFilter } from '../query/match.js';
import { type Doc, isPlainObject, writeDocument } from '../values/codec.js';
import { equalValues } from '../values/compare.js';
import { isNumber, nearestDouble } from '../values/numbers.js';
import { checkFields, documentOf, listOf, namespaceOf } from './arguments.js';
import type { Command, Context } from './context.js';

const idSpec: Doc = { v: 2, key: { _id: 1 }, name: '_id_' };
const indexFields = new Set([
  'v',
  'key',
  'name',
  'unique',
  'sparse',
  'partialFilterExpression',
  'expireAfterSeconds',
  'background',
  'ns',
  'hidden',
]);

function isOn(value: unknown): boolean {
  return value === true || (isNumber(value) && nearestDouble(value) !== 0);
}

function assertIndexKey(key: Doc): void {
  if (Object.keys(key).length === 0) throw new CommandError(67, 'Index keys cannot be an empty object');
  for (const [name, direction] of Object.entries(key)) {
    if (!isNumber(direction)) throw notSupported(`An index of kind ${String(direction)} on ${name}`);
    if (nearestDouble(direction) === 0)
      throw new CommandError(67, 'Values in the index key pattern cannot be 0.');
    if (name.includes('$') || name === '') throw new CommandError(67, `Index key '${name}' is not allowed`);
  }
}

function assertIndexOptions(given: Doc): void {
  const stray = Object.keys(given).find((name) => !indexFields.has(name));
  if (stray === 'collation') throw notSupported('The index option collation');
  if (stray !== undefined)
    throw new CommandError(197, `The field '${stray}' is not valid for an index specification.`);
  if (given.hidden === true) throw notSupported('A hidden index');
  if (typeof given.name !== 'string' || given.name === '')
    throw new CommandError(9, "The index 'name' is required");
}

function partialFilter(given: Doc): Doc {
  if (isOn(given.sparse))
    throw new CommandError(67, 'cannot mix "partialFilterExpression" and "sparse" options');
  const filter = documentOf(given.partialFilterExpression, 'partialFilterExpression');
  compileFilter(filter);
  if (asksTypes(filter)) throw notSupported('$type in a partial index');
  return filter;
}

function assertLifetime(seconds: unknown, key: Doc): void {
  if (!isNumber(seconds) || !(nearestDouble(seconds) >= 0)) {
    throw new CommandError(67, 'TTL index expireAfterSeconds must be a number that is not negative');
  }
  if (Object.keys(key).length > 1) {
    throw new CommandError(67, 'TTL indexes are single-field indexes, compound indexes do not support TTL');
  }
}

/** Checks one wish of createIndexes and brings it into the form the catalogue keeps. */
function indexSpec(given: Doc): Doc {
  const key = documentOf(given.key, 'createIndexes.indexes.key');
  assertIndexKey(key);
  assertIndexOptions(given);
  const spec: Doc = { v: 2, key, name: given.name };
  if (isOn(given.unique)) spec.unique = true;
  if (isOn(given.sparse)) spec.sparse = true;
  if (given.partialFilterExpression !== undefined) spec.partialFilterExpression = partialFilter(given);
  if (given.expireAfterSeconds !== undefined) {
    assertLifetime(given.expireAfterSeconds, key);
    spec.expireAfterSeconds = given.expireAfterSeconds;
  }
  return spec;
}

function isSameIndex(a: Doc, b: Doc): boolean {
  const kept = (spec: Doc) => ({ ...spec, name: '' });
  return equalValues(kept(a), kept(b)) && sameOrder(a.key as Doc, b.key as Doc);
}

function sameOrder(a: Doc, b: Doc): boolean {
  return Object.keys(a).join() === Object.keys(b).join();
}

/** True when the index is there already. Errors: what MongoDB says of a clash. */
function isPresent(collection: Collection, spec: Doc): boolean {
  if (equalValues(spec.key, idSpec.key)) return true;
  for (const { spec: present } of collection.indexes) {
    if (present.name === spec.name) {
      if (isSameIndex(present, spec)) return true;
      const sameKey = equalValues(present.key, spec.key);
      throw new CommandError(
        sameKey ? 85 : 86,
        `An existing index has the same name as the requested index. When index names are not specified, they are auto generated and can cause conflicts. Please refer to our documentation. Requested index: ${String(spec.name)}`,
      );
    }
    const samePartial = equalValues(
      present.partialFilterExpression ?? null,
      spec.partialFilterExpression ?? null,
    );
    if (equalValues(present.key, spec.key) && samePartial) {
      throw new CommandError(85, `Index already exists with a different name: ${String(present.name)}`);
    }
  }
  return false;
}

export const createIndexes: Command = async ({ catalogue }, command, database) => {
  checkFields(command, ['createIndexes', 'indexes', 'commitQuorum']);
  const specs = listOf(command.indexes, 'createIndexes.indexes').map((given) =>
    indexSpec(documentOf(given, 'createIndexes.indexes')),
  );
  if (specs.length === 0) throw new CommandError(2, 'Must specify at least one index to create');
  const namespace = namespaceOf(command, database);
  return catalogue.write(() => {
    const fresh = catalogue.get(namespace) === undefined;
    const collection = catalogue.ensure(namespace);
    const numIndexesBefore = collection.indexes.length + 1;
    for (const spec of specs) if (!isPresent(collection, spec)) catalogue.addIndex(collection, spec);
    return {
      numIndexesBefore,
      numIndexesAfter: collection.indexes.length + 1,
      createdCollectionAutomatically: fresh,
      ok: 1,
    };
  });
};

function existing(context: Context, namespace: string): Collection {
  const collection = context.catalogue.get(namespace);
  if (collection === undefined) throw new CommandError(26, `ns does not exist: ${namespace}`);
  return collection;
}

export const listIndexes: Command = (context, command, database) => {
  checkFields(command, ['listIndexes', 'cursor']);
  const namespace = namespaceOf(command, database);
  const specs = [idSpec, ...existing(context, namespace).indexes.map(({ spec }) => spec)];
  return context.cursors.begin(
    { namespace, documents: specs.map(writeDocument).values() },
    Number.POSITIVE_INFINITY,
    true,
  );
};

export const dropIndexes: Command = async (context, command, database) => {
  checkFields(command, ['dropIndexes', 'deleteIndexes', 'index']);
  const namespace = namespaceOf(command, database);
  return context.catalogue.write(() => {
    const collection = existing(context, namespace);
    const nIndexesWas = collection.indexes.length + 1;
    for (const wanted of [command.index].flat()) {
      if (wanted === '_id_') throw new CommandError(72, 'cannot drop _id index');
      const chosen = collection.indexes.filter(
        ({ name, spec }) =>
          wanted === '*' || name === wanted || (isPlainObject(wanted) && equalValues(spec.key, wanted)),
      );
      if (chosen.length === 0 && wanted !== '*')
        throw new CommandError(27, `index not found with name [${String(wanted)}]`);
      for (const index of chosen) context.catalogue.dropIndex(collection, index);
    }
    return { nIndexesWas, ok: 1 };
  });
};

function inDatabase(context: Context, database: string): Collection[] {
  return [...context.catalogue.all()].filter(({ namespace }) => namespace.startsWith(`${database}.`));
}

export const listCollections: Command = (context, command, database) => {
  checkFields(command, ['listCollections', 'filter', 'nameOnly', 'authorizedCollections', 'cursor']);
  const matches = compileFilter(documentOf(command.filter, 'listCollections.filter'));
  const docs = inDatabase(context, database).map(({ namespace, uuid }): Doc => {
    const name = namespace.slice(database.length + 1);
    if (command.nameOnly === true) return { name, type: 'collection' };
    const info = { readOnly: false, uuid: new Binary(Buffer.from(uuid.replaceAll('-', ''), 'hex'), 4) };
    return { name, type: 'collection', options: {}, info, idIndex: idSpec };
  });
  const documents = docs.filter(matches).map(writeDocument).values();
  return context.cursors.begin(
    { namespace: `${database}.$cmd.listCollections`, documents },
    Number.POSITIVE_INFINITY,
    true,
  );
};

export const create: Command = async ({ catalogue }, command, database) => {
  checkFields(command, ['create', 'autoIndexId', 'idIndex']);
  const namespace = namespaceOf(command, database);
  return catalogue.write(() => {
    if (catalogue.get(namespace) !== undefined)
      throw new CommandError(48, `Collection ${namespace} already exists.`);
    catalogue.ensure(namespace);
    return { ok: 1 };
  });
};

export const drop: Command = async ({ catalogue }, command, database) => {
  checkFields(command, ['drop']);
  const namespace = namespaceOf(command, database);
  return catalogue.write(() => {
    const collection = catalogue.get(namespace);
    if (collection === undefined) return { ok: 1 };
    const nIndexesWas = collection.indexes.length + 1;
    catalogue.drop(collection);
    return { nIndexesWas, ns: namespace, ok: 1 };
  });
};

export const dropDatabase: Command = async (context, command, database) => {
  checkFields(command, ['dropDatabase']);
  return context.catalogue.write(() => {
    for (const collection of inDatabase(context, database)) context.catalogue.drop(collection);
    return { dropped: database, ok: 1 };
  });
};

export const listDatabases: Command = ({ catalogue }, command) => {
  checkFields(command, ['listDatabases', 'nameOnly', 'authorizedDatabases', 'filter']);
  const matches = compileFilter(documentOf(command.filter, 'listDatabases.filter'));
  const names = new Set(
    [...catalogue.all()].map(({ namespace }) => namespace.slice(0, namespace.indexOf('.'))),
  );
  const databases = [...names]
    .sort()
    .map((name) => (command.nameOnly === true ? { name } : { name, sizeOnDisk: 0, empty: false }));
  return { databases: databases.filter(matches), totalSize: 0, ok: 1 };
};

export const validate: Command = (context, command, database) => {
  checkFields(command, ['validate', 'full', 'repair', 'metadata', 'background']);
  const collection = existing(context, namespaceOf(command, database));
  const errors = collection.faults();
  let nrecords = 0;
  for (const _stored of collection.all()) nrecords += 1;
  return {
    ns: collection.namespace,
    nrecords,
    nIndexes: collection.indexes.length + 1,
    valid: errors.length === 0,
    errors,
    warnings: [],
    ok: 1,
  };
};

export const collStats: Command = (context, command, database) => {
  checkFields(command, ['collStats', 'collstats', 'scale']);
  const namespace = namespaceOf(command, database);
  let count = 0;
  let size = 0;
  const collection = context.catalogue.get(namespace);
  for (const { bytes } of collection?.all() ?? []) {
    count += 1;
    size += bytes.length;
  }
  return {
    ns: namespace,
    count,
    size,
    avgObjSize: count === 0 ? 0 : size / count,
    nindexes: (collection?.indexes.length ?? -1) + 1,
    ok: 1,
  };
};

/** Changes the lifetime of an index; nothing else of a collection can be changed. */
export const collMod: Command = async (context, command, database) => {
  checkFields(command, ['collMod', 'index']);
  const wanted = documentOf(command.index, 'collMod.index');
  checkFields(wanted, ['keyPattern', 'name', 'expireAfterSeconds'], 'collMod.index');
  return context.catalogue.write(() => {
    const collection = existing(context, namespaceOf(command, database));
    const at = collection.indexes.findIndex(
      ({ name, spec }) => name === wanted.name || equalValues(spec.key, wanted.keyPattern),
    );
    const index = collection.indexes[at];
    if (index === undefined) throw new CommandError(27, 'cannot find the index for the collMod command');
    const { multikey, inexact } = index;
    const spec = { ...index.spec, expireAfterSeconds: wanted.expireAfterSeconds };
    collection.indexes[at] = defineIndex(spec, index.tree, { multikey, inexact });
    context.catalogue.save(collection);
    return { ok: 1 };
  });
};
