import type { Readable } from 'node:stream';
import type { Classified, SameBy } from '#domain/ai-act/classified.js';
import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { SystemFile } from '#domain/ai-systems/system-file.js';
import type { TierId } from '#domain/ai-systems/tiers-and-roles.js';
import type { CalendarDate, Instant } from '#domain/dates.js';
import type { AiSystemId, UserId, VendorId, VendorImportId } from '#domain/ids.js';
import type { Page } from '#domain/page.js';
import type { BandLetter } from '#domain/portfolio/score-summary.js';
import type { KnownVendor } from '#domain/vendors/import/plan-import.js';
import type { OutcomeCounts, RowOutcome, VendorImport } from '#domain/vendors/import/vendor-import.js';
import type { Criticality, Vendor, VendorFacts } from '#domain/vendors/vendor.js';
import type { Deed, ListQuery } from './deed.js';
import type { IncomingFiles, ReceivedFile } from './files.js';

/** Which vendors are meant; what is left out does not matter, except that archived ones are meant only when told. */
export interface VendorFilter {
  readonly criticality?: Criticality;
  /** Where its weakest AI system stands; `none` where nothing of it is scored. */
  readonly band?: BandLetter | 'none';
  readonly ownerId?: UserId;
  readonly tag?: string;
  /** Contracts that end from the first day to the second. */
  readonly ends?: readonly [from: CalendarDate, to: CalendarDate];
  readonly neverAssessed?: boolean;
  readonly archived?: boolean;
  readonly ids?: readonly VendorId[];
}

export type VendorSort = 'name' | '-name' | 'changed' | '-changed' | 'ends' | '-ends';

export interface VendorQuery extends ListQuery {
  readonly filter?: VendorFilter;
  readonly sort: VendorSort;
}

export type VendorFields = VendorFacts & Pick<Vendor, 'changedAt'>;
export type AiSystemFields = Pick<AiSystem, 'changedAt'> &
  Partial<
    Pick<
      AiSystem,
      | 'name'
      | 'purpose'
      | 'owner'
      | 'notes'
      | 'given'
      | 'profile'
      | 'classified'
      | 'sspa'
      | 'former'
      | 'settled'
    >
  >;

/** A buyer's vendors. */
export interface VendorStore {
  list(query: VendorQuery): Promise<Page<Vendor>>;
  /** All that a query means, one after the other. */
  each(query: Omit<VendorQuery, 'page' | 'size'>): AsyncIterable<Vendor>;
  /** How many a filter means; from an index alone where one thing is asked. */
  count(filter: VendorFilter): Promise<number>;
  read(id: VendorId): Promise<Vendor | null>;
  /** What those of the ids that are in use are called. */
  namesOf(ids: readonly VendorId[]): Promise<ReadonlyMap<VendorId, string>>;
  add(vendor: Vendor, deed: Deed): Promise<void>;
  /** Adds many; one whose id is there already stays as it is. */
  addMany(entries: readonly { readonly vendor: Vendor; readonly deed: Deed }[]): Promise<void>;
  /** The vendors, archived ones too, that share one of the keys. */
  matching(keys: readonly string[]): Promise<readonly KnownVendor[]>;
  /** Null where it is gone or its revision is no longer `expected`. Sets revision to expected + 1. */
  change(id: VendorId, expected: number, fields: VendorFields, deed: Deed): Promise<Vendor | null>;
  /** Takes a vendor out of use, or back (null); otherwise as `change`. */
  archive(
    id: VendorId,
    expected: number,
    archived: { readonly archivedAt: Instant | null; readonly changedAt: Instant },
    deed: Deed,
  ): Promise<Vendor | null>;
  /** Notes that a questionnaire was sent; an earlier instant than the one noted changes nothing. */
  noteAsked(id: VendorId, at: Instant): Promise<void>;
  /** Notes that answers were submitted or decided on; an earlier instant than the one noted changes nothing. */
  noteAssessed(id: VendorId, at: Instant): Promise<void>;
}

/** Some rows of an import, kept together. */
export interface ImportRows {
  /** The number of the first, from 1. */
  readonly from: number;
  readonly rows: readonly (readonly string[])[];
  /** Null until they were done. */
  readonly outcomes: readonly RowOutcome[] | null;
}

/** A buyer's imports of vendors. */
export interface VendorImportStore {
  /** The rows first, so that an import that is there is whole. */
  add(vendorImport: VendorImport, rows: readonly (readonly string[])[]): Promise<void>;
  read(id: VendorImportId): Promise<VendorImport | null>;
  /** In order. */
  rows(id: VendorImportId): Promise<readonly ImportRows[]>;
  /** Null where it is no longer open, or was changed since `expected`. */
  decide(
    id: VendorImportId,
    expected: number,
    decided: Partial<Pick<VendorImport, 'mapping' | 'choices'>> & Pick<VendorImport, 'changedAt'>,
  ): Promise<VendorImport | null>;
  /** Open becomes running; null where it was not open, or was changed since `expected`. */
  start(id: VendorImportId, expected: number, at: Instant): Promise<VendorImport | null>;
  /** Keeps what became of some rows, unless that is kept already. */
  record(id: VendorImportId, from: number, outcomes: readonly RowOutcome[]): Promise<void>;
  /** Running becomes done, once. */
  finish(id: VendorImportId, counts: OutcomeCounts, deed: Deed): Promise<void>;
}

/** Which AI systems are meant, by where they stand under the EU AI Act; by one thing, or all of them. */
export type AiSystemFilter =
  /** What is given of it: classified, or stated by hand. */
  | { readonly tier: TierId }
  /** Classified, and something is not decided. */
  | { readonly open: true }
  /** Last classified by an earlier version of a rule pack than this one. */
  | { readonly classifiedBefore: string }
  /** A newer rule pack would change it. */
  | { readonly reopened: true }
  /** A tier of it begins to bind from the first day to the second. */
  | { readonly binds: readonly [from: CalendarDate, to: CalendarDate] }
  | { readonly all: true };

/** An AI system by where it stands, without the facts that it stands on. */
export interface StandingAiSystem extends Pick<AiSystem, 'id' | 'vendorId' | 'name'> {
  /** Given of it. */
  readonly tiers: readonly TierId[];
  /** Null where nobody classified it. */
  readonly classified: Pick<Classified, 'tiers' | 'reopenedBy' | 'sameBy'> | null;
}

/** The files of AI systems' records. */
export interface AiSystemFiles extends IncomingFiles {
  /** False where the record is not as expected. Throws Stale where the file waited so long that it was swept away. */
  attach(
    id: AiSystemId,
    expected: number,
    coming: { readonly file: SystemFile; readonly received: ReceivedFile },
    deed: Deed,
  ): Promise<boolean>;
  /** False where the record is not as expected, or has no such file. */
  remove(id: AiSystemId, expected: number, fileId: string, deed: Deed): Promise<boolean>;
  open(
    id: AiSystemId,
    fileId: string,
  ): Promise<{ readonly file: SystemFile; readonly stream: Readable } | null>;
}

/** A buyer's records of its vendors' AI systems, oldest first. */
export interface AiSystemStore {
  readonly files: AiSystemFiles;
  ofVendor(vendorId: VendorId): Promise<readonly AiSystem[]>;
  /** Every vendor that has one, once; with tiers, every vendor of one for which one of them is given. */
  vendors(tiers?: readonly TierId[]): Promise<readonly VendorId[]>;
  ofVendors(vendorIds: readonly VendorId[]): Promise<readonly AiSystem[]>;
  /** Those of the ids that are there. */
  ofIds(ids: readonly AiSystemId[]): Promise<readonly AiSystem[]>;
  standing(filter: AiSystemFilter): Promise<readonly StandingAiSystem[]>;
  /** How many were last classified by that version of a rule pack. */
  countClassifiedBy(version: string): Promise<number>;
  read(id: AiSystemId): Promise<AiSystem | null>;
  add(system: AiSystem, deed: Deed): Promise<void>;
  change(id: AiSystemId, expected: number, fields: AiSystemFields, deed: Deed): Promise<AiSystem | null>;
  /** Remembers that a newer rule pack makes the same of it, unless it was changed since `revision`. Changes nothing else. */
  markSame(id: AiSystemId, revision: number, by: SameBy): Promise<void>;
}
