import type { CertificateId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { changeCertificate } from './change-certificate.js';
import { memberBench } from './member-bench.js';

export const archiveCertificate =
  (parts: Parts): Services['certificates']['archive'] =>
  (actor, id) =>
    putAway(parts, actor, id, true);

export const restoreCertificate =
  (parts: Parts): Services['certificates']['restore'] =>
  (actor, id) =>
    putAway(parts, actor, id, false);

async function putAway(parts: Parts, actor: Actor, id: CertificateId, away: boolean): Promise<void> {
  const bench = memberBench(parts, actor, 'certificates.change');
  await changeCertificate(parts, bench, id, ({ archivedAt }) => {
    if ((archivedAt !== null) === away) return null;
    const now = parts.world.now();
    return {
      fields: { archivedAt: away ? now : null },
      deed: deedOf(parts.world, bench.member, away ? 'certificate.archived' : 'certificate.restored', {}),
    };
  });
}
