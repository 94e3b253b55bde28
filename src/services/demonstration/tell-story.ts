import type { Role } from '#domain/organisations/organisation.js';
import type { Storage } from '#storage/contract.js';
import type { Services } from '../contract.js';
import type { World } from '../world.js';
import { certificateActs } from './certificates-told.js';
import { classificationAct } from './classification-told.js';
import { actsOf } from './course-told.js';
import { needed } from './needed.js';
import { foundOrganisation, isTold, joinLast, joinMember } from './organisation-told.js';
import { recordActs } from './records-told.js';
import type { Scene } from './scene.js';
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

export interface TellingBegun {
  readonly signIns: readonly SignIn[];
  /** Settles when the story is told to its end; rejects where it was cut short. */
  readonly told: Promise<void>;
}

/**
 * Fills an empty portal with a story, told through the services on the days it is set in. Answers once its
 * organisations, people and vendors are there; what happens to the assessments is told behind that. Every step looks
 * first whether it was done, and the last members are made last of all: a telling cut short is completed at the next
 * start, one that came to its end is not touched again. A portal with organisations of its own is left alone, and
 * nobody may sign in.
 */
export async function tellStory({
  storage,
  servicesIn,
  story,
  password,
  world,
}: StoryParts): Promise<TellingBegun> {
  if (!(await isOurs(storage, story))) return { signIns: [], told: Promise.resolve() };
  const clock = createStoryClock(world);
  const telling: Telling = { storage, services: servicesIn(clock.world), clock, password };
  const signIns = signInsOf(story);
  if (await isTold(telling, story)) return { signIns, told: Promise.resolve() };
  // What an earlier telling left half-way comes first: its steps lead on from there.
  await telling.services.background.finishHalfDone();
  await settle(telling);
  const scenes: Scene[] = [];
  for (const organisation of story.organisations) scenes.push(await setScene(telling, story, organisation));
  return { signIns, told: tellCourses(telling, scenes) };
}

/** The buyers' people, then those of vendors that keep their requests in an account. */
function signInsOf({ organisations }: Story): SignIn[] {
  const buyers = organisations.flatMap(({ name, members }) =>
    members.map(({ email, role }) => ({ email, role, organisation: name })),
  );
  const vendors = organisations.flatMap(({ vendors: known, assessments }) =>
    assessments.flatMap(({ vendor, happens }) =>
      happens.flatMap((happening) => {
        if (happening.does !== 'claim') return [];
        const { organisation, colleagues } = happening;
        const { email } = needed(known.find(({ name }) => name === vendor)).contact;
        return [{ email, role: 'owner' as const }, ...colleagues].map((person) => ({
          email: person.email,
          role: person.role,
          organisation,
        }));
      }),
    ),
  );
  const once = new Map([...buyers, ...vendors].map((each) => [each.email, each]));
  return [...once.values()];
}

async function isOurs(storage: Storage, story: Story): Promise<boolean> {
  if (await storage.organisations.none()) return true;
  const there = await storage.acrossAll('whether the demonstration was begun here').organisations.all();
  return there.some(({ id }) => story.organisations.some((told) => told.id === id));
}

/** All organisations live through the same days: whoever sells to two of them hears from both in turn. */
async function tellCourses(telling: Telling, scenes: readonly Scene[]): Promise<void> {
  const { clock } = telling;
  const acts = scenes.flatMap((scene) => [
    ...scene.organisation.assessments.flatMap((course) => actsOf(telling, scene, course)),
    ...scene.organisation.certificates.flatMap((each) => certificateActs(telling, scene, each)),
    ...recordActs(telling, scene),
    ...scene.organisation.classifications.map((each) => classificationAct(telling, scene, each)),
  ]);
  let today = Math.min(0, ...acts.map(({ day }) => day));
  for (const act of acts.toSorted((a, b) => a.day - b.day)) {
    for (; today < act.day; today += 1) await endDay(telling, today);
    clock.goTo(act.day);
    await act.tell();
    // What an act left behind travels before the next begins, so that the chain tells them in their order.
    await settle(telling);
  }
  for (; today < 0; today += 1) await endDay(telling, today);
  clock.goToNow();
  // A file whose reader was cut off is let go only after a while.
  await telling.services.background.readCertificates();
  for (const { organisation } of scenes) await joinLast(telling, organisation);
  await settle(telling);
}

/** The organisation with all its people but the last, and its vendors. */
async function setScene(telling: Telling, story: Story, organisation: TellOrganisation): Promise<Scene> {
  await foundOrganisation(telling, organisation);
  const [registrar, ...others] = await Promise.all(
    organisation.members.slice(0, -1).map(({ email }) => joinMember(telling, organisation, email)),
  );
  const members = new Map([needed(registrar), ...others].map((member) => [member.email, member]));
  const systems = await tellVendors(telling, needed(registrar), organisation.vendors);
  await settle(telling);
  return { story, organisation, members, systems };
}

/** What the portal does by itself on a day: reminders in the morning, and links that end. */
async function endDay(telling: Telling, day: number): Promise<void> {
  const { clock, services } = telling;
  clock.goTo(day);
  const reminded = await services.background.remind();
  const expired = await services.background.expireAssessments();
  if (reminded + expired > 0) await settle(telling);
}

/** What background jobs would do: relay, and hand over the letters. */
async function settle({ services }: Telling): Promise<void> {
  await services.background.relay();
  await services.background.deliverMail();
}
