import type { Certificate } from '#domain/certificates/certificate.js';
import { remindersDue } from '#domain/certificates/dates-ahead.js';
import type { UserId } from '#domain/ids.js';
import type { MailOrder } from '#domain/mail/mail.js';
import type { Parts } from '../parts.js';
import type { Bench, Judged } from './judge.js';

/** A letter that tells of dates ahead, and the occasions it stands for. */
export interface DueLetter {
  readonly order: MailOrder;
  readonly occasions: readonly string[];
}

/**
 * One letter for all dates of a certificate that came near since the last one, to whoever looks after the vendor, else to
 * whoever uploaded it. Null where nothing is due, it was told already, or nobody is there to tell.
 */
export async function dueLetter(
  { storage }: Parts,
  { stores }: Bench,
  certificate: Certificate,
  { facts, standing, vendor }: Judged,
): Promise<DueLetter | null> {
  const { id, organisationId, uploadedBy, archivedAt } = certificate;
  if (archivedAt !== null || standing.verdict === 'not-a-certificate') return null;
  const told = await stores.certificates.reminded(id);
  const occasions = remindersDue(facts)
    .map(({ key }) => key)
    .filter((key) => !told.includes(key));
  if (occasions.length === 0 || (await stores.certificates.replacementOf(id)) !== null) return null;
  const reader =
    (await memberTo(storage, stores, vendor.owner?.id)) ?? (await memberTo(storage, stores, uploadedBy.id));
  if (reader === null) return null;
  const order: MailOrder = {
    key: `certificate.${id}.${occasions.join('+')}`,
    organisationId,
    about: { kind: 'certificate', id },
    template: 'certificate-reminder',
    to: reader,
    linkNumber: null,
  };
  return { order, occasions };
}

/** Name and address of a user who still belongs to the organisation. */
async function memberTo(
  { users }: Parts['storage'],
  { organisation }: Bench['stores'],
  id: UserId | undefined,
): Promise<MailOrder['to'] | null> {
  const members = (await organisation.read())?.members ?? [];
  if (id === undefined || !members.some(({ userId }) => userId === id)) return null;
  const user = await users.read(id);
  return user && { name: user.name, email: user.email };
}
