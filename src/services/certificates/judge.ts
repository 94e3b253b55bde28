import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import { type Certificate, SURE } from '#domain/certificates/certificate.js';
import type { Assay, CertificateFacts, FoundEnded } from '#domain/certificates/check.js';
import { checkCertificate } from '#domain/certificates/check-certificate.js';
import { remindersDue } from '#domain/certificates/dates-ahead.js';
import { accreditationNamed, type DirectoryCheck } from '#domain/certificates/directory-check.js';
import { factsOf, fieldsOf } from '#domain/certificates/facts-of.js';
import { foundEnded } from '#domain/certificates/found-ended.js';
import { CHECKS_EDITION } from '#domain/certificates/next-judge-on.js';
import type { Standing } from '#domain/certificates/standing.js';
import { standingOf } from '#domain/certificates/standing-of.js';
import type { CalendarDate } from '#domain/dates.js';
import type { OrganisationId } from '#domain/ids.js';
import type { CertificateRules } from '#domain/organisations/organisation.js';
import type { Registers } from '#domain/registers/registers.js';
import type { Vendor } from '#domain/vendors/vendor.js';
import type { CertificateRecord, TenantStores } from '#storage/contract.js';
import { type RegisterParts, registersIn } from '../registers/registers-in.js';

/** Whose certificates are judged and for which day. */
export interface Bench {
  readonly stores: TenantStores;
  readonly on: CalendarDate;
  /** What all of them are judged by, where it was read for many; else it is read for each. */
  readonly common?: Common;
}

/** An organisation's rules, and the registers as it knows them. */
export interface Common {
  readonly rules: CertificateRules;
  readonly registers: Registers;
}

/** A certificate as it stands on a day, and everything that was judged from. */
export interface Judged {
  readonly vendor: Vendor;
  readonly aiSystem: AiSystem | null;
  readonly facts: CertificateFacts;
  readonly assay: Assay;
  readonly standing: Standing;
  /** Whether the organisation writes to vendors of certificates that end. */
  readonly remindsVendors: boolean;
}

/** Checks a certificate for a day. Null where its vendor or organisation is gone. */
export async function judge(
  parts: RegisterParts,
  { stores, on, common: given }: Bench,
  certificate: Certificate,
): Promise<Judged | null> {
  const [vendor, aiSystem, alike, before, newer, common] = await Promise.all([
    stores.vendors.read(certificate.vendorId),
    certificate.aiSystemId === null ? null : stores.aiSystems.read(certificate.aiSystemId),
    alikeOf({ stores, on }, certificate),
    certificate.replaces === null ? null : stores.certificates.record(certificate.replaces),
    stores.certificates.replacementOf(certificate.id),
    given ?? commonOf(parts, certificate.organisationId),
  ]);
  if (vendor === null || common === null) return null;
  const { rules, registers } = common;
  const facts = factsOf(certificate, {
    vendor: { name: vendor.name, aliases: vendor.aliases },
    purchased: aiSystem?.name ?? '',
    on,
    registers,
    alike,
    succeeds: before === null ? null : succeededBy(certificate, before, on),
    replacedBy: newer && replacedBy(newer),
    lookUpsNeedTwo: rules.lookUpsNeedTwo,
    directoryChecks: await directoryChecksOf(stores, certificate, registers),
  });
  const assay = checkCertificate(facts);
  const standing = standingOf(certificate, { facts, assay }, judgedBy(parts.content, rules));
  return { vendor, aiSystem, facts, assay, standing, remindsVendors: rules.remindsVendors };
}

/** What all certificates of an organisation are judged by now; null where it is gone. */
async function commonOf(parts: RegisterParts, organisationId: OrganisationId): Promise<Common | null> {
  const [rules, { registers }] = await Promise.all([
    parts.storage.within(organisationId).organisation.read(),
    registersIn(parts, organisationId),
  ]);
  return rules && { rules, registers };
}

/** The checks in the directory of the accreditor it names, of the body it names. */
async function directoryChecksOf(
  { directoryChecks }: TenantStores,
  { reading, typed }: Certificate,
  registers: Registers,
): Promise<readonly DirectoryCheck[]> {
  const named = accreditationNamed(fieldsOf(reading, typed), registers);
  if (named === null) return [];
  const { body, accreditationBody } = named;
  return directoryChecks.of({ certificationBody: body.id, accreditationBody });
}

const succeededBy = (
  { succession }: Pick<Certificate, 'succession'>,
  { standing: { number, certificationBody, expiresOn }, ...before }: CertificateRecord,
  on: CalendarDate,
): CertificateFacts['succeeds'] => ({
  how: succession,
  number,
  certificationBody,
  expiresOn,
  ...endOf(before, on),
});

const endOf = (
  other: Pick<CertificateRecord, 'lookUps' | 'life'>,
  on: CalendarDate,
): { readonly ended?: FoundEnded } => {
  const ended = foundEnded(other, on);
  return ended === null ? {} : { ended };
};

const replacedBy = ({
  succession,
  standing: { number, issuedOn },
}: Pick<CertificateRecord, 'succession' | 'standing'>): CertificateFacts['replacedBy'] => ({
  how: succession,
  number,
  issuedOn,
});

/** The standing a deed writes. A deed orders no letters: where one is due, the next check looks at it again. */
export const standingAfterDeed = ({ standing, facts }: Judged): Standing =>
  remindersDue(facts).length === 0 ? standing : { ...standing, nextJudgeOn: standing.on };

/** What all certificates of an organisation are judged by; what changes with a single one is marked where it changes. */
export const judgedBy = (
  { registers }: Pick<RegisterParts['content'], 'registers'>,
  { lookUpsNeedTwo, remindsVendors }: CertificateRules,
): string =>
  [CHECKS_EDITION, registers.asOf, lookUpsNeedTwo ? 'two' : 'one', remindsVendors ? 'both' : 'own'].join('.');

/** By whom others are held that share its number or its bytes; the vendor's own do not count. */
async function alikeOf(
  { stores, on }: Pick<Bench, 'stores' | 'on'>,
  certificate: Certificate,
): Promise<CertificateFacts['alike']> {
  const { sameNumber, sameFile } = await stores.certificates.alike(certificate, numberOf(certificate));
  const elsewhere = sameFile.filter(({ vendorId }) => vendorId !== certificate.vendorId);
  const vendors = await Promise.all(elsewhere.map(({ vendorId }) => stores.vendors.read(vendorId)));
  return {
    sameNumber: sameNumber
      .map(({ standing, ...other }) => ({ holder: standing.holder, ...endOf(other, on) }))
      .filter(({ holder }) => holder !== ''),
    sameFile: vendors.flatMap((vendor) => (vendor === null ? [] : [{ vendor: vendor.name }])),
  };
}

/** The number that counts: a person's word before what was read and sure. */
export function numberOf({ typed, reading }: Certificate): string {
  const read = reading?.fields.number;
  return typed.number?.value ?? (read !== undefined && read.confidence >= SURE ? read.value : '');
}
