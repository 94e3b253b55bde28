import { isDeepStrictEqual } from 'node:util';
import type { AuditAction } from '#domain/audit/event.js';
import { later, MINUTE } from '#domain/dates.js';
import { NotFound, Stale } from '#domain/errors.js';
import type { VendorId } from '#domain/ids.js';
import { mergeRow } from '#domain/vendors/import/merge-row.js';
import { choiceFor, type PlannedRow, type Same } from '#domain/vendors/import/plan-import.js';
import { mappingFault } from '#domain/vendors/import/suggest-columns.js';
import {
  lineOfFile,
  NO_OUTCOMES,
  type OutcomeCounts,
  type RowOutcome,
  type VendorImport,
  vendorIdFor,
} from '#domain/vendors/import/vendor-import.js';
import type { Vendor, VendorFacts } from '#domain/vendors/vendor.js';
import type { Deed } from '#storage/contract.js';
import { demand, memberWith } from '../../authorise.js';
import { eachAlone } from '../../background/each-alone.js';
import type { Services } from '../../contract.js';
import type { Parts } from '../../parts.js';
import { plannedRows } from './planned-rows.js';

export const runImport =
  (parts: Parts): Services['vendorImports']['run'] =>
  async (actor, id, revision) => {
    const { organisationId } = memberWith(actor, 'vendors.change');
    const { vendorImports } = parts.storage.within(organisationId);
    const current = await vendorImports.read(id);
    if (current === null) throw new NotFound();
    demand(mappingFault(current.mapping) === null, 'The columns are not settled yet.');
    if (current.state === 'open' && (await vendorImports.start(id, revision, parts.world.now())) === null) {
      // The same form posted twice finds it begun; anything else was decided meanwhile.
      if ((await vendorImports.read(id))?.state === 'open') throw new Stale('import-overtaken');
    }
    await finishImport(parts, { ...current, state: 'running' });
    return (await vendorImports.read(id)) ?? current;
  };

/** Does again what a crash left half-way; a job calls it. */
export const finishImports =
  (parts: Parts): Services['background']['finishImports'] =>
  async () => {
    const { storage, world } = parts;
    const across = storage.acrossAll('imports a crash left half-way are finished');
    const running = await across.runningImports(later(world.now(), -MINUTE));
    return eachAlone(world.log)(
      running,
      ({ id }) => ({ import: id }),
      (vendorImport) => finishImport(parts, vendorImport),
    );
  };

/** Rows whose outcome is kept are passed over; of the others those already written find themselves there. */
async function finishImport(parts: Parts, vendorImport: VendorImport): Promise<void> {
  const { vendorImports } = parts.storage.within(vendorImport.organisationId);
  const planned = await plannedRows(parts, vendorImport);
  for (const { from, rows, outcomes } of planned.parts) {
    if (outcomes !== null) continue;
    const part = planned.rows.slice(from - 1, from - 1 + rows.length);
    await vendorImports.record(vendorImport.id, from, await takeRows(parts, vendorImport, part));
  }
  const kept = await vendorImports.rows(vendorImport.id);
  const counts = countsOf(kept.flatMap(({ outcomes }) => outcomes ?? []));
  const payload = { file: vendorImport.file.name, ...counts };
  await vendorImports.finish(
    vendorImport.id,
    counts,
    deedOf(parts, vendorImport, 'vendors.imported', payload),
  );
}

/** New ones are added together, in one write; updates go one by one, each against the vendor as it is then. */
async function takeRows(
  parts: Parts,
  vendorImport: VendorImport,
  rows: readonly PlannedRow[],
): Promise<RowOutcome[]> {
  const { vendors } = parts.storage.within(vendorImport.organisationId);
  const now = parts.world.now();
  const added: { vendor: Vendor; deed: Deed }[] = [];
  const outcomes: RowOutcome[] = [];
  for (const row of rows) {
    const { number, facts, same, faults } = row;
    const choice = same === null ? 'add' : choiceFor(row, vendorImport.choices);
    if (facts === null)
      outcomes.push({ row: number, outcome: 'faulty', reason: faults.join(' '), vendorId: null });
    else if (choice === 'add') {
      const vendor = newVendor(vendorImport, number, facts, now);
      added.push({ vendor, deed: vendorDeed(parts, vendorImport, 'vendor.registered', facts.name) });
      outcomes.push({ row: number, outcome: 'added', reason: '', vendorId: vendor.id });
    } else if (choice === 'update' && same !== null && 'vendor' in same)
      outcomes.push(await updated(parts, vendorImport, row, same.vendor.id));
    else outcomes.push({ row: number, outcome: 'skipped', reason: sameWords(same), vendorId: null });
  }
  if (added.length > 0) await vendors.addMany(added);
  return outcomes;
}

const newVendor = (
  { id, organisationId }: VendorImport,
  row: number,
  facts: VendorFacts,
  now: Vendor['createdAt'],
): Vendor => ({
  ...facts,
  id: vendorIdFor(id, row),
  organisationId,
  archivedAt: null,
  lastAskedAt: null,
  lastAssessedAt: null,
  revision: 1,
  createdAt: now,
  changedAt: now,
});

/** Tries of an update against people who are changing the same vendor. */
const TRIES = 5;

async function updated(
  parts: Parts,
  vendorImport: VendorImport,
  { number, facts, told }: PlannedRow,
  vendorId: VendorId,
): Promise<RowOutcome> {
  const { vendors, certificates } = parts.storage.within(vendorImport.organisationId);
  for (let attempt = 0; attempt < TRIES && facts !== null; attempt += 1) {
    const vendor = await vendors.read(vendorId);
    if (vendor === null) break;
    const merged = mergeRow(vendor, facts, told);
    if (isDeepStrictEqual(merged, mergeRow(vendor, vendor, [])))
      return { row: number, outcome: 'unchanged', reason: '', vendorId };
    const fields = { ...merged, changedAt: parts.world.now() };
    const deed = vendorDeed(parts, vendorImport, 'vendor.changed', vendor.name);
    if ((await vendors.change(vendorId, vendor.revision, fields, deed)) !== null) {
      await certificates.judgeAgain({ vendorId });
      return { row: number, outcome: 'updated', reason: '', vendorId };
    }
  }
  const reason = 'Others were changing this vendor at the same time. Import the row again.';
  return { row: number, outcome: 'skipped', reason, vendorId };
}

function sameWords(same: Same | null): string {
  if (same === null) return '';
  const what = same.by === 'name' ? 'name' : 'website';
  return 'vendor' in same
    ? `It has the same ${what} as the vendor “${same.vendor.name}”.`
    : `It has the same ${what} as line ${lineOfFile(same.row)} of the file.`;
}

const vendorDeed = (parts: Parts, vendorImport: VendorImport, action: AuditAction, name: string): Deed =>
  deedOf(parts, vendorImport, action, { name, import: vendorImport.id });

/** The member who brought the file did it, also where a job finishes it. */
const deedOf = (
  { world }: Parts,
  { by }: VendorImport,
  action: AuditAction,
  payload: Deed['payload'],
): Deed => ({ action, actor: { kind: 'member', id: by.id, name: by.name }, at: world.now(), payload });

const countsOf = (outcomes: readonly RowOutcome[]): OutcomeCounts => {
  const counts = { ...NO_OUTCOMES };
  for (const { outcome } of outcomes) counts[outcome] += 1;
  return counts;
};
