import { later } from '#domain/dates.js';
import { NotFound, Stale } from '#domain/errors.js';
import type { EnrolmentId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { emailAddress } from '#domain/organisations/email-address.js';
import { ENROLMENT_LASTS, type Enrolment, enrolmentLetter } from '#domain/organisations/enrolment.js';
import { rolesFor } from '#domain/organisations/organisation.js';
import { demand, memberWith } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { MemberServices } from '../contract/members.js';
import { deedOf } from '../deed.js';
import { enrolmentToken, sha256 } from '../digests.js';
import type { Parts } from '../parts.js';
import { memberRows } from './member-rows.js';

export const invite =
  (parts: Parts): MemberServices['invite'] =>
  async (actor, { name, email, role }) => {
    const member = memberWith(actor, 'members.change');
    const { storage, world, settings } = parts;
    const address = emailAddress(email);
    demand(address !== null, `“${email}” is not an e-mail address.`);
    demand(name.trim() !== '' && name.length <= 200, 'A member needs a name of at most 200 characters.');
    demand(rolesFor(member.sides).includes(role), 'Your organisation has no such role.');
    const { enrolments } = storage.within(member.organisationId);
    const members = await memberRows(parts, member.organisationId);
    if (members.some(({ user }) => user.email === address)) return { outcome: 'already-member' };
    if ((await enrolments.waiting()).some((each) => each.email === address))
      return { outcome: 'already-invited' };
    const id = world.newId() as EnrolmentId;
    const enrolment: Enrolment = {
      id,
      organisationId: member.organisationId,
      organisationName: member.organisationName,
      name: name.trim(),
      email: address,
      role,
      invitedBy: { id: member.userId, name: member.name, email: member.email },
      state: 'waiting',
      tokenHash: sha256(enrolmentToken(settings.secret, id)),
      letters: 1,
      expiresAt: later(world.now(), ENROLMENT_LASTS),
      revision: 1,
      createdAt: world.now(),
    };
    const deed = deedOf(world, member, 'member.invited', { email: address, role });
    await enrolments.add(enrolment, { ...deed, mails: [enrolmentLetter(enrolment)] });
    await passOn(parts);
    return { outcome: 'invited' };
  };

export const inviteAgain =
  (parts: Parts): MemberServices['inviteAgain'] =>
  async (actor, id) => {
    const member = memberWith(actor, 'members.change');
    const { world, storage } = parts;
    const enrolment = await waitingOne(parts, member, id);
    const again = {
      ...enrolment,
      letters: enrolment.letters + 1,
      expiresAt: later(world.now(), ENROLMENT_LASTS),
    };
    const deed = {
      ...deedOf(world, member, 'member.invited-again', { email: enrolment.email }),
      mails: [enrolmentLetter(again)],
    };
    const { enrolments } = storage.within(member.organisationId);
    if ((await enrolments.change(id, enrolment.revision, again, deed)) === null)
      throw new Stale('enrolment-overtaken');
    await passOn(parts);
    return again;
  };

export const withdraw =
  (parts: Parts): MemberServices['withdraw'] =>
  async (actor, id) => {
    const member = memberWith(actor, 'members.change');
    const enrolment = await waitingOne(parts, member, id);
    const withdrawn = { ...enrolment, state: 'withdrawn' } as const;
    const deed = deedOf(parts.world, member, 'member.invitation-withdrawn', { email: enrolment.email });
    const { enrolments } = parts.storage.within(member.organisationId);
    if ((await enrolments.change(id, enrolment.revision, withdrawn, deed)) === null)
      throw new Stale('enrolment-overtaken');
    await passOn(parts);
    return withdrawn;
  };

/** Throws NotFound for another organisation's, Stale where it was accepted or withdrawn meanwhile. */
async function waitingOne({ storage }: Parts, member: Member, id: EnrolmentId): Promise<Enrolment> {
  const enrolment = await storage.within(member.organisationId).enrolments.read(id);
  if (enrolment === null) throw new NotFound();
  if (enrolment.state !== 'waiting') throw new Stale('enrolment-overtaken');
  return enrolment;
}
