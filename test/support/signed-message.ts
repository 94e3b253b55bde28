import { Buffer } from 'node:buffer';
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import {
  Set as AsnSet,
  type BaseBlock,
  BitString,
  Constructed,
  fromBER,
  GeneralizedTime,
  Integer,
  Null,
  ObjectIdentifier,
  OctetString,
  PrintableString,
  Sequence,
  UTCTime,
  Utf8String,
} from 'asn1js';

/** Somebody who can sign: a key and a certificate that names whose it is. */
export interface Signer {
  readonly privateKey: KeyObject;
  readonly certificate: Buffer;
  readonly issuer: string;
  readonly serial: Buffer;
  readonly scheme: keyof typeof SCHEMES;
}

const SHA256 = '2.16.840.1.101.3.4.2.1';
const DIGESTS: Readonly<Record<string, string>> = { sha256: SHA256, sha1: '1.3.14.3.2.26' };

/** Ways to sign: the key, and the identifier of the algorithm as messages name it. */
const SCHEMES = {
  rsa: { key: () => generateKeyPairSync('rsa', { modulusLength: 2048 }), oid: '1.2.840.113549.1.1.1' },
  'rsa-pss': { key: () => generateKeyPairSync('rsa', { modulusLength: 2048 }), oid: '1.2.840.113549.1.1.10' },
  ec: { key: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }), oid: '1.2.840.10045.4.3.2' },
  brainpool: {
    key: () => generateKeyPairSync('ec', { namedCurve: 'brainpoolP256r1' }),
    oid: '1.2.840.10045.4.3.2',
  },
  ed25519: { key: () => generateKeyPairSync('ed25519'), oid: '1.3.101.112' },
} as const;

export const SCHEME_NAMES = Object.keys(SCHEMES) as readonly (keyof typeof SCHEMES)[];

const sequence = (...value: BaseBlock[]) => new Sequence({ value });
const oid = (value: string) => new ObjectIdentifier({ value });
const set = (...value: BaseBlock[]) => new AsnSet({ value });
const octets = (value: Uint8Array) => new OctetString({ valueHex: Uint8Array.from(value).buffer });
const tagged = (tagNumber: number, ...value: BaseBlock[]) =>
  new Constructed({ idBlock: { tagClass: 3, tagNumber }, value });
const bytesOf = (block: BaseBlock): Buffer => Buffer.from(block.toBER());
const blockFrom = (der: Uint8Array): BaseBlock => fromBER(Uint8Array.from(der).buffer).result;
const integer = (bytes: Buffer) => new Integer({ valueHex: Uint8Array.from(bytes).buffer });

const named = (name: string, organisation: string): BaseBlock =>
  sequence(
    set(sequence(oid('2.5.4.6'), new PrintableString({ value: 'GB' }))),
    ...(organisation === '' ? [] : [set(sequence(oid('2.5.4.10'), new Utf8String({ value: organisation })))]),
    set(sequence(oid('2.5.4.3'), new Utf8String({ value: name }))),
  );

export interface SignerOptions {
  readonly name?: string;
  readonly organisation?: string;
  readonly scheme?: keyof typeof SCHEMES;
  readonly from?: string;
  readonly until?: string;
  /** Whose certificate signs this one's; its own where left out. */
  readonly issuedBy?: Signer;
}

/** Makes a signer whose certificate nobody but this test knows. */
export function makeSigner({
  name = 'Aldgate Signing Desk',
  organisation = 'Aldgate Certification Ltd',
  scheme = 'rsa',
  from = '2025-01-01',
  until = '2027-12-31',
  issuedBy,
}: SignerOptions = {}): Signer {
  const { privateKey, publicKey } = SCHEMES[scheme].key();
  const serial = Buffer.concat([Buffer.from([0x4a]), randomBytes(7)]);
  const issuer = issuedBy?.issuer ?? bytesOf(named(name, organisation)).toString('hex');
  const algorithm = algorithmOf(issuedBy?.scheme ?? scheme);
  const said = sequence(
    tagged(0, new Integer({ value: 2 })),
    integer(serial),
    algorithm,
    blockFrom(Buffer.from(issuer, 'hex')),
    sequence(
      new UTCTime({ valueDate: new Date(`${from}T00:00:00Z`) }),
      new UTCTime({ valueDate: new Date(`${until}T23:59:59Z`) }),
    ),
    named(name, organisation),
    blockFrom(publicKey.export({ type: 'spki', format: 'der' })),
  );
  const value = signedBy(issuedBy ?? { privateKey, scheme }, bytesOf(said));
  const certificate = sequence(said, algorithm, new BitString({ valueHex: Uint8Array.from(value).buffer }));
  return { privateKey, certificate: bytesOf(certificate), issuer, serial, scheme };
}

function algorithmOf(scheme: Signer['scheme']): BaseBlock {
  if (scheme === 'rsa') return sequence(oid('1.2.840.113549.1.1.11'), new Null());
  return scheme === 'rsa-pss' ? pssAlgorithm() : sequence(oid(SCHEMES[scheme].oid));
}

const pssAlgorithm = (): BaseBlock => {
  const hash = sequence(oid(SHA256), new Null());
  return sequence(
    oid(SCHEMES['rsa-pss'].oid),
    sequence(
      tagged(0, hash),
      tagged(1, sequence(oid('1.2.840.113549.1.1.8'), hash)),
      tagged(2, new Integer({ value: 32 })),
    ),
  );
};

const signedBy = (
  { privateKey, scheme }: Pick<Signer, 'privateKey' | 'scheme'>,
  bytes: Buffer,
  digest = 'sha256',
): Buffer =>
  sign(scheme === 'ed25519' ? null : digest, bytes, {
    key: privateKey,
    ...(scheme === 'rsa-pss' ? { padding: 6, saltLength: 32 } : {}),
  });

export interface MessageOptions {
  readonly at?: Date;
  readonly digest?: 'sha256' | 'sha1';
  /** Signs the bytes themselves and states nothing beside. */
  readonly plain?: boolean;
  readonly certificates?: readonly Buffer[];
  /** Carries the digest of the bytes and signs that: the older way of PDFs. */
  readonly ofDigest?: boolean;
  /** A service's word on the time of the bytes. */
  readonly timeStamp?: Date;
}

/** The message with which a signer signs these bytes. */
export function signedMessage(signer: Signer, bytes: Buffer, options: MessageOptions = {}): Buffer {
  const carried = carriedBy(bytes, options);
  const digest = sequence(oid(DIGESTS[options.digest ?? 'sha256'] ?? SHA256), new Null());
  const certificates = (options.certificates ?? [signer.certificate]).map(blockFrom);
  const data = sequence(
    new Integer({ value: 1 }),
    set(digest),
    sequence(
      oid(carried?.kind ?? '1.2.840.113549.1.7.1'),
      ...(carried === null ? [] : [tagged(0, octets(carried.content))]),
    ),
    ...(certificates.length === 0 ? [] : [tagged(0, ...certificates)]),
    set(signerInfo(signer, carried?.content ?? bytes, options, digest)),
  );
  return bytesOf(sequence(oid('1.2.840.113549.1.7.2'), tagged(0, data)));
}

function signerInfo(
  signer: Signer,
  signed: Buffer,
  { at = new Date('2025-03-10T09:00:00Z'), digest = 'sha256', plain = false }: MessageOptions,
  digestAlgorithm: BaseBlock,
): BaseBlock {
  const attributes = attributesFor(createHash(digest).update(signed).digest(), at);
  return sequence(
    new Integer({ value: 1 }),
    sequence(blockFrom(Buffer.from(signer.issuer, 'hex')), integer(signer.serial)),
    digestAlgorithm,
    ...(plain ? [] : [tagged(0, ...attributes)]),
    signer.scheme === 'rsa' ? sequence(oid(SCHEMES.rsa.oid), new Null()) : algorithmOf(signer.scheme),
    octets(signedBy(signer, plain ? signed : bytesOf(set(...attributes)), digest)),
  );
}

const attributesFor = (digest: Buffer, at: Date): BaseBlock[] => [
  sequence(oid('1.2.840.113549.1.9.3'), set(oid('1.2.840.113549.1.7.1'))),
  sequence(oid('1.2.840.113549.1.9.5'), set(new UTCTime({ valueDate: at }))),
  sequence(oid('1.2.840.113549.1.9.4'), set(octets(digest))),
];

function carriedBy(
  bytes: Buffer,
  { ofDigest = false, timeStamp }: MessageOptions,
): { readonly kind: string; readonly content: Buffer } | null {
  if (ofDigest) return { kind: '1.2.840.113549.1.7.1', content: createHash('sha1').update(bytes).digest() };
  if (timeStamp === undefined) return null;
  const said = sequence(
    new Integer({ value: 1 }),
    oid('1.2.3.4.1'),
    sequence(sequence(oid(SHA256), new Null()), octets(createHash('sha256').update(bytes).digest())),
    new Integer({ value: 7 }),
    new GeneralizedTime({ valueDate: timeStamp }),
  );
  return { kind: '1.2.840.113549.1.9.16.1.4', content: bytesOf(said) };
}
