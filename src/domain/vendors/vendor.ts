import type { CalendarDate, Instant } from '../dates.js';
import type { OrganisationId, UserId, VendorId } from '../ids.js';

export const CRITICALITIES = ['low', 'medium', 'high'] as const;
export type Criticality = (typeof CRITICALITIES)[number];

/** Whom a letter goes to. */
export interface Contact {
  readonly name: string;
  readonly email: string;
}

/** One of the people a buyer knows at a vendor. */
export interface VendorContact extends Contact {
  /** Their role or title there. */
  readonly title: string;
  /** Whether questionnaires go to them unless somebody else is named; true for one at most. */
  readonly receives: boolean;
}

/** The member who looks after a vendor, as known when chosen. */
export interface VendorOwner {
  readonly id: UserId;
  readonly name: string;
}

/** The agreement with a vendor; days are inclusive. */
export interface Contract {
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  /** Days before the end by which notice must be given; null where not known. */
  readonly noticeDays: number | null;
}
export const NO_CONTRACT: Contract = { startsOn: null, endsOn: null, noticeDays: null };

/** What people write down about a vendor. */
export interface VendorFacts {
  readonly name: string;
  /** Legal and other names it goes by; certificates are held under them. */
  readonly aliases: readonly string[];
  readonly website: string;
  readonly criticality: Criticality;
  readonly contacts: readonly VendorContact[];
  readonly owner: VendorOwner | null;
  readonly tags: readonly string[];
  readonly notes: string;
  readonly contract: Contract;
}

/** A buyer's record of a supplier. */
export interface Vendor extends VendorFacts {
  readonly id: VendorId;
  readonly organisationId: OrganisationId;
  /** When it was taken out of use; null while it is in use. */
  readonly archivedAt: Instant | null;
  /** When a questionnaire was last sent to it; null for never. */
  readonly lastAskedAt: Instant | null;
  /** When its answers were last submitted or decided on; null for never. */
  readonly lastAssessedAt: Instant | null;
  readonly revision: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

/** The contact questionnaires go to: the one marked, else the first; null where nobody is known. */
export const receivingContact = ({ contacts }: Pick<Vendor, 'contacts'>): VendorContact | null =>
  contacts.find(({ receives }) => receives) ?? contacts[0] ?? null;

/** Most of what a vendor's record takes; forms and imports hold to the same. */
export const VENDOR_LIMITS = {
  name: 200,
  website: 490,
  notes: 10_000,
  aliases: 20,
  contacts: 10,
  tags: 20,
  tag: 40,
  noticeDays: 3_650,
} as const;
