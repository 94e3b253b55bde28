import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { dayIn } from '#domain/dates.js';
import { NotFound } from '#domain/errors.js';
import { registerRows, rowHeads } from '#domain/registers/register-table.js';
import { machineOf, memberWith } from '../authorise.js';
import type { RegisterServices } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { registersIn } from './registers-in.js';

export const exportRegister =
  (parts: Parts): RegisterServices['exportCsv'] =>
  async (actor, list) => {
    const member = memberWith(actor, 'certificates.read');
    const { storage, world } = parts;
    const { registers } = await registersIn(parts, member.organisationId);
    const deed = deedOf(world, member, 'register.exported', { list });
    const thing = { kind: 'organisation', id: member.organisationId } as const;
    await storage.within(member.organisationId).audit.record({ ...deed, thing });
    const name = `${list}-${dayIn(member.timeZone, world.now())}.csv`;
    return { name, stream: csvOf([rowHeads(list), ...registerRows(registers, list)]) };
  };

export const exportFile =
  (parts: Parts): RegisterServices['exportFile'] =>
  async (actor, organisationId, list) => {
    machineOf(actor);
    if ((await parts.storage.organisations.read(organisationId)) === null) throw new NotFound();
    const { registers } = await registersIn(parts, organisationId);
    const rows = [rowHeads(list), ...registerRows(registers, list)];
    return Buffer.concat(
      await csvOf(rows)
        .map((part: string | Buffer) => Buffer.from(part))
        .toArray(),
    ).toString();
  };

export const registerTemplate = (): RegisterServices['templateCsv'] => async (actor, list) => {
  memberWith(actor, 'certificates.read');
  return { name: `${list}-template.csv`, stream: csvOf([rowHeads(list)]) };
};

export const refusedCsv =
  ({ storage }: Parts): RegisterServices['refusedCsv'] =>
  async (actor, id) => {
    const { organisationId } = memberWith(actor, 'registers.edit');
    const registerImport = await storage.within(organisationId).registerImports.read(id);
    if (registerImport === null) throw new NotFound();
    const { heads, rows, refused, createdAt } = registerImport;
    const lines = refused.map(({ line, why }) => [String(line), why, ...(rows[line - 2] ?? [])]);
    const name = `not-taken-${createdAt.slice(0, 10)}.csv`;
    return { name, stream: csvOf([['Line', 'Why it was not taken', ...heads], ...lines]) };
  };

/** A spreadsheet would run a cell that begins like a formula; the mark at the start tells it that this is UTF-8. */
function csvOf(rows: readonly (readonly string[])[]): Readable {
  const csv = stringify({ escape_formulas: true, bom: true, record_delimiter: 'windows' });
  pipeline(Readable.from(rows), csv, () => undefined);
  return csv;
}
