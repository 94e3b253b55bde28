import type { CertificateField, ReadField } from '../certificate.js';
import { SURE } from '../certificate.js';
import { numberOf } from './accreditation.js';
import { addressUnder } from './address-under.js';
import { type Candidate, candidateFor, SURENESS } from './candidate.js';
import { datesIn } from './dates.js';
import { fold } from './fold.js';
import type { Cell } from './lines.js';
import { bareAddress, hasLegalForm, isCertifier, nameAndAddress } from './names.js';
import type { Sheet } from './sheet.js';
import { isValueOf } from './values.js';

type Fields = Readonly<Partial<Record<CertificateField, ReadField>>>;

const PARTIES = [
  ['holder', 'holderAddress'],
  ['certificationBody', 'certificationBodyAddress'],
] as const;

/** Once it is known who the parties are, their names with addresses beside or under them anywhere on the face. */
export const readAgain = (sheet: Sheet, fields: Fields): Candidate[] => [
  ...partiesAgain(sheet, fields),
  ...accreditationAgain(sheet, fields),
  ...addressAtFoot(sheet, fields),
];

const partiesAgain = (sheet: Sheet, fields: Fields): Candidate[] =>
  PARTIES.flatMap(([party, address]) => {
    const known = fields[party];
    if (known === undefined || known.value === '' || known.confidence < SURE) return [];
    const name = fold(known.value);
    return sheet.cells
      .filter(({ page, text }) => page === 1 && isNamedIn(fold(text), name))
      .flatMap((cell) => named(sheet, cell, { name, party, address }));
  });

const isNamedIn = (text: string, name: string): boolean =>
  text.startsWith(name) || text.replace(/^[^:]{3,40}: ?/, '').startsWith(name);

interface Party {
  /** Folded. */
  readonly name: string;
  readonly party: 'holder' | 'certificationBody';
  readonly address: 'holderAddress' | 'certificationBodyAddress';
}

function named(sheet: Sheet, cell: Cell, { name, party, address: field }: Party): Candidate[] {
  const own = cell.text.replace(/^[^:]{3,40}: ?/, '');
  const said = nameAndAddress(fold(own).startsWith(name) ? own : cell.text);
  if (!isSameName(fold(said.name), name) || / \p{Ll}{2,}/u.test(said.name.slice(name.length))) return [];
  const under = said.address === '' ? addressUnder(sheet, cell, field) : null;
  return [
    ...(isValueOf(party, said.name) ? [candidateFor(party, said.name, [cell], SURENESS.sentence)] : []),
    ...(isValueOf(field, said.address) ? [candidateFor(field, said.address, [cell], SURENESS.sentence)] : []),
    ...(under === null ? [] : [under]),
  ];
}

/** What stands alone, and means what it is only because the other is known. */
const TOLD_BY_OTHER = 0.82;

/** A number as the known accreditor writes it, alone in its place; a mark alone, where a number is known. */
function accreditationAgain(
  sheet: Sheet,
  { accreditationBody: body, accreditationNumber }: Fields,
): Candidate[] {
  if (body === undefined || body.value === '') return [];
  if (accreditationNumber === undefined) {
    const alone = sheet.cells.flatMap((cell) => {
      const number = numberOf(body.value, cell.text);
      return number === '' || cell.page > 1
        ? []
        : [candidateFor('accreditationNumber', number, [cell], TOLD_BY_OTHER)];
    });
    return new Set(alone.map(({ value }) => value)).size === 1 ? alone.slice(0, 1) : [];
  }
  const mark = sheet.cells.find(({ text }) => text.replace(/[()]/g, '') === body.value);
  return accreditationNumber.confidence < SURE || body.confidence >= SURE || mark === undefined
    ? []
    : [candidateFor('accreditationBody', body.value, [mark], TOLD_BY_OTHER)];
}

/** Lines at the foot of the face. */
const FOOT = 4;
/** A street and a town with its code: `6400, avenue du Parc, Trois-Rivières (Québec) G9A 5K6`. */
const ADDRESS =
  /^(?:\p{Lu}|\d).*,.*(?:(?<!\d)\d{4,6}(?!\d)|\d{3} \d{3}(?!\d)|\p{Lu}\d\p{Lu} ?\d\p{Lu}\d|\p{Lu}{1,2}\d[\p{Lu}\d]? ?\d\p{Lu}{2}|\d{3} \d{2}|\p{Lu}{2} \d{5})/u;
const LONGEST_ADDRESS = 140;
const ITS_OFFICE = /^(?:regd?\.?|registered|corporate|head|main) office\s*:?\s*/i;

/** At the foot of its paper a body states where it is, without its name. */
function addressAtFoot(
  sheet: Sheet,
  { certificationBody, certificationBodyAddress, holderAddress }: Fields,
): Candidate[] {
  if (certificationBody === undefined || certificationBody.confidence < SURE) return [];
  if (certificationBodyAddress !== undefined) return [];
  const [face = []] = sheet.pages;
  const holder = fold(holderAddress?.value ?? '');
  const found = face.slice(-FOOT).flatMap((line) =>
    line.flatMap((cell) =>
      line.length > 1
        ? []
        : partsOf(
            sheet
              .block(cell)
              .map(({ text }) => text)
              .join(' '),
          ).flatMap((part) => {
            const text = bareAddress(part.replace(ITS_OFFICE, ''));
            return isAddress(text) && fold(text) !== holder
              ? [candidateFor('certificationBodyAddress', text, [cell], TOLD_BY_OTHER)]
              : [];
          }),
    ),
  );
  return new Set(found.map(({ value }) => value)).size === 1 ? found.slice(0, 1) : [];
}

const isAddress = (text: string): boolean =>
  text.length <= LONGEST_ADDRESS &&
  ADDRESS.test(text) &&
  datesIn(text, 'day-first').length === 0 &&
  !hasLegalForm(text) &&
  !isCertifier(text) &&
  isValueOf('certificationBodyAddress', text);

/** `… · SAS au capital de … · 31 boulevard Gaston, Nantes · …`, and the sentences of a last line. */
const partsOf = (text: string): readonly string[] =>
  text.split(/\s+[·|•]\s+|(?<=\p{L}{4}|\d{3})\.\s+|\s+(?=(?:Regd|Registered|Corporate|Head) [Oo]ffice)/u);

/** The name, at most with a legal form and the like after it. */
const isSameName = (said: string, name: string): boolean =>
  said.startsWith(name) && said.length <= name.length + 22;
