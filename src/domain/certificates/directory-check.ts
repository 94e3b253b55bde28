import { findAccreditor, findCertificationBody } from '../registers/find-in-registers.js';
import { nameParts, namesAgree } from '../registers/names.js';
import type { EntryFields } from '../registers/register-entry.js';
import type { Accreditation, CertificationBody, Registers } from '../registers/registers.js';
import type { CertificateField, LookUp } from './certificate.js';
import type { CertificateFacts } from './check.js';
import { isIso42001 } from './checks/seen.js';

/** One body's accreditation by one accreditor for one standard, by the ids of the registers. */
export interface AccreditationOf {
  readonly certificationBody: string;
  readonly accreditationBody: string;
  readonly standard: string;
}

/**
 * A look-up of an accreditation in its accreditor's directory, made once for every certificate that rests on it. Never
 * changed; a newer one stands beside it.
 */
export interface DirectoryCheck extends LookUp, AccreditationOf {
  readonly subject: 'accreditation';
  /** The company that was looked up, as the directory names it: the check tells nothing of another of its group. */
  readonly entity: string;
  /** The accreditation's number as it stands there; empty where it was not noted. */
  readonly number: string;
}

/** Whether a look-up that counts for a certificate was made once for all that rest on the accreditation. */
export const isDirectoryCheck = (lookUp: LookUp): lookUp is DirectoryCheck => 'entity' in lookUp;

/** Whose accreditation by whom a certificate names, where the registers know both; null where they do not. */
export function accreditationNamed(
  fields: CertificateFacts['fields'],
  registers: Registers,
): { readonly body: CertificationBody; readonly accreditationBody: string } | null {
  const said = (field: CertificateField) => fields[field]?.value ?? '';
  const found = findCertificationBody(registers, said('certificationBody'));
  const accreditor = findAccreditor(registers, said('accreditationBody')).body;
  return found?.agreement !== 'same' || accreditor === null
    ? null
    : { body: found.body, accreditationBody: accreditor.id };
}

/**
 * The directory checks that count for a certificate: of the body and the accreditor it names, for ISO/IEC 42001, and of
 * the very company it names. Another name of that company will do where the register knows it by its legal form and the
 * name is not of another one: a GmbH and a Ltd are two companies, whoever wrote them down as one.
 */
export function checksThatCount(
  checks: readonly DirectoryCheck[],
  fields: CertificateFacts['fields'],
  registers: Registers,
): readonly DirectoryCheck[] {
  const named = accreditationNamed(fields, registers);
  if (named === null) return [];
  const said = fields.certificationBody?.value ?? '';
  return checks.filter(
    (check) =>
      check.certificationBody === named.body.id &&
      check.accreditationBody === named.accreditationBody &&
      isIso42001(check.standard) &&
      isOf(check.entity, said, named.body),
  );
}

function isOf(entity: string, said: string, { name }: CertificationBody): boolean {
  if (namesAgree(entity, said) === 'same') return true;
  const { form } = nameParts(name);
  return (
    form !== '' &&
    nameParts(entity).form !== '' &&
    ['', form].includes(nameParts(said).form) &&
    namesAgree(entity, name) === 'same'
  );
}

/**
 * An accreditation's entry as it would stand with what a check found written into it; the same where the check found
 * nothing to write. The day of a suspension or withdrawal is for a person to fill in.
 */
export function entryFromCheck(fields: EntryFields, check: DirectoryCheck): EntryFields {
  const { answer, difference, register, address, on } = check;
  const status = STATUS_OF[answer === 'mismatch' ? (difference ?? '') : answer];
  if (status === undefined || on < (fields['asOf'] ?? '')) return fields;
  const found = { ...saidBy(check), status, confidence: 'high' };
  return Object.entries(found).every(([column, value]) => fields[column] === value)
    ? fields
    : { ...fields, ...found, source: [register, address].filter((part) => part !== '').join(', '), asOf: on };
}

/** What the directory says in so many words, by column. */
const saidBy = ({ number, accreditedSince, accreditedUntil }: DirectoryCheck): EntryFields =>
  Object.fromEntries(
    Object.entries({ number, since: accreditedSince ?? '', until: accreditedUntil ?? '' }).filter(
      ([, value]) => value !== '',
    ),
  );

const STATUS_OF: Readonly<Record<string, Accreditation['status'] | undefined>> = {
  match: 'documented',
  suspended: 'suspended',
  withdrawn: 'withdrawn',
  'narrower-scope': 'reduced',
};
