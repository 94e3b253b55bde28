import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type Collection, type Db, MongoClient } from 'mongodb';
import { startEmbeddedDatabase } from '#storage/embedded/index.js';
import { Store } from '#storage/embedded/store/store.js';

/**
 * What `full-disk.test.ts` starts on a small disk of its own: fills it from inside and from outside, and prints what
 * came of it.
 */
const disk = process.argv[2];
if (disk === undefined) throw new Error('usage: full-disk-story.js DISK');
const MEGABYTE = 1024 ** 2;
const filler = join(disk, 'filler');

type Row = { readonly _id: number; readonly tag: string; readonly pad: string };

const codeOf = (failure: unknown) => (failure as { code?: unknown }).code ?? String(failure);

/** Writes a file until nothing more goes on the disk; gives its size. */
function fillDisk(): number {
  const file = openSync(filler, 'w');
  try {
    for (const part of [Buffer.alloc(MEGABYTE), Buffer.alloc(4096)])
      for (;;)
        try {
          writeSync(file, part);
        } catch {
          break;
        }
  } finally {
    closeSync(file);
  }
  return statSync(filler).size;
}

const emptyDisk = () => rmSync(filler, { force: true });

interface Tally {
  readonly kept: number[];
  readonly codes: Set<unknown>;
}

let lastId = 0;

/** Writes until the first refusal, or so many documents. */
async function write(rows: Collection<Row>, tally: Tally, most: number): Promise<void> {
  for (let count = 0; count < most; count += 1) {
    lastId += 1;
    const _id = lastId;
    try {
      await rows.insertOne({ _id, tag: `tag ${_id % 7}`, pad: 'x'.repeat(4_000 + (_id % 3) * 30_000) });
      tally.kept.push(_id);
    } catch (failure) {
      tally.codes.add(codeOf(failure));
      return;
    }
  }
}

async function isWhole(db: Db, tally: Tally): Promise<boolean> {
  const ids = new Set(
    (
      await db
        .collection<Row>('rows')
        .find({}, { projection: { _id: 1 } })
        .toArray()
    ).map((row) => row._id),
  );
  const { valid } = await db.command({ validate: 'rows' });
  return valid === true && ids.size === tally.kept.length && tally.kept.every((id) => ids.has(id));
}

/** Another process that takes all room and gives it back, again and again. */
function rival(): ChildProcess {
  const script = `while :; do dd if=/dev/zero of=${filler} bs=64k 2>/dev/null; : > ${filler}; sleep 0.01; done`;
  return spawn('sh', ['-c', script], { stdio: 'ignore' });
}

async function asServer(dataDir: string): Promise<object> {
  let database = await startEmbeddedDatabase({ dataDir });
  let client = await MongoClient.connect(database.uri);
  let rows = client.db().collection<Row>('rows');
  await rows.createIndex({ tag: 1 });
  const tally: Tally = { kept: [], codes: new Set() };
  await write(rows, tally, 500);
  const outside = fillDisk();
  await write(rows, tally, 1);
  const whenFull = { codes: [...tally.codes], reads: await isWhole(client.db(), tally), outside };
  // Beginning the portal anew asks for indexes that are there; that writes nothing.
  const sameIndex = await rows.createIndex({ tag: 1 }).catch(codeOf);
  emptyDisk();
  const before = tally.kept.length;
  await write(rows, tally, 20);
  const again = tally.kept.length - before;
  tally.codes.clear();
  const other = rival();
  const until = Date.now() + 3_000;
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (Date.now() < until) await write(rows, tally, 50);
    }),
  );
  other.kill('SIGKILL');
  await new Promise((gone) => other.once('exit', gone));
  const beside = { codes: [...tally.codes], kept: tally.kept.length - before - again };
  emptyDisk();
  // The database alone fills what is left.
  tally.codes.clear();
  await write(rows, tally, 5_000);
  const alone = [...tally.codes];
  await client.close();
  await database.close();
  fillDisk();
  const restarted = await startEmbeddedDatabase({ dataDir }).then(
    (opened) => opened.close(),
    (failure: Error) => failure.message,
  );
  emptyDisk();
  database = await startEmbeddedDatabase({ dataDir });
  client = await MongoClient.connect(database.uri);
  rows = client.db().collection<Row>('rows');
  const whole = await isWhole(client.db(), tally);
  await client.close();
  await database.close();
  return { whenFull, sameIndex, again, beside, alone, restarted, whole };
}

/** The disk fills after the room was looked at, and before the commit. */
async function betweenLookAndCommit(): Promise<object> {
  const store = new Store(join(disk as string, 'data.mdb'));
  const key = (number: number) => Buffer.from(`key ${String(number).padStart(6, '0')}`);
  const outcomes = new Set<unknown>();
  let kept = 0;
  for (let round = 0; round < 12; round += 1) {
    const waiting = Array.from({ length: 8 }, (_, at) =>
      store.write(() => {
        for (let count = 0; count < 40; count += 1)
          store.put(key(round * 1_000 + at * 100 + count), Buffer.alloc(1_500 + at * 500));
        // The last of those that wait together fills the disk; what they need is theirs already.
        if (at === 7) fillDisk();
      }),
    );
    for (const done of await Promise.allSettled(waiting))
      if (done.status === 'fulfilled') kept += 40;
      else outcomes.add(codeOf(done.reason));
    emptyDisk();
  }
  const found = store.count({ start: key(0), end: Buffer.from('l') });
  await store.close();
  return { refusals: [...outcomes], kept, found };
}

const between = await betweenLookAndCommit();
const server = await asServer(join(disk, 'data'));
process.stdout.write(JSON.stringify({ between, server }));
