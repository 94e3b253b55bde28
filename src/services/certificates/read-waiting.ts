import type { Reading } from '#domain/certificates/certificate.js';
import { dayIn, later, MINUTE } from '#domain/dates.js';
import type { Machine } from '#domain/organisations/actor.js';
import type { CertificateQueue, TenantStores } from '#storage/contract.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { changeCertificate } from './change-certificate.js';

/** How long a file is one process's alone; longer than the reader takes for the worst file. */
const LEASE = 2 * MINUTE;
/** A file that ended the process this often is not tried again. */
const MOST_TRIES = 3;
/** Files in one run, so that a job comes to an end. */
const AT_ONCE = 50;
const READER: Machine = { kind: 'machine', name: 'certificate reader' };

type Waiting = NonNullable<Awaited<ReturnType<CertificateQueue['claimUnread']>>>;

/** Reads the files of certificates that wait for it; answers how many. */
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
    return handled;
  };

async function readOne(parts: Parts, { id, organisationId, tries }: Waiting): Promise<void> {
  const { storage, world } = parts;
  const stores = storage.within(organisationId);
  const organisation = await stores.organisation.read();
  const certificate = await stores.certificates.read(id);
  if (organisation === null || certificate === null) return;
  const reading =
    tries > MOST_TRIES ? givenUp(parts) : await readFile(parts, stores, certificate.file.id, id);
  await stores.certificates.keepReading(id, reading);
  const bench = { stores, on: dayIn(organisation.timeZone, world.now()) };
  const told = {
    fault: reading.fault,
    type: reading.type.type,
    fields: Object.keys(reading.fields).length,
    pages: reading.pageCount,
  };
  await changeCertificate(parts, bench, id, (current) =>
    current.reading === null
      ? { fields: { reading }, deed: deedOf(world, READER, 'certificate.read', told) }
      : null,
  );
}

async function readFile(
  { reader }: Parts,
  stores: TenantStores,
  fileId: string,
  id: Parameters<TenantStores['certificates']['open']>[0],
): Promise<Reading> {
  const opened = await stores.certificates.open(id, fileId);
  if (opened === null) throw new Error('The file of a certificate is not there.');
  return reader.read(Buffer.concat(await opened.stream.toArray()));
}

const givenUp = ({ world }: Parts): Reading => ({
  reader: 'none',
  at: world.now(),
  fault: 'took-too-long',
  pageCount: 0,
  pages: [],
  text: '',
  type: { type: 'unknown', confidence: 0, because: 'The file could not be read in several tries.' },
  fields: {},
  file: { producer: '', creator: '', createdAt: '', modifiedAt: '', active: false, signed: false },
});
