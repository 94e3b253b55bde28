import { remindersOf } from '#domain/certificates/dates-ahead.js';
import { type CalendarDate, dayIn } from '#domain/dates.js';
import type { MailOrder } from '#domain/mail/mail.js';
import type { Machine } from '#domain/organisations/actor.js';
import type { Organisation } from '#domain/organisations/organisation.js';
import { mayEnter } from '#domain/organisations/permissions.js';
import type { OwnCertificateRecord } from '#domain/own-certificates/own-certificate.js';
import { eachAlone } from '../background/each-alone.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { changeOwn } from './change-own-certificate.js';

const REMINDER: Machine = { kind: 'machine', name: 'certificate checks' };
/** As many as an organisation keeps in use. */
const ALL = 200;
/** Nobody is told of what is past for longer: letters just asked for would tell of years ago. */
const BACK_DAYS = 30;

/**
 * Letters to those members of a vendor's organisation who want them, on the dates of its own certificates that came near;
 * each occasion once, and none on a certificate that another took the place of. Answers of how many certificates.
 */
export async function remindOfOwn(parts: Parts, organisation: Organisation): Promise<number> {
  const { storage, world } = parts;
  const readers = await readersOf(parts, organisation);
  if (readers.length === 0) return 0;
  const { ownCertificates } = storage.within(organisation.id);
  const on = dayIn(organisation.timeZone, world.now());
  const { items } = await ownCertificates.list({ search: '', archived: false, page: 1, size: ALL });
  const replaced = new Set(items.map(({ replaces }) => replaces));
  const due = items.filter((own) => !replaced.has(own.id) && untold(own, on).length > 0);
  return eachAlone(world.log)(
    due,
    ({ id }) => ({ ownCertificate: id }),
    (own) => remind(parts, organisation, { own, readers, on }),
  );
}

/** The occasions nobody was told of yet. */
const untold = ({ face, reminded }: OwnCertificateRecord, on: CalendarDate): readonly string[] =>
  remindersOf(face.ahead, on)
    .filter(({ key, daysLeft }) => daysLeft >= -BACK_DAYS && !reminded.includes(key))
    .map(({ key }) => key);

async function readersOf(
  { storage }: Parts,
  { members, sides }: Organisation,
): Promise<readonly MailOrder['to'][]> {
  const wanting = members.filter(
    ({ role, ownCertificateLetters = false }) =>
      ownCertificateLetters && mayEnter({ role, sides }, 'own-certificates.read'),
  );
  const users = await Promise.all(wanting.map(({ userId }) => storage.users.read(userId)));
  return users.flatMap((user) => (user === null ? [] : [{ name: user.name, email: user.email }]));
}

interface Reminding {
  readonly own: OwnCertificateRecord;
  readonly readers: readonly MailOrder['to'][];
  readonly on: CalendarDate;
}

async function remind(
  parts: Parts,
  { id: organisationId, name }: Organisation,
  { own, readers, on }: Reminding,
): Promise<void> {
  const occasions = untold(own, on);
  const store = parts.storage.within(organisationId).ownCertificates;
  const mails = readers.map(
    (to): MailOrder => ({
      key: `own-certificate.${own.id}.${occasions.join('+')}.${to.email}`,
      organisationId,
      about: { kind: 'own-certificate', id: own.id },
      template: 'own-certificate-reminder',
      to,
      linkNumber: null,
    }),
  );
  await changeOwn(parts, { store, on, organisation: name }, own.id, (current) =>
    // Whoever was faster told of them, or changed its days: the next run looks again.
    current.revision !== own.revision
      ? null
      : {
          fields: {},
          reminded: occasions,
          deed: {
            ...deedOf(parts.world, REMINDER, 'own-certificate.reminded', { name: own.file.name }),
            mails,
          },
        },
  );
}
