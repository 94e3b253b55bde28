import type { AuditAction, AuditActor, Json, ThingKind } from '#domain/audit/event.js';
import type { Instant } from '#domain/dates.js';
import type { MailOrder } from '#domain/mail/mail.js';

/** What a write is for: storage adds the thing, its new revision and the event id, and pushes both in the same update. */
export interface Deed {
  readonly action: AuditAction;
  readonly actor: AuditActor;
  readonly at: Instant;
  readonly payload: Json;
  readonly mails?: readonly MailOrder[];
}

/** A deed that changes no document; appended to the chain directly. */
export interface Occurrence extends Deed {
  readonly thing: { readonly kind: ThingKind; readonly id: string };
}

export interface ListQuery {
  readonly search: string;
  /** From 1. */
  readonly page: number;
  readonly size: number;
}
