import type { Model } from 'mongoose';
import type { LibraryDocumentStore, LooseLibraryDocuments } from '../contract/library.js';
import type { FileStore } from '../files/file-store.js';
import { below } from '../filters.js';
import { type OrganisationScope, type Scope, scoped } from '../tenancy.js';
import type { LibraryEntryDocument, LibraryFileDocument } from './library-document.js';

export interface LibraryFiles {
  readonly libraryEntries: Model<LibraryEntryDocument>;
  readonly libraryFiles: Model<LibraryFileDocument>;
  readonly files: FileStore;
}

/** The files of a vendor's library: the document first, then the bytes, so that whatever a crash leaves is found. */
export function libraryFileStore(
  { libraryEntries, libraryFiles, files }: LibraryFiles,
  scope: OrganisationScope,
): LibraryDocumentStore {
  const { organisationId } = scope;
  return {
    async ofBytes(sha256, at) {
      const touched = libraryFiles.findOneAndUpdate({ sha256, whole: true }, { $set: { looseSince: at } });
      return (await scoped(scope, touched).lean<LibraryFileDocument>())?._id ?? null;
    },
    async put({ id, name, size, type, sha256 }, stream, at) {
      const upload = files.newKey();
      const file = { _id: id, organisationId, name, size, type, sha256, upload };
      await libraryFiles.create({ ...file, whole: false, looseSince: at });
      await files.put(upload, stream, size);
      await scoped(scope, libraryFiles.updateOne({ _id: id }, { $set: { whole: true } }));
    },
    async open(id) {
      const found = await scoped(
        scope,
        libraryFiles.findOne({ _id: id, whole: true }),
      ).lean<LibraryFileDocument>();
      return found && files.open(found.upload);
    },
    async fasten(id) {
      await scoped(scope, libraryFiles.updateOne({ _id: id }, { $set: { looseSince: null } }));
    },
    async loosen(id, at) {
      await scoped(scope, libraryFiles.updateOne({ _id: id }, { $set: { looseSince: at } }));
    },
    async isNamed(id) {
      return (await scoped(scope, libraryEntries.countDocuments({ 'documents.id': id }))) > 0;
    },
    async remove(id, before) {
      const loose = { _id: id, looseSince: below(before) };
      const taken = libraryFiles.findOneAndUpdate(loose, { $set: { whole: false } });
      const removed = await scoped(scope, taken).lean<LibraryFileDocument>();
      if (removed === null) return;
      await files.remove(removed.upload);
      await scoped(scope, libraryFiles.deleteOne({ _id: id }));
    },
  };
}

export const looseLibraryDocuments =
  ({ libraryFiles }: Pick<LibraryFiles, 'libraryFiles'>, scope: Scope): LooseLibraryDocuments =>
  async (before) => {
    const found = scoped(scope, libraryFiles.find({ looseSince: below(before) })).lean<
      LibraryFileDocument[]
    >();
    return (await found).map(({ _id: id, organisationId }) => ({ id, organisationId }));
  };
