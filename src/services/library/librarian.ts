import type { AuditAction, Json } from '#domain/audit/event.js';
import { NotAllowed, NotSignedIn } from '#domain/errors.js';
import type { OrganisationId, UserId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import { may, type Permission } from '#domain/organisations/permissions.js';
import type { Deed, LibraryStore } from '#storage/contract.js';
import { memberWith } from '../authorise.js';
import type { Parts } from '../parts.js';

type LibraryPermission = Extract<Permission, `library.${string}`>;

/** Somebody of the vendor's own organisation, with its library. */
export interface Librarian {
  readonly organisationId: OrganisationId;
  readonly userId: UserId;
  readonly name: string;
  readonly timeZone: string;
  readonly library: LibraryStore;
  readonly mayApprove: boolean;
}

/** Throws NotSignedIn for everybody without an account of a vendor, NotAllowed for a role that does not include it. */
export function librarian({ storage }: Parts, actor: Actor, permission: LibraryPermission): Librarian {
  const { userId, organisationId, role } =
    actor.kind === 'guest' ? accountOf(actor) : memberWith(actor, permission);
  if (!may(role, permission)) throw new NotAllowed('not-allowed');
  const { name, timeZone } = actor.kind === 'guest' ? actor : memberWith(actor, permission);
  const { library } = storage.within(organisationId);
  return { organisationId, userId, name, timeZone, library, mayApprove: may(role, 'library.approve') };
}

function accountOf({ account }: Extract<Actor, { kind: 'guest' }>) {
  if (account === null) throw new NotSignedIn('not-signed-in');
  return account;
}

/** A deed of theirs on the library, told under their own name also where they came to answer a questionnaire. */
export const librarianDeed = (
  { world }: Parts,
  { userId, name }: Pick<Librarian, 'userId' | 'name'>,
  action: Extract<AuditAction, `library.${string}`>,
  payload: Json,
): Deed => ({ action, actor: { kind: 'member', id: userId, name }, at: world.now(), payload });
