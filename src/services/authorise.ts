import { BadRequest, NotAllowed, NotSignedIn } from '#domain/errors.js';
import type { Actor, Guest, Machine, Member } from '#domain/organisations/actor.js';
import { mayEnter, type Permission } from '#domain/organisations/permissions.js';

/** The member behind an actor, if their role includes the permission. Throws NotSignedIn or NotAllowed. */
export function memberWith(actor: Actor, permission: Permission): Member {
  if (actor.kind !== 'member') throw new NotSignedIn('not-signed-in');
  if (!mayEnter(actor, permission)) throw new NotAllowed('not-allowed');
  return actor;
}

/** The respondent behind an actor. Throws NotSignedIn for everybody without a link's visit. */
export function guestOf(actor: Actor): Guest {
  if (actor.kind !== 'guest') throw new NotSignedIn('visit-ended');
  return actor;
}

/** The command line or a job. Throws NotAllowed for people: no page offers this. */
export function machineOf(actor: Actor): Machine {
  if (actor.kind !== 'machine') throw new NotAllowed('command-line-only');
  return actor;
}

/** A value no page of ours sends is refused; the sentence is for the log and the command line. */
export function demand(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new BadRequest('form-misfit', {}, sentence);
}
