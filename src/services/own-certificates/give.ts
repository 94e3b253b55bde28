import { NotFound, Stale, TooMany } from '#domain/errors.js';
import type { OrganisationId } from '#domain/ids.js';
import { type Consent, consentIdOf, type Recipient, recipientsIn } from '#domain/own-certificates/consent.js';
import { ownName } from '#domain/own-certificates/own-certificate.js';
import { passOn } from '../background/pass-on.js';
import { giverOf, memberBench } from '../certificates/member-bench.js';
import type { OwnCertificateServices } from '../contract/own-certificates.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { carryOut } from './carry-out.js';

/** Words of consent of one organisation; each may send a letter to a buyer. */
const WORDS = { points: 100, seconds: 3_600 } as const;

/** The buyers that an organisation may give to. */
export const recipientsOf = async (
  { storage }: Pick<Parts, 'storage'>,
  organisationId: OrganisationId,
): Promise<readonly Recipient[]> => recipientsIn(await storage.claimed(organisationId).matching(''));

export const giveOwn =
  (parts: Parts): OwnCertificateServices['give'] =>
  async (actor, id, { to: assessmentId, successors, seen }) => {
    const { member, stores } = memberBench(parts, actor, 'own-certificates.change');
    const own = await stores.ownCertificates.record(id);
    const recipients = await recipientsOf(parts, member.organisationId);
    const to = recipients.find((each) => each.assessmentId === assessmentId);
    if (own === null || own.archivedAt !== null || to === undefined) throw new NotFound();
    const before = await settled(parts, await stores.consents.read(consentIdOf(id, to)));
    if (before?.given === true && before.successors === successors) return;
    const next: Consent = {
      ...wordOf(parts, giverOf(member), before),
      id: consentIdOf(id, to),
      organisationId: member.organisationId,
      ownCertificateId: id,
      to,
      given: true,
      successors,
      following: null,
    };
    const deed = deedOf(parts.world, member, 'own-certificate.given', toldOf(next, ownName(own)));
    await keep(parts, { before, next, seen, deed });
  };

export const stopGiving =
  (parts: Parts): OwnCertificateServices['stopGiving'] =>
  async (actor, id, { consent, seen }) => {
    const { member, stores } = memberBench(parts, actor, 'own-certificates.change');
    const [own, before] = await Promise.all([
      stores.ownCertificates.record(id),
      stores.consents.read(consent).then((found) => settled(parts, found)),
    ]);
    if (own === null || before?.ownCertificateId !== id) throw new NotFound();
    if (!before.given) return;
    const next: Consent = {
      ...before,
      ...wordOf(parts, giverOf(member), before),
      given: false,
      successors: false,
    };
    const deed = deedOf(parts.world, member, 'own-certificate.given-no-longer', toldOf(next, ownName(own)));
    await keep(parts, { before, next, seen, deed });
  };

/** What an earlier word began is finished before the next is taken, so that they are carried out in their order. */
async function settled(parts: Parts, consent: Consent | null): Promise<Consent | null> {
  if (consent === null || consent.openSince === null) return consent;
  await carryOut(parts, consent);
  return parts.storage.within(consent.organisationId).consents.read(consent.id);
}

const wordOf = ({ world }: Parts, by: Consent['by'], before: Consent | null) => ({
  by,
  at: world.now(),
  certificateId: before?.certificateId ?? null,
  openSince: world.now(),
  revision: (before?.revision ?? 0) + 1,
});

interface Keeping {
  readonly before: Consent | null;
  readonly next: Consent;
  /** The revision that was read by whoever gives the word; 0 for none. */
  readonly seen: number;
  readonly deed: ReturnType<typeof deedOf>;
}

async function keep(parts: Parts, { before, next, seen, deed }: Keeping): Promise<void> {
  if ((before?.revision ?? 0) !== seen) throw new Stale('consent-overtaken');
  const { storage } = parts;
  const seconds = await storage.rateLimits.consume(`consent:${next.organisationId}`, WORDS);
  if (seconds > 0) throw new TooMany(seconds);
  const { consents } = storage.within(next.organisationId);
  const kept = await (before === null ? consents.add(next, deed) : consents.change(next, deed));
  if (!kept) throw new Stale('consent-overtaken');
  await carryOut(parts, next);
  await passOn(parts);
}

/** What the vendor's log tells of a word of consent. */
export const toldOf = ({ to, successors }: Consent, name: string) => ({
  name,
  to: to.buyer,
  assessment: to.assessmentId,
  successors: successors ? 'yes' : 'no',
});
