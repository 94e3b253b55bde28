import type { AuditEntry } from '#domain/audit/event.js';
import { datesAhead } from '#domain/certificates/dates-ahead.js';
import { NotFound } from '#domain/errors.js';
import type { OwnCertificateId } from '#domain/ids.js';
import type { Consent } from '#domain/own-certificates/consent.js';
import { hintsFor } from '#domain/own-certificates/hints.js';
import { ownFactsOf, ownName } from '#domain/own-certificates/own-certificate.js';
import type { TenantStores } from '#storage/contract.js';
import { memberBench } from '../certificates/member-bench.js';
import type { OwnCertificateServices } from '../contract/own-certificates.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { ownBench } from './face-in.js';

const PAGE_SIZE = 20;
const EVENTS_SHOWN = 50;
/** As many as an organisation keeps in use. */
const ALL = 200;

export const listOwn =
  (parts: Parts): OwnCertificateServices['list'] =>
  async (actor, query) => {
    const { member, stores, on } = memberBench(parts, actor, 'own-certificates.read');
    const [rows, inUse, organisation] = await Promise.all([
      stores.ownCertificates.list({ ...query, size: PAGE_SIZE }),
      stores.ownCertificates.countInUse(),
      stores.organisation.read(),
    ]);
    const reader = organisation?.members.find(({ userId }) => userId === member.userId);
    const given = (await stores.consents.ofCertificates(rows.items.map(({ id }) => id))).filter(
      (consent) => consent.given,
    );
    return { rows, inUse, on, givenTo: countsOf(given), letters: reader?.ownCertificateLetters ?? false };
  };

export const replaceableOwn =
  (parts: Parts): OwnCertificateServices['replaceable'] =>
  async (actor) => {
    const { stores } = memberBench(parts, actor, 'own-certificates.change');
    const query = { search: '', archived: false, page: 1, size: ALL };
    const { items } = await stores.ownCertificates.list(query);
    const consents = await stores.consents.ofCertificates(items.map(({ id }) => id));
    const counts = countsOf(consents.filter(({ given, successors }) => given && successors));
    return items.map((own) => ({ own, successors: counts.get(own.id) ?? 0 }));
  };

/** How many consents there are to each certificate. */
function countsOf(consents: readonly Consent[]): ReadonlyMap<OwnCertificateId, number> {
  const counts = new Map<OwnCertificateId, number>();
  for (const { ownCertificateId: id } of consents) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

export const readOwn =
  (parts: Parts): OwnCertificateServices['read'] =>
  async (actor, id) => {
    const { member, stores, on } = memberBench(parts, actor, 'own-certificates.read');
    const own = await stores.ownCertificates.read(id);
    if (own === null) throw new NotFound();
    const facts = ownFactsOf(own, { ...ownBench(member, on), registers: parts.content.registers });
    const [older, newer, events] = await Promise.all([
      own.replaces === null ? null : stores.ownCertificates.record(own.replaces),
      stores.ownCertificates.replacementOf(id),
      historyOf(stores, id),
    ]);
    const hints = hintsFor(own, facts, newer && ownName(newer));
    return { own, facts, hints, ahead: datesAhead(facts), older, newer, events };
  };

/** What was done with it, and to whom it was given; the latest first. */
async function historyOf(stores: TenantStores, id: OwnCertificateId): Promise<readonly AuditEntry[]> {
  const consents = await stores.consents.ofCertificates([id]);
  const told = await Promise.all(
    [id, ...consents.map((consent) => consent.id)].map((thingId) =>
      stores.audit.list({ action: null, thingId, page: 1, size: EVENTS_SHOWN }),
    ),
  );
  return told
    .flatMap(({ items }) => items)
    .toSorted((a, b) => b.sequence - a.sequence)
    .slice(0, EVENTS_SHOWN);
}

export const openOwnFile =
  (parts: Parts): OwnCertificateServices['openFile'] =>
  async (actor, id) => {
    const { member, stores } = memberBench(parts, actor, 'own-certificates.read');
    const opened = await stores.ownCertificates.open(id);
    if (opened === null) throw new NotFound();
    const deed = deedOf(parts.world, member, 'own-certificate.downloaded', { name: opened.file.name });
    await stores.audit.record({ ...deed, thing: { kind: 'own-certificate', id } });
    return opened;
  };
