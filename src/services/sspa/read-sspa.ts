import { SURE } from '#domain/certificates/certificate.js';
import { type CalendarDate, dayIn } from '#domain/dates.js';
import { NotFound } from '#domain/errors.js';
import type { AiSystemId, VendorId } from '#domain/ids.js';
import type { VendorCertificate } from '#domain/sspa/certificate-for-section-k.js';
import { sectionKOf } from '#domain/sspa/section-k.js';
import { sspaPathOf, versionOn } from '#domain/sspa/sspa-path.js';
import type { SspaRules } from '#domain/sspa/sspa-rules.js';
import type { CertificateRecord } from '#storage/contract.js';
import { readAiSystem } from '../ai-systems/read-ai-system.js';
import { memberWith } from '../authorise.js';
import { inUseOf } from '../certificates/in-use-of.js';
import { type Bench, judge } from '../certificates/judge.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { rulesOf } from './rules-of.js';

export const readSspa =
  (parts: Parts): Services['sspa']['read'] =>
  async (actor, id) => {
    const member = memberWith(actor, 'vendors.read');
    const rules = rulesOf(parts);
    const { aiSystem, vendor } = await readAiSystem(parts)(actor, id);
    const on = dayIn(member.timeZone, parts.world.now());
    const stores = parts.storage.within(member.organisationId);
    const framework = parts.content.frameworks.find((each) => each.id === rules.framework);
    if (framework === undefined) throw new NotFound();
    const [certificates, { numbers }] = await Promise.all([
      certificatesFor(parts, { stores, on }, { vendorId: vendor.id, aiSystemId: id }),
      stores.officialNumbers.read(),
    ]);
    const profile = aiSystem.sspa ?? { facts: {}, version: versionToday(rules, on), issuedOn: null };
    const path = sspaPathOf(rules, profile, certificates, on);
    const sectionK = sectionKOf(framework, path.version.id, numbers);
    return { aiSystem, vendor, rules, profile, path, sectionK };
  };

const versionToday = (rules: SspaRules, on: CalendarDate): string =>
  (versionOn(rules, on) ?? rules.versions[0])?.id ?? '';

/** The vendor's certificates in use, judged for today. */
async function certificatesFor(
  parts: Parts,
  bench: Bench,
  { vendorId, aiSystemId }: { readonly vendorId: VendorId; readonly aiSystemId: AiSystemId },
): Promise<readonly VendorCertificate[]> {
  const records = await inUseOf(bench.stores, vendorId);
  const found = await Promise.all(records.map((record) => certificateFor(parts, bench, record, aiSystemId)));
  return found.flatMap((each) => (each === null ? [] : [each]));
}

async function certificateFor(
  parts: Parts,
  bench: Bench,
  { id, file }: CertificateRecord,
  aiSystemId: AiSystemId,
): Promise<VendorCertificate | null> {
  const certificate = await bench.stores.certificates.read(id);
  const judged = certificate && (await judge(parts, bench, certificate));
  if (certificate === null || judged === null) return null;
  const { standing, assay, facts } = judged;
  const scope = facts.fields.scope;
  return {
    id,
    name: standing.number === '' ? file.name : standing.number,
    verdict: certificate.reading === null ? null : assay.verdict.id,
    because: assay.verdict.because,
    type: standing.type,
    standard: standing.standard,
    scope: scope === undefined || scope.confidence < SURE ? '' : scope.value,
    expiresOn: standing.expiresOn,
    covers:
      certificate.aiSystemId === null
        ? 'whole-vendor'
        : certificate.aiSystemId === aiSystemId
          ? 'this'
          : 'other',
  };
}
