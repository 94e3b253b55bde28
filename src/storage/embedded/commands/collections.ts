import { Binary } from 'bson';
import type { Collection } from '../collections/collection.js';
import { notSupported } from '../errors.js';
import { compileFilter } from '../query/match.js';
import { type Doc, writeDocument } from '../values/codec.js';
import { batchSizeOf, checkFields, documentOf, integerOf, namespaceOf } from './arguments.js';
import type { Command, Context } from './context.js';
import { existing } from './existing.js';
import { idSpec } from './indexes.js';

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
  const batchSize = batchSizeOf(command.cursor, 'listCollections.cursor') ?? Number.POSITIVE_INFINITY;
  return context.cursors.begin(
    { namespace: `${database}.$cmd.listCollections`, documents },
    batchSize,
    false,
  );
};

/** Makes a collection; one that is there already is left as it is, as since 7.0. */
export const create: Command = async ({ catalogue }, command, database) => {
  checkFields(command, ['create', 'autoIndexId', 'idIndex']);
  const namespace = namespaceOf(command, database);
  return catalogue.write(() => {
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
  const totalSize = command.nameOnly === true ? {} : { totalSize: 0 };
  return { databases: databases.filter(matches), ...totalSize, ok: 1 };
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

/** How many documents there are, and their bytes. */
function measured(collection: Collection | undefined): { count: number; size: number } {
  let count = 0;
  let size = 0;
  for (const { bytes } of collection?.all() ?? []) {
    count += 1;
    size += bytes.length;
  }
  return { count, size };
}

function assertUnscaled(scale: unknown): void {
  if (integerOf(scale, 'scale', 1) !== 1) throw notSupported('A scale other than 1');
}

/** What of a collection does not depend on how it lies on the disk. */
export const collStats: Command = (context, command, database) => {
  checkFields(command, ['collStats', 'collstats', 'scale']);
  assertUnscaled(command.scale);
  const namespace = namespaceOf(command, database);
  const collection = context.catalogue.get(namespace);
  const { count, size } = measured(collection);
  const nindexes = (collection?.indexes.length ?? -1) + 1;
  return {
    ns: namespace,
    count,
    size,
    avgObjSize: count === 0 ? 0 : size / count,
    nindexes,
    scaleFactor: 1,
    ok: 1,
  };
};

/** The same of all collections of a database. */
export const dbStats: Command = (context, command, database) => {
  checkFields(command, ['dbStats', 'dbstats', 'scale']);
  assertUnscaled(command.scale);
  const collections = inDatabase(context, database);
  const sizes = collections.map(measured);
  const objects = sizes.reduce((sum, { count }) => sum + count, 0);
  const dataSize = sizes.reduce((sum, { size }) => sum + size, 0);
  return {
    db: database,
    collections: collections.length,
    views: 0,
    objects,
    avgObjSize: objects === 0 ? 0 : dataSize / objects,
    dataSize,
    indexes: collections.reduce((sum, { indexes }) => sum + indexes.length + 1, 0),
    scaleFactor: 1,
    ok: 1,
  };
};
