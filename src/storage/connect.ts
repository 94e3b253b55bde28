import { startEmbeddedDatabase } from './embedded/index.js';

/** A database to open storage on, and how to let go of it after storage is closed. */
export interface Database {
  readonly uri: string;
  /** Another process serves the embedded database of this folder. */
  readonly joined: boolean;
  close(): Promise<void>;
}

/** The server a URI names, or the embedded database in the data folder. Throws DatabaseUnavailable where it cannot start. */
export async function openDatabase(options: {
  readonly mongodbUri: string | null;
  readonly dataDir: string;
  readonly log: (message: string) => void;
}): Promise<Database> {
  const { mongodbUri, dataDir, log } = options;
  if (mongodbUri === null) return startEmbeddedDatabase({ dataDir, log });
  return { uri: mongodbUri, joined: false, close: () => Promise.resolve() };
}
