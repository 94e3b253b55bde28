import { Buffer } from 'node:buffer';
import { X509Certificate } from 'node:crypto';
import { type BaseBlock, GeneralizedTime, UTCTime } from 'asn1js';
import { blockOf, blocksIn, identifierOf, numbered, octetsOf, writtenBytes } from './der.js';
import { type DigestName, digestNamed } from './digests.js';

/** A signed message as it stands in a file: CMS, RFC 5652. Only its first signer is looked at; a PDF has one. */
export interface SignedMessage {
  /** Bytes that it carries and signs in place of the file's own; null where it signs those. */
  readonly content: Uint8Array | null;
  /** Where it is a service's word on the time (RFC 3161): of which bytes, and when. */
  readonly stamp: { readonly digest: DigestName; readonly value: Uint8Array; readonly at: Date } | null;
  /** Those that may be the signer's, by what the message says of it. */
  readonly certificates: readonly X509Certificate[];
  readonly digest: DigestName;
  /** What was signed in place of the content; null where that itself was. */
  readonly attributes: Attributes | null;
  readonly signature: {
    readonly algorithm: string;
    /** The digest of the signing where it is named apart, as RSA-PSS does. */
    readonly digest: DigestName | null;
    readonly value: Uint8Array;
  };
}

interface Attributes {
  /** As they are signed: a set of its own. */
  readonly bytes: Uint8Array;
  readonly digest: Uint8Array | null;
  readonly at: Date | null;
}

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TIME_STAMP = '1.2.840.113549.1.9.16.1.4';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';
/** The length of the digest that an older way of PDFs carries. ISO 32000-1, 12.8.3.3. */
const SHA1_BYTES = 20;
/** Certificates that are looked at; a message carries its signer's and those above it. */
const MOST_CERTIFICATES = 20;

/** Takes a message apart. Null where it is none, or of a kind that is not read. */
export function readMessage(bytes: Uint8Array): SignedMessage | null {
  const [kind, wrapped] = blocksIn(blockOf(bytes) ?? undefined);
  const data = blocksIn(blocksIn(wrapped)[0]);
  const signer = blocksIn(blocksIn(data.at(-1))[0]);
  if (identifierOf(kind) !== SIGNED_DATA || signer.length < 5) return null;
  const [contentKind, contentIn] = blocksIn(data[2]);
  const content = octetsOf(blocksIn(contentIn)[0]);
  const stamp = content !== null && identifierOf(contentKind) === TIME_STAMP ? stampIn(content) : null;
  const digest = digestNamed(identifierOf(blocksIn(signer[2])[0]));
  const attributes = attributesIn(signer[3]);
  const after = signer.slice(attributes === null ? 3 : 4);
  const value = octetsOf(after[1]);
  // Content that is neither a time stamp nor a digest is no way in which files are signed.
  const isOther = content !== null && stamp === null && content.length !== SHA1_BYTES;
  if (digest === null || value === null || isOther) return null;
  const [algorithm, more] = blocksIn(after[0]);
  return {
    content,
    stamp,
    certificates: certificatesIn(numbered(data, 0), signer[1]),
    digest,
    attributes,
    signature: {
      algorithm: identifierOf(algorithm),
      digest: digestNamed(identifierOf(blocksIn(blocksIn(numbered(blocksIn(more), 0))[0])[0])),
      value,
    },
  };
}

/** The attributes of a signer, where they stand in their place. */
function attributesIn(inPlace: BaseBlock | undefined): Attributes | null {
  const attributes = inPlace === undefined ? undefined : numbered([inPlace], 0);
  if (attributes === undefined) return null;
  const bytes = new Uint8Array(writtenBytes(attributes));
  bytes[0] = SET;
  const valueOf = (wanted: string): BaseBlock | undefined => {
    const found = blocksIn(attributes).find((each) => identifierOf(blocksIn(each)[0]) === wanted);
    return blocksIn(blocksIn(found)[1])[0];
  };
  return { bytes, digest: octetsOf(valueOf(MESSAGE_DIGEST)), at: timeOf(valueOf(SIGNING_TIME)) };
}
/** The head of a set, as which attributes are signed. RFC 5652, 5.4. */
const SET = 0x31;

const timeOf = (block: BaseBlock | undefined): Date | null =>
  block instanceof UTCTime || block instanceof GeneralizedTime ? block.toDate() : null;

/** What a time stamp says: its policy, of what digest, its number, when. RFC 3161, 2.4.2. */
function stampIn(content: Uint8Array): SignedMessage['stamp'] {
  const said = blocksIn(blockOf(content) ?? undefined);
  const [algorithm, value] = blocksIn(said[2]);
  const digest = digestNamed(identifierOf(blocksIn(algorithm)[0]));
  const [at, octets] = [timeOf(said[4]), octetsOf(value)];
  return digest === null || at === null || octets === null ? null : { digest, value: octets, at };
}

/** The signer is told by issuer and number, or by a mark of its key that only trying can follow. */
function certificatesIn(
  all: BaseBlock | undefined,
  signer: BaseBlock | undefined,
): readonly X509Certificate[] {
  const [issuer, number] = blocksIn(signer);
  const isSigners = (each: BaseBlock): boolean => {
    if (issuer === undefined || number === undefined) return true;
    const said = blocksIn(blocksIn(each)[0]);
    const at = numbered(said, 0) === undefined ? 0 : 1;
    return isSame(said[at], number) && isSame(said[at + 2], issuer);
  };
  return blocksIn(all)
    .slice(0, MOST_CERTIFICATES)
    .filter(isSigners)
    .map((each) => new X509Certificate(writtenBytes(each)));
}

const isSame = (one: BaseBlock | undefined, other: BaseBlock): boolean =>
  one !== undefined && Buffer.compare(writtenBytes(one), writtenBytes(other)) === 0;
