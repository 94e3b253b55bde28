import { NotFound } from '#domain/errors.js';
import { memberBench } from '../certificates/member-bench.js';
import type { BuyerOfOwn, OwnCertificateServices } from '../contract/own-certificates.js';
import type { Parts } from '../parts.js';
import { recipientsOf } from './give.js';

export const buyersOf =
  (parts: Parts): OwnCertificateServices['buyers'] =>
  async (actor, id) => {
    const { member, stores } = memberBench(parts, actor, 'own-certificates.read');
    const [own, recipients, consents] = await Promise.all([
      stores.ownCertificates.record(id),
      recipientsOf(parts, member.organisationId),
      stores.consents.ofCertificates([id]),
    ]);
    if (own === null) throw new NotFound();
    const asking: BuyerOfOwn[] = recipients.map((to) => ({
      to,
      consent: consents.find((consent) => consent.to.vendorId === to.vendorId) ?? null,
      asks: true,
    }));
    const past: BuyerOfOwn[] = consents
      .filter(({ to }) => recipients.every(({ vendorId }) => vendorId !== to.vendorId))
      .map((consent) => ({ to: consent.to, consent, asks: false }));
    return [...asking, ...past];
  };
