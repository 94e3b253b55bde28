import type { Model } from 'mongoose';
import type { ConsentId } from '#domain/ids.js';
import type { Consent } from '#domain/own-certificates/consent.js';
import { ID, insertedOnce, schemaOf, WHOLE } from '../collection.js';
import type { ConsentStore, OpenConsents } from '../contract.js';
import { among, below } from '../filters.js';
import { carryPending, type Pending, pendingOf, pushing } from '../pending.js';
import { type OrganisationScope, type Scope, scoped } from '../tenancy.js';

export interface ConsentDocument extends Omit<Consent, 'id'>, Pending {
  readonly _id: ConsentId;
}

export const consentSchema = schemaOf<ConsentDocument>(
  'certificateConsents',
  { audience: 'owner', organisation: 'organisationId' },
  {
    organisationId: ID,
    ownCertificateId: ID,
    to: WHOLE,
    given: Boolean,
    successors: Boolean,
    following: String,
    by: WHOLE,
    at: String,
    certificateId: String,
    openSince: String,
    revision: Number,
  },
);
consentSchema.index({ organisationId: 1, ownCertificateId: 1 });
consentSchema.index({ openSince: 1 }, { sparse: true });
carryPending(consentSchema);

const toConsent = (document: ConsentDocument): Consent => ({
  id: document._id,
  organisationId: document.organisationId,
  ownCertificateId: document.ownCertificateId,
  to: document.to,
  given: document.given,
  successors: document.successors,
  following: document.following,
  by: document.by,
  at: document.at,
  certificateId: document.certificateId,
  openSince: document.openSince,
  revision: document.revision,
});

type Consents = Model<ConsentDocument>;

/** To whom a vendor's organisation gives its certificates. */
export function consentStore(consents: Consents, scope: OrganisationScope): ConsentStore {
  const { organisationId } = scope;
  const thingOf = ({ id, revision }: Consent) =>
    ({ organisationId, kind: 'certificate-consent', id, revision }) as const;
  return {
    async ofCertificates(ids) {
      const found = consents.find({ ownCertificateId: among(ids) });
      return (await scoped(scope, found).lean<ConsentDocument[]>()).map(toConsent);
    },
    async read(id) {
      const found = await scoped(scope, consents.findOne({ _id: id })).lean<ConsentDocument>();
      return found && toConsent(found);
    },
    add(consent, deed) {
      const { id, ...fields } = consent;
      const kept = { ...fields, _id: id, organisationId, ...pendingOf(thingOf(consent), deed) };
      return insertedOnce(consents.create(kept));
    },
    async change(next, deed) {
      const { id, organisationId: _, ...fields } = next;
      const update = { $set: fields, ...pushing(thingOf(next), deed) };
      const guarded = consents.updateOne({ _id: id, revision: next.revision - 1 }, update);
      return (await scoped(scope, guarded)).matchedCount > 0;
    },
    async carriedOut({ id, revision }, certificateId) {
      const update = { $set: { openSince: null, certificateId } };
      const guarded = consents.updateOne({ _id: id, revision }, update);
      return (await scoped(scope, guarded)).matchedCount > 0;
    },
  };
}

/** Consents of every organisation that are not carried out. */
export const openConsents =
  (consents: Consents, scope: Scope): OpenConsents =>
  async (before) => {
    const found = scoped(scope, consents.find({ openSince: below(before) })).lean<ConsentDocument[]>();
    return (await found).map(toConsent);
  };
