import type { Model } from 'mongoose';
import type { AuditEvent } from '#domain/audit/event.js';
import type { Instant } from '#domain/dates.js';
import { among, anyText } from '../filters.js';
import type { Pending } from '../pending.js';
import { type Scope, scoped } from '../tenancy.js';
import { appendEvents } from './append-events.js';
import type { AuditEntryDocument } from './audit-entry-document.js';

/** A collection whose documents carry events and letters. */
export type Carrier = Model<Pending & { readonly _id: string }>;

const MOST_DOCUMENTS = 100;

/** Relays until nothing waits; answers how many events were pulled out of their documents. */
export async function relayEvents(
  carriers: readonly Carrier[],
  entries: Model<AuditEntryDocument>,
  scope: Scope,
  now: Instant,
): Promise<number> {
  let relayed = 0;
  for (const carrier of carriers) {
    for (;;) {
      const carrying = await carryingEvents(carrier, scope);
      await chainEvents(entries, carrying, now);
      relayed += await pullEvents(carrier, scope, carrying);
      if (carrying.length < MOST_DOCUMENTS) break;
    }
  }
  return relayed;
}

/** A document and the events found in it. */
export interface CarriedEvents {
  readonly _id: string;
  readonly events: readonly AuditEvent[];
}

/** First step: what waits, in some documents. */
export async function carryingEvents(carrier: Carrier, scope: Scope): Promise<readonly CarriedEvents[]> {
  const waiting = carrier
    .find({ 'pending.events.id': anyText() })
    .select({ 'pending.events': 1 })
    .limit(MOST_DOCUMENTS);
  const documents = await scoped(scope, waiting).lean();
  return documents.map(({ _id, pending }) => ({ _id, events: pending.events }));
}

/** Second step: into the chains. A kill after it only means that the next relay finds them there already. */
export async function chainEvents(
  entries: Model<AuditEntryDocument>,
  carrying: readonly CarriedEvents[],
  now: Instant,
): Promise<void> {
  const events = carrying.flatMap((carried) => carried.events);
  const organisations = new Set(events.map((event) => event.organisationId));
  for (const organisationId of organisations) {
    const own = events.filter((event) => event.organisationId === organisationId);
    await appendEvents(entries, { reach: 'organisation', organisationId }, own, now);
  }
}

/** Last step: exactly those events out of their documents; answers how many this relay was the one to pull. */
export async function pullEvents(
  carrier: Carrier,
  scope: Scope,
  carrying: readonly CarriedEvents[],
): Promise<number> {
  const pulled = carrying.map(async ({ _id, events }) => {
    const pull = { $pull: { 'pending.events': { id: among(events.map((event) => event.id)) } } };
    const { modifiedCount } = await scoped(scope, carrier.updateOne({ _id }, pull));
    return modifiedCount === 0 ? 0 : events.length;
  });
  return (await Promise.all(pulled)).reduce((sum, count) => sum + count, 0);
}
