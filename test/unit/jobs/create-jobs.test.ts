import { expect } from 'chai';
import { createJobs } from '#jobs/create-jobs.js';
import type { Timer } from '#jobs/timer.js';
import type { Services } from '#services/contract.js';

type Background = Services['background'];

/** A timer that moves only when told. */
function handTimer() {
  let now = 0;
  const waiting: { at: number; act: () => void }[] = [];
  const timer: Timer = (milliseconds, act) => {
    const entry = { at: now + milliseconds, act };
    waiting.push(entry);
    return () => void waiting.splice(waiting.indexOf(entry), 1);
  };
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const pass = async (milliseconds: number) => {
    const until = now + milliseconds;
    for (;;) {
      const next = waiting.toSorted((a, b) => a.at - b.at).find(({ at }) => at <= until);
      if (next === undefined) break;
      now = next.at;
      waiting.splice(waiting.indexOf(next), 1);
      next.act();
      await settle();
    }
    now = until;
  };
  return { timer, pass, waiting };
}

function jobsWith(background: Partial<Background>) {
  const ran: string[] = [];
  const said: string[] = [];
  const idle = (name: keyof Background) => async () => {
    ran.push(name);
    return (await background[name]?.()) ?? 0;
  };
  const log = {
    info: (message: string) => void said.push(message),
    warn: (message: string) => void said.push(message),
    error: (message: string, details = {}) => void said.push(`${message} ${JSON.stringify(details)}`),
  };
  const hand = handTimer();
  const services = {
    background: {
      relay: idle('relay'),
      deliverMail: idle('deliverMail'),
      finishImports: async () => 0,
      finishHalfDone: idle('finishHalfDone'),
      remind: idle('remind'),
      expireAssessments: idle('expireAssessments'),
      sweepEvidence: idle('sweepEvidence'),
      sweepUploads: idle('sweepUploads'),
      sweepLibraries: idle('sweepLibraries'),
      readCertificates: idle('readCertificates'),
      recheckCertificates: idle('recheckCertificates'),
      rejudgeCertificates: idle('rejudgeCertificates'),
      finishRegisterImports: idle('finishRegisterImports'),
      reopenClassified: idle('reopenClassified'),
    },
  };
  const jobs = createJobs({ services, log, timer: hand.timer });
  const count = (name: string) => ran.filter((each) => each === name).length;
  return { jobs, ran, said, count, ...hand };
}

describe('Background jobs', () => {
  it('run until nothing is due when asked to, each feeding the next', async () => {
    const left = { finishHalfDone: [1], relay: [0, 2, 1], deliverMail: [0, 1, 1] };
    const take = (name: keyof typeof left) => async () => left[name].shift() ?? 0;
    const { jobs, count } = jobsWith({
      finishHalfDone: take('finishHalfDone'),
      relay: take('relay'),
      deliverMail: take('deliverMail'),
    });
    expect(await jobs.runDue()).to.equal(6);
    expect(count('relay')).to.equal(4);
  });

  it('refuse to spin on a job that feeds itself', async () => {
    const { jobs } = jobsWith({ relay: async () => 1 });
    const outcome = await jobs.runDue().catch((error: Error) => error.message);
    expect(outcome).to.match(/still found work/);
  });

  it('run at the start and then each at its interval', async () => {
    const { jobs, count, pass } = jobsWith({});
    jobs.start();
    jobs.start();
    await pass(60_000);
    expect([
      count('relay'),
      count('deliverMail'),
      count('finishHalfDone'),
      count('sweepEvidence'),
      count('sweepUploads'),
    ]).to.deep.equal([13, 13, 2, 1, 1]);
    await jobs.stop();
  });

  it('send letters soon after a nudge, once for many nudges', async () => {
    const { jobs, ran, pass } = jobsWith({});
    jobs.start();
    await pass(1_000);
    ran.length = 0;
    for (let request = 0; request < 50; request += 1) jobs.nudge();
    await pass(100);
    expect(ran).to.deep.equal(['readCertificates', 'rejudgeCertificates', 'relay', 'deliverMail']);
    jobs.nudge();
    await pass(100);
    expect(ran).to.have.length(8);
    await jobs.stop();
  });

  it('never run one job twice at once', async () => {
    let inside = 0;
    let most = 0;
    const relay = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
      return 0;
    };
    const { jobs, pass } = jobsWith({ relay });
    jobs.start();
    jobs.nudge();
    await Promise.all([jobs.runDue(), jobs.runDue(), pass(20_000)]);
    await jobs.stop();
    expect(most).to.equal(1);
  });

  it('log a failure once while it lasts, try again at its time, and say when it is over', async () => {
    const outcomes = ['away', 'away', 'full', 'full', null, 'away'];
    const { jobs, said, pass } = jobsWith({
      relay: async () => {
        const failure = outcomes.shift();
        if (failure) throw new Error(failure);
        return 0;
      },
    });
    jobs.start();
    await pass(30_000);
    await jobs.stop();
    expect(said).to.deep.equal([
      'a background job failed {"job":"relay","failure":"Error: away"}',
      'a background job failed {"job":"relay","failure":"Error: full"}',
      'a background job works again',
      'a background job failed {"job":"relay","failure":"Error: away"}',
      'a background job works again',
    ]);
  });

  it('stop only when what runs has ended, and start nothing after', async () => {
    let finish = () => {};
    const { jobs, ran, pass, waiting } = jobsWith({
      relay: () => new Promise((resolve) => (finish = () => resolve(0))),
    });
    jobs.start();
    await pass(0);
    let stopped = false;
    const stopping = jobs.stop().then(() => (stopped = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(stopped).to.be.false;
    finish();
    await stopping;
    const before = ran.length;
    jobs.nudge();
    await pass(3_600_000);
    expect(ran).to.have.length(before);
    expect(waiting).to.have.length(0);
  });
});
