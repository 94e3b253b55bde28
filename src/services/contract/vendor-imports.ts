import type { Readable } from 'node:stream';
import type { VendorImportId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { Page } from '#domain/page.js';
import type { Choices, DuplicateChoice, PlannedRow, RowKind } from '#domain/vendors/import/plan-import.js';
import type { Mapping } from '#domain/vendors/import/suggest-columns.js';
import type { VendorImport } from '#domain/vendors/import/vendor-import.js';

/** A planned row with what will be done with it if it is a duplicate. */
export interface PreviewedRow {
  readonly row: PlannedRow;
  readonly choice: DuplicateChoice;
}

/** An import as it stands: before it is done what would become of its rows, afterwards what became of them. */
export interface ImportDetail {
  readonly vendorImport: VendorImport;
  /** The first cells of each column, to tell what it holds. */
  readonly samples: readonly string[];
  readonly counts: Readonly<Record<RowKind, number>>;
  /** How many rows would be written as the choices stand: added, updated. */
  readonly toAdd: number;
  readonly toUpdate: number;
  /** Which rows are shown: those asked for, else what wants a look first. */
  readonly kind: RowKind;
  readonly rows: Page<PreviewedRow>;
}

export interface DecideImport {
  readonly revision: number;
  readonly mapping?: Mapping;
  readonly choices?: Choices;
}

/** Bringing vendors in from a CSV file: looked at first, written only when told. */
export interface VendorImportServices {
  /** Reads a file and keeps its rows; nothing is written to the register. `refused` says why in a sentence. */
  begin(
    actor: Actor,
    file: { name: string; bytes: Uint8Array },
  ): Promise<{ outcome: 'begun'; id: VendorImportId } | { outcome: 'refused'; why: string }>;
  show(
    actor: Actor,
    id: VendorImportId,
    query: { kind: RowKind | null; page: number },
  ): Promise<ImportDetail>;
  /** Keeps what was decided about columns and duplicates. Throws Stale where somebody decided since, or it has begun. */
  decide(actor: Actor, id: VendorImportId, command: DecideImport): Promise<void>;
  /** Writes it; told twice, or again after a crash, each row is written once. */
  run(actor: Actor, id: VendorImportId, revision: number): Promise<VendorImport>;
  /** The rows that were not taken, as they were, each with the reason; CSV in UTF-8. */
  notTaken(actor: Actor, id: VendorImportId): Promise<{ name: string; stream: Readable }>;
}
