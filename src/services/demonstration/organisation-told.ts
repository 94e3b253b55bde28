import type { OrganisationId } from '#domain/ids.js';
import type { Machine, Member } from '#domain/organisations/actor.js';
import { deedOf } from '../deed.js';
import { needed } from './needed.js';
import type { Story, TellOrganisation } from './story.js';
import type { Telling } from './telling.js';

const teller: Machine = { kind: 'machine', name: 'demonstration' };

/** Makes the organisation where it is not there yet. No service founds a second one, so this is written directly. */
export async function foundOrganisation({ storage, clock }: Telling, told: TellOrganisation): Promise<void> {
  const id = told.id as OrganisationId;
  clock.goTo(told.founded);
  if ((await storage.organisations.read(id)) !== null) return;
  const { name, timeZone } = told;
  const organisation = {
    id,
    name,
    timeZone,
    language: 'en',
    sides: ['buyer'] as const,
    members: [],
    createdAt: clock.world.now(),
  };
  await storage.organisations.add(organisation, deedOf(clock.world, teller, 'organisation.set-up', { name }));
}

/** The member of that address, made where nobody has it yet. */
export async function joinMember(
  { storage, services, password }: Telling,
  told: TellOrganisation,
  email: string,
): Promise<Member> {
  const person = told.members.find((member) => member.email === email);
  if (person === undefined) throw new Error(`The story knows no ${email}.`);
  const organisationId = told.id as OrganisationId;
  const memberNow = async () => {
    const known = await storage.users.byEmail(email);
    return known && (await services.organisations.memberOf(known.user.id));
  };
  const there = await memberNow();
  if (there !== null) return there;
  await services.organisations.createUser(teller, { ...person, organisationId, password });
  const member = await memberNow();
  if (member === null) throw new Error(`The demonstration could not make ${email}.`);
  return member;
}

/** The member whose being there says that the organisation was told to its end. */
export async function joinLast(telling: Telling, told: TellOrganisation): Promise<void> {
  await joinMember(telling, told, needed(told.members.at(-1)).email);
}

/** Whether the story was told to its end. */
export async function isTold({ storage }: Telling, { organisations }: Story): Promise<boolean> {
  const { email } = needed(organisations.at(-1)?.members.at(-1));
  const known = await storage.users.byEmail(email);
  return known !== null && (await storage.organisations.ofUser(known.user.id)).length > 0;
}
