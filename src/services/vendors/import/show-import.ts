import { NotFound } from '#domain/errors.js';
import { choiceFor, kindOf, type PlannedRow, type RowKind } from '#domain/vendors/import/plan-import.js';
import { meantText } from '#domain/vendors/import/read-cells.js';
import { memberWith } from '../../authorise.js';
import type { Services } from '../../contract.js';
import type { Parts } from '../../parts.js';
import { plannedRows } from './planned-rows.js';

const PAGE_SIZE = 25;
/** Rows looked at for a sample of a column. */
const SAMPLED = 20;

export const showImport =
  (parts: Parts): Services['vendorImports']['show'] =>
  async (actor, id, { kind: asked, page }) => {
    const { organisationId } = memberWith(actor, 'vendors.change');
    const vendorImport = await parts.storage.within(organisationId).vendorImports.read(id);
    if (vendorImport === null) throw new NotFound();
    const { parts: kept, rows } = await plannedRows(parts, vendorImport);
    const cells = kept[0]?.rows.slice(0, SAMPLED) ?? [];
    const samples = vendorImport.heads.map((_, column) =>
      meantText(cells.map((row) => row[column] ?? '').find((cell) => cell.trim() !== '') ?? ''),
    );
    const byKind: Record<RowKind, PlannedRow[]> = { new: [], duplicate: [], faulty: [] };
    for (const row of rows) byKind[kindOf(row)].push(row);
    const chosen = byKind.duplicate.map((row) => choiceFor(row, vendorImport.choices));
    const kind = asked ?? firstKind(byKind);
    const shown = byKind[kind].slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    return {
      vendorImport,
      samples,
      counts: { new: byKind.new.length, duplicate: byKind.duplicate.length, faulty: byKind.faulty.length },
      toAdd: byKind.new.length + chosen.filter((choice) => choice === 'add').length,
      kind,
      toUpdate: chosen.filter((choice) => choice === 'update').length,
      rows: {
        items: shown.map((row) => ({ row, choice: choiceFor(row, vendorImport.choices) })),
        total: byKind[kind].length,
        page,
        size: PAGE_SIZE,
      },
    };
  };

/** What wants a look comes first. */
const firstKind = (rows: Readonly<Record<RowKind, readonly PlannedRow[]>>): RowKind =>
  (['faulty', 'duplicate'] as const).find((kind) => rows[kind].length > 0) ?? 'new';
