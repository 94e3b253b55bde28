import type { Model } from 'mongoose';
import type { UserId } from '#domain/ids.js';
import type { User } from '#domain/organisations/organisation.js';
import { ID, insertedOnce, schemaOf, WHOLE } from '../collection.js';
import type { Storage } from '../contract.js';

export interface UserDocument extends Omit<User, 'id'> {
  readonly _id: UserId;
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
  },
);
userSchema.index({ email: 1 }, { unique: true });

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
  add: ({ id, ...user }, passwordHash) =>
    insertedOnce(users.create({ ...user, _id: id, email: user.email.toLowerCase(), passwordHash })),
});
