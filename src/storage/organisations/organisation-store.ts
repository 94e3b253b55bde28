import type { Model } from 'mongoose';
import type { OrganisationId } from '#domain/ids.js';
import type { Organisation } from '#domain/organisations/organisation.js';
import { schemaOf } from '../collection.js';
import type { CrossStores, Storage } from '../contract.js';
import { carryPending, type Pending, pendingOf } from '../pending.js';
import { type Scope, scoped } from '../tenancy.js';

export interface OrganisationDocument extends Omit<Organisation, 'id'>, Pending {
  readonly _id: OrganisationId;
  readonly revision: number;
}

export const organisationSchema = schemaOf<OrganisationDocument>(
  'organisations',
  { audience: 'owner', organisation: '_id' },
  {
    name: String,
    timeZone: String,
    language: String,
    createdAt: String,
    revision: Number,
  },
);
carryPending(organisationSchema);

const toOrganisation = (document: OrganisationDocument): Organisation => ({
  id: document._id,
  name: document.name,
  timeZone: document.timeZone,
  language: document.language,
  createdAt: document.createdAt,
});

type Organisations = Model<OrganisationDocument>;

/** The tenants by id. */
export function organisationStore(organisations: Organisations): Storage['organisations'] {
  return {
    async read(id) {
      const own: Scope = { reach: 'organisation', organisationId: id };
      const found = await scoped(own, organisations.findOne({ _id: id })).lean();
      return found && toOrganisation(found);
    },
    async add({ id, ...organisation }, deed) {
      const thing = { organisationId: id, kind: 'organisation', id, revision: 1 } as const;
      await organisations.create({ ...organisation, _id: id, revision: 1, ...pendingOf(thing, deed) });
    },
    async none() {
      const everybody: Scope = { reach: 'everything', why: 'whether the portal has been set up' };
      return (await scoped(everybody, organisations.findOne().select({ _id: 1 })).lean()) === null;
    },
  };
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
