import { type Contract, receivingContact, type Vendor, type VendorContact } from './vendor.js';

/** The columns a list of vendors is taken away in and brought back by; each has one name in both directions. */
export const VENDOR_COLUMNS = [
  { id: 'name', title: 'Name' },
  { id: 'aliases', title: 'Other names' },
  { id: 'website', title: 'Website' },
  { id: 'criticality', title: 'Criticality' },
  { id: 'owner', title: 'Owner' },
  { id: 'contactName', title: 'Contact' },
  { id: 'contactTitle', title: 'Role of contact' },
  { id: 'contactEmail', title: 'E-mail address of contact' },
  { id: 'startsOn', title: 'Contract from' },
  { id: 'endsOn', title: 'Contract until' },
  { id: 'noticeDays', title: 'Notice in days' },
  { id: 'tags', title: 'Tags' },
  { id: 'notes', title: 'Notes' },
] as const;
export type VendorColumn = (typeof VENDOR_COLUMNS)[number]['id'];

/** Columns that are told but cannot be brought back. */
const TOLD_ONLY = ['Further contacts', 'Last asked', 'Last assessed', 'Archived', 'Changed'] as const;

export const VENDOR_TABLE_HEAD: readonly string[] = [
  ...VENDOR_COLUMNS.map(({ title }) => title),
  ...TOLD_ONLY,
];

/** A vendor as one row under `VENDOR_TABLE_HEAD`. */
export function vendorTableRow(vendor: Vendor): readonly string[] {
  const contact = receivingContact(vendor);
  const cells: Record<VendorColumn, string> = {
    name: vendor.name,
    aliases: vendor.aliases.join('; '),
    website: vendor.website,
    criticality: vendor.criticality,
    owner: vendor.owner?.name ?? '',
    ...contactCells(contact),
    ...contractCells(vendor.contract),
    tags: vendor.tags.join('; '),
    notes: vendor.notes,
  };
  const further = vendor.contacts.filter((each) => each !== contact).map(contactText);
  return [
    ...VENDOR_COLUMNS.map(({ id }) => cells[id]),
    further.join('; '),
    vendor.lastAskedAt ?? '',
    vendor.lastAssessedAt ?? '',
    vendor.archivedAt ?? '',
    vendor.changedAt,
  ];
}

const contactCells = (contact: VendorContact | null) => ({
  contactName: contact?.name ?? '',
  contactTitle: contact?.title ?? '',
  contactEmail: contact?.email ?? '',
});

const contractCells = ({ startsOn, endsOn, noticeDays }: Contract) => ({
  startsOn: startsOn ?? '',
  endsOn: endsOn ?? '',
  noticeDays: noticeDays === null ? '' : String(noticeDays),
});

const contactText = ({ name, title, email }: VendorContact): string =>
  [name, title, email].filter((part) => part !== '').join(', ');
