import {
  CERTIFICATE_FIELDS,
  type CertificateField,
  type GivenBy,
  type VendorCorrection,
} from '../certificates/certificate.js';
import type { OwnCertificate } from './own-certificate.js';

/** More than this nobody reads; the latest stay. */
const MOST = 50;

/** The organisation's words on fields as they are given with a certificate. */
export const wordsIn = ({ typed }: Pick<OwnCertificate, 'typed'>): GivenBy['words'] =>
  Object.fromEntries(Object.entries(typed).map(([field, word]) => [field, word.value]));

/**
 * What a buyer's copy says of the vendor's words once the vendor corrected some; null where it says them already, or says
 * later ones. A word taken back is its organisation's: nobody keeps who took it back.
 */
export function corrected(
  given: GivenBy,
  own: Pick<OwnCertificate, 'typed' | 'typedType' | 'covers' | 'revision' | 'changedAt'>,
): GivenBy | null {
  if ((given.wordsOf ?? 0) >= own.revision) return null;
  const words = wordsIn(own);
  const changes = CERTIFICATE_FIELDS.flatMap((field): readonly VendorCorrection[] => {
    const [before, after] = [wordOn(given.words, field), wordOn(words, field)];
    const word = own.typed[field];
    return before === after
      ? []
      : [{ field, before, after, by: word?.by.name ?? given.organisation, at: word?.at ?? own.changedAt }];
  });
  const type = own.typedType?.type ?? null;
  if (changes.length === 0 && type === given.type && own.covers === given.covers) return null;
  return {
    ...given,
    words,
    type,
    covers: own.covers,
    wordsOf: own.revision,
    corrections: [...(given.corrections ?? []), ...changes].slice(-MOST),
  };
}

/** Those that one of the vendor's words has and the one before it had not. */
export const correctionsSince = (
  before: GivenBy,
  { corrections = [] }: GivenBy,
): readonly VendorCorrection[] => corrections.filter((each) => before.corrections?.includes(each) !== true);

const wordOn = (words: GivenBy['words'], field: CertificateField): string | null => words[field] ?? null;

/** The last correction of a field; null where there is none. */
export const lastCorrection = (
  { corrections = [] }: GivenBy,
  field: CertificateField,
): VendorCorrection | null => corrections.findLast((each) => each.field === field) ?? null;
