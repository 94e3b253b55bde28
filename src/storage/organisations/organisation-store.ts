import type { Model } from 'mongoose';
import type { OrganisationId } from '#domain/ids.js';
import type { CertificateRules, Organisation } from '#domain/organisations/organisation.js';
import { insertedOnce, schemaOf, WHOLE } from '../collection.js';
import type { CrossStores, OrganisationPatch, Storage } from '../contract.js';
import { carryPending, type Pending, pendingOf, pushing } from '../pending.js';
import { type Scope, scoped } from '../tenancy.js';

/** A rule that nobody set is not there. */
export interface OrganisationDocument
  extends Omit<Organisation, 'id' | keyof CertificateRules>,
    Partial<CertificateRules>,
    Pending {
  readonly _id: OrganisationId;
}

export const organisationSchema = schemaOf<OrganisationDocument>(
  'organisations',
  { audience: 'owner', organisation: '_id' },
  {
    name: String,
    timeZone: String,
    language: String,
    sides: [String],
    members: WHOLE,
    lookUpsNeedTwo: Boolean,
    remindsVendors: Boolean,
    createdAt: String,
    revision: Number,
  },
);
organisationSchema.index({ 'members.userId': 1 });
organisationSchema.index({ 'members.calendar.tokenHash': 1 }, { sparse: true });
carryPending(organisationSchema);

const toOrganisation = (document: OrganisationDocument): Organisation => ({
  id: document._id,
  name: document.name,
  timeZone: document.timeZone,
  language: document.language,
  sides: document.sides,
  members: document.members,
  lookUpsNeedTwo: document.lookUpsNeedTwo ?? false,
  remindsVendors: document.remindsVendors ?? false,
  revision: document.revision,
  createdAt: document.createdAt,
});

type Organisations = Model<OrganisationDocument>;

/** The tenants by id. */
export function organisationStore(organisations: Organisations): Storage['organisations'] {
  const ownly = (organisationId: OrganisationId): Scope => ({ reach: 'organisation', organisationId });
  return {
    async read(id) {
      const found = await scoped(ownly(id), organisations.findOne({ _id: id })).lean();
      return found && toOrganisation(found);
    },
    async ofUser(userId) {
      const member: Scope = { reach: 'everything', why: 'the organisations a user is a member of' };
      const found = await scoped(member, organisations.find({ 'members.userId': userId })).lean();
      const since = ({ members }: Organisation) =>
        members.find((each) => each.userId === userId)?.since ?? '';
      return found.map(toOrganisation).toSorted((a, b) => since(a).localeCompare(since(b)));
    },
    async ofCalendar(tokenHash) {
      const anybody: Scope = { reach: 'everything', why: 'a calendar is read by its address alone' };
      const found = organisations.findOne({ 'members.calendar.tokenHash': tokenHash });
      const organisation = await scoped(anybody, found).lean();
      return organisation && toOrganisation(organisation);
    },
    async add({ id, ...organisation }, deed) {
      const thing = { organisationId: id, kind: 'organisation', id, revision: 1 } as const;
      return await insertedOnce(
        organisations.create({ ...organisation, _id: id, revision: 1, ...pendingOf(thing, deed) }),
      );
    },
    async change(id, expected, patch, deed) {
      const thing = { organisationId: id, kind: 'organisation', id, revision: expected + 1 } as const;
      const update = {
        $set: { ...patchable(patch), revision: thing.revision },
        ...pushing(thing, deed),
      };
      const guarded = organisations.findOneAndUpdate({ _id: id, revision: expected }, update, {
        returnDocument: 'after',
      });
      const changed = await scoped(ownly(id), guarded).lean();
      return changed && toOrganisation(changed);
    },
    async none() {
      const everybody: Scope = { reach: 'everything', why: 'whether the portal has been set up' };
      return (await scoped(everybody, organisations.findOne().select({ _id: 1 })).lean()) === null;
    },
  };
}

/** Only what a patch may name, whatever else the object at hand carries. */
function patchable(patch: OrganisationPatch): OrganisationPatch {
  const fields = ['name', 'timeZone', 'sides', 'members', 'lookUpsNeedTwo', 'remindsVendors'] as const;
  return Object.fromEntries(fields.filter((field) => field in patch).map((field) => [field, patch[field]]));
}

/** All tenants, for jobs and the command line. */
export const crossOrganisations = (
  organisations: Organisations,
  scope: Scope,
): CrossStores['organisations'] => ({
  async all() {
    return (await scoped(scope, organisations.find().sort({ createdAt: 1, _id: 1 })).lean()).map(
      toOrganisation,
    );
  },
});
