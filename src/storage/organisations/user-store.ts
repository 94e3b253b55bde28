import type { Model } from 'mongoose';
import type { OrganisationId, UserId } from '#domain/ids.js';
import type { User } from '#domain/organisations/organisation.js';
import { ID, insertedOnce, schemaOf, WHOLE } from '../collection.js';
import type { Deed, Storage, UserPatch } from '../contract.js';
import { among } from '../filters.js';
import { carryPending, type Pending, pendingOf } from '../pending.js';

export interface UserDocument extends Omit<User, 'id'>, Pending {
  readonly _id: UserId;
  readonly passwordHash: string;
}

export const userSchema = schemaOf<UserDocument>(
  'users',
  { audience: 'installation' },
  {
    email: ID,
    name: String,
    sessionEpoch: Number,
    lastSignInAt: String,
    reset: WHOLE,
    createdAt: String,
    passwordHash: String,
    revision: Number,
  },
);
userSchema.index({ email: 1 }, { unique: true });
userSchema.index({ 'reset.tokenHash': 1 }, { sparse: true });
carryPending(userSchema);

const toUser = (document: UserDocument): User => ({
  id: document._id,
  email: document.email,
  name: document.name,
  sessionEpoch: document.sessionEpoch,
  lastSignInAt: document.lastSignInAt,
  reset: document.reset,
  revision: document.revision,
  createdAt: document.createdAt,
});

/** Who the members of an organisation are; the organisation says so, not the user. */
type MembersOf = (id: OrganisationId) => Promise<readonly UserId[]>;

/** The people who can sign in; an address stands once in the installation. */
export const userStore = (users: Model<UserDocument>, membersOf: MembersOf): Storage['users'] => ({
  async byEmail(email) {
    const found = await users.findOne({ email: email.toLowerCase() }).lean();
    return found && { user: toUser(found), passwordHash: found.passwordHash };
  },
  async read(id) {
    const found = await users.findOne({ _id: id }).lean();
    return found && toUser(found);
  },
  async ofOrganisation(organisationId) {
    const members = users.find({ _id: among(await membersOf(organisationId)) });
    return (await members.sort({ name: 1, _id: 1 }).lean()).map(toUser);
  },
  async byResetHash(hash) {
    const found = await users.findOne({ 'reset.tokenHash': hash }).lean();
    return found && toUser(found);
  },
  add({ id, ...user }, passwordHash, deed, tell) {
    const email = user.email.toLowerCase();
    const kept = { passwordHash, revision: 1, ...toldToEach(tell, { id, revision: 1 }, deed) };
    return insertedOnce(users.create({ ...user, _id: id, email, ...kept }));
  },
  async change(id, expected, patch, { deed, tell }) {
    const revision = expected + 1;
    const { events, mails } = toldToEach(tell, { id, revision }, deed).pending;
    const update = {
      $set: { ...patchable(patch), revision },
      $push: { 'pending.events': { $each: events }, 'pending.mails': { $each: mails } },
    };
    const guarded = users.findOneAndUpdate({ _id: id, revision: expected }, update, {
      returnDocument: 'after',
    });
    const changed = await guarded.lean();
    return changed && toUser(changed);
  },
  async signedIn(id, at) {
    await users.updateOne({ _id: id }, { $set: { lastSignInAt: at } });
  },
});

/** Only what a patch may name, whatever else the object at hand carries: nobody's address changes unseen. */
function patchable(patch: UserPatch): UserPatch {
  const fields = ['name', 'sessionEpoch', 'reset', 'passwordHash'] as const;
  return Object.fromEntries(fields.filter((field) => field in patch).map((field) => [field, patch[field]]));
}

/** A user belongs to the installation, what is done to them to the chains of organisations; a letter goes out once. */
const toldToEach = (
  tell: readonly OrganisationId[],
  { id, revision }: Pick<User, 'id' | 'revision'>,
  deed: Deed,
): Pending => {
  const events = tell.flatMap(
    (organisationId) => pendingOf({ organisationId, kind: 'user', id, revision }, deed).pending.events,
  );
  return { pending: { events, mails: deed.mails ?? [] } };
};
