import MongoStore from 'connect-mongo';
import type { Store } from 'express-session';
import type { Connection } from 'mongoose';
import { RememberingStore } from './remembering-store.js';

/** How old a session's last visit may look, so that reading a page does not write (seconds). */
const TOUCH_AFTER = 10 * 60;

/** Sessions in the database, gone when they expire; ready once its index stands. */
export async function openSessionStore(connection: Connection): Promise<Store> {
  const store = MongoStore.create({
    client: connection.getClient(),
    dbName: connection.name,
    collectionName: 'sessions',
    stringify: false,
    touchAfter: TOUCH_AFTER,
  });
  await store.collectionP;
  return new RememberingStore(store);
}
