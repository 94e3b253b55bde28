import type { CertificateField } from '../certificate.js';
import { accreditationIn } from './accreditation.js';
import { addressUnder } from './address-under.js';
import { type Candidate, SURENESS } from './candidate.js';
import { introducedIn, nameIn } from './introductions.js';
import type { Cell } from './lines.js';
import { hasLegalForm, isCertifier, isPerson, isRole, nameAndAddress } from './names.js';
import { joined, labelIn } from './read-labelled.js';
import type { Sheet } from './sheet.js';
import { isValueOf } from './values.js';

/** What a document says in sentences and by its look, without a label. */
export const readSentences = (sheet: Sheet): Candidate[] => [
  ...sheet.cells.flatMap((cell) => readStandard(cell)),
  ...readIntroduced(sheet),
  ...sheet.cells.flatMap((cell) => readAccreditation(cell)),
  ...sheet.cells.flatMap((cell) => readApplicability(sheet, cell)),
  ...sheet.cells.flatMap((cell) => readAddressOfPage(cell)),
  ...sheet.cells.flatMap((cell) => readSignatory(sheet, cell)),
  ...readBodyByName(sheet),
  ...readHolderByLook(sheet),
];

const candidate = (
  field: CertificateField,
  value: string,
  cells: readonly Cell[],
  confidence: number,
): Candidate => ({ field, value, said: value, cells, confidence, doubt: '' });

const ISO =
  /\bISO\s*(?:\/\s*IEC)?\s*-?(\d{4,5})(?:\s*[-:]\s*\d{1,2}(?=\s*:))?(?:\s*[:-]\s*((?:19|20)\d{2}))?/gi;

/** The first ISO management-system standard is not the point: ISO/IEC 42001 is, wherever it stands. */
function readStandard(cell: Cell): Candidate[] {
  return [...cell.text.matchAll(ISO)]
    .filter(([, number = '']) => CERTIFIABLE.has(number))
    .map(([said, number = '', edition]) => {
      const sure = number === '42001' ? SURENESS.sameCell : SURENESS.guess + 0.22;
      const value = `${WITH_IEC.has(number) ? 'ISO/IEC' : 'ISO'} ${number}${edition === undefined ? '' : `:${edition}`}`;
      return {
        ...candidate('standard', value, [cell], edition === undefined ? sure - 0.1 : sure),
        said: said.trim(),
      };
    });
}

/** Standards an organisation's management system is certified to, and those of them published with IEC. */
const CERTIFIABLE = new Set([
  '42001',
  '27001',
  '27701',
  '9001',
  '14001',
  '45001',
  '22301',
  '20000',
  '37001',
  '50001',
  '13485',
  '22000',
  '27017',
  '27018',
  '21001',
  '37301',
  '55001',
]);
const WITH_IEC = new Set(['42001', '27001', '27701', '20000', '27017', '27018']);

/** The holder after `… certifies that`, and the body before it. */
function readIntroduced(sheet: Sheet): Candidate[] {
  const taken = new Set<Cell>();
  return sheet.cells.flatMap((cell) => {
    if (taken.has(cell)) return [];
    const block = isLabelAndValue(sheet, cell) ? [cell] : sheet.block(cell);
    const text = block.map((part) => part.text).reduce(joined);
    const introduced = introducedIn(text);
    if (introduced === null) return [];
    for (const part of block) taken.add(part);
    const start = block.findIndex(
      (_, at) =>
        introducedIn(
          block
            .slice(0, at + 1)
            .map((part) => part.text)
            .reduce(joined),
        ) !== null,
    );
    const cells = block.slice(Math.max(0, start));
    return [
      ...holderOf(sheet, introduced.name, cells),
      ...(introduced.certifies ? bodyBefore(sheet, introduced.before, block) : []),
    ];
  });
}

/** `N° de certificat : FR-2025-0388`: nothing goes on from it. */
function isLabelAndValue(sheet: Sheet, cell: Cell): boolean {
  const label = labelIn(sheet, cell);
  return label !== null && cell.text.endsWith(label.rest);
}

function holderOf(sheet: Sheet, name: string, cells: readonly Cell[]): Candidate[] {
  const lone = name === '' ? nextText(sheet, cells) : null;
  if (name === '' && lone === null) return [];
  const [first] = cells;
  const alone = cells.length > 1 && first !== undefined && introducedIn(first.text)?.name === '';
  if (lone !== null) return nameThenAddress(sheet, lone);
  if (alone && cells[1] !== undefined) return nameThenAddress(sheet, cells[1]);
  const said = nameAndAddress(name);
  if (!isValueOf('holder', said.name)) return [];
  const found = [candidate('holder', said.name, cells, SURENESS.sentence)];
  return said.address === ''
    ? found
    : [...found, candidate('holderAddress', said.address, cells, SURENESS.sentence)];
}

/** The text after an introduction that ends its block; a line that only says `the management system of` is passed. */
function nextText(sheet: Sheet, cells: readonly Cell[]): Cell | null {
  const last = cells.at(-1);
  const next = last === undefined ? null : sheet.below(last);
  return next === null || introducedIn(next.text)?.name === '' ? null : next;
}

/** A name on a line of its own, and under it the address. */
function nameThenAddress(sheet: Sheet, cell: Cell): Candidate[] {
  const { name, address } = nameAndAddress(nameIn(cell.text));
  if (!isValueOf('holder', name) || sheet.labelAt(cell) !== null) return [];
  const holder = candidate('holder', name, [cell], SURENESS.below);
  if (address !== '') return [holder, candidate('holderAddress', address, [cell], SURENESS.below)];
  const under = addressUnder(sheet, cell, 'holderAddress');
  return under === null ? [holder] : [holder, under];
}

/** `The certification body of …` is not part of the name. */
const OFFICE =
  /^(?:the |die |der |l'|el |il |de )?(?:certification body|zertifizierungsstelle|organisme de certification|organismo de certificaci[oó]n|organismo di certificazione|certificatie-instelling)(?: of| der| des| de| di| van)?\s+/i;

/** `Nordkap Certification AS hereby certifies that …`, in the sentence or on the line over it. */
function bodyBefore(sheet: Sheet, before: string, block: readonly Cell[]): Candidate[] {
  const [first] = block;
  const own = before
    .replace(/\s*(?:hereby|hiermit|herewith|die|der|das|the)$/i, '')
    .replace(OFFICE, '')
    .replace(/^(?:die|der|the|la|le|il|el|de) /i, '')
    .trim();
  if (first === undefined) return [];
  if (own !== '') {
    const { name, address } = nameAndAddress(own);
    if (!isNameOfBody(name)) return [];
    const found = [candidate('certificationBody', name, [first], SURENESS.sentence)];
    return address === ''
      ? found
      : [...found, candidate('certificationBodyAddress', address, [first], SURENESS.sentence)];
  }
  const upper = sheet.above(first);
  return upper !== null && isNameOfBody(upper.text) && (isCertifier(upper.text) || hasLegalForm(upper.text))
    ? [candidate('certificationBody', upper.text, [upper], 0.75)]
    : [];
}

const isNameOfBody = (text: string): boolean =>
  isValueOf('certificationBody', text) &&
  /^\p{Lu}/u.test(text) &&
  !/^(?:this|we|it|certificate|hiermit|nous|por la|si |hierbij|niniejszym|the undersigned)\b/i.test(text);

/** `accredited by …`, or the mark of an accreditor; before it may stand the body that is accredited. */
function readAccreditation(cell: Cell): Candidate[] {
  const said = accreditationIn(cell.text);
  if (said === null) return [];
  const { body, number, inSentence } = said;
  const sure = inSentence ? SURENESS.sentence : SURENESS.guess + 0.15;
  const [, accredited = ''] = BEFORE_ACCREDITED.exec(cell.text) ?? [];
  return [
    ...(body === '' ? [] : [candidate('accreditationBody', body, [cell], sure)]),
    ...(number === '' ? [] : [candidate('accreditationNumber', number, [cell], SURENESS.sentence)]),
    ...bodyWithAddress(accredited, cell),
  ];
}

/** `Peak Assessment Ltd, 8 Mill Street, Leeds` */
function bodyWithAddress(text: string, cell: Cell): Candidate[] {
  const { name, address } = nameAndAddress(text);
  if (!isNameOfBody(name) || !(hasLegalForm(name) || isCertifier(name))) return [];
  const body = candidate('certificationBody', name, [cell], SURENESS.sentence);
  return address === ''
    ? [body]
    : [body, candidate('certificationBodyAddress', address, [cell], SURENESS.sentence)];
}

/** `Øresund Attest A/S, accredited by …` */
const BEFORE_ACCREDITED =
  /^(.{3,110}?)[.,]? (?:is |which is )?(?:an? )?accredited (?:by|certification body)/i;

const APPLICABILITY =
  /(?:statement of applicability|\bsoa\b|anwendbarkeit(?:serklärung)?|déclaration d'applicabilité|declaración de aplicabilidad|dichiarazione di applicabilità|verklaring van toepasselijkheid|deklaracj[aąi] stosowania)[\s,:(]*((?:version|v\.?|ver|rev(?:ision)?|issue|fassung|versión|versione|versie|wersja|dated|vom|of|du|de|del|z|no|nr|reference|ref)\b[^;)]{1,60})/i;

/** The statement of applicability the certificate refers to, with its version and date as said. */
function readApplicability(sheet: Sheet, cell: Cell): Candidate[] {
  const lower = sheet.block(cell)[1];
  const text = lower === undefined ? cell.text : joined(cell.text, lower.text);
  if (!/applic|anwendbar|aplicab|toepasselijk|stosowania|\bsoa\b/i.test(cell.text)) return [];
  const [, said] = APPLICABILITY.exec(text) ?? [];
  const value = said?.replace(/(?<=\d)\.(?:\s.*)?$/, '').replace(/[.,\s]+$/, '') ?? '';
  return isValueOf('statementOfApplicability', value)
    ? [candidate('statementOfApplicability', value, [cell], SURENESS.sentence)]
    : [];
}

const ADDRESS_OF_PAGE =
  /(?:https?:\/\/|www\.)[^\s,;()<>"]+[^\s,;()<>".]|\b(?:verify|check|certificates?|directory|validate)\.[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[^\s,;()]*)?/i;
const TO_VERIFY =
  /verif|valid|check|authentic|uberpr|überpr|prüf|vérif|consult|comprob|controll|directory|register|certificates?\b|qr/i;

/** An address to look the certificate up at; a body's plain home page is none. */
function readAddressOfPage(cell: Cell): Candidate[] {
  const [address] = ADDRESS_OF_PAGE.exec(cell.text) ?? [];
  if (address === undefined) return [];
  return TO_VERIFY.test(cell.text) ? [candidate('verifyAt', address, [cell], SURENESS.sentence)] : [];
}

/** A person's name over a role: `Ingrid Solberg` / `Managing Director`. */
function readSignatory(sheet: Sheet, cell: Cell): Candidate[] {
  const [own = '', role = ''] = cell.text.replace(/^.*[:：]\s*/, '').split(/,\s+|\s+-\s+/);
  if (isPerson(own) && isRole(role)) return [candidate('signatory', own, [cell], SURENESS.sentence)];
  if (!isRole(cell.text)) return [];
  const upper = sheet.above(cell);
  return upper !== null && isPerson(upper.text)
    ? [candidate('signatory', upper.text, [upper], SURENESS.sentence)]
    : [];
}

/** A name that only a certification body has: a guess, for a person to confirm. */
function readBodyByName(sheet: Sheet): Candidate[] {
  const named = sheet.cells.filter(
    ({ text, page }) =>
      page === 1 && text.length < 60 && isCertifier(text) && hasLegalForm(text) && isNameOfBody(text),
  );
  const [first] = named;
  return first === undefined ? [] : [candidate('certificationBody', first.text, [first], SURENESS.guess)];
}

/** Set larger than anything but a title: so much larger than most letters. */
const LARGE = 1.3;

/** A company's name in the largest letters: a guess, for a person to confirm. */
function readHolderByLook({ cells }: Sheet): Candidate[] {
  const face = cells.filter(({ page }) => page === 1);
  const sizes = face.map(({ size }) => size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const [largest] = face
    .filter(({ text, size }) => size >= LARGE * usual && hasLegalForm(text) && !isCertifier(text))
    .sort((a, b) => b.size - a.size);
  return largest !== undefined && isValueOf('holder', largest.text)
    ? [candidate('holder', largest.text, [largest], SURENESS.guess)]
    : [];
}
