import { deserialize, serialize } from 'bson';
import type { Schema } from 'mongoose';
import type { AuditEvent, Json, ThingKind } from '#domain/audit/event.js';
import type { OrganisationId, QuestionId } from '#domain/ids.js';
import type { MailOrder } from '#domain/mail/mail.js';
import { WHOLE } from './collection.js';
import type { Deed } from './contract.js';

/** What a document carries until a relay has taken it on: events for the audit chain, letters for the outbox. */
export interface Pending {
  readonly pending: { readonly events: readonly AuditEvent[]; readonly mails: readonly MailOrder[] };
}

/** The thing a deed changes and the revision it gives it. */
export interface ChangedThing {
  readonly organisationId: OrganisationId;
  readonly kind: ThingKind;
  readonly id: string;
  readonly revision: number;
}

/** The part of a schema that carries events and letters, and the indexes by which the relays find them. */
export function carryPending(schema: Schema): void {
  schema.add({ pending: { events: [WHOLE], mails: [WHOLE] } });
  schema.index({ 'pending.events.id': 1 }, { sparse: true, name: 'pending-events' });
  schema.index({ 'pending.mails.key': 1 }, { sparse: true, name: 'pending-mails' });
}

/** What a new document carries. */
export const pendingOf = (thing: ChangedThing, deed: Deed | null): Pending => ({
  pending: { events: deed === null ? [] : [eventOf(thing, deed)], mails: deed?.mails ?? [] },
});

/** The part of an update that carries a deed; merge it into the update that does the deed. */
export function pushing(thing: ChangedThing, deed: Deed | null): { $push?: Record<string, unknown> } {
  if (deed === null) return {};
  const mails = deed.mails ?? [];
  const letters = mails.length > 0 ? { 'pending.mails': { $each: mails } } : {};
  return { $push: { 'pending.events': eventOf(thing, deed), ...letters } };
}

function eventOf(thing: ChangedThing, deed: Deed): AuditEvent {
  const { organisationId, kind, id, revision } = thing;
  const { action, actor, at } = deed;
  return {
    id: `${kind}:${id}:${revision}`,
    organisationId,
    thing: { kind, id, revision },
    action,
    actor,
    at,
    payload: asKept(deed.payload),
  };
}

/** Question ids become keys inside a document, where dots and dollars would mean something else. */
export function plainKey(question: QuestionId): string {
  if (!/^[^.$\0]+$/.test(question)) throw new RangeError(`The question id "${question}" cannot be a key.`);
  return question;
}

/** A payload as the database will give it back (a lone surrogate, say, becomes U+FFFD), so that its hash stays true. */
export const asKept = (payload: Json): Json =>
  (deserialize(serialize({ payload })) as { payload: Json }).payload;
