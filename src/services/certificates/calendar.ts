import { type CalendarEvent, icalOf } from '#domain/calendars/ical.js';
import { calendarDays } from '#domain/certificates/calendar-days.js';
import { addDays, type CalendarDate, dayIn } from '#domain/dates.js';
import { NotFound, TooMany } from '#domain/errors.js';
import type { Member } from '#domain/organisations/actor.js';
import type { MemberCalendar, Membership, Organisation } from '#domain/organisations/organisation.js';
import { mayEnter } from '#domain/organisations/permissions.js';
import { memberWith } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import { calendarToken, sha256 } from '../digests.js';
import { changeOrganisation } from '../organisations/change-organisation.js';
import { networkOf } from '../organisations/network-of.js';
import type { Parts } from '../parts.js';
import { everyCertificate } from './every-certificate.js';

/** Readings by one network; a calendar asks a few times a day. */
const BY_NETWORK = { points: 300, seconds: 3_600 } as const;
/** What ended longer ago is history. */
const BACK_DAYS = 90;
const NEVER = '9999-12-31' as CalendarDate;
/** The first to end; a calendar with more is no calendar. */
const MOST = 1_000;

export const readOwnCalendar =
  (parts: Parts): Services['certificates']['calendar'] =>
  async (actor) => {
    const member = memberWith(actor, 'certificates.read');
    const own = calendarOf(await parts.storage.organisations.read(member.organisationId), member);
    if (own === null || own.tokenHash === '') return null;
    return { address: addressOf(parts, member, own.number), of: own.of };
  };

export const renewCalendar =
  (parts: Parts): Services['certificates']['renewCalendar'] =>
  async (actor, of) => {
    const member = memberWith(actor, 'certificates.read');
    await keep(parts, member, (number) => ({
      number,
      of,
      tokenHash: sha256(calendarToken(parts.settings.secret, member, number)),
    }));
  };

export const endCalendar =
  (parts: Parts): Services['certificates']['endCalendar'] =>
  async (actor) => {
    const member = memberWith(actor, 'certificates.read');
    await keep(parts, member, (number) => ({ number, of: 'all', tokenHash: '' }));
  };

export const readCalendar =
  (parts: Parts): Services['certificates']['readCalendar'] =>
  async (token, address) => {
    const { storage, world } = parts;
    const seconds = await storage.rateLimits.consume(`calendar:${sha256(networkOf(address))}`, BY_NETWORK);
    if (seconds > 0) throw new TooMany(seconds);
    const organisation = await storage.organisations.ofCalendar(sha256(token));
    const reader = organisation?.members.find(({ calendar }) => calendar?.tokenHash === sha256(token));
    if (organisation === null || reader?.calendar === undefined) throw new NotFound();
    if (!mayEnter({ role: reader.role, sides: organisation.sides }, 'certificates.read'))
      throw new NotFound();
    const on = dayIn(organisation.timeZone, world.now());
    const events = await eventsFor(parts, organisation, { reader, on });
    return icalOf(`Certificates, ${organisation.name}`, events);
  };

const addressOf = ({ settings }: Parts, member: Member, number: number): string =>
  `${settings.publicUrl}/calendars/${calendarToken(settings.secret, member, number)}/certificates.ics`;

const calendarOf = (
  organisation: Pick<Organisation, 'members'> | null,
  { userId }: Pick<Member, 'userId'>,
): MemberCalendar | null =>
  organisation?.members.find((member) => member.userId === userId)?.calendar ?? null;

/** Keeps a calendar under the next number: the address before it ends with that. */
async function keep(parts: Parts, member: Member, next: (number: number) => MemberCalendar): Promise<void> {
  await changeOrganisation(parts, member.organisationId, (organisation) => {
    const calendar = next((calendarOf(organisation, member)?.number ?? 0) + 1);
    const action = calendar.tokenHash === '' ? 'member.calendar-ended' : 'member.calendar-renewed';
    return {
      patch: {
        members: organisation.members.map((each) =>
          each.userId === member.userId ? { ...each, calendar } : each,
        ),
      },
      deed: deedOf(parts.world, member, action, { of: calendar.of }),
    };
  });
  await passOn(parts);
}

async function eventsFor(
  { storage, settings }: Parts,
  { id }: Organisation,
  { reader, on }: { readonly reader: Membership; readonly on: CalendarDate },
): Promise<readonly CalendarEvent[]> {
  const stores = storage.within(id);
  const expires = { from: addDays(on, -BACK_DAYS), to: NEVER };
  const { items } = await stores.certificates.list({ ...everyCertificate, expires, size: MOST });
  const vendorIds = [...new Set(items.map(({ vendorId }) => vendorId))];
  const vendors = new Map(
    (await Promise.all(vendorIds.map((vendorId) => stores.vendors.read(vendorId)))).map((vendor) => [
      vendor?.id,
      vendor,
    ]),
  );
  return items.flatMap(({ id: certificateId, vendorId, standing, file, changedAt }) => {
    const vendor = vendors.get(vendorId) ?? null;
    const isMeant = reader.calendar?.of === 'all' || vendor?.owner?.id === reader.userId;
    if (vendor === null || !isMeant) return [];
    return calendarDays({
      id: certificateId,
      vendor: vendor.name,
      called: standing.number === '' ? file.name : standing.number,
      standing,
      changedAt,
      link: `${settings.publicUrl}/certificates/${certificateId}`,
    });
  });
}
