import type { CalendarDate } from '../dates.js';
import type { Registers } from '../registers/registers.js';
import {
  CERTIFICATE_FIELDS,
  type Certificate,
  type CertificateField,
  type LookUp,
  type LookUpSubject,
  SURE,
} from './certificate.js';
import type { CertificateFacts, Fact } from './check.js';
import { checksThatCount, type DirectoryCheck } from './directory-check.js';
import { sortLookUps } from './second-looks.js';

/** What a certificate is judged beside. */
export interface CertificateContext {
  readonly vendor: CertificateFacts['vendor'];
  readonly purchased: string;
  readonly on: CalendarDate;
  readonly registers: Registers;
  readonly alike: CertificateFacts['alike'];
  readonly succeeds: CertificateFacts['succeeds'];
  readonly replacedBy: CertificateFacts['replacedBy'];
  /** Whether a look-up that matched counts only once a second person confirmed it. */
  readonly lookUpsNeedTwo: boolean;
  /** Of the accreditation that the certificate names, or of others; only those that count for it are taken. */
  readonly directoryChecks?: readonly DirectoryCheck[];
}

/** What a look-up was about: corrected afterwards, it was a look-up of something else. */
const ABOUT: Readonly<Record<LookUpSubject, readonly CertificateField[]>> = {
  accreditation: ['certificationBody', 'accreditationBody'],
  certificate: ['number', 'holder', 'certificationBody'],
};
/** What a look-up that matched compared besides; bad news stands, whatever of these was corrected since. */
const COMPARED: readonly CertificateField[] = ['scope', 'standard', 'issuedOn', 'expiresOn'];

/**
 * The facts of a certificate: a person's word before what was read, and what was read only where it is sure. A look-up
 * made before what it was about was corrected is left out; a check of the accreditation it names in the accreditor's
 * directory counts as one of its own.
 */
export function factsOf(
  certificate: Pick<Certificate, 'reading' | 'typed' | 'typedType' | 'lookUps' | 'life' | 'words'>,
  { lookUpsNeedTwo, directoryChecks = [], ...context }: CertificateContext,
): CertificateFacts {
  const { reading, typed, typedType } = certificate;
  const fields = fieldsOf(reading, typed);
  const lookUps = [
    ...certificate.lookUps.filter(
      (each) => !isOutdated(each, certificate) && !isOfOtherKind(each, certificate),
    ),
    ...checksThatCount(directoryChecks, fields, context.registers),
  ];
  const { counting, unconfirmed } = sortLookUps(lookUps, lookUpsNeedTwo);
  return {
    type: typeOf(reading, typedType),
    fields,
    reading,
    ...context,
    lookUps: counting,
    unconfirmed,
    life: certificate.life,
    ...(certificate.words === undefined ? {} : { words: certificate.words }),
  };
}

function typeOf(
  reading: Certificate['reading'],
  typedType: Certificate['typedType'],
): CertificateFacts['type'] {
  if (typedType !== null) return { type: typedType.type, from: 'typed', because: '', by: typedType.by.name };
  if (reading === null || reading.type.confidence < SURE)
    return { type: 'unknown', from: 'read', because: '' };
  return { type: reading.type.type, from: 'read', because: reading.type.because };
}

/** What each field counts as. */
export function fieldsOf(
  reading: Certificate['reading'],
  typed: Certificate['typed'],
): CertificateFacts['fields'] {
  const facts: Partial<Record<CertificateField, Fact>> = {};
  for (const field of CERTIFICATE_FIELDS) {
    const word = typed[field];
    const read = reading?.fields[field];
    if (word !== undefined)
      facts[field] = { value: word.value, from: 'typed', confidence: 1, by: word.by.name };
    else if (read !== undefined && read.confidence >= SURE && read.value !== '') {
      facts[field] = { value: read.value, from: 'read', confidence: read.confidence };
    }
  }
  return facts;
}

const aboutOf = ({ subject, answer }: Pick<LookUp, 'subject' | 'answer'>): readonly CertificateField[] =>
  subject === 'certificate' && answer === 'match' ? [...ABOUT[subject], ...COMPARED] : ABOUT[subject];

/** Whether a certificate was found in a directory before somebody said that the document is one, against what was read. */
const isOfOtherKind = (
  { answer, subject, at }: LookUp,
  { reading, typedType }: Pick<Certificate, 'reading' | 'typedType'>,
): boolean =>
  answer === 'match' &&
  subject === 'certificate' &&
  typedType !== null &&
  typedType.at > at &&
  reading !== null &&
  reading.type.confidence >= SURE &&
  reading.type.type !== typedType.type;

type Written = Pick<Certificate, 'reading' | 'typed'>;

/** What a field says, sure or not: a person's word before what was read. */
const written = ({ reading, typed }: Written, field: CertificateField): string =>
  (typed[field]?.value ?? reading?.fields[field]?.value ?? '').trim();

/** What a look-up that is being recorded is about, as the certificate says it now. */
export const aboutNow = (
  certificate: Written,
  lookUp: Pick<LookUp, 'subject' | 'answer'>,
): NonNullable<LookUp['about']> =>
  Object.fromEntries(aboutOf(lookUp).map((field) => [field, written(certificate, field)]));

/** What any look-up of a certificate would be about, as it says it now: a form is filled for that and nothing else. */
export const lookedUpNow = (certificate: Written): string =>
  JSON.stringify(
    [...new Set([...ABOUT.accreditation, ...ABOUT.certificate, ...COMPARED])].map((field) => [
      field,
      written(certificate, field),
    ]),
  );

/**
 * Whether what a look-up was about says something else now, by whatever way: a correction, one taken back, another
 * reading. Where it was not known yet, only a person's word makes it something else. Of look-ups that did not note it, a
 * later word counts that is not what was read.
 */
const isOutdated = (lookUp: LookUp, certificate: Written): boolean =>
  aboutOf(lookUp).some((field) => {
    const then = lookUp.about?.[field];
    if (then !== undefined && then !== '') return written(certificate, field) !== then;
    const { reading, typed } = certificate;
    const word = typed[field];
    return (
      word !== undefined &&
      word.at > lookUp.at &&
      word.value.trim() !== (reading?.fields[field]?.value ?? '').trim()
    );
  });
