import { CERTIFICATE_TYPES } from '#domain/assessments/file-types.js';
import { NotFound, TooMany } from '#domain/errors.js';
import type { OwnCertificateId } from '#domain/ids.js';
import { LONGEST_COVERS, type OwnCertificate } from '#domain/own-certificates/own-certificate.js';
import { receiveFile } from '../answering/receive-file.js';
import { demand } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import { unreadPicture } from '../certificates/add-certificate.js';
import { giverOf, memberBench } from '../certificates/member-bench.js';
import type { OwnCertificateServices } from '../contract/own-certificates.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { faceIn, ownBench } from './face-in.js';
import { giveSuccessors } from './give-successors.js';

/** Uploads of one organisation; more in an hour nobody makes by hand. */
const UPLOADS = { points: 60, seconds: 3_600 } as const;
/** Certificates in use of one organisation. */
const MOST = 200;

export const receiveOwn =
  (parts: Parts): OwnCertificateServices['receive'] =>
  async (actor, file) => {
    const { member, stores } = memberBench(parts, actor, 'own-certificates.change');
    const seconds = await parts.storage.rateLimits.consume(
      `own-certificate:${member.organisationId}`,
      UPLOADS,
    );
    if (seconds > 0) throw new TooMany(seconds);
    const taken = { types: CERTIFICATE_TYPES, otherwise: 'certificate-type' } as const;
    return await receiveFile(parts, stores.ownCertificates, file, taken);
  };

export const discardOwn =
  (parts: Parts): OwnCertificateServices['discard'] =>
  async (actor, received) =>
    memberBench(parts, actor, 'own-certificates.change').stores.ownCertificates.discard(received);

export const addOwnCertificate =
  (parts: Parts): OwnCertificateServices['add'] =>
  async (actor, { requestId, covers, replaces }, received) => {
    demand(/^[\w-]{8,64}$/.test(requestId), 'The form has no number of its own.');
    demand(covers.trim().length <= LONGEST_COVERS, `What it covers takes ${LONGEST_COVERS} characters.`);
    const id = requestId as OwnCertificateId;
    const bench = memberBench(parts, actor, 'own-certificates.change');
    const { ownCertificates } = bench.stores;
    // Posted twice: the first one stands, and what came with the second is thrown away.
    if ((await ownCertificates.record(id)) !== null) {
      await ownCertificates.discard(received);
      return id;
    }
    if (replaces !== null && (await ownCertificates.record(replaces)) === null) throw new NotFound();
    demand((await ownCertificates.countInUse()) < MOST, `An organisation keeps at most ${MOST} in use.`);
    const own = newOwn(parts, bench.member, { id, covers: covers.trim(), replaces }, received);
    const { name, size, sha256 } = received;
    const deed = deedOf(parts.world, bench.member, 'own-certificate.uploaded', { name, size, sha256 });
    if (
      await ownCertificates.add(
        own,
        { face: faceIn(parts, ownBench(bench.member, bench.on), own), deed },
        received,
      )
    ) {
      if (own.reading !== null) await ownCertificates.keepReading(id, own.reading);
      if (replaces !== null) await giveSuccessors(parts, own);
      await passOn(parts);
      return id;
    }
    await ownCertificates.discard(received);
    // Somebody else's thing has this id, or this very form was faster.
    if ((await ownCertificates.record(id)) === null) throw new NotFound();
    return id;
  };

function newOwn(
  { world }: Parts,
  member: Parameters<typeof giverOf>[0] & { readonly organisationId: OwnCertificate['organisationId'] },
  given: Pick<OwnCertificate, 'id' | 'covers' | 'replaces'>,
  { name, size, type, sha256 }: Parameters<OwnCertificateServices['add']>[2],
): OwnCertificate {
  const now = world.now();
  return {
    ...given,
    organisationId: member.organisationId,
    file: { id: world.newId(), name, size, type, sha256 },
    reading: type === 'application/pdf' ? null : unreadPicture(now),
    typed: {},
    typedType: null,
    uploadedBy: giverOf(member),
    revision: 1,
    createdAt: now,
    changedAt: now,
    archivedAt: null,
  };
}
