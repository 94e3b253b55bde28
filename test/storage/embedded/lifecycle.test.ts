import { type ChildProcess, fork } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { MongoClient } from 'mongodb';
import { DatabaseUnavailable, startEmbeddedDatabase } from '#storage/embedded/index.js';
import { ownerHere } from '#storage/embedded/ownership.js';
import { Store } from '#storage/embedded/store/store.js';
import { writeDocument } from '#storage/embedded/values/codec.js';
import { freshDatabase } from './fixture.js';

const joiner = fileURLToPath(new URL('./joiner.js', import.meta.url));

interface Said {
  readonly joined?: boolean;
  readonly count?: number;
  readonly failure?: string;
}

function said(child: ChildProcess): Promise<Said> {
  return new Promise((settle, fail) => {
    child.once('message', (message) => settle(message as Said));
    child.once('exit', (code) => fail(new Error(`the process ended with ${code}`)));
  });
}

function ask(child: ChildProcess, question: string): Promise<Said> {
  child.send(question);
  return said(child);
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((settle) => {
    child.once('exit', () => settle());
    if (child.connected) child.send('end');
    else settle();
  });
}

describe('the embedded database looks after its data folder', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'assay-test-'));
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('keeps documents and indexes over a restart and removes its socket when closed', async () => {
    let fixture = await freshDatabase(root);
    await fixture.db.collection('things').createIndex({ name: 1 }, { unique: true });
    await fixture.db.collection('things').insertOne({ name: 'one' });
    fixture = await fixture.restart();
    expect(await fixture.db.collection('things').countDocuments({ name: 'one' })).to.equal(1);
    const again = await fixture.db
      .collection('things')
      .insertOne({ name: 'one' })
      .catch((error: unknown) => error);
    expect(again).to.include({ code: 11000 });
    expect(statSync(join(root, 'database')).mode & 0o777).to.equal(0o700);
    await fixture.remove();
    expect(existsSync(join(root, 'database', 'assay.sock'))).to.equal(false);
  });

  it('serves a folder whose path is too long for a socket', async () => {
    const deep = join(root, 'a-rather-long-folder-name-'.repeat(5));
    const fixture = await freshDatabase(deep);
    await fixture.db.collection('things').insertOne({ name: 'one' });
    const { socket } = JSON.parse(readFileSync(join(deep, 'database', 'owner.json'), 'utf8')) as {
      socket: string;
    };
    expect(Buffer.byteLength(socket)).to.be.lessThan(100);
    await fixture.remove();
    expect(existsSync(socket)).to.equal(false);
  });

  it('is joined by whoever opens the same folder while it is served', async () => {
    const first = await freshDatabase(root);
    await first.db.collection('things').insertOne({ name: 'one' });
    const second = await startEmbeddedDatabase({ dataDir: root });
    const client = await MongoClient.connect(second.uri);
    expect(await client.db('assay').collection('things').countDocuments()).to.equal(1);
    await client.close();
    await second.close();
    expect(await first.db.collection('things').countDocuments()).to.equal(1);
    await first.remove();
  });

  it('takes over from a process that died, stale socket and all', async () => {
    const folder = join(root, 'database');
    mkdirSync(folder, { recursive: true });
    const here = ownerHere(join(folder, 'assay.sock'));
    writeFileSync(join(folder, 'owner.json'), JSON.stringify({ ...here, pid: 2 ** 22 - 3, began: '1' }));
    writeFileSync(join(folder, 'assay.sock'), '');
    // Another process had begun to take over, and died as well.
    writeFileSync(
      join(folder, `owner.after-${2 ** 22 - 3}-1`),
      JSON.stringify({ ...here, pid: 2 ** 22 - 2, began: '1' }),
    );
    const fixture = await freshDatabase(root);
    expect(await fixture.db.command({ ping: 1 })).to.include({ ok: 1 });
    expect(readdirSync(folder).filter((name) => name.startsWith('owner'))).to.deep.equal(['owner.json']);
    await fixture.remove();
  });

  it('is served by exactly one of several processes that find a dead owner at the same instant', async function () {
    this.timeout(60_000);
    const folder = join(root, 'database');
    mkdirSync(folder, { recursive: true });
    for (let round = 0; round < 3; round += 1) {
      const dead = { ...ownerHere(join(folder, 'assay.sock')), pid: 2 ** 22 - 3, began: '1' };
      writeFileSync(join(folder, 'owner.json'), JSON.stringify(dead));
      writeFileSync(dead.socket, '');
      const children = [0, 1, 2, 3].map((at) => fork(joiner, [root, String(round * 4 + at)]));
      const ready = await Promise.all(children.map(said));
      expect(ready.filter(({ joined }) => joined === false)).to.have.length(1);
      for (const child of children)
        expect(await ask(child, 'count')).to.deep.equal({ count: 4 * (round + 1) });
      const served = ready.findIndex(({ joined }) => joined === false);
      await Promise.all(children.filter((_child, at) => at !== served).map(end));
      await end(children[served] as ChildProcess);
      expect(existsSync(join(folder, 'owner.json'))).to.equal(false);
    }
  });

  it('tells a process that joined when the one that served it is gone, and serves it when it opens again', async function () {
    this.timeout(60_000);
    const owner = fork(joiner, [root, '1']);
    expect(await said(owner)).to.deep.equal({ joined: false });
    const beside = fork(joiner, [root, '2']);
    expect(await said(beside)).to.deep.equal({ joined: true });
    owner.kill('SIGKILL');
    await new Promise((gone) => owner.once('exit', gone));
    const { failure } = await ask(beside, 'count');
    expect(failure).to.match(/^Mongo(Network|ServerSelection|NotConnected).*/);
    await end(beside);
    const again = fork(joiner, [root, '3']);
    expect(await said(again)).to.deep.equal({ joined: false });
    expect(await ask(again, 'count')).to.deep.equal({ count: 3 });
    await end(again);
  });

  it('refuses a folder in a format it does not know', async () => {
    mkdirSync(join(root, 'database'), { recursive: true });
    const store = new Store(join(root, 'database', 'data.mdb'));
    await store.write(() => store.put(Buffer.alloc(4), writeDocument({ format: 99, nextTree: 1 })));
    await store.close();
    const refusal = await startEmbeddedDatabase({ dataDir: root }).catch((error: unknown) => error);
    expect(refusal).to.be.instanceOf(DatabaseUnavailable);
    expect((refusal as Error).message).to.contain('format 99');
  });
});
