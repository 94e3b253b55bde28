import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { CalendarDate, Instant } from '#domain/dates.js';
import type { AiSystemId, UserId, VendorId } from '#domain/ids.js';
import type { Page } from '#domain/page.js';
import type { Criticality, Vendor, VendorFacts } from '#domain/vendors/vendor.js';
import type { Deed, ListQuery } from './deed.js';

/** Which vendors are meant; what is left out does not matter, except that archived ones are meant only when told. */
export interface VendorFilter {
  readonly criticality?: Criticality;
  readonly ownerId?: UserId;
  readonly tag?: string;
  /** Contracts that end from the first day to the second. */
  readonly ends?: readonly [from: CalendarDate, to: CalendarDate];
  readonly neverAssessed?: boolean;
  readonly archived?: boolean;
}

export type VendorSort = 'name' | '-name' | 'changed' | '-changed' | 'ends' | '-ends';

export interface VendorQuery extends ListQuery {
  readonly filter?: VendorFilter;
  readonly sort: VendorSort;
}

export type VendorFields = VendorFacts & Pick<Vendor, 'changedAt'>;
export type AiSystemFields = Pick<AiSystem, 'name' | 'purpose' | 'owner' | 'notes' | 'changedAt'>;

/** A buyer's vendors. */
export interface VendorStore {
  list(query: VendorQuery): Promise<Page<Vendor>>;
  /** All that a query means, one after the other. */
  each(query: Omit<VendorQuery, 'page' | 'size'>): AsyncIterable<Vendor>;
  /** How many a filter means; from an index alone where one thing is asked. */
  count(filter: VendorFilter): Promise<number>;
  read(id: VendorId): Promise<Vendor | null>;
  add(vendor: Vendor, deed: Deed): Promise<void>;
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
  noteAssessed(id: VendorId, at: Instant): Promise<void>;
}

/** A buyer's records of its vendors' AI systems, oldest first. */
export interface AiSystemStore {
  ofVendor(vendorId: VendorId): Promise<readonly AiSystem[]>;
  ofVendors(vendorIds: readonly VendorId[]): Promise<readonly AiSystem[]>;
  read(id: AiSystemId): Promise<AiSystem | null>;
  add(system: AiSystem, deed: Deed): Promise<void>;
  change(id: AiSystemId, expected: number, fields: AiSystemFields, deed: Deed): Promise<AiSystem | null>;
}
