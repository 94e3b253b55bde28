import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { NotFound } from '#domain/errors.js';
import { lineOfFile, type RowOutcome } from '#domain/vendors/import/vendor-import.js';
import type { ImportRows } from '#storage/contract.js';
import { memberWith } from '../../authorise.js';
import type { Services } from '../../contract.js';
import type { Parts } from '../../parts.js';

export const notTaken =
  ({ storage }: Parts): Services['vendorImports']['notTaken'] =>
  async (actor, id) => {
    const { organisationId } = memberWith(actor, 'vendors.change');
    const { vendorImports } = storage.within(organisationId);
    const vendorImport = await vendorImports.read(id);
    if (vendorImport === null) throw new NotFound();
    const parts = await vendorImports.rows(id);
    const head = ['Line', 'Why it was not taken', ...vendorImport.heads];
    const rows = Readable.from([head, ...parts.flatMap(rowsOf)]);
    const csv = stringify({ escape_formulas: true, bom: true, record_delimiter: 'windows' });
    pipeline(rows, csv, () => undefined);
    return { name: `not-taken-${vendorImport.createdAt.slice(0, 10)}.csv`, stream: csv };
  };

const LEFT: readonly RowOutcome['outcome'][] = ['skipped', 'faulty'];

const rowsOf = ({ from, rows, outcomes }: ImportRows): string[][] =>
  (outcomes ?? [])
    .filter(({ outcome }) => LEFT.includes(outcome))
    .map(({ row, reason }) => [String(lineOfFile(row)), reason, ...(rows[row - from] ?? [])]);
