import { Buffer } from 'node:buffer';
import { constants, verify, type X509Certificate } from 'node:crypto';
import type { FileSignature } from '#domain/certificates/certificate.js';
import { type DigestName, digestOf } from './digests.js';
import type { SignedMessage } from './signed-message.js';

/** Ways of signing that name their digest, by their identifiers; all others sign with the message's own. */
const SIGNED_WITH: Readonly<Record<string, DigestName>> = {
  '1.2.840.113549.1.1.4': 'md5',
  '1.2.840.113549.1.1.5': 'sha1',
  '1.2.840.113549.1.1.14': 'sha224',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.1': 'sha1',
  '1.2.840.10045.4.3.1': 'sha224',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};
const RSA_PSS = '1.2.840.113549.1.1.10';
/** Ed25519 and Ed448 take their digest themselves. */
const OWN_DIGEST: readonly string[] = ['ed25519', 'ed448'];

/** Whether a message is of these bytes, and whose key signed it. */
export interface Proof {
  readonly covered: FileSignature['covered'];
  /** Whose key it is, or by what the message says should be; null where it carries no certificate of it. */
  readonly signer: X509Certificate | null;
}

/**
 * Holds a message against the bytes it should be of: their digest, and the signature over it by the key of a certificate
 * in the message. Whether anybody trusts that certificate is another question, and not answered here.
 */
export function proveMessage(message: SignedMessage, bytes: readonly Uint8Array[]): Proof {
  const { certificates } = message;
  const named = certificates[0] ?? null;
  if (!isOfBytes(message, bytes)) return { covered: 'changed', signer: named };
  const signed = signedBytes(message, bytes);
  const signer = certificates.find((each) => isSignedBy(each, message, signed));
  if (signer !== undefined) return { covered: 'unchanged', signer };
  return { covered: named === null ? 'unknown' : 'changed', signer: named };
}

/** Whether every digest in the message is that of what it should be of. */
function isOfBytes(
  { stamp, content, attributes, digest }: SignedMessage,
  bytes: readonly Uint8Array[],
): boolean {
  // A message that carries content signs that: a time stamp, or the digest of the bytes (an older way of PDFs).
  const ofFile =
    stamp !== null
      ? isEqual(stamp.value, digestOf(stamp.digest, bytes))
      : content === null || isEqual(content, digestOf('sha1', bytes));
  const ofContent =
    attributes === null || isEqual(attributes.digest, digestOf(digest, content === null ? bytes : [content]));
  return ofFile && ofContent;
}

const isEqual = (one: Uint8Array | null, other: Uint8Array): boolean =>
  one !== null && Buffer.compare(one, other) === 0;

const signedBytes = ({ attributes, content }: SignedMessage, bytes: readonly Uint8Array[]): Uint8Array =>
  attributes?.bytes ?? content ?? Buffer.concat(bytes);

function isSignedBy({ publicKey }: X509Certificate, message: SignedMessage, signed: Uint8Array): boolean {
  const { algorithm, digest, value } = message.signature;
  const name = OWN_DIGEST.includes(publicKey.asymmetricKeyType ?? '')
    ? null
    : (SIGNED_WITH[algorithm] ?? digest ?? message.digest);
  const padding =
    algorithm === RSA_PSS
      ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }
      : {};
  return verify(name, signed, { key: publicKey, ...padding }, value);
}
