import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { addDays, type CalendarDate, MINUTE } from '#domain/dates.js';
import type { AssessmentId, QuestionId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { readConfig } from '#roof/config.js';
import { PASSWORD, startTestPortal, type TestPortal } from '../../support/portal.js';
import { createVisitor, type Visitor } from '../../support/visitor.js';
import { inDatabase } from '../bad-input/database.js';
import { sendFirstLook } from '../respond/sent.js';
import { freePort, runAssay, SECRET, startServer } from './server-process.js';

/** Milliseconds from the first confirmed save of a round, when everything else begins, to the kill. */
const KILLS = [9, 21, 37, 58, 90, 140];
/** Submissions and sendings each round, begun so many milliseconds apart. */
const EACH_ROUND = 3;
const APART = 11;

const ANSWERS: readonly [string, Record<string, string[]>][] = [
  ['named-owner', { choice: ['yes'] }],
  ['management-system', { option: ['written-rules'] }],
  ['data-provenance', { choice: ['no'] }],
  ['customer-data-in-training', { option: ['never'] }],
  ['tested-before-release', { options: ['groups'] }],
  ['human-oversight', { choice: ['yes'] }],
  ['worst-harm', { text: ['It ranks a group lower.'] }],
];

/** What the requests of the rounds said before they were cut off. */
interface Told {
  /** Number of the last save that was answered, and of the last that was sent. */
  saved: number;
  tried: number;
  readonly submitted: Map<AssessmentId, boolean>;
  readonly sent: Map<AssessmentId, boolean>;
}

describe('A portal that is killed', () => {
  const told: Told = { saved: 0, tried: 0, submitted: new Map(), sent: new Map() };
  let dataDir: string;
  let portal: TestPortal;
  let buyer: Member;
  let saving: AssessmentId;
  let lostSaves: string[];
  let kills = 0;

  const openPortal = () =>
    startTestPortal({
      dataDir,
      at: new Date().toISOString(),
      config: { sessionSecret: SECRET, publicUrl: readConfig({}).publicUrl },
    });

  before(async function () {
    this.timeout(60_000);
    dataDir = await mkdtemp(join(tmpdir(), 'assay-killed-'));
    portal = await openPortal();
    const sent = await sendFirstLook(portal);
    buyer = sent.buyer;
    saving = sent.id;
    const { aiSystem } = await portal.services.assessments.read(buyer, saving);
    const links: string[] = [];
    for (let number = 0; number < KILLS.length * EACH_ROUND; number += 1) {
      const id = await sendTo(aiSystem.id, `to-submit-${number}`);
      told.submitted.set(id, false);
      links.push(new URL(await portal.services.assessments.copyLink(buyer, id)).pathname);
      await answerAll(links.at(-1) ?? '');
    }
    await portal.runDueJobs();
    await portal.close();
    await runRounds(aiSystem.id, sent.link, links);
    portal = await openPortal();
    // What was left half-way is finished by a job that gives whoever began a minute.
    portal.pass(5 * MINUTE);
    await portal.runDueJobs();
  });
  after(async () => {
    await portal.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const sendTo = (aiSystemId: Parameters<typeof portal.services.aiSystems.read>[1], requestId: string) =>
    portal.services.assessments.send(buyer, {
      requestId,
      aiSystemId,
      questionnaireId: 'ai-vendor-first-look',
      version: 1,
      contactName: 'Sanne de Wit',
      contactEmail: 'sanne.dewit@lumenhire.example',
      dueOn: inThreeWeeks(),
      message: '',
    });
  const inThreeWeeks = () => addDays(new Date().toISOString().slice(0, 10) as CalendarDate, 21);

  async function answerAll(link: string): Promise<void> {
    const { answering } = portal.services;
    const guest = await answering.open(link.split('/').at(-1) ?? '');
    for (const [question, typed] of ANSWERS) {
      const command = {
        question: question as QuestionId,
        typed,
        revision: 0,
        notApplicable: false,
        reason: '',
        note: '',
      };
      await answering.saveAnswer(guest, command);
    }
  }

  /** Each round: saves in a stream, submissions and sendings a little apart, then the kill. */
  async function runRounds(aiSystemId: string, link: string, links: readonly string[]): Promise<void> {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const [buyerVisitor, savingVisitor] = [createVisitor(origin), createVisitor(origin)];
    lostSaves = [];
    for (const [round, moment] of KILLS.entries()) {
      const server = await startServer(dataDir, port);
      try {
        if (round === 0) await signIn(buyerVisitor, savingVisitor, link);
        await savingVisitor.open(`/respond/${saving}/sections/in-use`);
        lostSaves.push(...lostIn(savingVisitor));
        const mine = links.slice(round * EACH_ROUND, (round + 1) * EACH_ROUND);
        const submitting = await Promise.all(mine.map((each) => atSubmit(createVisitor(origin), each)));
        await buyerVisitor.open(`/ai-systems/${aiSystemId}/send`);
        const underWay = await firstSave(savingVisitor);
        const deeds = mine.flatMap((_, index) => {
          const requestId = `sent-in-round-${round}-${index}`;
          return [
            wait(index * APART).then(submitting[index]),
            wait(index * APART).then(() => postSending(buyerVisitor, requestId, aiSystemId)),
          ];
        });
        const over = Promise.allSettled([underWay.saves, ...deeds]);
        await wait(moment);
        await server.kill();
        kills += 1;
        await over;
      } finally {
        await server.kill();
      }
    }
  }

  async function signIn(buyerVisitor: Visitor, savingVisitor: Visitor, link: string): Promise<void> {
    await buyerVisitor.open('/sign-in');
    await buyerVisitor.submit('Sign in', { 'E-mail address': 'owner@northmark.example', Password: PASSWORD });
    await savingVisitor.open(link);
  }

  /** The saves that were answered and are not there, as one sentence. */
  function lostIn(visitor: Visitor): string[] {
    const text = visitor.$('#q-worst-harm textarea[name=text]').text().trim();
    const kept = text === '' ? 0 : Number(text.replace('Save ', ''));
    return kept >= told.saved && kept <= told.tried
      ? []
      : [`Save ${told.saved} was answered, ${told.tried} sent, and “${text}” is kept.`];
  }

  /** Begins a stream of saves and waits for the first to be confirmed. */
  async function firstSave(visitor: Visitor): Promise<{ readonly saves: Promise<void> }> {
    let confirm: () => void = () => undefined;
    const confirmed = new Promise<void>((resolve) => {
      confirm = resolve;
    });
    const saves = streamOfSaves(visitor, confirm);
    await Promise.race([confirmed, saves]);
    return { saves };
  }

  async function streamOfSaves(visitor: Visitor, confirm: () => void): Promise<void> {
    let revision = String(visitor.$('#q-worst-harm input[name=revision]').val());
    for (;;) {
      told.tried += 1;
      const number = told.tried;
      const fields = { _csrf: visitor.csrf, revision, reason: '', note: '', text: `Save ${number}` };
      const response = await visitor.request(`/respond/${saving}/questions/worst-harm`, {
        method: 'POST',
        headers: { Accept: 'application/json' },
        body: new URLSearchParams(fields),
      });
      if (response.status !== 200) throw new Error(`A save was answered ${response.status}.`);
      told.saved = number;
      confirm();
      revision = String(((await response.json()) as { revision: number }).revision);
    }
  }

  async function atSubmit(visitor: Visitor, link: string): Promise<() => Promise<void>> {
    await visitor.open(link);
    const id = visitor.path.split('/').at(-1) as AssessmentId;
    await visitor.open(`/respond/${id}/submit`);
    const fields = { _csrf: visitor.csrf, name: 'Sanne de Wit', title: 'CEO', attest: 'yes' };
    return async () => {
      const response = await visitor.request(`/respond/${id}/submit`, {
        method: 'POST',
        body: new URLSearchParams(fields),
      });
      if (response.status === 303) told.submitted.set(id, true);
    };
  }

  async function postSending(visitor: Visitor, requestId: string, aiSystemId: string): Promise<void> {
    told.sent.set(requestId as AssessmentId, false);
    const fields = {
      _csrf: visitor.csrf,
      requestId,
      questionnaire: 'ai-vendor-first-look@1',
      contactName: 'Sanne de Wit',
      contactEmail: 'sanne.dewit@lumenhire.example',
      dueOn: inThreeWeeks(),
      message: '',
    };
    const response = await visitor.request(`/ai-systems/${aiSystemId}/send`, {
      method: 'POST',
      body: new URLSearchParams(fields),
    });
    if (response.status === 303) told.sent.set(requestId as AssessmentId, true);
  }

  /** How often each of some things is kept about an assessment. */
  const keptAbout = (id: AssessmentId) =>
    inDatabase(dataDir, async (db) => {
      const events = (action: string) =>
        db.collection('auditEntries').countDocuments({ action, 'thing.id': id });
      const letters = (template: string) =>
        db.collection('outbox').countDocuments({ 'about.id': id, template });
      return {
        sections: await db.collection('answerSections').countDocuments({ assessmentId: id }),
        sent: await events('assessment.sent'),
        invitations: await letters('invitation'),
        submissions: await db.collection('submissions').countDocuments({ assessmentId: id }),
        scores: await db.collection('scores').countDocuments({ assessmentId: id }),
        submitted: await events('assessment.submitted'),
        receipts: await letters('submission-receipt'),
        notices: await letters('submission-notice'),
      };
    });
  const SENT = { sections: 3, sent: 1, invitations: 1 };
  const OPEN = { ...SENT, submissions: 0, scores: 0, submitted: 0, receipts: 0, notices: 0 };
  const SUBMITTED = { ...SENT, submissions: 1, scores: 1, submitted: 1, receipts: 1, notices: 1 };

  it('was killed at work', () => {
    expect(kills).to.equal(KILLS.length);
    expect(told.saved).to.be.at.least(KILLS.length);
    const half = (told: ReadonlyMap<AssessmentId, boolean>) =>
      [...told.values()].filter((done) => !done).length;
    expect(half(told.submitted) + half(told.sent)).to.be.greaterThan(3);
  });

  it('has kept every answer whose saving it confirmed', async () => {
    expect(lostSaves).to.deep.equal([]);
    const link = new URL(await portal.services.assessments.copyLink(buyer, saving)).pathname;
    const visitor = await portal.visitor().open(link);
    await visitor.open(`/respond/${saving}/sections/in-use`);
    expect(lostIn(visitor)).to.deep.equal([]);
  });

  it('has submitted once, whole, or not at all; what was not can be submitted now', async () => {
    for (const [id, confirmed] of told.submitted) {
      const { assessment } = await portal.services.assessments.read(buyer, id);
      expect(assessment.state, id).to.be.oneOf(confirmed ? ['submitted'] : ['submitted', 'in-progress']);
      expect(await keptAbout(id), id).to.deep.equal(assessment.state === 'submitted' ? SUBMITTED : OPEN);
      if (assessment.state === 'submitted') continue;
      const link = await portal.services.assessments.copyLink(buyer, id);
      const guest = await portal.services.answering.open(link.split('/').at(-1) ?? '');
      const outcome = await portal.services.answering.submit(guest, { name: 'Sanne de Wit', title: 'CEO' });
      expect(outcome).to.deep.equal({ outcome: 'submitted' });
      await portal.runDueJobs();
      expect(await keptAbout(id), id).to.deep.equal(SUBMITTED);
    }
  }).timeout(20_000);

  it('has sent once, whole, or not at all; what was not is sent when its form is posted again', async () => {
    const { aiSystem } = await portal.services.assessments.read(buyer, saving);
    for (const [id, confirmed] of told.sent) {
      const before = await keptAbout(id);
      if (confirmed || before.sections > 0) expect(before, id).to.deep.equal(OPEN);
      expect(await sendTo(aiSystem.id, id)).to.equal(id);
      await portal.runDueJobs();
      expect(await keptAbout(id), id).to.deep.equal(OPEN);
      expect((await portal.services.assessments.read(buyer, id)).assessment.state).to.equal('sent');
    }
  }).timeout(20_000);

  it('has an audit chain that holds', async () => {
    await portal.close();
    try {
      const { exit, out, err } = await runAssay(dataDir, ['audit', 'verify']);
      expect(err).to.equal('');
      expect(exit).to.equal(0);
      const verdict = JSON.parse(out) as { valid: boolean; organisations: { entries: number }[] };
      expect(verdict.valid).to.equal(true);
      expect(verdict.organisations[0]?.entries).to.be.greaterThan(100);
    } finally {
      portal = await openPortal();
    }
  });
});
