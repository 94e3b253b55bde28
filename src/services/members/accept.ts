import type { AuditActor } from '#domain/audit/event.js';
import { EnrolmentOver, NotFound } from '#domain/errors.js';
import { type Enrolment, whyOver } from '#domain/organisations/enrolment.js';
import { joinedBy, roleIn } from '#domain/organisations/members.js';
import type { User } from '#domain/organisations/organisation.js';
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
 * The account is made first, then joins, then the enrolment closes. A crash in between leaves an account that the same
 * link lets join after signing in; joining twice joins once.
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
    return user === null ? { outcome: 'sign-in' } : await join(parts, enrolment, user);
  };

interface Person {
  readonly name: string;
  readonly password: string;
}

async function makeAccount(
  parts: Parts,
  enrolment: Enrolment,
  person: Person,
): Promise<Pick<User, 'id' | 'name'> | null> {
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
async function takeUp(
  parts: Parts,
  enrolment: Enrolment,
  person: Person,
): Promise<Pick<User, 'id' | 'name'> | null> {
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

async function join(parts: Parts, enrolment: Enrolment, user: Pick<User, 'id' | 'name'>) {
  const { storage, world } = parts;
  const { id, organisationId, role, revision } = enrolment;
  const told = (action: 'member.joined' | 'member.accepted') => ({
    action,
    actor: themselves(user),
    at: world.now(),
    payload: { user: user.id, name: user.name, role },
  });
  await changeOrganisation(parts, organisationId, (organisation) =>
    roleIn(organisation, user.id) !== null
      ? { refused: 'member already' as const }
      : {
          patch: { members: joinedBy(organisation.members, { userId: user.id, role, since: world.now() }) },
          deed: told('member.joined'),
        },
  );
  const accepted = { ...enrolment, state: 'accepted' } as const;
  const deed = told('member.accepted');
  await storage.within(organisationId).enrolments.change(id, revision, accepted, deed);
  await passOn(parts);
  return { outcome: 'joined', userId: user.id, organisationId } as const;
}

const themselves = ({ id, name }: Pick<User, 'id' | 'name'>): AuditActor => ({ kind: 'member', id, name });

/** Throws NotFound for an unknown link, EnrolmentOver for one that no longer lets anybody in. */
async function openEnrolment({ storage, world }: Parts, token: string): Promise<Enrolment> {
  const cross = storage.acrossAll('the link of an enrolment is opened');
  const enrolment = await cross.enrolments.byTokenHash(sha256(token));
  if (enrolment === null) throw new NotFound('link-unknown');
  const over = whyOver(enrolment, world.now());
  if (over !== null) throw new EnrolmentOver(over);
  return enrolment;
}
