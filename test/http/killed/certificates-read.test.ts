import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { MINUTE, SECOND } from '#domain/dates.js';
import { bomb } from '#test/unit/documents/reading/hostile-files.js';
import { PASSWORD, startTestPortal, type TestPortal } from '../../support/portal.js';
import { createVisitor, type Visitor } from '../../support/visitor.js';
import { aCertificatePdf, registerVendor, uploadCertificate } from '../certificates/documents.js';
import { freePort, runAssay, SECRET, type ServerProcess, startServer } from './server-process.js';

const COUNT = 8;
/** Longest wait for the first of them, in milliseconds. */
const PATIENCE = 30_000;

describe('A server that is killed while it reads certificates', () => {
  let dataDir: string;
  let server: ServerProcess | undefined;
  let portal: TestPortal | undefined;
  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'assay-reading-'));
  });
  after(async () => {
    await server?.kill();
    await portal?.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const openPortal = (ago = 0) =>
    startTestPortal({
      dataDir,
      at: new Date(Date.now() - ago).toISOString(),
      config: { sessionSecret: SECRET },
    });

  /** Uploads files that wait for the reader: the second of them keeps it longest. */
  async function uploaded(): Promise<readonly string[]> {
    const first = await openPortal(MINUTE);
    const mara = await first.setUp();
    const vendor = await registerVendor(mara);
    const pages: string[] = [];
    for (let nth = 0; nth < COUNT; nth += 1) {
      const bytes = nth === 1 ? bomb(1_024) : aCertificatePdf({ number: `AIMS ${nth}` });
      first.pass(SECOND);
      pages.push((await uploadCertificate(mara, vendor, bytes)).split('#')[0] ?? '');
    }
    await first.close();
    return pages;
  }

  const signIn = async (visitor: Visitor) => {
    await visitor.open('/sign-in');
    await visitor.submit('Sign in', { 'E-mail address': 'owner@northmark.example', Password: PASSWORD });
  };

  /** Of these pages, those whose certificate waits for the reader. */
  async function waiting(visitor: Visitor, pages: readonly string[]): Promise<readonly string[]> {
    const found: string[] = [];
    for (const page of pages) {
      await visitor.open(page);
      if (visitor.text.includes('It is being read')) found.push(page);
    }
    return found;
  }

  it('loses none: what it had begun is read when its time is over, everything else at once', async () => {
    const pages = await uploaded();
    const port = await freePort();
    server = await startServer(dataDir, port);
    const watching = createVisitor(`http://127.0.0.1:${port}`);
    await signIn(watching);
    const end = Date.now() + PATIENCE;
    while ((await waiting(watching, pages.slice(0, 1))).length > 0 && Date.now() < end)
      await pause(SECOND / 4);
    await server.kill();

    portal = await openPortal();
    const mara = portal.visitor();
    await signIn(mara);
    await portal.runDueJobs();
    expect(await waiting(mara, pages)).to.have.lengthOf.at.most(1);
    portal.pass(5 * MINUTE);
    await portal.runDueJobs();
    expect(await waiting(mara, pages)).to.deep.equal([]);
    for (const [nth, page] of pages.entries()) {
      await mara.open(page);
      if (nth === 1) expect(mara.text).to.include('needed too much memory and was given up.');
      else expect(mara.$('h1').text()).to.equal(`Certificate AIMS ${nth}`);
    }
    await portal.close();
    portal = undefined;
    const { exit, out } = await runAssay(dataDir, ['audit', 'verify']);
    expect(exit, out).to.equal(0);
  }).timeout(120_000);
});
