import type { AuditActor } from '#domain/audit/event.js';
import type { Certificate, GivenBy } from '#domain/certificates/certificate.js';
import { dayIn } from '#domain/dates.js';
import type { CertificateId, ConsentId } from '#domain/ids.js';
import type { MailOrder } from '#domain/mail/mail.js';
import { type Consent, consentIdOf } from '#domain/own-certificates/consent.js';
import { wordsIn } from '#domain/own-certificates/corrections.js';
import type { OwnCertificate } from '#domain/own-certificates/own-certificate.js';
import type { Vendor } from '#domain/vendors/vendor.js';
import type { Deed, TenantStores } from '#storage/contract.js';
import { newCertificate, putCertificate } from '../certificates/add-certificate.js';
import { changeCertificate } from '../certificates/change-certificate.js';
import type { Bench } from '../certificates/judge.js';
import { sha256 } from '../digests.js';
import type { Parts } from '../parts.js';
import { letterOnGiven } from './letter-on-given.js';

/**
 * Does on the buyer's side what a consent says: gives the certificate, or marks it as given no longer. Any number of
 * processes may run this at once and again after a crash; each step finds what was done before. A word given meanwhile is
 * carried out after it.
 */
export async function carryOut(parts: Parts, consent: Consent): Promise<void> {
  const { consents } = parts.storage.within(consent.organisationId);
  for (let current: Consent | null = consent; current !== null; current = await consents.read(current.id)) {
    const certificateId = current.given ? await handOver(parts, current) : await end(parts, current);
    if (await consents.carriedOut(current, certificateId)) return;
  }
}

/** What is given, and in whose room it is put. */
interface Giving extends Bench {
  readonly consent: Consent;
  readonly own: OwnCertificate;
  readonly organisation: string;
  readonly vendor: Vendor;
  /** The one before it, where that buyer has it. */
  readonly older: CertificateId | null;
}

/** The certificate's own id in the buyer's room; it tells nothing of the vendor's. */
const givenIdOf = (id: ConsentId): CertificateId => `given-${sha256(id).slice(0, 32)}` as CertificateId;

async function handOver(parts: Parts, consent: Consent): Promise<CertificateId | null> {
  const giving = await givingOf(parts, consent);
  if (giving === null) return consent.certificateId;
  const { stores, own } = giving;
  const id = consent.certificateId ?? givenIdOf(consent.id);
  const there = (await stores.certificates.record(id))?.id ?? (await sameBytes(stores, giving, id));
  if (there !== null) {
    await note(parts, giving, there);
    return there;
  }
  const opened = await parts.storage.within(own.organisationId).ownCertificates.open(own.id);
  if (opened === null) return null;
  const { name, size, type } = own.file;
  const file = { stream: opened.stream, name, limit: size, at: parts.world.now() };
  const received = { ...(await stores.certificates.receive(file)), type };
  const certificate: Certificate = {
    ...newCertificate(parts, consent.to.organisationId, { ...uploadOf(giving), id }, received),
    succession: giving.older === null ? null : 'renewal',
    givenBy: givenByOf(giving),
  };
  const deed = await deedFor(parts, giving, certificate, true);
  if (await putCertificate(parts, giving, certificate, { deed, received })) return id;
  await stores.certificates.discard(received);
  await note(parts, giving, id);
  return id;
}

/** Null where the vendor's certificate, the buyer or its record of the vendor is gone. */
async function givingOf({ storage, world }: Parts, consent: Consent): Promise<Giving | null> {
  const { to, organisationId, ownCertificateId } = consent;
  const stores = storage.within(to.organisationId);
  const seller = storage.within(organisationId);
  const [buyer, vendor, organisation, own] = await Promise.all([
    stores.organisation.read(),
    stores.vendors.read(to.vendorId),
    seller.organisation.read(),
    seller.ownCertificates.read(ownCertificateId),
  ]);
  if (buyer === null || vendor === null || organisation === null || own === null) return null;
  const before = own.replaces === null ? null : await seller.consents.read(consentIdOf(own.replaces, to));
  return {
    stores,
    on: dayIn(buyer.timeZone, world.now()),
    consent,
    own,
    organisation: organisation.name,
    vendor,
    older: before?.certificateId ?? null,
  };
}

/** Another certificate of the vendor's in use that consists of the same bytes: it is linked, not doubled. */
async function sameBytes(
  stores: TenantStores,
  { own: { file }, consent }: Giving,
  id: CertificateId,
): Promise<CertificateId | null> {
  const { sameFile } = await stores.certificates.alike({ id, file }, '');
  return sameFile.find(({ vendorId }) => vendorId === consent.to.vendorId)?.id ?? null;
}

const uploadOf = ({ consent, older }: Giving) => ({
  vendorId: consent.to.vendorId,
  aiSystemId: null,
  replaces: older,
  takenFrom: null,
  uploadedBy: consent.by,
});

function givenByOf({ consent, own, organisation }: Giving): GivenBy {
  return {
    consent: consent.id,
    revision: consent.revision,
    organisation,
    by: consent.by.name,
    at: consent.at,
    assessmentId: consent.to.assessmentId,
    successors: consent.successors,
    follows: consent.following !== null,
    covers: own.covers,
    words: wordsIn(own),
    wordsOf: own.revision,
    type: own.typedType?.type ?? null,
    endedAt: null,
  };
}

/** Writes the consent to a certificate that is there already; a later word of it stays. */
async function note(parts: Parts, giving: Giving, id: CertificateId): Promise<void> {
  await changeCertificate(parts, giving, id, async (current) => {
    if (isNoted(current, giving.consent)) return null;
    const isNews = current.givenBy === null || current.givenBy.endedAt !== null;
    const follows = current.replaces === null && giving.older !== null && giving.older !== id;
    return {
      fields: {
        givenBy: givenByOf(giving),
        ...(follows ? { replaces: giving.older, succession: 'renewal' as const } : {}),
      },
      deed: await deedFor(parts, giving, current, isNews),
    };
  });
}

const isNoted = ({ givenBy }: Certificate, { id, revision }: Consent): boolean =>
  givenBy?.consent === id && givenBy.revision >= revision;

async function end(parts: Parts, consent: Consent): Promise<CertificateId | null> {
  const giving = await givingOf(parts, consent);
  const id = consent.certificateId;
  if (giving === null || id === null) return id;
  await changeCertificate(parts, giving, id, async (current) => {
    const { givenBy } = current;
    // Given by another consent since: that one speaks for it now.
    if (givenBy === null || givenBy.consent !== consent.id || isNoted(current, consent)) return null;
    return {
      fields: { givenBy: { ...givenBy, revision: consent.revision, endedAt: consent.at } },
      deed: {
        ...told(parts, giving, current),
        action: 'certificate.no-longer-given',
        mails: await letterOn(parts, giving, current, 'certificate-no-longer-given'),
      },
    };
  });
  return id;
}

/** The event in the buyer's log and, where it is news, the letter to whoever looks after the vendor. */
async function deedFor(
  parts: Parts,
  giving: Giving,
  certificate: Certificate,
  isNews: boolean,
): Promise<Deed> {
  const deed: Deed = { ...told(parts, giving, certificate), action: 'certificate.given' };
  if (!isNews) return deed;
  const given = { ...certificate, givenBy: givenByOf(giving) };
  return { ...deed, mails: await letterOn(parts, giving, given, 'certificate-given') };
}

/** Once for each word of the consent. */
const letterOn = (
  parts: Parts,
  giving: Giving,
  certificate: Certificate,
  template: 'certificate-given' | 'certificate-no-longer-given',
): Promise<readonly MailOrder[]> => {
  const { id, revision } = giving.consent;
  return letterOnGiven(parts, giving, certificate, { template, occasion: `${id}.${revision}` });
};

const told = ({ world }: Parts, { consent, own, organisation }: Giving, { vendorId }: Certificate) => ({
  actor: giverOf(consent),
  at: world.now(),
  payload: {
    assessment: consent.to.assessmentId,
    vendor: vendorId,
    organisation,
    name: own.file.name,
    sha256: own.file.sha256,
    successors: consent.successors ? 'yes' : 'no',
  },
});

/** A member of the vendor's organisation, as the buyer's log names whoever answers from its account. */
const giverOf = ({ by, to }: Consent): AuditActor => ({
  kind: 'account',
  id: `${to.assessmentId}:${by.id}`,
  name: by.name,
});
