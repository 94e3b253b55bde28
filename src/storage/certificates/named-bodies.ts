import type { Model } from 'mongoose';
import type { CertificateStore, NamedBodies } from '../contract.js';
import { among } from '../filters.js';
import { type OrganisationScope, scoped } from '../tenancy.js';
import { type CertificateDocument, toRecord } from './certificate-document.js';

/** Which bodies certificates name, and which are to be judged anew before the night because the registers say something else of them. */
export function namedBodies(
  certificates: Model<CertificateDocument>,
  scope: OrganisationScope,
): Pick<CertificateStore, 'namedBodies' | 'naming' | 'markToJudge' | 'unmark'> {
  return {
    async namedBodies() {
      const names = {
        certificationBody: '$standing.certificationBody',
        accreditationBody: '$standing.accreditationBody',
      };
      const stages = [{ $match: { archivedAt: null } }, { $group: { _id: names } }];
      return (await scoped(scope, certificates.aggregate<{ _id: NamedBodies }>(stages))).map(
        ({ _id }) => _id,
      );
    },
    async naming({ certificationBodies, accreditationBodies }, most) {
      if (certificationBodies?.length === 0 || accreditationBodies?.length === 0) return [];
      const found = certificates
        .find({
          archivedAt: null,
          ...(certificationBodies === null
            ? {}
            : { 'standing.certificationBody': among(certificationBodies) }),
          ...(accreditationBodies === null
            ? {}
            : { 'standing.accreditationBody': among(accreditationBodies) }),
        })
        .sort({ endsOn: 1, _id: 1 })
        .limit(most);
      return (await scoped(scope, found).lean<CertificateDocument[]>()).map(toRecord);
    },
    async markToJudge(certificationBodies, mark) {
      if (certificationBodies.length === 0) return 0;
      const named = { 'standing.certificationBody': among(certificationBodies), archivedAt: null };
      const update = certificates.updateMany(named, { $set: { rejudge: mark } });
      return (await scoped(scope, update)).modifiedCount;
    },
    async unmark(id, { at }) {
      const same = { _id: id, 'rejudge.at': at } as const;
      await scoped(scope, certificates.updateOne(same, { $set: { rejudge: null } }));
    },
  };
}
