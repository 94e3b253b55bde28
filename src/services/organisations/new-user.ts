import type { OrganisationId, UserId } from '#domain/ids.js';
import type { Organisation, User } from '#domain/organisations/organisation.js';
import type { NewOrganisation } from '#storage/contract.js';
import type { Parts } from '../parts.js';

/** A person as they are first kept. */
export const newUser = (
  { world }: Pick<Parts, 'world'>,
  { name, email }: Pick<User, 'name' | 'email'>,
): Omit<User, 'revision'> => ({
  id: world.newId() as UserId,
  email,
  name: name.trim(),
  sessionEpoch: 1,
  lastSignInAt: null,
  reset: null,
  createdAt: world.now(),
});

/** An organisation as it is first kept, owned by one user. */
export const newOrganisation = (
  { world }: Pick<Parts, 'world'>,
  {
    id,
    owner,
    ...said
  }: Pick<Organisation, 'name' | 'timeZone' | 'sides'> & {
    readonly id: OrganisationId;
    readonly owner: UserId;
  },
): NewOrganisation => ({
  ...said,
  id,
  language: 'en',
  members: [{ userId: owner, role: 'owner', since: world.now() }],
  createdAt: world.now(),
});
