import type { Instant } from '#domain/dates.js';
import type { QuestionnaireId, VendorId } from '#domain/ids.js';
import type { Place, ScoreSummary } from '#domain/portfolio/score-summary.js';
import { matchKeysOf } from '#domain/vendors/same-vendor.js';
import { type Contact, NO_CONTRACT, type Vendor, type VendorFacts } from '#domain/vendors/vendor.js';
import { ID, schemaOf, WHOLE } from '../collection.js';
import type { VendorFields } from '../contract.js';
import { folded } from '../folded.js';
import { carryPending, type Pending } from '../pending.js';

/** Facts that records made before they existed do not have. */
type Later =
  | 'aliases'
  | 'contacts'
  | 'owner'
  | 'tags'
  | 'contract'
  | 'archivedAt'
  | 'lastAskedAt'
  | 'lastAssessedAt';

export interface VendorDocument extends Omit<Vendor, 'id' | Later>, Partial<Pick<Vendor, Later>>, Pending {
  readonly _id: VendorId;
  /** The one contact of earlier records. */
  readonly contact?: Contact;
  /** When earlier records were last sent a questionnaire. */
  readonly assessedAt?: Instant | null;
  /** Folded, for order and for search. */
  readonly sortName: string;
  readonly searchText: string;
  /** When the contract ends, where it does; after every day where it does not, for order. */
  readonly sortEnds: string;
  readonly matchKeys: readonly string[];
  /** Where it stands by its scores; missing until something of it is scored. */
  readonly place?: VendorPlace;
}

/** Kept in the vendor's document, so that one index answers which vendors of which criticality stand where. */
interface VendorPlace extends Partial<Place> {
  readonly summaries: readonly ScoreSummary[];
  /** The questionnaires of the summaries. */
  readonly asked: readonly QuestionnaireId[];
  /** Of the place alone: a score that comes in disturbs nobody who changes the record. */
  readonly revision: number;
}

export const vendorSchema = schemaOf<VendorDocument>(
  'vendors',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    name: String,
    aliases: [String],
    website: String,
    criticality: String,
    contact: WHOLE,
    contacts: WHOLE,
    owner: WHOLE,
    tags: [String],
    notes: String,
    contract: WHOLE,
    archivedAt: String,
    assessedAt: String,
    lastAskedAt: String,
    lastAssessedAt: String,
    revision: Number,
    createdAt: String,
    changedAt: String,
    sortName: String,
    searchText: String,
    sortEnds: String,
    matchKeys: [String],
    place: WHOLE,
  },
);
/** Every list asks whether archived; each filter has its index in the order of names, so that a chip's count and its page are read from it alone. */
for (const filter of ['criticality', 'owner.id', 'lastAssessedAt', 'tags', 'place.letter'])
  vendorSchema.index({ organisationId: 1, archivedAt: 1, [filter]: 1, sortName: 1, _id: 1 });
for (const order of ['sortName', 'changedAt', 'sortEnds'])
  vendorSchema.index({ organisationId: 1, archivedAt: 1, [order]: 1, _id: 1 });
vendorSchema.index({
  organisationId: 1,
  archivedAt: 1,
  criticality: 1,
  'place.letter': 1,
  sortName: 1,
  _id: 1,
});
vendorSchema.index({ organisationId: 1, archivedAt: 1, 'place.rank': 1, _id: 1 });
vendorSchema.index({ organisationId: 1, matchKeys: 1 });
carryPending(vendorSchema);

/** What a change sets, and nothing else that may come with it. */
export const changeable = (fields: VendorFields): VendorFields => ({
  name: fields.name,
  aliases: fields.aliases,
  website: fields.website,
  criticality: fields.criticality,
  contacts: fields.contacts,
  owner: fields.owner,
  tags: fields.tags,
  notes: fields.notes,
  contract: fields.contract,
  changedAt: fields.changedAt,
});

const NO_END = '~';

/** The fields searched, sorted and matched by, from those people type. */
export const findable = (vendor: VendorFacts) => ({
  sortName: folded(vendor.name),
  searchText: folded(
    [
      vendor.name,
      ...vendor.aliases,
      ...vendor.tags,
      ...vendor.contacts.flatMap(({ name, email }) => [name, email]),
    ].join('\n'),
  ),
  sortEnds: vendor.contract.endsOn ?? NO_END,
  matchKeys: matchKeysOf(vendor),
});

export const toVendor = (document: VendorDocument): Vendor => ({
  id: document._id,
  organisationId: document.organisationId,
  name: document.name,
  aliases: document.aliases ?? [],
  website: document.website,
  criticality: document.criticality,
  contacts: document.contacts ?? earlierContacts(document),
  owner: document.owner ?? null,
  tags: document.tags ?? [],
  notes: document.notes,
  contract: document.contract ?? NO_CONTRACT,
  archivedAt: document.archivedAt ?? null,
  lastAskedAt: document.lastAskedAt ?? document.assessedAt ?? null,
  lastAssessedAt: document.lastAssessedAt ?? null,
  revision: document.revision,
  createdAt: document.createdAt,
  changedAt: document.changedAt,
});

const earlierContacts = ({ contact }: VendorDocument): Vendor['contacts'] =>
  contact === undefined || (contact.name === '' && contact.email === '')
    ? []
    : [{ ...contact, title: '', receives: true }];
