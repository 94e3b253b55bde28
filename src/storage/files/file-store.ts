import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { type Connection, mongo } from 'mongoose';
import { TooLarge } from '#domain/errors.js';

/** What is known of bytes once they are all in. */
export interface StoredBytes {
  readonly size: number;
  readonly sha256: string;
  readonly head: Uint8Array;
}

/** Bytes by key. It knows nothing of tenants: keys stay in this folder, and what they lead to is guarded there. */
export interface FileStore {
  newKey(): string;
  /** Takes a stream in. Throws TooLarge past `limit` bytes, or what broke the stream; then nothing of it stays. */
  put(key: string, stream: Readable, limit: number): Promise<StoredBytes>;
  open(key: string): Readable;
  /** Removing what is not there changes nothing. */
  remove(key: string): Promise<void>;
}

/** Enough to tell a file's type by. */
const HEAD = 4_100;
const MEGABYTE = 1024 * 1024;

/** Files in GridFS, in chunks beside the documents. */
export function openFileStore(connection: Connection): FileStore {
  if (connection.db === undefined) throw new Error('The file store needs an open connection.');
  const bucket = new mongo.GridFSBucket(connection.db, { bucketName: 'files' });
  const idOf = (key: string) => new mongo.ObjectId(key);
  const remove = async (key: string) => {
    try {
      await bucket.delete(idOf(key));
    } catch (error) {
      // The driver deletes chunks that have no file, and only then says so.
      if (!(error instanceof mongo.MongoRuntimeError)) throw error;
    }
  };
  return {
    newKey: () => new mongo.ObjectId().toHexString(),
    async put(key, stream, limit) {
      try {
        return await written(bucket.openUploadStreamWithId(idOf(key), key), stream, limit);
      } catch (error) {
        await remove(key);
        throw error;
      }
    },
    open: (key) => bucket.openDownloadStream(idOf(key)),
    remove,
  };
}

/** Writes one piece at a time, so that nothing is on its way to the database when a stream breaks off. */
async function written(
  sink: mongo.GridFSBucketWriteStream,
  stream: Readable,
  limit: number,
): Promise<StoredBytes> {
  const hash = createHash('sha256');
  const head: Buffer[] = [];
  let size = 0;
  // Whoever sends the bytes ends the stream: destroyed here, it would tell them of a break instead of what is too much.
  const pieces: AsyncIterable<Buffer> = stream.iterator({ destroyOnReturn: false });
  for await (const piece of pieces) {
    if (size < HEAD) head.push(piece.subarray(0, HEAD - size));
    size += piece.length;
    if (size > limit) throw new TooLarge('file-too-large', { megabytes: limit / MEGABYTE });
    hash.update(piece);
    await settled((done) => sink.write(piece, done));
  }
  await settled((done) => sink.end(done));
  return { size, sha256: hash.digest('hex'), head: Buffer.concat(head) };
}

const settled = (act: (done: (error?: Error | null) => void) => unknown): Promise<void> =>
  new Promise((resolve, reject) => {
    act((error) => (error ? reject(error) : resolve()));
  });
