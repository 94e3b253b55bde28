import type { Certificate } from '#domain/certificates/certificate.js';
import { fieldsOf } from '#domain/certificates/facts-of.js';
import { changesBetween } from '#domain/certificates/succession.js';
import type { CertificateId } from '#domain/ids.js';
import type { TenantStores } from '#storage/contract.js';
import type { CertificateRow, ChainedCertificate } from '../contract.js';
import { certificateRows } from './certificate-rows.js';

/** So far back and forth a chain is followed: more cycles than the standard is old. */
const MOST = 10;

/** Older certificates it comes of and newer ones that came of it, the oldest first; itself alone where there are none. */
export async function chainOf(
  { certificates, ...stores }: TenantStores,
  certificate: Certificate,
): Promise<readonly ChainedCertificate[]> {
  const chain = [certificate];
  const has = (id: CertificateId) => chain.some((each) => each.id === id);
  for (let first = certificate; first.replaces !== null && chain.length < MOST; ) {
    const older = has(first.replaces) ? null : await certificates.read(first.replaces);
    if (older === null) break;
    chain.unshift(older);
    first = older;
  }
  for (let last = certificate; chain.length < MOST; ) {
    const next = await certificates.replacementOf(last.id);
    const newer = next === null || has(next.id) ? null : await certificates.read(next.id);
    if (newer === null) break;
    chain.push(newer);
    last = newer;
  }
  const records = await Promise.all(chain.map(({ id }) => certificates.record(id)));
  const rows = await certificateRows(
    { certificates, ...stores },
    records.filter((record) => record !== null),
  );
  return rows.flatMap((row, at) => linkOf(row, chain, at));
}

function linkOf(row: CertificateRow, chain: readonly Certificate[], at: number): ChainedCertificate[] {
  const [before, after] = [chain[at - 1], chain[at]];
  if (after === undefined) return [];
  return [
    {
      row,
      succession: after.succession,
      changes:
        before === undefined
          ? []
          : changesBetween(fieldsOf(before.reading, before.typed), fieldsOf(after.reading, after.typed)),
    },
  ];
}
