import type { Model } from 'mongoose';
import type { TenantStores } from '../contract.js';
import { fromUntil } from '../filters.js';
import { pageOf } from '../page-of.js';
import { asKept } from '../pending.js';
import { type OrganisationScope, scoped } from '../tenancy.js';
import { appendEvents } from './append-events.js';
import { type AuditEntryDocument, toAuditEntry } from './audit-entry-document.js';

/** A buyer's audit log, newest first. */
export function auditStore(
  entries: Model<AuditEntryDocument>,
  scope: OrganisationScope,
  newId: () => string,
): TenantStores['audit'] {
  return {
    list({ action, thingId, actorName, during, ...page }) {
      const where = {
        ...(action === null ? {} : { action }),
        ...(thingId === null ? {} : { 'thing.id': thingId }),
        ...(actorName === undefined ? {} : { 'actor.name': actorName }),
        ...(during === undefined ? {} : { at: fromUntil(during) }),
      };
      return pageOf({ scope, model: entries, where, sort: { sequence: -1 }, to: toAuditEntry }, page);
    },
    async *entries() {
      const all = scoped(scope, entries.find().sort({ sequence: 1 }).lean());
      for await (const document of all.cursor()) yield toAuditEntry(document);
    },
    async record({ thing: { kind, id }, action, actor, at, payload }) {
      // Nothing changed, so there is no revision to count by; the event is named by chance instead.
      const thing = { kind, id, revision: 0 };
      const event = {
        id: `${kind}:${id}:${newId()}`,
        organisationId: scope.organisationId,
        thing,
        action,
        actor,
        at,
      };
      await appendEvents(entries, scope, [{ ...event, payload: asKept(payload) }], at);
    },
  };
}
