import type { Assessment } from '#domain/assessments/assessment.js';
import { CLAIM_LASTS, type Claim, claimLetter } from '#domain/assessments/claim.js';
import type { AuditActor } from '#domain/audit/event.js';
import { later } from '#domain/dates.js';
import { NotAllowed, Stale, TooMany } from '#domain/errors.js';
import type { OrganisationId, UserId } from '#domain/ids.js';
import { mayEnter } from '#domain/organisations/permissions.js';
import { visitOf } from '../answering/guest-visit.js';
import { movement } from '../assessments/movement.js';
import { demand } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { ClaimServices } from '../contract/claims.js';
import { auditActor, deedOf } from '../deed.js';
import { claimToken, sha256 } from '../digests.js';
import { newOrganisation, newUser } from '../organisations/new-user.js';
import { hashPassword } from '../organisations/passwords.js';
import type { Parts } from '../parts.js';

export const claim =
  (parts: Parts): ClaimServices['claim'] =>
  async (guest, member) => {
    if (!mayEnter(member, 'requests.answer')) throw new NotAllowed('not-allowed');
    const { assessment } = await visitOf(parts, guest);
    if (assessment.organisationId === member.organisationId) return { outcome: 'own' };
    const { organisationId, organisationName: name } = member;
    const outcome = await take(parts, assessment, { organisationId, name }, auditActor(member));
    await passOn(parts);
    return { outcome };
  };

/** The first organisation takes it, once; another finds it taken. */
async function take(
  { storage, world }: Parts,
  assessment: Assessment,
  by: { readonly organisationId: OrganisationId; readonly name: string },
  doer: AuditActor,
): Promise<'claimed' | 'taken'> {
  const stores = storage.answering({
    assessmentId: assessment.id,
    organisationId: assessment.organisationId,
  });
  for (;;) {
    const standing = await stores.assessment.read();
    if (standing === null) return 'taken';
    if (standing.claimedBy !== null)
      return standing.claimedBy.organisationId === by.organisationId ? 'claimed' : 'taken';
    const { guard, patch, deed } = movement(world, standing, {
      action: 'claim',
      doer,
      patch: { claimedBy: { ...by, at: world.now() } },
      payload: { organisation: by.name },
    });
    if (!guard.states.includes(standing.state)) return 'taken';
    if ((await stores.assessment.change({ ...guard, revision: standing.revision }, patch, deed)) !== null)
      return 'claimed';
  }
}

/** Letters one link may have sent to the address of the invitation. */
const LETTERS = { points: 5, seconds: 3_600 } as const;

export const askAccount =
  (parts: Parts): ClaimServices['askAccount'] =>
  async (guest, { organisationName }) => {
    const { assessment, stores } = await visitOf(parts, guest);
    if (assessment.claimedBy !== null) return { outcome: 'taken' };
    demand(organisationName.trim() !== '' && organisationName.length <= 200, 'An organisation needs a name.');
    const { storage, world } = parts;
    const before = await stores.claim.read();
    if (before !== null && before.state !== 'waiting') return { outcome: 'taken' };
    const seconds = await storage.rateLimits.consume(`claim:${assessment.id}`, LETTERS);
    if (seconds > 0) throw new TooMany(seconds);
    const asked = askedFor(parts, assessment, before, organisationName.trim());
    const deed = deedOf(world, guest, 'assessment.claim-asked', { assessment: assessment.id });
    const put = await stores.claim.put(asked, { ...deed, mails: [claimLetter(asked)] });
    if (!put) throw new Stale('claim-overtaken');
    await passOn(parts);
    return { outcome: 'asked' };
  };

/** What is asked, over what was asked before: the ids of what is to be made stay. */
function askedFor(
  { world, settings }: Parts,
  assessment: Assessment,
  before: Claim | null,
  organisationName: string,
): Claim {
  const number = (before?.number ?? 0) + 1;
  const ids = before?.account ?? {
    userId: world.newId() as UserId,
    organisationId: world.newId() as OrganisationId,
  };
  return {
    assessmentId: assessment.id,
    organisationId: assessment.organisationId,
    name: assessment.contact.name,
    email: assessment.contact.email,
    state: 'waiting',
    number,
    tokenHash: sha256(claimToken(settings.secret, assessment.id, number)),
    expiresAt: later(world.now(), CLAIM_LASTS),
    account: { userId: ids.userId, organisationId: ids.organisationId, organisationName },
    revision: (before?.revision ?? 0) + 1,
    at: world.now(),
  };
}

export const readClaim =
  (parts: Parts): ClaimServices['read'] =>
  async (token) => {
    const open = await openClaim(parts, token);
    return open && { organisationName: open.claim.account.organisationName, email: open.claim.email };
  };

export const confirmClaim =
  (parts: Parts): ClaimServices['confirm'] =>
  async (token, password) => {
    const open = await openClaim(parts, token);
    if (open === null) return { outcome: 'over' };
    const result = await finishClaim(parts, open, await hashPassword(password));
    await passOn(parts);
    return result;
  };

/** Account, organisation, assessment, in this order, by ids chosen beforehand: every step can be done again. */
async function finishClaim(
  parts: Parts,
  { claim: confirmed, assessment }: OpenClaim,
  passwordHash: string,
): ReturnType<ClaimServices['confirm']> {
  const { storage, world } = parts;
  const { assessmentId, account, email, name } = confirmed;
  const { userId, organisationId, organisationName } = account;
  if ((assessment.claimedBy?.organisationId ?? organisationId) !== organisationId)
    return { outcome: 'taken' };
  const user = { ...newUser(parts, { name, email }), id: userId };
  const actor = { kind: 'member', id: userId, name } as const;
  const made = { action: 'user.created', actor, at: world.now(), payload: { email, role: 'owner' } } as const;
  if (!(await storage.users.add(user, passwordHash, made, [organisationId])))
    if ((await storage.users.byEmail(email))?.user.id !== userId) return { outcome: 'email-taken' };
  const said = { id: organisationId, owner: userId, name: organisationName } as const;
  const founded = newOrganisation(parts, { ...said, timeZone: assessment.timeZone, sides: ['vendor'] });
  const set = {
    action: 'organisation.set-up',
    actor,
    at: world.now(),
    payload: { name: organisationName },
  } as const;
  await storage.organisations.add(founded, set);
  const by = { organisationId, name: organisationName };
  if ((await take(parts, assessment, by, actor)) === 'taken') return { outcome: 'taken' };
  await storage.users.signedIn(userId, world.now());
  await storage
    .answering({ assessmentId, organisationId: confirmed.organisationId })
    .claim.put({ ...confirmed, state: 'done', revision: confirmed.revision + 1 }, null);
  return { outcome: 'claimed', userId, organisationId };
}

interface OpenClaim {
  readonly claim: Claim;
  readonly assessment: Assessment;
}

/**
 * Null where the link is unknown, over, or was followed by another, and where the buyer has shut its reader out since:
 * the questionnaire goes to somebody else by now, or nobody is to open it. A claim already taken by the organisation it
 * was to make is over too, also where a crash came before that was noted: the link would sign its reader in.
 */
async function openClaim({ storage, world }: Parts, token: string): Promise<OpenClaim | null> {
  const found = await storage.acrossAll('the link of a claim is opened').claims.byTokenHash(sha256(token));
  if (found === null || found.state === 'done' || found.expiresAt <= world.now()) return null;
  const assessment = await storage.answering(found).assessment.read();
  const shutOut = assessment?.contact.email !== found.email || assessment.invitation.revokedAt !== null;
  const made = assessment?.claimedBy?.organisationId === found.account.organisationId;
  return assessment === null || shutOut || made ? null : { claim: found, assessment };
}
