import { isDeepStrictEqual } from 'node:util';
import type { Succession } from '#domain/certificates/certificate.js';
import { NotFound } from '#domain/errors.js';
import type { AiSystemId, CertificateId, VendorId } from '#domain/ids.js';
import type { TenantStores } from '#storage/contract.js';
import { demand } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { changeCertificate } from './change-certificate.js';
import { memberBench } from './member-bench.js';

/** What a certificate stands beside. */
export interface Links {
  readonly aiSystemId: AiSystemId | null;
  readonly replaces: CertificateId | null;
}
interface Linking extends Links {
  readonly succession: Succession | null;
}

export const linkCertificate =
  (parts: Parts): Services['certificates']['link'] =>
  async (actor, id, links) => {
    const bench = memberBench(parts, actor, 'certificates.change');
    await changeCertificate(parts, bench, id, async (certificate) => {
      const next = linked(links);
      if (isDeepStrictEqual(next, linked(certificate))) return null;
      demand(links.replaces !== id, 'A certificate does not replace itself.');
      await checkLinks(bench.stores, certificate.vendorId, links);
      return {
        fields: next,
        deed: deedOf(parts.world, bench.member, 'certificate.linked', { ...next }),
      };
    });
  };

/** What replaces nothing follows nothing. */
const linked = ({ aiSystemId, replaces, succession }: Linking): Linking => ({
  aiSystemId,
  replaces,
  succession: replaces === null ? null : succession,
});

/** Throws NotFound where an AI system or an older certificate is not the vendor's. */
export async function checkLinks(
  stores: TenantStores,
  vendorId: VendorId,
  { aiSystemId, replaces }: Links,
): Promise<void> {
  const linked = await Promise.all([
    aiSystemId === null ? null : stores.aiSystems.read(aiSystemId),
    replaces === null ? null : stores.certificates.read(replaces),
  ]);
  const wanted = [aiSystemId, replaces];
  for (const [place, thing] of linked.entries())
    if (wanted[place] !== null && thing?.vendorId !== vendorId) throw new NotFound();
}
