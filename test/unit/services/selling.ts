import type { AssessmentId, OrganisationId } from '#domain/ids.js';
import type { Guest, Member } from '#domain/organisations/actor.js';
import type { Role } from '#domain/organisations/organisation.js';
import { nextId } from '#test/storage/test-bed.js';
import { type House, machine, PASSWORD } from './house.js';

/** An organisation on the vendor's side, with nobody in it yet. */
export async function aSeller({ storage, now }: House, name = 'Helix'): Promise<OrganisationId> {
  const id = `seller-${nextId()}` as OrganisationId;
  const founded = { id, name, timeZone: 'Europe/Madrid', language: 'en', createdAt: now() };
  const actor = { kind: 'machine', id: 'test', name: 'test' } as const;
  const deed = { action: 'organisation.set-up', actor, at: now(), payload: {} } as const;
  await storage.organisations.add({ ...founded, sides: ['vendor'], members: [] }, deed);
  return id;
}

export async function memberOf(house: House, organisationId: OrganisationId, role: Role): Promise<Member> {
  const person = { role, name: `A ${role} of Helix`, email: `${nextId()}@helix.example`, password: PASSWORD };
  const made = await house.services.organisations.createUser(machine, { organisationId, ...person });
  const found = made.outcome === 'created' ? await house.services.organisations.memberOf(made.userId) : null;
  if (found === null) throw new Error('No member was made.');
  return found;
}

/** A questionnaire of the house's buyer that a vendor's organisation keeps. */
export async function claimedBy({ sent, services }: House, by: Member): Promise<AssessmentId> {
  const { id, guest } = await sent();
  await services.claims.claim(guest, by);
  return id;
}

/** A member who keeps the questionnaire a guest came to, and the same person at it without the link. */
export async function keeping(house: House, guest: Guest, role: Role = 'owner') {
  const seller = await aSeller(house);
  const owner = await memberOf(house, seller, 'owner');
  await house.services.claims.claim(guest, owner);
  const member = role === 'owner' ? owner : await memberOf(house, seller, role);
  const at = await house.services.answering.revisitAsMember(member, guest.assessmentId);
  if (at === null) throw new Error('Whoever keeps it cannot come to it.');
  return { member, at };
}
