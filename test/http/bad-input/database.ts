import { type Db, MongoClient } from 'mongodb';
import type { OrganisationId, UserId } from '#domain/ids.js';
import type { Side } from '#domain/organisations/organisation.js';
import { startEmbeddedDatabase } from '#storage/embedded/index.js';
import { openStorage } from '#storage/open-storage.js';
import type { TestPortal } from '../../support/portal.js';

/** Looks into the database beside a portal, at what no page shows. */
export async function inDatabase<T>(dataDir: string, look: (db: Db) => Promise<T>): Promise<T> {
  const database = await startEmbeddedDatabase({ dataDir });
  const client = await MongoClient.connect(database.uri);
  try {
    return await look(client.db('assay'));
  } finally {
    await client.close();
    await database.close();
  }
}

/** What is kept of uploads: files, their chunks, and marks of uploads under way. */
export const keptBytes = (dataDir: string) =>
  inDatabase(dataDir, async (db) => ({
    files: await db.collection('files.files').countDocuments(),
    chunks: await db.collection('files.chunks').countDocuments(),
    uploads: await db.collection('uploads').countDocuments(),
  }));

export const NOTHING_KEPT = { files: 0, chunks: 0, uploads: 0 };

/** A second tenant in the same database. */
export async function addOrganisation(
  portal: TestPortal,
  name: string,
  sides: readonly Side[] = ['buyer'],
): Promise<OrganisationId> {
  const id = `org-${name.toLowerCase().replace(/\W+/g, '-')}` as OrganisationId;
  const database = await startEmbeddedDatabase({ dataDir: portal.dataDir });
  const storage = await openStorage({ uri: database.uri, newId: () => `${id}-made` });
  const at = portal.now();
  await storage.organisations.add(
    {
      id,
      name,
      timeZone: 'Europe/Amsterdam',
      language: 'en',
      sides,
      members: [],
      createdAt: at,
    },
    {
      action: 'organisation.set-up',
      actor: { kind: 'machine', id: 'test' as UserId, name: 'test' },
      at,
      payload: {},
    },
  );
  await storage.close();
  await database.close();
  return id;
}
