import { createHash } from 'node:crypto';
import type { Collection, Db } from 'mongodb';

/** A document of one kilobyte, about as the portal keeps of a vendor. */
export type Row = ReturnType<typeof rowOf>;

/** Rows of one organisation: what a page asks for does not grow with the collection. */
export const ROWS_OF_ONE = 250;
const BATCH = 1000;
const FIRST_DAY = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;

/** The id of the nth row: spread over the key space, as ids drawn by lot are. */
export function idOf(nth: number): string {
  return createHash('sha256').update(String(nth)).digest('hex').slice(0, 24);
}

export function dateOf(nth: number): Date {
  return new Date(FIRST_DAY + nth * MINUTE);
}

export function rowOf(nth: number) {
  const _id = idOf(nth);
  const name = `Vendor ${_id.slice(0, 6)} number ${nth}`;
  return {
    _id,
    organisationId: `organisation-${Math.floor(nth / ROWS_OF_ONE)}`,
    slug: `slug-${nth}`,
    name,
    website: `https://vendor-${nth}.example.org/`,
    criticality: ['low', 'medium', 'high'][nth % 3] ?? 'low',
    contact: { name: `Contact ${nth}`, email: `contact-${nth}@vendor-${nth}.example.org` },
    notes: 'Supplies the screening model and its documentation. '.repeat(9),
    rating: (nth * 7919) % 1000,
    revision: 1,
    createdAt: dateOf(0),
    changedAt: dateOf(nth),
    sortName: name.toLowerCase(),
    searchText: `${name}\ncontact ${nth}\ncontact-${nth}@vendor-${nth}.example.org`.toLowerCase(),
    pending: { events: [], mails: [] },
  };
}

export const rowsOf = (db: Db): Collection<Row> => db.collection<Row>('rows');

/** Makes the collection with the indexes the commands use and so many rows; resolves with the seconds the rows took. */
export async function fill(db: Db, count: number): Promise<number> {
  const rows = rowsOf(db);
  await rows.createIndex({ organisationId: 1, sortName: 1, _id: 1 });
  await rows.createIndex({ criticality: 1, changedAt: 1 });
  await rows.createIndex({ changedAt: 1 });
  await rows.createIndex({ slug: 1 }, { unique: true });
  await rows.createIndex({ 'pending.events.id': 1 }, { sparse: true });
  let seconds = 0;
  for (let from = 0; from < count; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => rowOf(from + at));
    const started = performance.now();
    await rows.insertMany(batch);
    seconds += (performance.now() - started) / 1000;
  }
  return seconds;
}
