import type { Model } from 'mongoose';
import type { Instant } from '#domain/dates.js';
import { Stale } from '#domain/errors.js';
import type { IncomingFiles } from '../contract.js';
import { type AssessmentScope, type OrganisationScope, scoped } from '../tenancy.js';
import type { FileStore } from './file-store.js';
import type { UploadDocument } from './upload-document.js';

/** Where bytes lie, and the marks of those that no document holds yet. */
export interface FileRoom {
  readonly uploads: Model<UploadDocument>;
  readonly files: FileStore;
}

/** How a document takes a file over that came in. */
export interface FileDesk extends IncomingFiles {
  /** Throws Stale where it waited so long that it was swept away. The document must be written next. */
  take(upload: string, at: Instant): Promise<void>;
  /** A document holds it now. */
  forget(upload: string): Promise<void>;
}

/** Files on their way into the documents of a scope. */
export function fileDesk({ uploads, files }: FileRoom, scope: AssessmentScope | OrganisationScope): FileDesk {
  const { organisationId } = scope;
  const assessmentId = scope.reach === 'assessment' ? scope.assessmentId : null;
  const forget = async (upload: string) => {
    await scoped(scope, uploads.deleteOne({ _id: upload }));
  };
  return {
    forget,
    async receive({ stream, name, limit, at }) {
      const upload = files.newKey();
      await uploads.create({ _id: upload, organisationId, assessmentId, since: at, swept: false });
      try {
        return { upload, name, ...(await files.put(upload, stream, limit)) };
      } catch (error) {
        await forget(upload);
        throw error;
      }
    },
    async take(upload, at) {
      // From here on the sweeper leaves it alone for as long again as it leaves any upload.
      const touch = uploads.updateOne({ _id: upload, swept: false }, { $set: { since: at } });
      const { matchedCount } = await scoped(scope, touch);
      if (matchedCount === 0) throw new Stale('upload-waited-too-long');
    },
    async discard({ upload }) {
      const mine = await scoped(scope, uploads.findOne({ _id: upload })).lean();
      if (mine === null) return;
      await files.remove(upload);
      await forget(upload);
    },
  };
}
