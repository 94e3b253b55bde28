import { dayIn, later } from '#domain/dates.js';
import type { OwnCertificateQueue } from '#storage/contract.js';
import { LEASE, READER, readingOf, toldOf } from '../certificates/reading-of.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { changeOwn } from './change-own-certificate.js';

/** Files in one run, so that a job comes to an end. */
const AT_ONCE = 50;

type Waiting = NonNullable<Awaited<ReturnType<OwnCertificateQueue['claimUnread']>>>;

/** Reads the files of vendors' own certificates that wait for it; answers how many. */
export async function readOwnWaiting(parts: Parts): Promise<number> {
  const { storage, world } = parts;
  const { ownCertificates } = storage.acrossAll('files of vendors’ own certificates are read for each');
  let handled = 0;
  for (; handled < AT_ONCE; handled += 1) {
    const waiting = await ownCertificates.claimUnread(world.now(), later(world.now(), LEASE));
    if (waiting === null) break;
    await readOne(parts, waiting);
  }
  return handled;
}

async function readOne(parts: Parts, { id, organisationId, tries }: Waiting): Promise<void> {
  const { storage, world } = parts;
  const { organisation: own, ownCertificates: store } = storage.within(organisationId);
  const organisation = await own.read();
  if (organisation === null) return;
  const reading = await readingOf(parts, tries, async () => (await store.open(id))?.stream ?? null);
  await store.keepReading(id, reading);
  const bench = { organisation: organisation.name, on: dayIn(organisation.timeZone, world.now()), store };
  await changeOwn(parts, bench, id, (current) =>
    current.reading === null
      ? { fields: { reading }, deed: deedOf(world, READER, 'own-certificate.read', toldOf(reading)) }
      : null,
  );
}
