import { Buffer } from 'node:buffer';
import type { X509Certificate } from 'node:crypto';
import type { FileSignature, FileSigner } from '#domain/certificates/certificate.js';
import { type CalendarDate, calendarDate, type Instant, instantOf } from '#domain/dates.js';
import { type FoundSignature, findSignatures } from './find-signatures.js';
import { readPdfDate } from './pdf-date.js';
import { proveMessage } from './prove-message.js';
import { readMessage, type SignedMessage } from './signed-message.js';

/** A signature, and up to which byte of the file it speaks; null where nothing could be told. */
export interface ReadSignature {
  readonly signature: FileSignature;
  readonly end: number | null;
}

const UNREAD: ReadSignature = {
  signature: {
    covered: 'unknown',
    beside: 'unknown',
    signer: null,
    isTimeStamp: false,
    at: null,
    digest: '',
  },
  end: null,
};

/**
 * The signatures a PDF carries, each held against the file's bytes, and a copy of those where something is left to
 * compare: what a signature does not cover is `unknown` until then. Never throws.
 */
export function signaturesOf(bytes: Uint8Array): {
  readonly signatures: readonly ReadSignature[];
  readonly bytes: Uint8Array | null;
} {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!raw.includes('/ByteRange')) return { signatures: [], bytes: null };
  const signatures = findSignatures(raw).map((found) =>
    found === null ? UNREAD : readSignature(raw, found),
  );
  return { signatures, bytes: signatures.some(isToCompare) ? bytes.slice() : null };
}

/** Whether a signature leaves something of the file open that words can be compared of. */
export const isToCompare = ({ signature, end }: ReadSignature): boolean =>
  end !== null && signature.covered === 'unchanged' && signature.beside === 'unknown';

function readSignature(raw: Buffer, found: FoundSignature): ReadSignature {
  try {
    const message = readMessage(found.message);
    return message === null ? UNREAD : proven(raw, found, message);
  } catch {
    // A certificate or key of a kind the platform does not know: nothing is told.
    return UNREAD;
  }
}

function proven(raw: Buffer, found: FoundSignature, message: SignedMessage): ReadSignature {
  const { covered, signer } = proveMessage(message, found.covered);
  return {
    signature: {
      covered,
      beside: !found.leavesOut && isBlank(raw, found.end) ? 'nothing' : 'unknown',
      signer: signer === null ? null : signerOf(signer),
      isTimeStamp: message.stamp !== null,
      at: signedAt(message, found),
      digest: message.stamp?.digest ?? message.digest,
    },
    end: found.leavesOut ? null : found.end,
  };
}

/** By the message, else by the file. */
function signedAt({ stamp, attributes }: SignedMessage, { writtenAt }: FoundSignature): Instant | null {
  const at = stamp?.at ?? attributes?.at ?? null;
  if (at !== null && !Number.isNaN(at.getTime())) return instantOf(at);
  return readPdfDate(writtenAt) || null;
}

/** Whether nothing but line ends follows. */
function isBlank(raw: Buffer, from: number): boolean {
  return raw.length - from <= FEW && /^[\s\0]*$/.test(raw.toString('latin1', from));
}
const FEW = 16;

function signerOf(certificate: X509Certificate): FileSigner | null {
  const [from, until] = [dayIn(certificate.validFrom), dayIn(certificate.validTo)];
  if (from === null || until === null) return null;
  return {
    name:
      nameIn(certificate.subject, 'CN') || nameIn(certificate.subject, 'O') || 'a name that is not stated',
    organisation: nameIn(certificate.subject, 'O'),
    issuer: nameIn(certificate.issuer, 'CN') || nameIn(certificate.issuer, 'O'),
    itsOwn: certificate.checkIssued(certificate),
    from,
    until,
  };
}

const dayIn = (text: string): CalendarDate | null => calendarDate(new Date(text).toISOString().slice(0, 10));

/** A part of a name as the platform writes it: `CN=Aldgate\, Marsh Ltd`, a line each. */
const nameIn = (name: string, part: string): string =>
  (name.split('\n').find((line) => line.startsWith(`${part}=`)) ?? '')
    .slice(part.length + 1, LONGEST)
    .replace(/\\(.)/g, '$1');
const LONGEST = 200;
