import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { addDays, type CalendarDate } from '#domain/dates.js';
import { readConfig } from '#roof/config.js';
import { PASSWORD, startTestPortal } from '../../support/portal.js';
import { createVisitor, type Visitor } from '../../support/visitor.js';
import { inDatabase } from '../bad-input/database.js';
import { sendFirstLook } from '../respond/sent.js';
import {
  freePort,
  runAssay,
  SECRET,
  type ServerProcess,
  serveDatabase,
  startServer,
} from './server-process.js';

const SENDINGS = 12;

interface Letter {
  readonly id: string;
  readonly state: string;
  readonly attempts: number;
}

describe('Two portals on one database that is served by a process of its own', () => {
  let dataDir: string;
  let database: ServerProcess;
  const portals: { server: ServerProcess; origin: string }[] = [];
  let aiSystemId: string;
  let assessmentId: string;
  let link: string;

  before(async function () {
    this.timeout(60_000);
    dataDir = await mkdtemp(join(tmpdir(), 'assay-two-'));
    const portal = await startTestPortal({
      dataDir,
      at: new Date().toISOString(),
      config: { sessionSecret: SECRET, publicUrl: readConfig({}).publicUrl },
    });
    const sent = await sendFirstLook(portal);
    ({ id: assessmentId, link } = sent);
    aiSystemId = (await portal.services.assessments.read(sent.buyer, sent.id)).aiSystem.id;
    await portal.runDueJobs();
    await portal.close();

    database = await serveDatabase(dataDir);
    const address = database.said().trim();
    // One finds the database by its folder, the other by the address that was printed.
    const ways: [string, Record<string, string>][] = [
      [dataDir, {}],
      [join(dataDir, 'other'), { MONGODB_URI: address }],
    ];
    for (const [folder, more] of ways) {
      const port = await freePort();
      portals.push({ server: await startServer(folder, port, more), origin: `http://127.0.0.1:${port}` });
    }
  });
  after(async () => {
    for (const { server } of portals) await server.kill();
    await database.kill();
    await rm(dataDir, { recursive: true, force: true });
  });

  const originOf = (number: 0 | 1): string => portals[number]?.origin ?? '';

  async function signedIn(number: 0 | 1): Promise<Visitor> {
    const visitor = createVisitor(originOf(number));
    await visitor.open('/sign-in');
    return visitor.submit('Sign in', { 'E-mail address': 'owner@northmark.example', Password: PASSWORD });
  }

  /** Posts one sending by one portal; 0 where the portal is gone. */
  async function send(visitor: Visitor, requestId: string): Promise<number> {
    const fields = {
      _csrf: visitor.csrf,
      requestId,
      questionnaire: 'ai-vendor-first-look@1',
      contactName: 'Sanne de Wit',
      contactEmail: 'sanne.dewit@lumenhire.example',
      dueOn: addDays(new Date().toISOString().slice(0, 10) as CalendarDate, 21),
      message: '',
    };
    const post = visitor.request(`/ai-systems/${aiSystemId}/send`, {
      method: 'POST',
      body: new URLSearchParams(fields),
    });
    return post.then(
      ({ status }) => status,
      () => 0,
    );
  }

  it('serve the same visitors, show the same answers and send each letter once, also where one is killed', async function () {
    this.timeout(60_000);
    const guests = [0, 1].map((number) => createVisitor(originOf(number as 0 | 1)));
    for (const guest of guests) {
      await guest.open(link);
      await guest.open(`/respond/${assessmentId}/sections/in-use`);
    }
    const [one, two] = guests as [Visitor, Visitor];
    await one.request(`/respond/${assessmentId}/questions/worst-harm`, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams({
        _csrf: one.csrf,
        revision: '0',
        reason: '',
        note: '',
        text: 'By the first',
      }),
    });
    await two.open(`/respond/${assessmentId}/sections/in-use`);
    expect(two.$('#q-worst-harm textarea[name=text]').text().trim()).to.equal('By the first');

    const buyers = [await signedIn(0), await signedIn(1)] as const;
    for (const buyer of buyers) await buyer.open(`/ai-systems/${aiSystemId}/send`);
    const ids = Array.from({ length: SENDINGS }, (_, number) => `by-both-${number}`);
    const posted = ids.flatMap((id) => buyers.map((buyer) => send(buyer, id)));
    await Promise.race(posted);
    await portals[0]?.server.kill();
    await Promise.all(posted);

    // What the dead one left half-way and what nobody confirmed is posted again to the living one.
    for (const id of ids) expect(await send(buyers[1], id)).to.equal(303);
    // The dead one may have left a letter in its hands; after its lease the living one takes it.
    const isTaken = ({ state }: Letter) => state === 'captured' || state === 'sending';
    const letters = await until(
      () => lettersOf(ids),
      (found) => found.every(isTaken),
    );
    expect(letters.map(({ id }) => id)).to.deep.equal(ids);
    expect(letters.filter((letter) => !isTaken(letter) || letter.attempts !== 1)).to.deep.equal([]);
    expect(letters.filter(({ state }) => state === 'captured')).to.have.length.above(SENDINGS / 2);
  });

  it('find the database again after it was killed itself, with all they were told was kept', async function () {
    this.timeout(60_000);
    await database.kill();
    const visitor = createVisitor(originOf(1));
    expect((await visitor.request('/sign-in')).status).to.equal(500);
    database = await serveDatabase(dataDir);
    const status = await until(
      async () => (await createVisitor(originOf(1)).request(link)).status,
      (answered) => answered === 303,
    );
    expect(status).to.equal(303);
    const guest = createVisitor(originOf(1));
    await guest.open(link);
    await guest.open(`/respond/${assessmentId}/sections/in-use`);
    expect(guest.$('#q-worst-harm textarea[name=text]').text().trim()).to.equal('By the first');
  });

  it('are backed up beside their work, and not restored over', async function () {
    this.timeout(60_000);
    const file = join(dataDir, 'all.backup');
    const made = await runAssay(dataDir, ['db', 'backup', file]);
    expect(made).to.include({ exit: 0, err: '' });
    expect(JSON.parse(made.out)).to.include({ oneMoment: true });
    const refused = await runAssay(dataDir, ['db', 'restore', file, '--replace']);
    expect(refused.exit).to.equal(1);
    expect(refused.err).to.contain('Stop it first; nothing was changed');
    expect((await runAssay(dataDir, ['db', 'serve'])).err).to.contain('is served already');

    const fresh = join(dataDir, 'fresh');
    const restored = await runAssay(fresh, ['db', 'restore', file]);
    expect(restored).to.include({ exit: 0, err: '' });
    const verified = await runAssay(fresh, ['audit', 'verify']);
    expect(verified.exit, verified.err).to.equal(0);
    const there = await inDatabase(fresh, (db) => db.collection('assessments').countDocuments());
    expect(there).to.equal(SENDINGS + 1);
  });

  /** Every invitation that was ordered for some sendings, by their ids: twice where it was ordered twice. */
  const lettersOf = (ids: readonly string[]): Promise<Letter[]> =>
    inDatabase(dataDir, async (db) => {
      const orders = db.collection('outbox').find({ 'about.id': { $in: ids }, template: 'invitation' });
      const letters = await orders
        .map(({ about, state, attempts }) => ({ id: about.id, state, attempts }))
        .toArray();
      return letters.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
    });
});

/** Asks again until it is so, or half a minute has passed: a driver looks for a server it lost every ten seconds. */
async function until<T>(ask: () => Promise<T>, isSo: (answer: T) => boolean): Promise<T> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (isSo(answer) || Date.now() > deadline) return answer;
    await wait(100);
  }
}
