import { stateOf } from '#domain/registers/entry-things.js';
import { findAccreditor, findCertificationBody } from '#domain/registers/find-in-registers.js';
import type { Registers } from '#domain/registers/registers.js';
import { certificateRows } from '../certificates/certificate-rows.js';
import { memberBench } from '../certificates/member-bench.js';
import type { CertificateRow, EntryId, RegisterServices, RegistersKnown } from '../contract.js';
import type { Parts } from '../parts.js';
import { entryAt } from './entry-at.js';
import { registersIn } from './registers-in.js';

/** Older checks than so many are of no body's latest. */
const CHECKS_SHOWN = 2_000;
/** Certificates named on an entry's page; the list of certificates has them all. */
const CERTIFICATES_SHOWN = 20;

type ReadBench = ReturnType<typeof memberBench>;

export const readRegisters =
  (parts: Parts): RegisterServices['read'] =>
  (actor) =>
    known(parts, memberBench(parts, actor, 'certificates.read'));

async function known(parts: Parts, { member, stores, on }: ReadBench): Promise<RegistersKnown> {
  const [merged, entries, checks, organisation] = await Promise.all([
    registersIn(parts, member.organisationId),
    stores.registerEntries.all(),
    stores.directoryChecks.latest(CHECKS_SHOWN),
    stores.organisation.read(),
  ]);
  const retired = entries
    .filter((entry) => entry.retired)
    .flatMap((entry) => {
      const { list, key } = entry;
      const { fields } = stateOf(parts.content.registers, entry, list, key);
      return fields === null ? [] : [{ list, key, fields }];
    });
  return { ...merged, retired, checks, lookUpsNeedTwo: organisation?.lookUpsNeedTwo ?? false, on };
}

export const readEntry =
  (parts: Parts): RegisterServices['entry'] =>
  async (actor, id) => {
    const bench = memberBench(parts, actor, 'certificates.read');
    const [all, { history, ...at }] = await Promise.all([
      known(parts, bench),
      entryAt(parts, bench.stores, id),
    ]);
    const moved = [...history.moved, ...(await movedByChecks(bench, id))];
    return { ...at, ...history, moved, known: all, certificates: await naming(bench, all.registers, id) };
  };

const movedByChecks = async ({ stores }: ReadBench, { list, key }: EntryId) =>
  list === 'certification-bodies' ? stores.directoryChecks.movedBy(key) : [];

/** The certificates in use that name an entry's body, its accreditor, or both. */
async function naming(
  { stores }: ReadBench,
  registers: Registers,
  { list, key }: EntryId,
): Promise<readonly CertificateRow[]> {
  if (list === 'counter-claims') return [];
  const [first = '', second = ''] = list === 'accreditations' ? key.split('~') : [key];
  const [body, accreditor] = list === 'accreditation-bodies' ? ['', first] : [first, second];
  const named = await stores.certificates.namedBodies();
  const those = (names: readonly string[], isIt: (name: string) => boolean) =>
    [...new Set(names)].filter(isIt);
  const bodies = those(
    named.map(({ certificationBody }) => certificationBody),
    (name) => findCertificationBody(registers, name)?.body.id === body,
  );
  const accreditors = those(
    named.map(({ accreditationBody }) => accreditationBody),
    (name) => findAccreditor(registers, name).body?.id === accreditor,
  );
  const certificationBodies = body === '' ? null : bodies;
  const accreditationBodies = accreditor === '' ? null : accreditors;
  const found = { certificationBodies, accreditationBodies };
  return certificateRows(stores, await stores.certificates.naming(found, CERTIFICATES_SHOWN));
}
