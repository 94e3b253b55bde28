import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect } from 'chai';
import { MongoClient } from 'mongodb';
import { DatabaseUnavailable, startEmbeddedDatabase } from '#storage/embedded/index.js';
import { type Owner, ownerHere } from '#storage/embedded/ownership.js';
import { startDatabaseProcess } from '#test/support/database-process.js';
import { freshDatabase } from './fixture.js';

const away = { host: 'other-machine', machine: 'f00', boot: 'b00' };
/** A process that is alive for certain, and serves nothing. */
const self = ownerHere('');
const restarted = { pid: self.pid, began: self.began, boot: 'an earlier start' };

describe('the folder of the embedded database', () => {
  let roots: string[];

  beforeEach(() => {
    roots = [];
  });
  afterEach(() => {
    for (const root of roots) rmSync(root, { recursive: true, force: true });
  });

  /** A data folder that says it is owned so. */
  const owned = (owner: Partial<Owner> | string): string => {
    const root = mkdtempSync(join(tmpdir(), 'assay-test-'));
    roots.push(root);
    const folder = join(root, 'database');
    mkdirSync(folder, { recursive: true });
    const said =
      typeof owner === 'string'
        ? owner
        : JSON.stringify({ ...ownerHere(join(folder, 'assay.sock')), ...owner });
    writeFileSync(join(folder, 'owner.json'), said);
    return root;
  };
  const refusal = async (dataDir: string): Promise<string> => {
    const failure = await startEmbeddedDatabase({ dataDir }).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(DatabaseUnavailable);
    return (failure as Error).message;
  };
  const isServed = async (dataDir: string): Promise<void> => {
    const fixture = await freshDatabase(dataDir);
    expect(await fixture.db.command({ ping: 1 })).to.include({ ok: 1 });
    expect(JSON.parse(readFileSync(join(dataDir, 'database', 'owner.json'), 'utf8'))).to.include({
      boot: self.boot,
      space: self.space,
    });
    await fixture.remove();
  };

  it('is left to a process on another machine, and what to do is said', async () => {
    const root = owned(away);
    const said = readFileSync(join(root, 'database', 'owner.json'), 'utf8');
    expect(await refusal(root)).to.match(
      /in use by process \d+ on other-machine, which cannot be reached.*delete .*owner\.json/,
    );
    expect(readFileSync(join(root, 'database', 'owner.json'), 'utf8')).to.equal(said);
    expect(readdirSync(join(root, 'database'))).to.deep.equal(['owner.json']);
  });

  it('is left to another container whose socket is out of reach', async () => {
    const root = owned({ space: 'pid:[1]', socket: '/tmp/assay-x7/assay.sock' });
    expect(await refusal(root)).to.include('cannot be reached from here');
  });

  it('is taken after the machine was started again', () => isServed(owned(restarted)));

  it('is taken from a container that is gone, and left to a process that is there but does not answer', async () => {
    const [refused] = await Promise.all([refusal(owned({})), isServed(owned({ space: 'pid:[1]' }))]);
    expect(refused).to.include(`in use by process ${process.pid}`).and.include('does not answer');
  });

  it('is joined when another container serves it', async () => {
    const first = await freshDatabase();
    const file = join(first.dataDir, 'database', 'owner.json');
    const owner = JSON.parse(readFileSync(file, 'utf8')) as Owner;
    const elsewhere = { ...owner, space: 'pid:[1]', socket: '/data/database/assay.sock' };
    writeFileSync(file, JSON.stringify(elsewhere));
    const second = await startEmbeddedDatabase({ dataDir: first.dataDir });
    expect(second.joined).to.equal(true);
    const client = await MongoClient.connect(second.uri);
    expect(await client.db().command({ ping: 1 })).to.include({ ok: 1 });
    await client.close();
    await first.remove();
  });

  it('is not touched when nobody can tell whose it is', async () => {
    expect(await refusal(owned('{"pid":'))).to.match(/owner\.json cannot be read.*delete that file/);
  });

  it('is not touched when it is another user’s', async function () {
    if (process.getuid?.() !== 0) this.skip();
    const root = owned(restarted);
    chownSync(join(root, 'database'), 12_345, 12_345);
    expect(await refusal(root)).to.match(/belongs to user 12345, and this process runs as user 0/);
  });

  it('is closed to other users, whatever it was before', async () => {
    const root = owned(restarted);
    chmodSync(join(root, 'database'), 0o755);
    writeFileSync(join(root, 'database', 'data.mdb'), '', { mode: 0o644 });
    const fixture = await freshDatabase(root);
    await fixture.db.collection('things').insertOne({ name: 'one' });
    const folder = join(root, 'database');
    expect(statSync(folder).mode & 0o777).to.equal(0o700);
    const modes = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mode & 0o777]);
    expect(Object.fromEntries(modes)).to.deep.equal({
      'assay.sock': 0o600,
      'data.mdb': 0o600,
      'data.mdb-lock': 0o600,
      'owner.json': 0o600,
    });
    await fixture.remove();
  });

  it('is served without any port', async function () {
    const root = owned(restarted);
    const server = await startDatabaseProcess(root);
    const client = await MongoClient.connect(server.uri);
    await client.db().command({ ping: 1 });
    const sockets = socketsOf(server.pid);
    if (sockets === undefined) this.skip();
    expect(sockets).not.to.be.empty;
    const ports = ['tcp', 'tcp6', 'udp', 'udp6'].flatMap(portsIn);
    expect(ports.filter(({ inode }) => sockets.includes(inode))).to.deep.equal([]);
    await client.close();
    await server.close();
  });
});

/** The inodes of the sockets a process holds; undefined where the system does not tell. */
function socketsOf(pid: number): string[] | undefined {
  if (process.platform !== 'linux') return undefined;
  const folder = `/proc/${pid}/fd`;
  return readdirSync(folder).flatMap(
    (fd) => /^socket:\[(\d+)\]$/.exec(readlinkSync(join(folder, fd)))?.[1] ?? [],
  );
}

/** The local addresses and inodes of what is open in this machine's network. */
function portsIn(protocol: string): { address: string; inode: string }[] {
  const lines = readFileSync(`/proc/net/${protocol}`, 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const fields = line.trim().split(/\s+/);
    return { address: fields[1] ?? '', inode: fields[9] ?? '' };
  });
}
