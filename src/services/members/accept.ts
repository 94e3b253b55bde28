import type { AuditActor } from '#domain/audit/event.js';
import { EnrolmentOver, NotFound } from '#domain/errors.js';
import { type Enrolment, whyOver } from '#domain/organisations/enrolment.js';
import { joinedBy, roleIn } from '#domain/organisations/members.js';
import type { User } from '#domain/organisations/organisation.js';
import type { Deed } from '#storage/contract.js';
import { anew, changeUser } from '../account/change-account.js';
import { demand } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { MemberServices } from '../contract/members.js';
import { sha256 } from '../digests.js';
import { changeOrganisation } from '../organisations/change-organisation.js';
import { newUser } from '../organisations/new-user.js';
import { hashPassword } from '../organisations/passwords.js';
import type { Parts } from '../parts.js';

export const readEnrolment =
  (parts: Parts): MemberServices['readEnrolment'] =>
  async (token) => {
    const enrolment = await openEnrolment(parts, token);
    return { enrolment, hasAccount: (await accountOf(parts, enrolment)).inUse };
  };

/**
 * The account is made first, then joins, then the enrolment closes. A crash before the joining leaves an account that
 * the same link lets join after signing in; joining twice joins once. One after it leaves the closing to a job.
 */
export const accept =
  (parts: Parts): MemberServices['accept'] =>
  async (actor, token, person) => {
    const enrolment = await openEnrolment(parts, token);
    const { storage } = parts;
    if (actor.kind === 'member') {
      const user = await storage.users.read(actor.userId);
      if (user === null || user.email !== enrolment.email) return { outcome: 'other-person' };
      return await join(parts, enrolment, user);
    }
    demand(person !== null, 'An account needs a name and a password.');
    const user = (await makeAccount(parts, enrolment, person)) ?? (await takeUp(parts, enrolment, person));
    if (user === null) return { outcome: 'sign-in' };
    await storage.users.signedIn(user.id, parts.world.now());
    return await join(parts, enrolment, user);
  };

type Joining = Pick<User, 'id' | 'name'>;

interface Person {
  readonly name: string;
  readonly password: string;
}

async function makeAccount(parts: Parts, enrolment: Enrolment, person: Person): Promise<Joining | null> {
  demand(person.name.trim() !== '' && person.name.length <= 200, 'A name has 1 to 200 characters.');
  const user = newUser(parts, { name: person.name, email: enrolment.email });
  const payload = { email: user.email, role: enrolment.role };
  const deed = { action: 'user.created', actor: themselves(user), at: parts.world.now(), payload } as const;
  const hash = await hashPassword(person.password);
  return (await parts.storage.users.add(user, hash, deed, [enrolment.organisationId])) ? user : null;
}

/** The account of the address, if there is one; only one that belongs somewhere is in use, for only that one signs in. */
async function accountOf({ storage }: Parts, { email }: Enrolment) {
  const user = (await storage.users.byEmail(email))?.user ?? null;
  return { user, inUse: user !== null && (await storage.organisations.ofUser(user.id)).length > 0 };
}

/**
 * Whoever was removed everywhere, or whose joining a crash cut short, begins anew under their old account: the letter
 * proves as much as one with a link to a new password would. Null for an account in use.
 */
async function takeUp(parts: Parts, enrolment: Enrolment, person: Person): Promise<Joining | null> {
  const { user, inUse } = await accountOf(parts, enrolment);
  if (user === null || inUse) return null;
  const back = { id: user.id, name: person.name.trim() };
  const passwordHash = await hashPassword(person.password);
  const deed = {
    action: 'user.password-reset',
    actor: themselves(back),
    at: parts.world.now(),
    payload: {},
  } as const;
  await changeUser(
    parts,
    user.id,
    (standing) => ({ ...anew(standing), name: back.name, passwordHash }),
    deed,
  );
  return back;
}

async function join(parts: Parts, enrolment: Enrolment, user: Joining) {
  const { organisationId, role } = enrolment;
  await changeOrganisation(parts, organisationId, (organisation) =>
    roleIn(organisation, user.id) !== null
      ? { refused: 'member already' as const }
      : {
          patch: {
            members: joinedBy(organisation.members, { userId: user.id, role, since: parts.world.now() }),
          },
          deed: toldOf(parts, enrolment, user, 'member.joined'),
        },
  );
  await close(parts, enrolment, user);
  await passOn(parts);
  return { outcome: 'joined', userId: user.id, organisationId } as const;
}

/** False where it was closed meanwhile. */
async function close(parts: Parts, enrolment: Enrolment, user: Joining): Promise<boolean> {
  const { id, organisationId, revision } = enrolment;
  const { enrolments } = parts.storage.within(organisationId);
  const deed = toldOf(parts, enrolment, user, 'member.accepted');
  return (await enrolments.change(id, revision, { ...enrolment, state: 'accepted' }, deed)) !== null;
}

/**
 * Closes an enrolment whose person is a member already, where a crash came before: an open link would let them back in
 * after they were removed. False where they are none.
 */
export async function finishJoining(parts: Parts, enrolment: Enrolment): Promise<boolean> {
  const user = (await parts.storage.users.byEmail(enrolment.email))?.user;
  const organisation = await parts.storage.organisations.read(enrolment.organisationId);
  if (user === undefined || organisation === null || roleIn(organisation, user.id) === null) return false;
  return await close(parts, enrolment, user);
}

const toldOf = (
  { world }: Parts,
  { role }: Enrolment,
  user: Joining,
  action: 'member.joined' | 'member.accepted',
): Deed => ({
  action,
  actor: themselves(user),
  at: world.now(),
  payload: { user: user.id, name: user.name, role },
});

const themselves = ({ id, name }: Joining): AuditActor => ({ kind: 'member', id, name });

/** Throws NotFound for an unknown link, EnrolmentOver for one that no longer lets anybody in. */
async function openEnrolment({ storage, world }: Parts, token: string): Promise<Enrolment> {
  const cross = storage.acrossAll('the link of an enrolment is opened');
  const enrolment = await cross.enrolments.byTokenHash(sha256(token));
  if (enrolment === null) throw new NotFound('link-unknown');
  const over = whyOver(enrolment, world.now());
  if (over !== null) throw new EnrolmentOver(over);
  return enrolment;
}
