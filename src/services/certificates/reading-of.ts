import type { Readable } from 'node:stream';
import type { Reading } from '#domain/certificates/certificate.js';
import { MINUTE } from '#domain/dates.js';
import type { Machine } from '#domain/organisations/actor.js';
import type { Parts } from '../parts.js';

/** How long a file is one process's alone; longer than the reader takes for the worst file. */
export const LEASE = 2 * MINUTE;
/** A file that ended the process this often is not tried again. */
const MOST_TRIES = 3;
export const READER: Machine = { kind: 'machine', name: 'certificate reader' };

/** Reads a file at its nth try; one that ended the process too often is given up. */
export async function readingOf(
  parts: Parts,
  tries: number,
  open: () => Promise<Readable | null>,
): Promise<Reading> {
  if (tries > MOST_TRIES) return givenUp(parts);
  const stream = await open();
  if (stream === null) throw new Error('The file of a certificate is not there.');
  return parts.reader.read(Buffer.concat(await stream.toArray()));
}

/** What the audit log tells of a reading. */
export const toldOf = ({ fault, type, fields, pageCount }: Reading) => ({
  fault,
  type: type.type,
  fields: Object.keys(fields).length,
  pages: pageCount,
});

const givenUp = ({ world }: Parts): Reading => ({
  reader: 'none',
  at: world.now(),
  fault: 'took-too-long',
  pageCount: 0,
  pages: [],
  text: '',
  type: { type: 'unknown', confidence: 0, because: 'The file could not be read in several tries.' },
  fields: {},
  file: { producer: '', creator: '', createdAt: '', modifiedAt: '', active: false, signed: false },
});
