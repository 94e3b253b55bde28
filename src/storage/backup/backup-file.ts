import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { BSON, type Document } from 'mongodb';

/** The version of the format that is written; another is refused. See docs/formats.md. */
export const BACKUP_VERSION = 1;
export const BACKUP_FORMAT = 'assay-backup';

/** No document of MongoDB is longer; an index description is far shorter. */
const LARGEST = 17 * 1024 ** 2;

/** What stands at the head of the file. */
export interface BackupHead {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  readonly at: Date;
  /** Whether everything is of one moment, however much was written meanwhile. */
  readonly oneMoment: boolean;
  /** Secrets of the data folder by name: without the session secret, links that were sent open nothing. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** What stands before the documents of a collection. */
export interface CollectionHead {
  readonly name: string;
  /** As `createIndexes` takes them, without that of `_id`. */
  readonly indexes: readonly Document[];
}

/** What stands after them. */
export interface CollectionFoot {
  readonly documents: number;
  /** Of all documents whatever their order, hexadecimal; see `Fingerprint`. */
  readonly fingerprint: string;
}

/** The last of the file: without it the file is cut off. */
export interface BackupFoot {
  readonly collections: number;
}

/** A file that is no backup, or not whole, or of another version; the message is a sentence for people. */
export class BackupUnreadable extends Error {
  override readonly name = 'BackupUnreadable';
}

/** The parts of a file in their order: head, then for each collection head, documents and foot, then the end. */
export type Part =
  | { readonly kind: 'head'; readonly head: BackupHead }
  | { readonly kind: 'collection'; readonly head: CollectionHead }
  | { readonly kind: 'document'; readonly bytes: Uint8Array }
  | { readonly kind: 'foot'; readonly foot: CollectionFoot }
  | { readonly kind: 'end'; readonly foot: BackupFoot };

/** The letter each kind of part begins with. */
const LETTERS = { head: 'H', collection: 'C', document: 'D', foot: 'F', end: 'E' } as const;

/** One part as it is written: a letter for its kind, then BSON. */
export function partBytes(part: Part): Buffer {
  const body = part.kind === 'document' ? part.bytes : BSON.serialize('head' in part ? part.head : part.foot);
  return Buffer.concat([Buffer.from(LETTERS[part.kind], 'latin1'), body]);
}

/** Reads a file part by part, holding one document at a time. Errors: BackupUnreadable; system errors of the file. */
export async function* readParts(file: string): AsyncGenerator<Part> {
  const source = createReadStream(file);
  const unpacked = createGunzip();
  source.once('error', (error) => unpacked.destroy(error));
  source.pipe(unpacked);
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let at = 0;
      for (let end = endOfPart(rest, at); end !== undefined; end = endOfPart(rest, at)) {
        yield partIn(rest.subarray(at, end));
        at = end;
      }
      rest = rest.subarray(at);
    }
  } catch (error) {
    throw unreadable(error);
  } finally {
    source.destroy();
  }
  if (rest.length > 0) throw new BackupUnreadable('The backup is cut off: its last document is not whole.');
}

/** Where the part that begins at `at` ends; undefined while it is not all there. */
function endOfPart(bytes: Buffer, at: number): number | undefined {
  if (bytes.length < at + 5) return undefined;
  const length = bytes.readInt32LE(at + 1);
  if (length < 5 || length > LARGEST) throw notABackup();
  return bytes.length < at + 1 + length ? undefined : at + 1 + length;
}

function partIn(bytes: Buffer): Part {
  const body = bytes.subarray(1);
  const read = <T>(): T => BSON.deserialize(body) as T;
  switch (bytes.toString('latin1', 0, 1)) {
    case LETTERS.head:
      return { kind: 'head', head: read<BackupHead>() };
    case LETTERS.collection:
      return { kind: 'collection', head: read<CollectionHead>() };
    case LETTERS.document:
      return { kind: 'document', bytes: body };
    case LETTERS.foot:
      return { kind: 'foot', foot: read<CollectionFoot>() };
    case LETTERS.end:
      return { kind: 'end', foot: read<BackupFoot>() };
    default:
      throw notABackup();
  }
}

export const notABackup = (): BackupUnreadable =>
  new BackupUnreadable('This file is not a backup made by “assay db backup”, or it is damaged.');

function unreadable(error: unknown): unknown {
  const { code, name } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') return new BackupUnreadable('The backup is cut off: the file ends too soon.');
  return code === 'Z_DATA_ERROR' || name === 'BSONError' ? notABackup() : error;
}

/**
 * What tells one set of documents from another whatever their order: the SHA-256 of each document's bytes, all XORed.
 * It finds damage and loss; it is no signature.
 */
export class Fingerprint {
  documents = 0;
  private readonly sum = Buffer.alloc(32);

  add(bytes: Uint8Array): void {
    const digest = createHash('sha256').update(bytes).digest();
    for (let at = 0; at < 32; at += 1) this.sum[at] = (this.sum[at] ?? 0) ^ (digest[at] ?? 0);
    this.documents += 1;
  }

  foot(): CollectionFoot {
    return { documents: this.documents, fingerprint: this.sum.toString('hex') };
  }
}
