import type { CertificateQueue } from '../contract.js';
import { atMost } from '../filters.js';
import { type Scope, scoped } from '../tenancy.js';
import type { CertificateRoom } from './certificate-store.js';

/** The certificates of every organisation that wait for the reader. */
export const certificateQueue = ({ certificates }: CertificateRoom, scope: Scope): CertificateQueue => ({
  async claimUnread(now, leaseUntil) {
    const lease = { $set: { readNext: leaseUntil }, $inc: { readTries: 1 } };
    const claim = certificates.findOneAndUpdate({ readNext: atMost(now) }, lease, {
      sort: { readNext: 1 },
      returnDocument: 'after',
    });
    const claimed = await scoped(scope, claim).lean();
    if (claimed === null) return null;
    const { _id, organisationId, readTries } = claimed;
    return { id: _id, organisationId, tries: readTries };
  },
});
