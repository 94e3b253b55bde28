import type { Db } from 'mongodb';
import { DatabaseUnavailable } from '../embedded/errors.js';

/** The collection that stands in a database while a backup is put into it, and in one where that was cut short. */
export const RESTORE_MARK = 'restore-in-progress';

interface Mark {
  readonly _id: 'restore';
  /** The name of the file that was being restored. */
  readonly file: string;
}

const marks = (db: Db) => db.collection<Mark>(RESTORE_MARK);

export async function beginRestore(db: Db, file: string): Promise<void> {
  await marks(db).replaceOne({ _id: 'restore' }, { file }, { upsert: true });
}

export async function endRestore(db: Db): Promise<void> {
  await db.dropCollection(RESTORE_MARK);
}

/** Refuses a database that is being restored, or whose restore was cut short. Errors: DatabaseUnavailable. */
export async function assertRestored(db: Db): Promise<void> {
  if (await isRestoring(db))
    throw new DatabaseUnavailable(
      'A backup is being put into this database, or that was cut short. Run “assay db restore” to its end, then start again.',
    );
}

export async function isRestoring(db: Db): Promise<boolean> {
  return (await marks(db).findOne()) !== null;
}
