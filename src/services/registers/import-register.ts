import type { AuditActor } from '#domain/audit/event.js';
import { dayIn, later, MINUTE } from '#domain/dates.js';
import { NotFound } from '#domain/errors.js';
import type { OrganisationId } from '#domain/ids.js';
import {
  fileFault,
  type PlannedRegisterRow,
  planRegisterImport,
  REGISTER_IMPORT_LIMITS,
  ROW_KINDS,
} from '#domain/registers/plan-register-import.js';
import type { RegisterImport } from '#domain/registers/register-import.js';
import { machineOf, memberWith } from '../authorise.js';
import { eachAlone } from '../background/each-alone.js';
import { passOn } from '../background/pass-on.js';
import { giverOf, memberBench } from '../certificates/member-bench.js';
import type { RegisterServices, Services } from '../contract.js';
import { auditActor } from '../deed.js';
import type { Parts } from '../parts.js';
import { readCsv } from '../vendors/import/read-csv.js';
import { registersIn } from './registers-in.js';
import { rejudgeTouched, writeEntry } from './write-entry.js';

/** A file as heads and rows, or in a sentence why it cannot be brought in. */
function readFile(list: RegisterImport['list'], bytes: Uint8Array) {
  const { bytes: most } = REGISTER_IMPORT_LIMITS;
  if (bytes.length > most)
    return { why: `The file is larger than ${most / 1_000_000} MB, which is the most one import takes.` };
  const table = readCsv(bytes, 'entry');
  if ('why' in table) return table;
  const why = fileFault({ list, ...table });
  return why === null ? table : { why };
}

export const beginRegisterImport =
  (parts: Parts): RegisterServices['beginImport'] =>
  async (actor, list, { name, bytes }) => {
    const { member, stores } = memberBench(parts, actor, 'registers.edit');
    const table = readFile(list, bytes);
    if ('why' in table) return { outcome: 'refused', why: table.why };
    const id = parts.world.newId();
    await stores.registerImports.add(newImport(parts, { id, list, name, table, by: giverOf(member) }));
    return { outcome: 'begun', id };
  };

function newImport(
  { world }: Parts,
  {
    id,
    list,
    name,
    table,
    by,
  }: Pick<RegisterImport, 'id' | 'list' | 'by'> & {
    readonly name: string;
    readonly table: Pick<RegisterImport, 'heads' | 'rows'>;
  },
): RegisterImport {
  const at = world.now();
  return {
    id,
    list,
    file: { name: name.slice(0, 200) },
    heads: table.heads,
    rows: table.rows,
    state: 'open',
    by,
    counts: null,
    refused: [],
    moved: [],
    createdAt: at,
    changedAt: at,
  };
}

export const showRegisterImport =
  (parts: Parts): RegisterServices['showImport'] =>
  async (actor, id) => {
    const { organisationId } = memberWith(actor, 'registers.edit');
    const registerImport = await parts.storage.within(organisationId).registerImports.read(id);
    if (registerImport === null) throw new NotFound();
    const rows = registerImport.state === 'done' ? [] : await planned(parts, organisationId, registerImport);
    return { registerImport, rows };
  };

/** What would become of its rows now. */
async function planned(
  { content, storage, world }: Parts,
  organisationId: OrganisationId,
  { list, file, heads, rows }: RegisterImport,
): Promise<readonly PlannedRegisterRow[]> {
  const stores = storage.within(organisationId);
  const [entries, organisation] = await Promise.all([
    stores.registerEntries.all(),
    stores.organisation.read(),
  ]);
  const today = dayIn(organisation?.timeZone ?? 'UTC', world.now());
  return planRegisterImport(
    { list, name: file.name, heads, rows },
    { shipped: content.registers, entries, today },
  );
}

export const runRegisterImport =
  (parts: Parts): RegisterServices['runImport'] =>
  async (actor, id) => {
    const { organisationId } = memberWith(actor, 'registers.edit');
    const { registerImports } = parts.storage.within(organisationId);
    const registerImport = await registerImports.read(id);
    if (registerImport === null) throw new NotFound();
    await writeImport(parts, organisationId, registerImport, auditActor(actor));
    return (await registerImports.read(id)) ?? registerImport;
  };

export const importRegisterFile =
  (parts: Parts): RegisterServices['importFile'] =>
  async (actor, { organisationId, list, name, bytes, dryRun }) => {
    const machine = machineOf(actor);
    const { registerImports, organisation } = parts.storage.within(organisationId);
    if ((await organisation.read()) === null) throw new NotFound();
    const table = readFile(list, bytes);
    if ('why' in table) return { outcome: 'refused', why: table.why };
    const by = { id: machine.name as RegisterImport['by']['id'], name: machine.name };
    const registerImport = newImport(parts, { id: parts.world.newId(), list, name, table, by });
    const rows = await planned(parts, organisationId, registerImport);
    if (!dryRun) {
      await registerImports.add(registerImport);
      await writeImport(parts, organisationId, registerImport, auditActor(machine));
    }
    return { outcome: 'planned', rows };
  };

/** Does again what a crash left half-way: rows already written say nothing new, and are passed over. */
export const finishRegisterImports =
  (parts: Parts): Services['background']['finishRegisterImports'] =>
  async () => {
    const { storage, world } = parts;
    const across = storage.acrossAll('imports of registers a crash left half-way are finished');
    return eachAlone(world.log)(
      await across.runningRegisterImports(later(world.now(), -MINUTE)),
      ({ registerImport }) => ({ import: registerImport.id }),
      ({ organisationId, registerImport }) => {
        const { id, name } = registerImport.by;
        return writeImport(parts, organisationId, registerImport, { kind: 'member', id, name });
      },
    );
  };

/** Writes what is new or changed, row by row; what came of it for certificates stands beside the import. */
async function writeImport(
  parts: Parts,
  organisationId: OrganisationId,
  registerImport: RegisterImport,
  actor: AuditActor,
): Promise<void> {
  const { id, list, by, file } = registerImport;
  const stores = parts.storage.within(organisationId);
  const rows = await planned(parts, organisationId, registerImport);
  // Begun twice it is written twice, which is writing it once; done, it is done.
  if (registerImport.state === 'done') return;
  const told = tellOf(rows);
  await stores.registerImports.start(id, told, parts.world.now());
  // Of one that is under way already, what the registers said before it is gone.
  const isFirst = registerImport.state === 'open';
  const before = isFirst ? (await registersIn(parts, organisationId)).registers : null;
  const own = new Map(
    (await stores.registerEntries.all()).map((entry) => [`${entry.list}:${entry.key}`, entry]),
  );
  const bench = { stores, organisationId, by, actor };
  for (const { kind, key, fields } of rows) {
    if (kind !== 'new' && kind !== 'changed') continue;
    const next = { fields, retired: false };
    await writeEntry(parts, bench, {
      list,
      key,
      deed: 'imported',
      own: own.get(`${list}:${key}`) ?? null,
      next,
    });
  }
  await rejudgeTouched(parts, bench, before, { at: parts.world.now(), because: { import: id } });
  await stores.registerImports.finish(id, {
    action: 'register.file-imported',
    actor,
    at: parts.world.now(),
    payload: { file: file.name, list, ...(registerImport.counts ?? told.counts) },
  });
  await passOn(parts);
}

const tellOf = (rows: readonly PlannedRegisterRow[]): Pick<RegisterImport, 'counts' | 'refused'> => ({
  counts: Object.fromEntries(
    ROW_KINDS.map((kind) => [kind, rows.filter((row) => row.kind === kind).length]),
  ) as NonNullable<RegisterImport['counts']>,
  refused: rows
    .filter(({ kind }) => kind === 'refused')
    .map(({ line, reasons }) => ({ line, why: reasons.join(' ') })),
});
