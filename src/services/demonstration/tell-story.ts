import type { Role } from '#domain/organisations/organisation.js';
import type { Storage } from '#storage/contract.js';
import type { Services } from '../contract.js';
import type { World } from '../world.js';
import { actsOf } from './course-told.js';
import { foundOrganisation, isTold, joinMember } from './organisation-told.js';
import type { Story, TellOrganisation } from './story.js';
import { createStoryClock } from './story-clock.js';
import type { Telling } from './telling.js';
import { tellVendors } from './vendors-told.js';

export interface StoryParts {
  readonly storage: Storage;
  /** The real services over a world of the teller's: their postman must capture letters, never send them. */
  readonly servicesIn: (world: World) => Services;
  readonly story: Story;
  /** Of every account in it; the caller keeps it, so that a telling cut short goes on with the same one. */
  readonly password: string;
  readonly world: World;
}

export interface SignIn {
  readonly email: string;
  readonly role: Role;
  readonly organisation: string;
}

/**
 * Fills an empty portal with a story, told through the services on the days it is set in; answers who may sign in.
 * Every step looks first whether it was done, and each organisation's last member is made last of all: a telling cut
 * short is completed at the next start, one that came to its end is not touched again. A portal with organisations
 * of its own is left alone, and the answer is empty.
 */
export async function tellStory({
  storage,
  servicesIn,
  story,
  password,
  world,
}: StoryParts): Promise<{ signIns: SignIn[] }> {
  if (!(await isOurs(storage, story))) return { signIns: [] };
  const clock = createStoryClock(world);
  const telling: Telling = { storage, services: servicesIn(clock.world), clock, password };
  // What an earlier telling left half-way comes first: its steps lead on from there.
  await telling.services.background.finishHalfDone();
  await settle(telling);
  for (const organisation of story.organisations) {
    if (!(await isTold(telling, organisation))) await tellOrganisation(telling, story, organisation);
  }
  const signIns = story.organisations.flatMap(({ name, members }) =>
    members.map(({ email, role }) => ({ email, role, organisation: name })),
  );
  return { signIns };
}

async function isOurs(storage: Storage, story: Story): Promise<boolean> {
  if (await storage.organisations.none()) return true;
  const there = await storage.acrossAll('whether the demonstration was begun here').organisations.all();
  return there.some(({ id }) => story.organisations.some((told) => told.id === id));
}

async function tellOrganisation(
  telling: Telling,
  story: Story,
  organisation: TellOrganisation,
): Promise<void> {
  const { clock } = telling;
  await foundOrganisation(telling, organisation);
  const last = organisation.members.at(-1);
  const earlier = organisation.members
    .slice(0, -1)
    .map(({ email }) => joinMember(telling, organisation, email));
  const [registrar, ...others] = await Promise.all(earlier);
  if (registrar === undefined || last === undefined) return;
  const members = new Map([registrar, ...others].map((member) => [member.email, member]));
  const systems = await tellVendors(telling, registrar, organisation.vendors);
  await settle(telling);

  const scene = { story, organisation, members, systems };
  const acts = organisation.assessments.flatMap((course) => actsOf(telling, scene, course));
  for (const act of acts.toSorted((a, b) => a.day - b.day)) {
    clock.goTo(act.day);
    await act.tell();
    // What an act left behind travels before the next begins, so that the chain tells them in their order.
    await settle(telling);
  }
  clock.goToNow();
  await joinMember(telling, organisation, last.email);
  await settle(telling);
}

/** What background jobs would do: relay, and hand over the letters. */
async function settle({ services }: Telling): Promise<void> {
  await services.background.relay();
  await services.background.deliverMail();
}
