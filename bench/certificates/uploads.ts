import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import type { VendorId } from '#domain/ids.js';
import { openDatabase } from '#storage/connect.js';
import type { CertificateRecord, TenantStores } from '#storage/contract.js';
import { openStorage } from '#storage/open-storage.js';
import { ownMemory } from '#test/support/own-memory.js';
import { type Client, median, signIn } from '../http/client.js';
import { startPortalUnderLoad } from '../http/portal-under-load.js';
import { processorTime } from '../http/processor-time.js';
import { uploadedFiles } from './files.js';

const MEGABYTE = 1024 * 1024;
/** The page that somebody reads meanwhile, and how often. */
const PAGE = '/vendors';
const EVERY = 100;
const UNDISTURBED = 10_000;
/** Files at once. */
const COUNTS = (process.env.AT_ONCE ?? '50,200').split(',').map(Number);
/** Longer than the reader's thread is kept without work. */
const REST = 7_000;
/** How often memory is looked at. */
const LOOK = 10;

const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(1)} s`;
const at = (values: readonly number[], share: number): string =>
  (values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN).toFixed(0);

/** Most anonymous memory of a process while something goes on, in megabytes, over what it had before. */
async function rise<T>(
  pid: number,
  work: () => Promise<T>,
): Promise<{ value: T; rest: number; most: number }> {
  const rest = ownMemory(pid);
  let most = rest;
  const watch = setInterval(() => {
    most = Math.max(most, ownMemory(pid));
  }, LOOK);
  try {
    return { value: await work(), rest: rest / MEGABYTE, most: most / MEGABYTE };
  } finally {
    clearInterval(watch);
  }
}

/** Asks for a page every so often while something goes on; each answer's milliseconds. */
async function beside<T>(page: string, { cookie }: Client, work: () => Promise<T>) {
  const times: number[] = [];
  const asked: Promise<void>[] = [];
  const ask = async () => {
    const started = performance.now();
    const response = await fetch(page, { headers: { cookie } });
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${page} answered ${response.status}.`);
    times.push(performance.now() - started);
  };
  const asking = setInterval(() => asked.push(ask()), EVERY);
  const value = await work();
  clearInterval(asking);
  await Promise.all(asked);
  return { value, times };
}

interface Sent {
  readonly kind: string;
  readonly status: number;
  /** Of its certificate; '' where none was made. */
  readonly id: string;
  readonly took: number;
}

interface Target {
  readonly url: string;
  readonly client: Client;
  readonly stores: TenantStores;
  readonly vendorId: VendorId;
}

async function upload({ url, client, vendorId }: Target, kind: string, bytes: Buffer): Promise<Sent> {
  const form = new FormData();
  const fields = { _csrf: client.csrf, requestId: randomUUID(), aiSystemId: '', replaces: '' };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const ending = kind === 'picture' ? 'png' : 'pdf';
  form.set('file', new Blob([new Uint8Array(bytes)]), `${kind.replaceAll(' ', '-')}.${ending}`);
  const started = performance.now();
  const response = await fetch(`${url}/vendors/${vendorId}/certificates/new`, {
    method: 'POST',
    headers: { cookie: client.cookie },
    body: form,
    redirect: 'manual',
  });
  await response.arrayBuffer();
  const id = /^\/certificates\/([\w-]+)/.exec(response.headers.get('location') ?? '')?.[1] ?? '';
  return { kind, status: response.status, id, took: performance.now() - started };
}

/** Waits until none of these waits for the reader any more; asks for one at a time, so as not to be in its way. */
async function allRead({ stores }: Target, sent: readonly Sent[]): Promise<readonly CertificateRecord[]> {
  const read: CertificateRecord[] = [];
  for (const { id } of sent.filter((each) => each.id !== '')) {
    let record = await stores.certificates.record(id as CertificateRecord['id']);
    while (record?.standing.reading === 'waiting') {
      await pause(EVERY);
      record = await stores.certificates.record(id as CertificateRecord['id']);
    }
    if (record !== null) read.push(record);
  }
  return read;
}

/** What each kind of file was answered with, and what became of it. */
function told(sent: readonly Sent[], records: readonly CertificateRecord[]): void {
  const readings = new Map<string, string>(records.map(({ id, standing }) => [id, standing.reading]));
  console.log('| file | sent | answered | reading |\n|---|---|---|---|');
  for (const kind of new Set(sent.map((each) => each.kind))) {
    const those = sent.filter((each) => each.kind === kind);
    const each = (of: (one: Sent) => string | number) => [...new Set(those.map(of))].join(', ');
    console.log(
      `| ${kind} | ${those.length} | ${each(({ status }) => status)} | ${each(({ id }) => readings.get(id) ?? 'lost')} |`,
    );
  }
}

/** So many files at once, through the pages, while somebody reads a page. */
async function atOnce(target: Target, pid: number, count: number): Promise<void> {
  const kinds = uploadedFiles(count);
  const [started, before] = [performance.now(), processorTime(pid)];
  const { value, rest, most } = await rise(pid, () =>
    beside(target.url + PAGE, target.client, async () => {
      const sent = await Promise.all(kinds.map(({ kind, bytes }) => upload(target, kind, bytes)));
      const [taken, takenFor] = [performance.now() - started, processorTime(pid) - before];
      const records = await allRead(target, sent);
      return { sent, taken, takenFor, records, read: performance.now() - started };
    }),
  );
  const { sent, taken, takenFor, records, read } = value.value;
  const spent = processorTime(pid) - before;
  const waits = sent.map(({ took }) => took);
  console.log(
    `\n${count} at once: all taken after ${seconds(taken)} (each ${at(waits, 0.5)} ms, longest ${at(waits, 1)}), all read after ${seconds(read)}; ` +
      `processor time ${takenFor.toFixed(1)} s until taken, ${spent.toFixed(1)} s in all; ` +
      `memory of the process ${rest.toFixed(0)} MB before, at most ${most.toFixed(0)}; ` +
      `the page meanwhile ${at(value.times, 0.5)} ms, 95 % ${at(value.times, 0.95)} of ${value.times.length}.`,
  );
  told(sent, records);
}

/** The portal as people use it, in a process of its own: what many uploads at once do to its pages and its memory. */
export async function measureUploads(tenPages: Buffer): Promise<void> {
  const portal = await startPortalUnderLoad(100);
  const database = await openDatabase({ mongodbUri: null, dataDir: portal.dataDir, log: () => undefined });
  const storage = await openStorage({ uri: database.uri, newId: () => randomUUID() });
  const sample = await storage.acrossAll('a sample for the bench').assessments.read(portal.assessmentId);
  if (sample === null) throw new Error('The demonstration has no such assessment.');
  const stores = storage.within(sample.organisationId);
  const client = await signIn(portal.url, portal.email, portal.password);
  const target: Target = { url: portal.url, client, stores, vendorId: sample.vendorId };
  await upload(target, 'warm up', tenPages).then((sent) => allRead(target, [sent]));
  await pause(REST);

  const quiet = await beside(portal.url + PAGE, client, () => pause(UNDISTURBED));
  console.log(
    `\n${PAGE} 10 times a second, nothing else: ${at(quiet.times, 0.5)} ms, 95 % ${at(quiet.times, 0.95)} of ${quiet.times.length}.`,
  );
  const rises: number[] = [];
  for (let nth = 0; nth < 3; nth += 1) {
    const { rest, most } = await rise(portal.pid, async () =>
      allRead(target, [await upload(target, 'ten pages', tenPages)]),
    );
    rises.push(most - rest);
    await pause(REST);
  }
  console.log(
    `Anonymous memory of the server while it takes, reads and checks 10 pages, the reader's thread starting anew, over the same at rest: ${median(rises).toFixed(0)} MB (median of ${rises.map((each) => each.toFixed(0)).join(', ')}).`,
  );
  for (const count of COUNTS) {
    await atOnce(target, portal.pid, count);
    await pause(REST);
  }
  await storage.close();
  await database.close();
  await portal.stop();
}
