import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { Binary, BSON, type Db, Decimal128, Long, MongoClient, ObjectId, Timestamp, UUID } from 'mongodb';
import { backUp } from '#storage/backup/back-up.js';
import { checkBackup } from '#storage/backup/check-backup.js';
import { restore } from '#storage/backup/restore.js';
import { openStorage } from '#storage/open-storage.js';
import { type Fixture, freshDatabase } from './embedded/fixture.js';
import { nextId, onEachDatabase } from './test-bed.js';

const AT = new Date('2026-11-21T09:00:00Z');

/** A document with every type of value the portal and its libraries keep. */
const everyType = (_id: number) => ({
  _id,
  id: new ObjectId(),
  day: AT,
  money: Decimal128.fromString('12.50'),
  long: Long.fromString('9007199254740993'),
  whole: 3,
  double: new BSON.Double(3),
  bytes: new Binary(Buffer.from([1, 2, 3])),
  uuid: new UUID(),
  none: null,
  list: [1, [2], { three: '3' }],
  at: new Timestamp({ t: 1, i: 2 }),
  text: 'žluťoučký كلمة',
});

onEachDatabase('A backup', (bed) => {
  let folder: string;
  let target: Fixture;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'assay-backup-'));
    target = await freshDatabase();
    for (const { name } of await bed().raw.listCollections().toArray()) await bed().raw.dropCollection(name);
    await bed()
      .raw.collection<{ _id: number }>('kinds')
      .insertMany([everyType(1), everyType(2)]);
    const many = Array.from({ length: 3000 }, (_, _id) => ({ _id, text: 'x'.repeat(_id % 700) }));
    await bed().raw.collection<{ _id: number }>('many').insertMany(many);
    await bed()
      .raw.collection('many')
      .createIndexes([
        { key: { text: 1, _id: -1 }, name: 'text' },
        { key: { gone: 1 }, name: 'gone', expireAfterSeconds: 60 },
        { key: { one: 1 }, name: 'one', unique: true, partialFilterExpression: { one: { $exists: true } } },
      ]);
    await bed().raw.createCollection('empty');
  });
  afterEach(async () => {
    await target.remove();
    rmSync(folder, { recursive: true });
  });

  const order = (file: string) => ({ uri: bed().uri, file, at: AT, secrets: { 'session-secret': 's3cret' } });
  const made = async (name = 'a.backup') => {
    const file = join(folder, name);
    return { file, ...(await backUp(order(file))) };
  };
  const restored = (file: string, replace = false) =>
    restore({ uri: target.uri, file, replace, keepSecret: async () => undefined });

  it('holds every document, type and index, and comes back as it was', async () => {
    const { file, documents, collections } = await made();
    expect({ documents, collections }).to.deep.equal({ documents: 3002, collections: 3 });
    const secrets: string[] = [];
    const result = await restore({
      uri: target.uri,
      file,
      replace: false,
      keepSecret: async (name, value) => void secrets.push(name, value),
    });
    expect(result).to.include({ documents: 3002, collections: 3 });
    expect(result.at).to.deep.equal(AT);
    expect(secrets).to.deep.equal(['session-secret', 's3cret']);
    expect(await wholeOf(target.db)).to.deep.equal(await wholeOf(bed().raw));
  });

  it('is readable by its owner alone, and overwrites nothing', async () => {
    const { file } = await made();
    expect(statSync(file).mode & 0o777).to.equal(0o600);
    const before = readFileSync(file);
    expect(await messageOf(backUp(order(file)))).to.contain('is already there, and is left alone');
    expect(readFileSync(file).equals(before)).to.equal(true);
    expect(readdirSync(folder)).to.deep.equal(['a.backup']);
    expect(await messageOf(backUp(order(join(folder, 'no/where'))))).to.contain('ENOENT');
  });

  it('is refused before anything is written where it is cut off, damaged, foreign or of another format', async () => {
    const { file } = await made();
    await target.db.collection('kept').insertOne({ here: true });
    const whole = readFileSync(file);
    const plain = gunzipSync(whole);
    const flipped = Buffer.from(plain);
    flipped[plain.length - 5000] = (flipped[plain.length - 5000] ?? 0) ^ 1;
    const later = Buffer.concat([plain.subarray(0, plain.indexOf('version') + 8), Buffer.of(9)]);
    const cases: [string, Buffer, RegExp][] = [
      ['cut in the middle', whole.subarray(0, whole.length >> 1), /cut off/],
      ['without its last byte', whole.subarray(0, -1), /cut off/],
      ['without its end', gzipSync(plain.subarray(0, -30)), /cut off/],
      ['ending between two parts', gzipSync(plain.subarray(0, plain.lastIndexOf('E'))), /cut off/],
      ['with a byte changed in the packing', changed(whole, whole.length >> 1), /damaged|cut off/],
      ['with a byte changed inside', gzipSync(flipped), /damaged/],
      ['of another program', gzipSync('hello world, this is text'), /not a backup/],
      ['of nothing', Buffer.alloc(0), /cut off|not a backup/],
      ['of text', Buffer.from('hello'), /not a backup/],
      ['of another format', gzipSync(Buffer.concat([later, plain.subarray(later.length)])), /format 9/],
    ];
    for (const [name, bytes, said] of cases) {
      const bad = join(folder, 'bad');
      writeFileSync(bad, bytes);
      expect(await messageOf(restored(bad, true)), name).to.match(said);
    }
    expect(await target.db.collection('kept').countDocuments()).to.equal(1);
  });

  it('goes into an empty database only, unless told to replace what is there', async () => {
    const { file } = await made();
    await target.db.collection('kept').insertOne({ here: true });
    expect(await messageOf(restored(file))).to.contain('is not empty, and nothing was changed');
    expect(await target.db.collection('kept').countDocuments()).to.equal(1);
    await restored(file, true);
    expect(await wholeOf(target.db)).to.deep.equal(await wholeOf(bed().raw));
  });

  it('can be put back again after it was cut short, and no portal opens what is half there', async () => {
    const { file } = await made();
    const broken = restore({
      uri: target.uri,
      file,
      replace: false,
      keepSecret: () => Promise.reject(new Error('the power went')),
    });
    expect(await messageOf(broken)).to.equal('the power went');
    expect(await messageOf(openStorage({ uri: target.uri, newId: nextId }))).to.contain(
      'Run “assay db restore” to its end',
    );
    await restored(file);
    expect(await wholeOf(target.db)).to.deep.equal(await wholeOf(bed().raw));
    await (await openStorage({ uri: target.uri, newId: nextId })).close();
  });

  it('goes back into the kind of database it came from', async () => {
    const { file } = await made();
    const before = await wholeOf(bed().raw);
    const { uri } = bed();
    await restore({ uri, file, replace: true, keepSecret: async () => undefined });
    expect(await wholeOf(bed().raw)).to.deep.equal(before);
  });
});

describe('A backup of the embedded database', () => {
  it('shows one moment, however much is written meanwhile', async function () {
    this.timeout(20_000);
    const folder = mkdtempSync(join(tmpdir(), 'assay-backup-'));
    const fixture = await freshDatabase();
    const client = await MongoClient.connect(fixture.uri);
    const steps = (name: string) => client.db('assay').collection<{ _id: number; n: number }>(name);
    for (const name of ['a-first', 'z-last']) {
      await steps(name).insertMany(Array.from({ length: 2000 }, (_, _id) => ({ _id, n: 0 })));
    }
    let writing = true;
    const writer = (async () => {
      for (let n = 1; writing; n += 1) {
        await steps('a-first').updateOne({ _id: 0 }, { $set: { n } });
        await steps('z-last').updateOne({ _id: 0 }, { $set: { n } });
      }
    })();
    const file = join(folder, 'a.backup');
    const made = await backUp({ uri: fixture.uri, file, at: AT, secrets: {} });
    writing = false;
    await writer;
    expect(made.oneMoment).to.equal(true);
    expect(await checkBackup(file)).to.include({ documents: 4000 });

    const other = await freshDatabase();
    await restore({ uri: other.uri, file, replace: false, keepSecret: async () => undefined });
    const [first, last] = await Promise.all(
      ['a-first', 'z-last'].map((name) =>
        other.db.collection<{ _id: number; n: number }>(name).findOne({ _id: 0 }),
      ),
    );
    expect((first?.n ?? 0) - (last?.n ?? 0)).to.be.oneOf([0, 1]);
    await client.close();
    await fixture.remove();
    await other.remove();
    rmSync(folder, { recursive: true });
  });
});

/** Every collection's documents, to the byte, and its indexes by name. */
async function wholeOf(db: Db) {
  const whole: Record<string, unknown> = {};
  for (const { name } of await db.listCollections().toArray()) {
    const documents = await db.collection(name).find({}, { raw: true }).sort({ _id: 1 }).toArray();
    const indexes = await db.collection(name).listIndexes().toArray();
    whole[name] = {
      documents: documents.map((bytes) => Buffer.from(bytes as unknown as Uint8Array).toString('base64')),
      indexes: indexes
        .map(({ key, name: called, unique, expireAfterSeconds, partialFilterExpression }) => ({
          key,
          name: called,
          unique,
          expireAfterSeconds,
          partialFilterExpression,
        }))
        .toSorted((a, b) => (a['name'] < b['name'] ? -1 : 1)),
    };
  }
  return whole;
}

const messageOf = (deed: Promise<unknown>): Promise<string> =>
  deed.then(
    () => 'done',
    (error: Error) => error.message,
  );

function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}
