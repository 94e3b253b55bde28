import { VENDOR_COLUMNS, type VendorColumn } from '../vendor-table.js';

/** For each column of a file the field it fills; null where it is left out. */
export type Mapping = readonly (VendorColumn | null)[];

/** Heads as other tools write them, plain: lower case, letters and figures only. */
const HEADS: Readonly<Record<VendorColumn, readonly string[]>> = {
  name: [
    'vendor',
    'vendorname',
    'supplier',
    'suppliername',
    'company',
    'companyname',
    'thirdparty',
    'lieferant',
  ],
  aliases: ['aliases', 'alias', 'legalname', 'tradingname', 'alsoknownas', 'dba'],
  website: ['web', 'url', 'homepage', 'domain', 'websiteurl', 'webseite'],
  criticality: ['risk', 'tier', 'importance', 'risklevel', 'criticalitylevel', 'kritikalitat'],
  owner: [
    'businessowner',
    'vendorowner',
    'relationshipowner',
    'internalowner',
    'responsible',
    'accountowner',
  ],
  contactName: ['contactname', 'contactperson', 'primarycontact', 'vendorcontact', 'ansprechpartner'],
  contactTitle: ['contacttitle', 'contactrole', 'title', 'jobtitle'],
  contactEmail: [
    'email',
    'contactemail',
    'emailaddress',
    'mail',
    'contactemailaddress',
    'primarycontactemail',
  ],
  startsOn: ['contractstart', 'contractstartdate', 'startdate', 'start', 'effectivedate', 'vertragsbeginn'],
  endsOn: [
    'contractend',
    'contractenddate',
    'enddate',
    'end',
    'expiry',
    'expirydate',
    'renewaldate',
    'vertragsende',
  ],
  noticeDays: ['notice', 'noticedays', 'noticeperiod', 'noticeperioddays'],
  tags: ['tag', 'labels', 'label', 'category', 'categories'],
  notes: ['note', 'comment', 'comments', 'description', 'remarks', 'notizen'],
};

const plain = (head: string): string =>
  head
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/\p{M}/gu, '');

/** Suggests what each column means by its head; each field once, the first column that fits it. */
export function suggestColumns(heads: readonly string[]): Mapping {
  const taken = new Set<VendorColumn>();
  return heads.map((head) => {
    const said = plain(head);
    const column = VENDOR_COLUMNS.find(
      ({ id, title }) => !taken.has(id) && (plain(title) === said || HEADS[id].includes(said)),
    );
    if (column === undefined) return null;
    taken.add(column.id);
    return column.id;
  });
}

/** Why a mapping cannot be used: no column is the name, or two columns fill one field. */
export function mappingFault(mapping: Mapping): 'no-name' | 'twice' | null {
  const used = mapping.filter((column) => column !== null);
  if (!used.includes('name')) return 'no-name';
  return new Set(used).size < used.length ? 'twice' : null;
}
