import { type CertificateField, type DocumentType, type ReadField, SURE } from '../certificate.js';
import { addressUnder } from './address-under.js';
import { type Candidate, candidateFor } from './candidate.js';
import { fold } from './fold.js';
import type { Cell } from './lines.js';
import { hasLegalForm, isSameHouse, nameAndAddress } from './names.js';
import { labelIn } from './read-labelled.js';
import type { Sheet } from './sheet.js';
import { isValueOf } from './values.js';

type Fields = Readonly<Partial<Record<CertificateField, ReadField>>>;

/** An organisation named on the face, by its legal form. */
interface Named {
  readonly name: string;
  readonly address: string;
  readonly cell: Cell;
}

/** Where nobody else on the face could be meant. */
const ONLY_ONE = 0.82;

/** The holder or the body where the other of the two is known, and a body's whole name where it is known by a shorter one. */
export function readParties(sheet: Sheet, fields: Fields, type: DocumentType): Candidate[] {
  const named = organisationsIn(sheet);
  return [...byExclusion(sheet, named, fields, type), ...byItsForm(sheet, named, fields)];
}

const organisationsIn = (sheet: Sheet): readonly Named[] =>
  sheet.cells.flatMap((cell) => {
    if (cell.page > 1 || cell.text.length > 140 || labelIn(sheet, cell) !== null) return [];
    const { name, address } = nameAndAddress(cell.text);
    const isName = hasLegalForm(name) && /^[\p{Lu}\p{Lo}]/u.test(name) && isValueOf('holder', name);
    return isName && name.split(' ').length <= MOST_WORDS && !/[:：]/.test(name)
      ? [{ name, address, cell }]
      : [];
  });
const MOST_WORDS = 9;

/** Who is left when the other party is known: the one other organisation on the face. */
function byExclusion(sheet: Sheet, named: readonly Named[], fields: Fields, type: DocumentType): Candidate[] {
  const holder = sureOf(fields.holder);
  const body = sureOf(fields.certificationBody);
  if ((holder === '') === (body === '') || (body === '' && OF_ONE_PARTY.has(type))) return [];
  const known = holder === '' ? body : holder;
  const accreditor = sureOf(fields.accreditationBody);
  const others = named.filter(
    ({ name }) => !isSameHouse(name, known) && (accreditor === '' || !fold(name).includes(fold(accreditor))),
  );
  const [other] = others;
  if (other === undefined || others.some(({ name }) => !isSameHouse(name, other.name))) return [];
  const whole = others.find(({ address }) => address !== '') ?? other;
  return asParty(sheet, holder === '' ? 'holder' : 'certificationBody', whole, ONLY_ONE);
}

/** Nobody else has a part in these. */
export const OF_ONE_PARTY: ReadonlySet<DocumentType> = new Set([
  'self-declaration',
  'statement-of-applicability',
  'audit-report',
]);

/** A body known by its short name, where the face has it with its legal form too. */
function byItsForm(sheet: Sheet, named: readonly Named[], fields: Fields): Candidate[] {
  const body = sureOf(fields.certificationBody);
  const holder = sureOf(fields.holder);
  if (body === '' || hasLegalForm(body)) return [];
  const whole = named.filter(({ name }) => isSameHouse(name, body) && !isSameHouse(name, holder));
  const [first] = whole;
  return first === undefined || whole.some(({ name }) => !isSameHouse(name, first.name))
    ? []
    : asParty(sheet, 'certificationBody', whole.find(({ address }) => address !== '') ?? first, ONLY_ONE);
}

const sureOf = (field: ReadField | undefined): string =>
  field !== undefined && field.confidence >= SURE ? field.value : '';

function asParty(
  sheet: Sheet,
  party: 'holder' | 'certificationBody',
  { name, address, cell }: Named,
  confidence: number,
): Candidate[] {
  if (!isValueOf(party, name)) return [];
  const field = party === 'holder' ? 'holderAddress' : 'certificationBodyAddress';
  const under = address === '' ? addressUnder(sheet, cell, field) : null;
  return [
    candidateFor(party, name, [cell], confidence),
    ...(isValueOf(field, address) ? [candidateFor(field, address, [cell], confidence)] : []),
    ...(under === null ? [] : [under]),
  ];
}
