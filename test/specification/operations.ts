import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { Collection, Db, type Document, GridFSBucket, type ReturnDocument } from 'mongodb';
import { isFields } from './matching.js';

/** The driver offers no such operation, so the test says nothing about the server. */
export class NotInDriver extends Error {}

/** The tests say `After` where the driver says `after`. */
function modifying(options: Document): Document {
  const { returnDocument, ...rest } = options;
  if (returnDocument === undefined) return rest;
  return { ...rest, returnDocument: String(returnDocument).toLowerCase() as ReturnDocument };
}

/** The driver would put an id of its own in the place of a null; a document that brings one is sent as it is. */
function withOwnIds(documents: readonly (Document | undefined)[], options: Document): Document {
  const own = documents.every((document) => document === undefined || Object.hasOwn(document, '_id'));
  return own ? { ...options, forceServerObjectId: true } : options;
}

type Operation<T> = (object: T, given: Document) => Promise<unknown>;

const onCollection: Readonly<Record<string, Operation<Collection>>> = {
  aggregate: (on, { pipeline, ...options }) => on.aggregate(pipeline, options).toArray(),
  bulkWrite: (on, { requests, ...options }) => {
    const inserted = (requests as Document[]).map(({ insertOne }) => insertOne?.document);
    return on.bulkWrite(requests, withOwnIds(inserted, options));
  },
  count: (on, { filter, ...options }) => on.count(filter, options),
  countDocuments: (on, { filter, ...options }) => on.countDocuments(filter, options),
  createIndex: (on, { keys, ...options }) => on.createIndex(keys, options),
  deleteMany: (on, { filter, ...options }) => on.deleteMany(filter, options),
  deleteOne: (on, { filter, ...options }) => on.deleteOne(filter, options),
  distinct: (on, { fieldName, filter, ...options }) => on.distinct(fieldName, filter, options),
  estimatedDocumentCount: (on, options) => on.estimatedDocumentCount(options),
  find: (on, { filter, ...options }) => on.find(filter, options).toArray(),
  findOne: (on, { filter, ...options }) => on.findOne(filter, options),
  findOneAndDelete: (on, { filter, ...options }) => on.findOneAndDelete(filter, options),
  findOneAndReplace: (on, { filter, replacement, ...options }) =>
    on.findOneAndReplace(filter, replacement, modifying(options)),
  findOneAndUpdate: (on, { filter, update, ...options }) =>
    on.findOneAndUpdate(filter, update, modifying(options)),
  insertMany: (on, { documents, ...options }) => on.insertMany(documents, withOwnIds(documents, options)),
  insertOne: (on, { document, ...options }) => on.insertOne(document, withOwnIds([document], options)),
  replaceOne: (on, { filter, replacement, ...options }) => on.replaceOne(filter, replacement, options),
  updateMany: (on, { filter, update, ...options }) => on.updateMany(filter, update, options),
  updateOne: (on, { filter, update, ...options }) => on.updateOne(filter, update, options),
};

const onDatabase: Readonly<Record<string, Operation<Db>>> = {
  aggregate: (on, { pipeline, ...options }) => on.aggregate(pipeline, options).toArray(),
  createCollection: (on, { collection, ...options }) => on.createCollection(collection, options),
  dropCollection: (on, { collection }) => on.dropCollection(collection),
  modifyCollection: (on, { collection, ...options }) => on.command({ collMod: collection, ...options }),
};

async function bytesOf(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

const onBucket: Readonly<Record<string, Operation<GridFSBucket>>> = {
  delete: (on, { id }) => on.delete(id),
  download: (on, { id }) => bytesOf(on.openDownloadStream(id)),
  downloadByName: (on, { filename, ...options }) => bytesOf(on.openDownloadStreamByName(filename, options)),
  rename: (on, { id, newFilename }) => on.rename(id, newFilename),
  upload: async (on, { filename, source, ...options }) => {
    const stream = on.openUploadStream(filename, options);
    Readable.from([Buffer.from(source.$$hexBytes, 'hex')]).pipe(stream);
    await finished(stream);
    return stream.id;
  },
};

function find<T>(operations: Readonly<Record<string, Operation<T>>>, name: string): Operation<T> {
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
  if (operation === undefined) throw new NotInDriver(`the driver has no ${name}`);
  return operation;
}

/** Puts one operation of a test to the driver. Errors: NotInDriver; whatever the driver and the server refuse with. */
export function perform(object: unknown, name: string, given: unknown): Promise<unknown> {
  const wish: Document = isFields(given) ? given : {};
  if (object instanceof Collection) return find(onCollection, name)(object, wish);
  if (object instanceof Db) return find(onDatabase, name)(object, wish);
  if (object instanceof GridFSBucket) return find(onBucket, name)(object, wish);
  throw new NotInDriver(`the driver has no ${name}`);
}
