import { dayIn, later } from '#domain/dates.js';
import type { CertificateQueue } from '#storage/contract.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import { readOwnWaiting } from '../own-certificates/read-own-waiting.js';
import type { Parts } from '../parts.js';
import { changeCertificate } from './change-certificate.js';
import { LEASE, READER, readingOf, toldOf } from './reading-of.js';

/** Files in one run, so that a job comes to an end. */
const AT_ONCE = 50;

type Waiting = NonNullable<Awaited<ReturnType<CertificateQueue['claimUnread']>>>;

/** Reads the files of certificates that wait for it, a buyer's and a vendor's own; answers how many. */
export const readWaiting =
  (parts: Parts): Services['background']['readCertificates'] =>
  async () => {
    const { storage, world } = parts;
    const { certificates } = storage.acrossAll('files of certificates are read for every organisation');
    let handled = 0;
    for (; handled < AT_ONCE; handled += 1) {
      const waiting = await certificates.claimUnread(world.now(), later(world.now(), LEASE));
      if (waiting === null) break;
      await readOne(parts, waiting);
    }
    return handled + (await readOwnWaiting(parts));
  };

async function readOne(parts: Parts, { id, organisationId, tries }: Waiting): Promise<void> {
  const { storage, world } = parts;
  const stores = storage.within(organisationId);
  const organisation = await stores.organisation.read();
  const certificate = await stores.certificates.read(id);
  if (organisation === null || certificate === null) return;
  const opened = async () => (await stores.certificates.open(id, certificate.file.id))?.stream ?? null;
  const reading = await readingOf(parts, tries, opened);
  await stores.certificates.keepReading(id, reading);
  const bench = { stores, on: dayIn(organisation.timeZone, world.now()) };
  await changeCertificate(parts, bench, id, (current) =>
    current.reading === null
      ? { fields: { reading }, deed: deedOf(world, READER, 'certificate.read', toldOf(reading)) }
      : null,
  );
}
