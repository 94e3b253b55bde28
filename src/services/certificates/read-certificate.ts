import type { Certificate } from '#domain/certificates/certificate.js';
import { checkCertificate } from '#domain/certificates/check-certificate.js';
import { datesAhead } from '#domain/certificates/dates-ahead.js';
import { lookUpsFor } from '#domain/certificates/look-ups-for.js';
import { checkOtherDocument } from '#domain/certificates/other-documents/check-other-document.js';
import { NotFound } from '#domain/errors.js';
import type { CertificateId } from '#domain/ids.js';
import type { TenantStores } from '#storage/contract.js';
import { answersAbout } from '../certification-claims/answers-about.js';
import type { CertificateRow, Services } from '../contract.js';
import { raisedFrom } from '../findings/raised-from.js';
import type { Parts } from '../parts.js';
import { certificateRows } from './certificate-rows.js';
import { type Bench, type Judged, judge } from './judge.js';
import { certificatesOfVendor } from './list-certificates.js';
import { memberBench } from './member-bench.js';

const EVENTS_SHOWN = 50;

export const readCertificate =
  (parts: Parts): Services['certificates']['read'] =>
  async (actor, id) => {
    const bench = memberBench(parts, actor, 'certificates.read');
    const { stores } = bench;
    const certificate = await stores.certificates.read(id);
    const judged = certificate && (await judge(parts, bench, certificate));
    if (certificate === null || judged === null) throw new NotFound();
    const { vendor, aiSystem } = judged;
    const { facts, assay } = await besideAnswers(parts, bench, certificate, judged);
    const [aiSystems, ofVendor, chain, raised, { items: events }] = await Promise.all([
      stores.aiSystems.ofVendor(vendor.id),
      certificatesOfVendor(parts)(actor, vendor.id),
      chainOf(stores, id, certificate.replaces),
      raisedFrom(stores, certificate),
      stores.audit.list({ action: null, thingId: id, page: 1, size: EVENTS_SHOWN }),
    ]);
    return {
      certificate,
      vendor,
      aiSystem,
      aiSystems,
      facts,
      assay,
      other: checkOtherDocument(facts),
      lookUps: lookUpsFor(facts),
      asksCertSearch: parts.certSearch !== null,
      ahead: datesAhead(facts),
      ...chain,
      ...raised,
      others: ofVendor.filter((other) => other.id !== id),
      events,
    };
  };

/** The same judgement beside what the vendor answered; lists do without, for no verdict hangs on it. */
async function besideAnswers(
  parts: Parts,
  bench: Bench,
  certificate: Certificate,
  judged: Judged,
): Promise<Pick<Judged, 'facts' | 'assay'>> {
  const answers = await answersAbout(parts, bench, certificate, judged.standing);
  const facts = { ...judged.facts, answers };
  return { facts, assay: checkCertificate(facts) };
}

/** The certificate before it and the one after it. */
async function chainOf(
  stores: TenantStores,
  id: CertificateId,
  replaces: CertificateId | null,
): Promise<{ older: CertificateRow | null; newer: CertificateRow | null }> {
  const [before, after] = await Promise.all([
    replaces === null ? null : stores.certificates.record(replaces),
    stores.certificates.replacementOf(id),
  ]);
  const [older = null] = before === null ? [] : await certificateRows(stores, [before]);
  const [newer = null] = after === null ? [] : await certificateRows(stores, [after]);
  return { older, newer };
}
