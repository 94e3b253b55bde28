import type { Certificate } from '#domain/certificates/certificate.js';
import { type DueReminder, remindersDue } from '#domain/certificates/dates-ahead.js';
import { pauseOn } from '#domain/certificates/reminder-pause.js';
import type { Standing } from '#domain/certificates/standing.js';
import { reliance } from '#domain/certificates/verdict.js';
import type { LetterOn, MailOrder } from '#domain/mail/mail.js';
import { receivingContact, type Vendor } from '#domain/vendors/vendor.js';
import type { Parts } from '../parts.js';
import type { Bench, Judged } from './judge.js';

/** Letters a night orders about a certificate, and the occasions they stand for. */
export interface DueLetters {
  readonly orders: readonly MailOrder[];
  readonly occasions: readonly string[];
}

/** A vendor is not reminded of what is past for longer: a rule just set would tell of years ago. */
const VENDOR_BACK_DAYS = 30;

/** Whether one can rely on a certificate less than before; not where only a second look is asked for from now on. */
const hasFallen = (before: Standing, after: Standing): boolean =>
  reliance(after.verdict) < reliance(before.verdict) &&
  (before.judgedBy === after.judgedBy || after.awaitsSecondOf.length === 0);

/**
 * At most one letter to either side: to the buyer's member all dates that came near since the last one, or that the
 * verdict fell; to the vendor's contact, where the organisation wants that, the dates. An occasion is told each of them
 * once; it is not told where nobody is there to tell. While its reminders pause, only a fall is told; what is near when
 * they go on is told then.
 */
export async function dueLetters(
  parts: Parts,
  { stores }: Bench,
  certificate: Certificate,
  { judged, before }: { readonly judged: Judged; readonly before: Standing },
): Promise<DueLetters> {
  const { id, archivedAt } = certificate;
  const { facts, standing, vendor, remindsVendors } = judged;
  if (archivedAt !== null || standing.verdict === 'not-a-certificate') return NONE;
  const due = pauseOn(certificate, standing.on) === null ? remindersDue(facts) : [];
  const fell = hasFallen(before, standing);
  if ((due.length === 0 && !fell) || (await stores.certificates.replacementOf(id)) !== null) return NONE;
  const { mine, theirs } = untold(due, await stores.certificates.reminded(id), remindsVendors);
  const lapsed = fell ? [`fell-${standing.verdict}-${standing.on}`] : [];
  const [member, contact] = [
    fell || mine.length > 0 ? await whoLooksAfter(parts, stores, certificate, vendor) : null,
    theirs.length > 0 ? receivingContact(vendor) : null,
  ];
  const letters = [
    ...letterTo(certificate, member, [
      fell ? 'certificate-fell' : 'certificate-reminder',
      [...lapsed, ...mine],
    ]),
    ...letterTo(certificate, contact, ['certificate-vendor-reminder', theirs]),
  ];
  return {
    orders: letters.map(({ order }) => order),
    occasions: letters.flatMap((letter) => letter.occasions),
  };
}

/** The occasions neither side was told of yet; those of vendors have names of their own. */
function untold(due: readonly DueReminder[], told: readonly string[], remindsVendors: boolean) {
  const notTold = (keys: readonly string[]) => keys.filter((key) => !told.includes(key));
  const late = due.filter(({ daysLeft }) => remindsVendors && daysLeft >= -VENDOR_BACK_DAYS);
  return {
    mine: notTold(due.map(({ key }) => key)),
    theirs: notTold(late.map(({ key }) => `vendor-${key}`)),
  };
}

const NONE: DueLetters = { orders: [], occasions: [] };

const letterTo = (
  { id, organisationId }: Certificate,
  to: MailOrder['to'] | null,
  [template, occasions]: readonly [LetterOn<'certificate'>, readonly string[]],
): readonly { readonly order: MailOrder; readonly occasions: readonly string[] }[] =>
  to === null
    ? []
    : [
        {
          occasions,
          order: {
            key: `certificate.${id}.${occasions.join('+')}`,
            organisationId,
            about: { kind: 'certificate', id },
            template,
            to: { name: to.name, email: to.email },
            linkNumber: null,
          },
        },
      ];

/**
 * Whoever looks after the vendor, else whoever uploaded the certificate, else whoever sent the assessment by which the
 * vendor gave it; null where none of them is a member any more.
 */
export async function whoLooksAfter(
  { storage }: Pick<Parts, 'storage'>,
  stores: Bench['stores'],
  { uploadedBy, givenBy }: Pick<Certificate, 'uploadedBy' | 'givenBy'>,
  { owner }: Pick<Vendor, 'owner'>,
): Promise<MailOrder['to'] | null> {
  const asked = givenBy === null ? null : await stores.assessments.read(givenBy.assessmentId);
  const members = (await stores.organisation.read())?.members ?? [];
  for (const id of [owner?.id, uploadedBy.id, asked?.sentBy.id]) {
    const isMember = id !== undefined && members.some(({ userId }) => userId === id);
    const user = isMember ? await storage.users.read(id) : null;
    if (user !== null) return { name: user.name, email: user.email };
  }
  return null;
}
