import { createHash } from 'node:crypto';

/** A digest as the platform names it. */
export type DigestName = (typeof DIGESTS)[keyof typeof DIGESTS];

/** By the identifiers that messages and certificates name them by. */
const DIGESTS = {
  '1.2.840.113549.2.5': 'md5',
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '2.16.840.1.101.3.4.2.8': 'sha3-256',
  '2.16.840.1.101.3.4.2.9': 'sha3-384',
  '2.16.840.1.101.3.4.2.10': 'sha3-512',
} as const;

/** The digest of an identifier; null where it is not known. */
export const digestNamed = (identifier: string): DigestName | null =>
  Object.hasOwn(DIGESTS, identifier) ? DIGESTS[identifier as keyof typeof DIGESTS] : null;

/** The digest of these bytes one after the other. */
export function digestOf(name: DigestName, parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash(name);
  for (const part of parts) hash.update(part);
  return hash.digest();
}
