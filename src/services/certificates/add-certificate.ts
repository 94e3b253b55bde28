import type { Certificate, Reading } from '#domain/certificates/certificate.js';
import type { Instant } from '#domain/dates.js';
import { NotFound } from '#domain/errors.js';
import type { CertificateId, OrganisationId } from '#domain/ids.js';
import type { Deed } from '#storage/contract.js';
import { demand } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { AddCertificate, ReceivedDocument, Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { type Bench, judge } from './judge.js';
import { checkLinks } from './link-certificate.js';
import { giverOf, memberBench } from './member-bench.js';

export const addCertificate =
  (parts: Parts): Services['certificates']['add'] =>
  async (actor, command, received) => {
    const { requestId } = command;
    demand(/^[\w-]{8,64}$/.test(requestId), 'The form has no number of its own.');
    const id = requestId as CertificateId;
    const bench = memberBench(parts, actor, 'certificates.change');
    const { stores } = bench;
    // Posted twice: the first one stands, and what came with the second is thrown away.
    const there = await stores.certificates.read(id);
    if (there !== null) {
      await stores.certificates.discard(received);
      return id;
    }
    await checkLinks(stores, command.vendorId, command);
    const added = await keepCertificate(parts, bench, { id, ...command, takenFrom: null }, received);
    if (!added) {
      await stores.certificates.discard(received);
      // Somebody else's thing has this id, or this very form was faster.
      if ((await stores.certificates.read(id)) === null) throw new NotFound();
    }
    return id;
  };

/** A certificate before it is kept. */
export type NewCertificate = Pick<Certificate, 'id' | 'takenFrom'> & Omit<AddCertificate, 'requestId'>;

/** Keeps a received document as a certificate; false where one of that id is there. */
export async function keepCertificate(
  parts: Parts,
  bench: ReturnType<typeof memberBench>,
  given: NewCertificate,
  received: ReceivedDocument,
): Promise<boolean> {
  const { member } = bench;
  const { name, size, sha256 } = received;
  const by = { ...given, uploadedBy: giverOf(member) };
  const certificate = newCertificate(parts, member.organisationId, by, received);
  const action = given.takenFrom === null ? 'certificate.uploaded' : 'certificate.taken';
  const deed = deedOf(parts.world, member, action, { name, size, sha256, vendor: given.vendorId });
  return putCertificate(parts, bench, certificate, { deed, received });
}

/** A received document as a certificate nobody has said anything of. */
export function newCertificate(
  { world }: Pick<Parts, 'world'>,
  organisationId: OrganisationId,
  given: NewCertificate & Pick<Certificate, 'uploadedBy'>,
  { name, size, type, sha256 }: ReceivedDocument,
): Certificate {
  const now = world.now();
  return {
    id: given.id,
    organisationId,
    vendorId: given.vendorId,
    aiSystemId: given.aiSystemId,
    file: { id: world.newId(), name, size, type, sha256 },
    replaces: given.replaces,
    succession: null,
    takenFrom: given.takenFrom,
    givenBy: null,
    reading: type === 'application/pdf' ? null : unreadPicture(now),
    typed: {},
    typedType: null,
    lookUps: [],
    life: [],
    pause: null,
    uploadedBy: given.uploadedBy,
    revision: 1,
    createdAt: now,
    changedAt: now,
    archivedAt: null,
  };
}

/** Writes a new certificate with its file and its standing; false where one of that id is there. */
export async function putCertificate(
  parts: Parts,
  bench: Bench,
  certificate: Certificate,
  { deed, received }: { readonly deed: Deed; readonly received: ReceivedDocument },
): Promise<boolean> {
  const { certificates } = bench.stores;
  const standing = await standingIn(parts, bench, certificate);
  const file = { id: certificate.file.id, received };
  const added = await certificates.add(certificate, { standing, deed, file });
  if (added) {
    const { sameFile } = await certificates.alike(certificate, '');
    const { replaces } = certificate;
    const beside = [...sameFile.map((each) => each.id), ...(replaces === null ? [] : [replaces])];
    if (beside.length > 0) await certificates.judgeAgain({ ids: beside });
    if (certificate.reading !== null) await certificates.keepReading(certificate.id, certificate.reading);
    await passOn(parts);
  }
  return added;
}

async function standingIn(parts: Parts, bench: Bench, certificate: Certificate) {
  const judged = await judge(parts, bench, certificate);
  if (judged === null) throw new NotFound();
  return judged.standing;
}

/** A picture says nothing that could be read; its fields are typed by whoever sees it. */
export const unreadPicture = (at: Instant): Reading => ({
  reader: 'none',
  at,
  fault: 'no-text',
  pageCount: 1,
  pages: [],
  text: '',
  type: { type: 'unknown', confidence: 0, because: 'The file is a picture, so nothing was read from it.' },
  fields: {},
  file: { producer: '', creator: '', createdAt: '', modifiedAt: '', active: false, signed: false },
});
