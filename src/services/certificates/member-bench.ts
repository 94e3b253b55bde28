import { type CalendarDate, dayIn } from '#domain/dates.js';
import type { Actor, Member } from '#domain/organisations/actor.js';
import type { Permission } from '#domain/organisations/permissions.js';
import { memberWith } from '../authorise.js';
import type { Parts } from '../parts.js';
import type { Bench } from './judge.js';

/** A member before the certificates of their organisation, today where they are. Throws NotSignedIn or NotAllowed. */
export function memberBench(
  { storage, world }: Parts,
  actor: Actor,
  permission: Permission,
): Bench & { readonly member: Member } {
  const member = memberWith(actor, permission);
  return {
    member,
    stores: storage.within(member.organisationId),
    on: dayIn(member.timeZone, world.now()),
  };
}

/** Who gave their word, as it is written down. */
export const giverOf = ({ userId, name }: Member) => ({ id: userId, name });

/** Whether a day has come. */
export const hasCome = (day: CalendarDate, { on }: Pick<Bench, 'on'>): boolean => day <= on;
