import type { AuditAction, AuditActor, Json } from '#domain/audit/event.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { Deed } from '#storage/contract.js';
import type { World } from './world.js';

/** What an audit event needs to know: written in the same update as the change it tells of. */
export const deedOf = (world: World, actor: Actor, action: AuditAction, payload: Json): Deed => ({
  action,
  actor: auditActor(actor),
  at: world.now(),
  payload,
});

/** Who did it, as it is written down. A respondent is named by the link that let them in, or by their account. */
export function auditActor(actor: Actor): AuditActor {
  switch (actor.kind) {
    case 'member':
      return { kind: 'member', id: actor.userId, name: actor.name };
    case 'guest':
      return {
        kind: actor.account === null ? 'guest' : 'account',
        id: `${actor.assessmentId}:${actor.account?.userId ?? actor.invitation}`,
        name: actor.name,
      };
    case 'machine':
      return { kind: 'machine', id: actor.name, name: actor.name };
    case 'nobody':
      return { kind: 'nobody', id: '', name: '' };
  }
}
