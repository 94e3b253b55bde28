import type { Model } from 'mongoose';
import type { UserId } from '#domain/ids.js';
import type { User } from '#domain/organisations/organisation.js';
import { ID, insertedOnce, schemaOf, WHOLE } from '../collection.js';
import type { Deed, Storage } from '../contract.js';
import { carryPending, type Pending, pendingOf } from '../pending.js';

export interface UserDocument extends Omit<User, 'id'>, Pending {
  readonly _id: UserId;
  readonly revision: number;
  readonly passwordHash: string;
}

export const userSchema = schemaOf<UserDocument>(
  'users',
  { audience: 'installation' },
  {
    email: ID,
    name: String,
    memberships: WHOLE,
    createdAt: String,
    passwordHash: String,
    revision: Number,
  },
);
userSchema.index({ email: 1 }, { unique: true });
userSchema.index({ 'memberships.organisationId': 1 });
carryPending(userSchema);

const toUser = (document: UserDocument): User => ({
  id: document._id,
  email: document.email,
  name: document.name,
  memberships: document.memberships,
  createdAt: document.createdAt,
});

/** The people who can sign in; an address stands once in the installation. */
export const userStore = (users: Model<UserDocument>): Storage['users'] => ({
  async byEmail(email) {
    const found = await users.findOne({ email: email.toLowerCase() }).lean();
    return found && { user: toUser(found), passwordHash: found.passwordHash };
  },
  async read(id) {
    const found = await users.findOne({ _id: id }).lean();
    return found && toUser(found);
  },
  async ofOrganisation(organisationId) {
    const found = users.find({ 'memberships.organisationId': organisationId }).sort({ name: 1, _id: 1 });
    return (await found.lean()).map(toUser);
  },
  add({ id, ...user }, passwordHash, deed) {
    const email = user.email.toLowerCase();
    const kept = { revision: 1, passwordHash, ...toldToEach(user.memberships, id, deed) };
    return insertedOnce(users.create({ ...user, _id: id, email, ...kept }));
  },
});

/** A user belongs to the installation, what is done to them to the chains of their organisations. */
const toldToEach = (memberships: User['memberships'], id: UserId, deed: Deed): Pending => {
  const events = memberships.flatMap(
    ({ organisationId }) => pendingOf({ organisationId, kind: 'user', id, revision: 1 }, deed).pending.events,
  );
  return { pending: { events, mails: [] } };
};
