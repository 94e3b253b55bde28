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
    'anbieter',
    'firma',
    'unternehmen',
    'fournisseur',
    'nomdufournisseur',
    'societe',
    'nom',
    'proveedor',
    'empresa',
    'nombre',
  ],
  aliases: [
    'aliases',
    'alias',
    'legalname',
    'tradingname',
    'alsoknownas',
    'dba',
    'weiterenamen',
    'autresnoms',
    'otrosnombres',
  ],
  website: [
    'web',
    'url',
    'homepage',
    'domain',
    'websiteurl',
    'webseite',
    'internetseite',
    'siteweb',
    'site',
    'sitioweb',
    'paginaweb',
  ],
  criticality: [
    'risk',
    'tier',
    'importance',
    'risklevel',
    'criticalitylevel',
    'kritikalitat',
    'criticite',
    'criticidad',
  ],
  owner: [
    'businessowner',
    'vendorowner',
    'relationshipowner',
    'internalowner',
    'responsible',
    'accountowner',
    'verantwortlich',
    'verantwortlicher',
    'responsable',
  ],
  contactName: [
    'contactname',
    'contactperson',
    'primarycontact',
    'vendorcontact',
    'ansprechpartner',
    'ansprechperson',
    'kontakt',
    'contacto',
    'personadecontacto',
  ],
  contactTitle: [
    'contacttitle',
    'contactrole',
    'role',
    'title',
    'jobtitle',
    'funktion',
    'rolle',
    'position',
    'fonction',
    'poste',
    'cargo',
    'puesto',
    'funcion',
  ],
  contactEmail: [
    'email',
    'contactemail',
    'emailaddress',
    'mail',
    'contactemailaddress',
    'primarycontactemail',
    'emailadresse',
    'courriel',
    'adressemail',
    'correo',
    'correoelectronico',
  ],
  startsOn: [
    'contractstart',
    'contractstartdate',
    'startdate',
    'start',
    'effectivedate',
    'vertragsbeginn',
    'debutducontrat',
    'iniciodelcontrato',
  ],
  endsOn: [
    'contractend',
    'contractenddate',
    'enddate',
    'end',
    'expiry',
    'expirydate',
    'renewaldate',
    'vertragsende',
    'findecontrat',
    'finducontrat',
    'findelcontrato',
  ],
  noticeDays: [
    'notice',
    'noticedays',
    'noticeperiod',
    'noticeperioddays',
    'kundigungsfrist',
    'kundigungsfristtage',
    'kundigungsfristintagen',
    'preavis',
    'preavisjours',
    'preavisenjours',
    'preaviso',
    'preavisodias',
    'preavisoendias',
  ],
  tags: [
    'tag',
    'labels',
    'label',
    'category',
    'categories',
    'schlagworter',
    'schlagwort',
    'kategorie',
    'motscles',
    'etiquettes',
    'categorie',
    'etiquetas',
    'categoria',
  ],
  notes: [
    'note',
    'comment',
    'comments',
    'description',
    'remarks',
    'notizen',
    'bemerkungen',
    'bemerkung',
    'remarques',
    'commentaires',
    'notas',
    'observaciones',
    'comentarios',
  ],
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
