import { createHash } from 'node:crypto';
import type { Model } from 'mongoose';
import { CHAIN_START, linkEntry } from '#domain/audit/chain.js';
import type { AuditEntry, AuditEvent } from '#domain/audit/event.js';
import type { Instant } from '#domain/dates.js';
import { isDuplicate } from '../collection.js';
import { among } from '../filters.js';
import { type OrganisationScope, scoped } from '../tenancy.js';
import { type AuditEntryDocument, fromAuditEntry } from './audit-entry-document.js';

type Entries = Model<AuditEntryDocument>;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Appends events, in their order, to the end of an organisation's chain; those already in it are passed over. Whoever
 * loses the race for a place (unique sequence, unique event id) reads the chain's end again.
 */
export async function appendEvents(
  entries: Entries,
  scope: OrganisationScope,
  events: readonly AuditEvent[],
  recordedAt: Instant,
): Promise<void> {
  for (;;) {
    const missing = await notYetIn(entries, scope, events);
    if (missing.length === 0) return;
    const last = await scoped(scope, entries.findOne().sort({ sequence: -1 })).lean();
    let head = last ?? CHAIN_START;
    const linked: AuditEntry[] = [];
    for (const event of missing) {
      const entry = linkEntry(head, event, recordedAt, sha256);
      linked.push(entry);
      head = entry;
    }
    try {
      // In order, stopping at the first that finds its place taken: what is in by then is a valid chain.
      await entries.insertMany(linked.map(fromAuditEntry), { ordered: true, lean: true });
      return;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
}

async function notYetIn(
  entries: Entries,
  scope: OrganisationScope,
  events: readonly AuditEvent[],
): Promise<readonly AuditEvent[]> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const found = await scoped(
    scope,
    entries.find({ eventId: among([...byId.keys()]) }).select({ eventId: 1 }),
  ).lean();
  for (const { eventId } of found) byId.delete(eventId);
  return [...byId.values()];
}
