import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { PASSWORD, startTestPortal } from '../../support/portal.js';
import { createVisitor, type Visitor } from '../../support/visitor.js';
import { keptBytes, NOTHING_KEPT } from '../bad-input/database.js';
import { END, MULTIPART, part } from '../bad-input/raw-request.js';
import { at, type Sent, sendFirstLook } from '../respond/sent.js';
import { freePort, runAssay, SECRET, type ServerProcess, startServer } from './server-process.js';

const MEGABYTE = 1024 * 1024;
/** The database's two pages of bookkeeping; nothing else can be written below it. */
const NO_ROOM = 8_192;

describe('A server with little room', () => {
  let dataDir: string;
  let port: number;
  let server: ServerProcess;
  let sent: Sent;
  let sanne: Visitor;
  let owner: Visitor;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'assay-room-'));
    const portal = await startTestPortal({
      dataDir,
      at: new Date().toISOString(),
      config: { sessionSecret: SECRET },
    });
    sent = await sendFirstLook(portal);
    await portal.runDueJobs();
    await portal.close();
    port = await freePort();
    server = await startServer(dataDir, port);
    [sanne, owner] = [createVisitor(origin()), createVisitor(origin())];
    await sanne.open(sent.link);
    await owner.open('/sign-in');
    await owner.submit('Sign in', { 'E-mail address': 'owner@northmark.example', Password: PASSWORD });
  });
  afterEach(async () => {
    await server.kill();
    await rm(dataDir, { recursive: true, force: true });
  });

  const origin = () => `http://127.0.0.1:${port}`;
  const section = () => sanne.open(`/respond/${sent.id}/sections/in-use`);
  const save = async (text: string) => {
    await section();
    return sanne.submit('Save answer', { text }, at('worst-harm'));
  };
  const shown = async () =>
    (await section())
      .$(`${at('worst-harm')} textarea[name=text]`)
      .text()
      .trim();

  /** Lets the server's files grow no further, as a full disk would; without a number, as far as they like. */
  const limitFiles = (bytes: number | 'unlimited') =>
    promisify(execFile)('prlimit', ['--pid', String(server.pid), `--fsize=${bytes}:unlimited`]);

  it('says what is safe when it cannot write, goes on showing everything, and takes answers after a new start', async () => {
    expect((await save('Saved while there was room.')).status).to.equal(200);
    await limitFiles(NO_ROOM);

    expect((await save('No room for this.')).status).to.equal(500);
    expect(sanne.text)
      .to.include('What you saved before is safe')
      .and.match(/r-[0-9a-f]{8}/);
    expect(sanne.text).not.to.match(/EFBIG|ENOSPC|lmdb|Mongo| at \//);
    const script = await sanne.request(`/respond/${sent.id}/questions/worst-harm`, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams({ _csrf: sanne.csrf, revision: '1', text: 'Nor for this.' }),
    });
    expect(script.status).to.be.oneOf([403, 500]);
    expect(await script.json()).to.have.property('message');
    const file = { file: 'a.pdf', bytes: '%PDF-1.7\n' };
    await section();
    await sanne.submit('Upload document', { file }, at('worst-harm'));
    expect(sanne.status).to.equal(500);
    for (const path of ['/', '/vendors', '/assessments', '/audit', `/assessments/${sent.id}`])
      expect((await owner.open(path)).status, path).to.equal(200);
    const newcomer = createVisitor(origin());
    expect((await newcomer.open('/sign-in')).status).to.be.oneOf([200, 500]);
    expect(newcomer.html).to.include('</html>');
    expect((await createVisitor(origin()).request('/healthz')).status).to.equal(200);
    expect(await shown()).to.equal('Saved while there was room.');

    await limitFiles('unlimited');
    expect(await server.stop()).to.equal(0);
    server = await startServer(dataDir, port);
    expect((await save('Saved when there was room again.')).status).to.equal(200);
    expect(await shown()).to.equal('Saved when there was room again.');
  }).timeout(40_000);

  it('starts again after it was killed with a full disk, with nothing lost and nothing broken', async () => {
    await save('Saved before.');
    await limitFiles(NO_ROOM);
    // Whether these still get an answer is the other test's matter; here the server is dying.
    await Promise.allSettled([save('Lost one.'), createVisitor(origin()).open('/sign-in')]);
    await server.kill();
    const { exit, out } = await runAssay(dataDir, ['audit', 'verify']);
    expect(exit, out).to.equal(0);
    server = await startServer(dataDir, port);
    expect(await shown()).to.equal('Saved before.');
    expect((await save('Saved after.')).status).to.equal(200);
    expect(await server.stop()).to.equal(0);
    expect(await keptBytes(dataDir)).to.deep.equal(NOTHING_KEPT);
  }).timeout(40_000);

  /** Sends a file of so many bytes piece by piece, never more than the server takes; answers the status. */
  async function upload(bytes: number): Promise<number> {
    const opening = part('file', '', 'large.pdf').subarray(0, -'\r\n'.length);
    const begin = Buffer.concat([part('_csrf', sanne.csrf), opening, Buffer.from('%PDF-1.7\n')]);
    const end = Buffer.concat([Buffer.from('\r\n'), END]);
    const post = request(`${origin()}/respond/${sent.id}/questions/named-owner/evidence`, {
      method: 'POST',
      headers: {
        Cookie: sanne.cookies,
        'Sec-Fetch-Site': 'same-origin',
        'Content-Type': MULTIPART,
        'Content-Length': begin.length + bytes + end.length,
      },
    });
    const answer = once(post, 'response') as Promise<[IncomingMessage]>;
    post.write(begin);
    const piece = Buffer.alloc(64 * 1024);
    for (let left = bytes; left > 0; left -= piece.length)
      if (!post.write(left < piece.length ? piece.subarray(0, left) : piece)) await once(post, 'drain');
    post.end(end);
    const [response] = await answer;
    response.resume();
    return response.statusCode ?? 0;
  }

  it('takes in six streams of 30 MB at once without holding any, and keeps nothing of them', async () => {
    await section();
    const sixAtOnce = () => Promise.all(Array.from({ length: 6 }, () => upload(30 * MEGABYTE)));
    expect(await upload(19 * MEGABYTE)).to.equal(303);
    // The first ones fill what the runtime keeps for work of this kind; what comes after must not add to it.
    await sixAtOnce();
    const before = server.ownMemory();
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, server.ownMemory());
    }, 5);
    expect(await sixAtOnce()).to.deep.equal(Array.from({ length: 6 }, () => 413));
    clearInterval(watch);
    // Held whole, they would be 120 MB; half of that is more than the garbage of a moment.
    expect(most - before).to.be.lessThan(60 * MEGABYTE);
    expect((await owner.open('/vendors')).status).to.equal(200);
    expect(await server.stop()).to.equal(0);
    const { files, uploads } = await keptBytes(dataDir);
    expect({ files, uploads }).to.deep.equal({ files: 1, uploads: 0 });
  }).timeout(40_000);
});
