import {
  CERTIFICATE_FIELDS,
  type Certificate,
  type CertificateField,
  DATE_FIELDS,
  type TypedField,
} from '#domain/certificates/certificate.js';
import { calendarDate, type Instant } from '#domain/dates.js';
import type { CertificateId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import { demand } from '../authorise.js';
import type { CorrectFieldOutcome, Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { changeCertificate } from './change-certificate.js';
import { giverOf, memberBench } from './member-bench.js';

/** As long as the longest scope worth reading. */
const LONGEST = 4_000;

export const correctField =
  (parts: Parts): Services['certificates']['correctField'] =>
  async (actor, id, { field, value, seen }) => {
    const typed = checkedWord(field, value);
    return give(parts, actor, { id, field, seen }, typed);
  };

/** A word on a field as it is kept. Throws BadRequest where no such field is, or it is too long, or no day. */
export function checkedWord(field: CertificateField, value: string): string {
  const typed = value.trim();
  demand(CERTIFICATE_FIELDS.includes(field), 'A certificate has no such field.');
  demand(typed.length <= LONGEST, `A field takes at most ${LONGEST} characters.`);
  const isDate = (DATE_FIELDS as readonly CertificateField[]).includes(field);
  demand(!isDate || typed === '' || calendarDate(typed) !== null, 'This day does not exist.');
  return typed;
}

export const clearField =
  (parts: Parts): Services['certificates']['clearField'] =>
  async (actor, id, { field, seen }) => {
    demand(CERTIFICATE_FIELDS.includes(field), 'A certificate has no such field.');
    return give(parts, actor, { id, field, seen }, null);
  };

interface WhichField {
  readonly id: CertificateId;
  readonly field: CertificateField;
  readonly seen: Instant | null;
}

/** Gives a person's word on a field, or takes it back (null), where it is still the one they saw. */
async function give(
  parts: Parts,
  actor: Actor,
  { id, field, seen }: WhichField,
  value: string | null,
): Promise<CorrectFieldOutcome> {
  const { world } = parts;
  const bench = memberBench(parts, actor, 'certificates.change');
  let outcome: CorrectFieldOutcome = { outcome: 'changed' };
  await changeCertificate(parts, bench, id, (certificate) => {
    const current = certificate.typed[field] ?? null;
    if ((current?.at ?? null) !== seen) {
      outcome = { outcome: 'stale', current };
      return null;
    }
    if ((current?.value ?? null) === value) return null;
    const action = value === null ? 'certificate.field-cleared' : 'certificate.field-corrected';
    const told = { field, value, before: current?.value ?? null };
    const word = value === null ? null : { value, by: giverOf(bench.member), at: world.now() };
    return {
      fields: { typed: withWord(certificate.typed, field, word) },
      deed: deedOf(world, bench.member, action, told),
    };
  });
  return outcome;
}

/** The words on fields with one given, or taken back (null). */
export function withWord(
  typed: Certificate['typed'],
  field: CertificateField,
  word: TypedField | null,
): Certificate['typed'] {
  const { [field]: _, ...others } = typed;
  return word === null ? others : { ...others, [field]: word };
}
