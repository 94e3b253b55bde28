import type { CertificateQueue } from '../contract.js';
import { anyText, atMost } from '../filters.js';
import { type Scope, scoped } from '../tenancy.js';
import { type CertificateDocument, toRecord } from './certificate-document.js';
import type { CertificateRoom } from './certificate-store.js';

/** The certificates of every organisation that wait for the reader, or to be judged anew. */
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
  async marked(most) {
    const waiting: Readonly<Record<string, unknown>> = { 'rejudge.at': anyText() };
    const found = certificates
      .find({ ...waiting })
      .sort({ 'rejudge.at': 1 })
      .limit(most);
    return (await scoped(scope, found).lean<CertificateDocument[]>()).flatMap((document) =>
      document.rejudge === null ? [] : [{ record: toRecord(document), mark: document.rejudge }],
    );
  },
});
