import { cpus } from 'node:os';
import type { AiSystemId, VendorId } from '#domain/ids.js';
import { NO_CONTRACT, type Vendor } from '#domain/vendors/vendor.js';
import { openDatabase } from '#storage/connect.js';
import type { Deed, TenantStores } from '#storage/contract.js';
import { openStorage } from '#storage/open-storage.js';
import { signIn } from '../http/client.js';
import { type PortalUnderLoad, startPortalUnderLoad } from '../http/portal-under-load.js';
import { processorTime } from '../http/processor-time.js';

const COUNT = Number(process.env.COUNT ?? 3_000);
const VENDORS = 600;
const BESIDE = 50;
const ROUNDS = 25;
const WARM_UP = 5;
const PAGES = ['/ai-systems', '/'];

const aVendor = (like: Vendor, nth: number): Vendor => ({
  ...like,
  id: `bench-vendor-${nth}` as VendorId,
  name: `Vendor ${nth} Systems`,
  aliases: [],
  contacts: [],
  contract: NO_CONTRACT,
  lastAskedAt: null,
  lastAssessedAt: null,
});

/** So many AI systems, each with what the demonstration knows of one of its own that is classified. */
async function fill(stores: TenantStores, like: Vendor, deed: Deed): Promise<void> {
  const standing = await stores.aiSystems.standing({ all: true });
  const known = await stores.aiSystems.ofIds(standing.map(({ id }) => id));
  const classified = known.filter((each) => each.classified !== null);
  if (classified.length === 0) throw new Error('The demonstration has classified nothing.');
  const vendors = Array.from({ length: VENDORS }, (_, nth) => aVendor(like, nth));
  await stores.vendors.addMany(vendors.map((vendor) => ({ vendor, deed })));
  const add = async (nth: number) => {
    const from = classified[nth % classified.length];
    if (from === undefined) return;
    const id = `bench-system-${nth}` as AiSystemId;
    const vendorId = `bench-vendor-${nth % VENDORS}` as VendorId;
    await stores.aiSystems.add({ ...from, id, vendorId, name: `System ${nth}`, files: [] }, deed);
  };
  for (let at = 0; at < COUNT; at += BESIDE)
    await Promise.all(Array.from({ length: Math.min(BESIDE, COUNT - at) }, (_, beside) => add(at + beside)));
}

/** Fills the portal's database beside it. */
async function fillBeside({ dataDir, assessmentId }: PortalUnderLoad): Promise<void> {
  const database = await openDatabase({ mongodbUri: null, dataDir, log: () => undefined });
  let ids = 0;
  const storage = await openStorage({ uri: database.uri, newId: () => `bench-${++ids}` });
  const across = storage.acrossAll('a sample for the bench');
  const sample = await across.assessments.read(assessmentId);
  if (sample === null) throw new Error('The demonstration has no such assessment.');
  const stores = storage.within(sample.organisationId);
  const like = await stores.vendors.read(sample.vendorId);
  if (like === null) throw new Error('The demonstration has no such vendor.');
  const at = sample.createdAt;
  const actor = { kind: 'machine', id: 'bench', name: 'bench' } as const;
  await fill(stores, like, { action: 'ai-system.added', actor, at, payload: {} });
  while ((await across.relay.audit(at)) > 0);
  await storage.close();
  await database.close();
}

async function main(): Promise<void> {
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}; ${COUNT} AI systems`);
  const portal = await startPortalUnderLoad(1);
  await fillBeside(portal);
  const { cookie } = await signIn(portal.url, portal.email, portal.password);
  console.log('| page | median ms | processor ms |\n|---|---|---|');
  for (const page of PAGES) {
    const times: number[] = [];
    let before = 0;
    for (let nth = 0; nth < ROUNDS; nth += 1) {
      if (nth === WARM_UP) before = processorTime(portal.pid);
      const started = performance.now();
      const response = await fetch(portal.url + page, { headers: { cookie } });
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`${page} answered ${response.status}.`);
      times.push(performance.now() - started);
    }
    const spent = ((processorTime(portal.pid) - before) * 1_000) / (ROUNDS - WARM_UP);
    const counted = times.slice(WARM_UP).sort((a, b) => a - b);
    console.log(`| ${page} | ${(counted[counted.length >> 1] ?? 0).toFixed(0)} | ${spent.toFixed(0)} |`);
  }
  await portal.stop();
}

await main();
