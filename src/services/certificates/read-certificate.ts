import type { Assessment } from '#domain/assessments/assessment.js';
import { auditsOf } from '#domain/certificates/audits-of.js';
import type { Certificate } from '#domain/certificates/certificate.js';
import { checkCertificate } from '#domain/certificates/check-certificate.js';
import { datesAhead } from '#domain/certificates/dates-ahead.js';
import { lookedUpNow } from '#domain/certificates/facts-of.js';
import { lookUpsFor } from '#domain/certificates/look-ups-for.js';
import { checkOtherDocument } from '#domain/certificates/other-documents/check-other-document.js';
import { NotFound } from '#domain/errors.js';
import { submittedOf } from '../assessments/submitted-of.js';
import { answersAbout } from '../certification-claims/answers-about.js';
import type { Services } from '../contract.js';
import { sha256 } from '../digests.js';
import { raisedFrom } from '../findings/raised-from.js';
import type { Parts } from '../parts.js';
import { chainOf } from './chain-of.js';
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
    const assessments = await submittedOf(stores, vendor.id);
    const { facts, assay } = await besideAnswers(parts, bench, { certificate, judged, assessments });
    const [aiSystems, ofVendor, chain, raised, { items: events }] = await Promise.all([
      stores.aiSystems.ofVendor(vendor.id),
      certificatesOfVendor(parts)(actor, vendor.id),
      chainOf(stores, certificate),
      raisedFrom(stores, certificate, assessments),
      stores.audit.list({ action: null, thingId: id, page: 1, size: EVENTS_SHOWN }),
    ]);
    const at = chain.findIndex(({ row }) => row.id === id);
    return {
      certificate,
      vendor,
      aiSystem,
      aiSystems,
      facts,
      assay,
      other: checkOtherDocument(facts),
      lookUps: lookUpsFor(facts),
      lookUpSeen: sha256(lookedUpNow(certificate)),
      asksCertSearch: parts.certSearch !== null,
      ahead: datesAhead(facts),
      audits: auditsOf(facts),
      chain,
      older: chain[at - 1]?.row ?? null,
      newer: chain[at + 1]?.row ?? null,
      ...raised,
      others: ofVendor.filter((other) => other.id !== id),
      events,
    };
  };

/** The same judgement beside what the vendor answered; lists do without, for no verdict hangs on it. */
async function besideAnswers(
  parts: Parts,
  bench: Bench,
  {
    certificate,
    judged,
    assessments,
  }: {
    readonly certificate: Certificate;
    readonly judged: Judged;
    readonly assessments: readonly Assessment[];
  },
): Promise<Pick<Judged, 'facts' | 'assay'>> {
  const answers = await answersAbout(parts, bench, {
    certificate,
    standing: judged.standing,
    assessments,
  });
  const facts = { ...judged.facts, answers };
  return { facts, assay: checkCertificate(facts) };
}
