import type { CertificateField, ReadField } from '../certificate.js';
import { SURE } from '../certificate.js';
import { addressUnder } from './address-under.js';
import { type Candidate, candidateFor, SURENESS } from './candidate.js';
import { fold } from './fold.js';
import type { Cell } from './lines.js';
import { nameAndAddress } from './names.js';
import type { Sheet } from './sheet.js';
import { isValueOf } from './values.js';

const PARTIES = [
  ['holder', 'holderAddress'],
  ['certificationBody', 'certificationBodyAddress'],
] as const;

/** Once it is known who the parties are, their names with addresses beside or under them anywhere on the face. */
export const readAgain = (sheet: Sheet, fields: Partial<Record<CertificateField, ReadField>>): Candidate[] =>
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
  if (!isSameName(fold(said.name), name)) return [];
  const under = said.address === '' ? addressUnder(sheet, cell, field) : null;
  return [
    ...(isValueOf(party, said.name) ? [candidateFor(party, said.name, [cell], SURENESS.sentence)] : []),
    ...(isValueOf(field, said.address) ? [candidateFor(field, said.address, [cell], SURENESS.sentence)] : []),
    ...(under === null ? [] : [under]),
  ];
}

/** The name, at most with a legal form and the like after it. */
const isSameName = (said: string, name: string): boolean =>
  said.startsWith(name) && said.length <= name.length + 22;
