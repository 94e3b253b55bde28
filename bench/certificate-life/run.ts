import { cpus } from 'node:os';
import process from 'node:process';
import type { Certificate, LookUp } from '#domain/certificates/certificate.js';
import type { Standing } from '#domain/certificates/standing.js';
import { addDays, DAY, dayIn, instantOf, later } from '#domain/dates.js';
import type { CertificateId, OrganisationId, UserId, VendorId } from '#domain/ids.js';
import { NO_CONTRACT, type Vendor } from '#domain/vendors/vendor.js';
import { readConfig } from '#roof/config.js';
import { createPortal } from '#roof/portal.js';
import { realWorld } from '#roof/world.js';
import { openDatabase } from '#storage/connect.js';
import type { Deed, TenantStores } from '#storage/contract.js';
import { openStorage } from '#storage/open-storage.js';
import { aStanding } from '#test/storage/certificate-builders.js';
import { signIn } from '../http/client.js';
import { type PortalUnderLoad, startPortalUnderLoad } from '../http/portal-under-load.js';
import { processorTime } from '../http/processor-time.js';
import { measureRegisters } from './registers.js';

const COUNT = Number(process.env.COUNT ?? 10_000);
const VENDORS = 500;
const ROUNDS = 40;
const WARM_UP = 10;
/** Written side by side while filling. */
const BESIDE = 50;
const PAGES: readonly (readonly [string, string])[] = [
  ['first page', '/certificates'],
  ['page 400', '/certificates?page=400'],
  ['by holder, backwards', '/certificates?sort=-holder'],
  ['of one verdict', '/certificates?verdict=needs-review'],
  ['ending within 90 days', '/certificates?expiring=90'],
  ['look-ups due', '/certificates?lookUp=due'],
  ['second looks due', '/certificates?lookUp=second'],
  ['found by a number', '/certificates?search=A+7421'],
  ['portfolio', '/portfolio'],
  ['home', '/'],
];

const NOW = instantOf(new Date());
const TODAY = dayIn('UTC', NOW);
const deed: Deed = {
  action: 'certificate.uploaded',
  actor: { kind: 'machine', id: 'bench', name: 'bench' },
  at: NOW,
  payload: {},
};
const somebody = { id: 'bench-user' as UserId, name: 'Bench' };

const aVendor = (organisationId: OrganisationId, nth: number): Vendor => ({
  id: `bench-vendor-${nth}` as VendorId,
  organisationId,
  name: `Vendor ${nth} Systems`,
  aliases: [],
  website: '',
  criticality: 'low',
  contacts: [],
  owner: null,
  tags: [],
  notes: '',
  contract: NO_CONTRACT,
  archivedAt: null,
  lastAskedAt: null,
  lastAssessedAt: null,
  revision: 1,
  createdAt: NOW,
  changedAt: NOW,
});

const word = (value: string) => ({ value, by: somebody, at: NOW });

function aCertificate(organisationId: OrganisationId, nth: number): Certificate {
  const lookUp = {
    id: 'l',
    subject: 'certificate',
    register: 'A directory',
    address: '',
    searched: 'x',
    answer: 'match',
    difference: null,
    note: '',
    accreditedSince: null,
    accreditedUntil: null,
    capture: null,
    by: somebody,
    on: addDays(TODAY, -(nth % 120)),
    at: NOW,
    second: null,
  } as LookUp;
  return {
    id: `bench-${nth}` as CertificateId,
    organisationId,
    vendorId: `bench-vendor-${nth % VENDORS}` as VendorId,
    aiSystemId: null,
    file: { id: `file-${nth}`, name: 'c.pdf', size: 3, type: 'application/pdf', sha256: `sha-${nth}` },
    replaces: null,
    succession: null,
    takenFrom: null,
    givenBy: null,
    reading: null,
    typed: {
      number: word(`A ${nth}`),
      holder: word(`Vendor ${nth % VENDORS} Systems`),
      standard: word('ISO/IEC 42001:2023'),
      certificationBody: word('Aldgate Certification Ltd'),
      issuedOn: word(addDays(TODAY, (nth % 1_000) - 1_080)),
      expiresOn: word(addDays(TODAY, (nth % 1_000) + 15)),
    },
    typedType: { type: 'certificate', by: somebody, at: NOW },
    lookUps: nth % 3 === 0 ? [lookUp] : [],
    life: [],
    pause: null,
    uploadedBy: somebody,
    revision: 1,
    createdAt: NOW,
    changedAt: NOW,
    archivedAt: null,
  };
}

/** Before anybody judged it: the first night does. */
const unjudged = (nth: number): Standing =>
  aStanding({ on: TODAY, number: `A ${nth}`, holder: '', nextJudgeOn: TODAY, reading: 'read' });

async function fill(stores: TenantStores, organisationId: OrganisationId): Promise<void> {
  const vendors = Array.from({ length: VENDORS }, (_, nth) => aVendor(organisationId, nth));
  await stores.vendors.addMany(vendors.map((vendor) => ({ vendor, deed })));
  for (let from = 0; from < COUNT; from += BESIDE)
    await Promise.all(
      Array.from({ length: Math.min(BESIDE, COUNT - from) }, (_, at) =>
        stores.certificates.add(aCertificate(organisationId, from + at), {
          standing: unjudged(from + at),
          deed,
          file: null,
        }),
      ),
    );
}

/**
 * What the nightly check costs: at first for all, then when nothing is due, then on the nights that follow. It runs in
 * this process beside the portal's, whose database it uses: the processor time is that of both.
 */
async function nights({ dataDir, pid }: PortalUnderLoad): Promise<void> {
  let days = 0;
  const quiet = { info: () => {}, warn: () => {}, error: () => {} };
  const world = { ...realWorld(quiet), now: () => later(NOW, days * DAY) };
  const variables = {
    DATA_DIR: dataDir,
    PORT: '0',
    SESSION_SECRET: 'bench-secret-bench-secret-bench-secret',
  };
  const { services, close } = await createPortal(readConfig(variables), world, null);
  const { background } = services;
  async function until(job: () => Promise<number>): Promise<number> {
    let done = 0;
    for (let some = -1; some !== 0; done += some) some = await job();
    return done;
  }
  async function measured(name: string, job: () => Promise<number>) {
    const spent = () => processorTime(pid) + processorTime(process.pid);
    const [started, before] = [performance.now(), spent()];
    const done = await until(job);
    const took = (performance.now() - started) / 1_000;
    console.log(`| ${name} | ${done} | ${took.toFixed(2)} s | ${(spent() - before).toFixed(2)} s |`);
  }
  console.log('| what | of how many | took | processor |\n|---|---|---|---|');
  await measured('their events into the audit log', background.relay);
  await measured('all judged for the first time', background.recheckCertificates);
  await measured('the events and letters of that', background.relay);
  await measured('judged when nothing is due', background.recheckCertificates);
  for (days = 1; days <= 5; days += 1)
    await measured(`judged the night after ${days} days`, background.recheckCertificates);
  await until(background.relay);
  await close();
}

async function main(): Promise<void> {
  console.log(
    `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}, ${NOW.slice(0, 10)}; ${COUNT} certificates`,
  );
  const portal = await startPortalUnderLoad(0);
  const database = await openDatabase({ mongodbUri: null, dataDir: portal.dataDir, log: () => undefined });
  let ids = 0;
  const storage = await openStorage({ uri: database.uri, newId: () => `bench-${++ids}` });
  const sample = await storage.acrossAll('a sample for the bench').assessments.read(portal.assessmentId);
  if (sample === null) throw new Error('The demonstration has no such assessment.');
  await fill(storage.within(sample.organisationId), sample.organisationId);
  await storage.close();
  await nights(portal);
  const { cookie } = await signIn(portal.url, portal.email, portal.password);
  console.log('| page | median ms | 99 % | processor ms |\n|---|---|---|---|');
  for (const [name, address] of PAGES) {
    const times: number[] = [];
    let before = 0;
    for (let nth = 0; nth < ROUNDS; nth += 1) {
      if (nth === WARM_UP) before = processorTime(portal.pid);
      const started = performance.now();
      const response = await fetch(portal.url + address, { headers: { cookie } });
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`${address} answered ${response.status}.`);
      times.push(performance.now() - started);
    }
    const counted = times.slice(WARM_UP).sort((a, b) => a - b);
    const at = (share: number) => (counted[Math.floor((counted.length - 1) * share)] ?? 0).toFixed(1);
    const spent = ((processorTime(portal.pid) - before) * 1_000) / counted.length;
    console.log(`| ${name} | ${at(0.5)} | ${at(0.99)} | ${spent.toFixed(0)} |`);
  }
  await database.close();
  await portal.stop();
  await measureRegisters(COUNT);
}

await main();
