import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Db, MongoClient } from 'mongodb';

const SECONDS = Number(process.env.SECONDS ?? 2);
const VENDORS = 300;
const ORGANISATIONS = 3;
const SMALL = 1000;

interface Vendor {
  readonly _id: string;
  readonly organisationId: string;
  readonly slug: string;
  readonly changedAt: string;
  readonly revision: number;
  readonly name: string;
}

/** A document of about the size the portal keeps of a vendor. */
function vendor(organisation: number, at: number): Vendor & Record<string, unknown> {
  const name = `Vendor ${String((at * 37) % VENDORS).padStart(4, '0')} of ${organisation}`;
  return {
    _id: `v${organisation}-${at}`,
    organisationId: `o${organisation}`,
    slug: `slug-${organisation}-${at}`,
    name,
    website: `https://vendor-${at}.example.org/`,
    criticality: ['low', 'medium', 'high'][at % 3],
    contact: { name: `Contact ${at}`, email: `contact-${at}@vendor-${at}.example.org` },
    notes: 'Supplies the screening model and its documentation. '.repeat(4),
    revision: 1,
    createdAt: '2026-01-05T08:00:00.000Z',
    changedAt: `2026-01-05T08:${String(at % 60).padStart(2, '0')}:00.000Z`,
    sortName: name.toLowerCase(),
    searchText: `${name}\ncontact ${at}\ncontact-${at}@vendor-${at}.example.org`.toLowerCase(),
    pending: { events: [], mails: [] },
  };
}

async function fill(db: Db): Promise<void> {
  const vendors = db.collection<Vendor>('vendors');
  await vendors.createIndex({ organisationId: 1, sortName: 1, _id: 1 });
  await vendors.createIndex({ organisationId: 1, changedAt: 1, _id: 1 });
  await vendors.createIndex({ slug: 1 }, { unique: true });
  await vendors.createIndex({ 'pending.events.id': 1 }, { sparse: true });
  for (let organisation = 0; organisation < ORGANISATIONS; organisation += 1)
    await vendors.insertMany(Array.from({ length: VENDORS }, (_, at) => vendor(organisation, at)));
  await db
    .collection('small')
    .insertMany(
      Array.from({ length: SMALL }, (_, at) => ({ kind: `k${at % 10}`, size: at, on: at % 2 === 0 })),
    );
}

const pick = (below: number) => Math.floor(Math.random() * below);
const ofOne = () => ({ organisationId: `o${pick(ORGANISATIONS)}` });

/** One command of each kind the pages send. */
const kinds: Record<string, (db: Db) => Promise<unknown>> = {
  ping: (db) => db.command({ ping: 1 }),
  'find one by _id': (db) =>
    db.collection<Vendor>('vendors').findOne({ _id: `v${pick(ORGANISATIONS)}-${pick(VENDORS)}` }),
  'find one by a unique index': (db) =>
    db.collection('vendors').findOne({ slug: `slug-${pick(ORGANISATIONS)}-${pick(VENDORS)}` }),
  'find 25 in index order': (db) =>
    db.collection('vendors').find(ofOne()).sort({ sortName: 1, _id: 1 }).limit(25).toArray(),
  'find 25 after skipping 200': (db) =>
    db.collection('vendors').find(ofOne()).sort({ sortName: 1, _id: 1 }).skip(200).limit(25).toArray(),
  'count 300 by an index': (db) => db.collection('vendors').countDocuments(ofOne()),
  'count 300 by words': (db) =>
    db.collection('vendors').countDocuments({ ...ofOne(), $and: [{ searchText: /contact 1/ }] }),
  'count 1,000 small without an index': (db) =>
    db.collection('small').countDocuments({ size: { $gt: 300 }, $or: [{ kind: 'k1' }, { on: true }] }),
  'update one by _id, on disk': (db) =>
    db
      .collection<Vendor>('vendors')
      .updateOne(
        { _id: `v${pick(ORGANISATIONS)}-${pick(VENDORS)}` },
        { $set: { name: 'Changed' }, $inc: { revision: 1 } },
      ),
  'insert one, on disk': (db) => db.collection('small').insertOne({ kind: 'new', size: -1, on: false }),
};

function asked<T>(child: ChildProcess, question?: string): Promise<T> {
  return new Promise((settle) => {
    child.once('message', (answer) => settle(answer as T));
    if (question !== undefined) child.send(question);
  });
}

async function measure(
  child: ChildProcess,
  connections: number,
  once: () => Promise<unknown>,
): Promise<string[]> {
  for (let at = 0; at < 50; at += 1) await once();
  const before = await asked<NodeJS.CpuUsage>(child, 'cpu');
  const started = performance.now();
  let commands = 0;
  const one = async () => {
    while (performance.now() - started < SECONDS * 1000) {
      await once();
      commands += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const seconds = (performance.now() - started) / 1000;
  const after = await asked<NodeJS.CpuUsage>(child, 'cpu');
  const spent = after.user + after.system - before.user - before.system;
  return [Math.round(commands / seconds).toLocaleString('en'), String(Math.round(spent / commands))];
}

const wanted = process.argv[2] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
const child = fork(fileURLToPath(new URL('./served.js', import.meta.url)), [folder]);
const uri = await asked<string>(child);
const setup = await MongoClient.connect(uri);
await fill(setup.db('assay'));
await setup.close();
console.log(
  `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`,
);
console.log('| command | 1 connection, per second | µs of processor each | 16 connections | µs each |');
console.log('| --- | ---: | ---: | ---: | ---: |');
for (const [name, run] of Object.entries(kinds)) {
  if (!name.includes(wanted)) continue;
  const figures: string[] = [];
  for (const connections of [1, 16]) {
    const client = await MongoClient.connect(uri, { maxPoolSize: connections, minPoolSize: connections });
    figures.push(...(await measure(child, connections, () => run(client.db('assay')))));
    await client.close();
  }
  console.log(`| ${name} | ${figures.join(' | ')} |`);
}
child.send('close');
await new Promise((settle) => child.once('exit', settle));
rmSync(folder, { recursive: true, force: true });
