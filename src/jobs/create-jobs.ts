import type { Services } from '#services/contract.js';
import type { Log } from '#services/world.js';
import { BACKGROUND_JOBS, type JobName } from './background-jobs.js';
import { createRunJob, createWatchedRun } from './run-job.js';
import { createAppointments, runtimeTimer, type Timer } from './timer.js';

export interface JobsOptions {
  readonly services: Pick<Services, 'background'>;
  readonly log: Log;
  /** Milliseconds between two runs, where they differ from the table. */
  readonly every?: Partial<Readonly<Record<JobName, number>>>;
  /** The runtime's timer unless a test brings its own. */
  readonly timer?: Timer;
}

export interface Jobs {
  /** Runs every job until none finds anything to do; answers how much that was. Rejects where a job does. */
  runDue(): Promise<number>;
  /** Each job at once and then at its interval, until stopped. */
  start(): void;
  /** A request was answered: what it left waiting goes out within the moment, not at the next interval. */
  nudge(): void;
  /** Starts nothing more and waits for what runs. */
  stop(): Promise<void>;
}

/** Nudges within this many milliseconds count as one. */
const NUDGE_DELAY = 50;
/** A job that still finds work after so many rounds feeds itself: a defect to say, not to spin on. */
const MOST_ROUNDS = 1_000;

/** What the portal does without a visitor. Every decision is a service's; here is only when. */
export function createJobs({ services, log, every = {}, timer = runtimeTimer }: JobsOptions): Jobs {
  const jobs = BACKGROUND_JOBS.map((job) => {
    const run = createRunJob(services.background, job.name);
    return {
      ...job,
      every: every[job.name] ?? job.every,
      run,
      watched: createWatchedRun(run, job.name, log),
    };
  });
  const { after, end } = createAppointments(timer);
  let running = false;
  let nudged = false;

  const repeat = async (job: (typeof jobs)[number]) => {
    await job.watched();
    if (running) after(job.every, () => repeat(job));
  };
  const afterNudge = async () => {
    nudged = false;
    for (const job of jobs.filter((each) => each.nudged)) await job.watched();
  };

  return {
    async runDue() {
      let total = 0;
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        let done = 0;
        for (const job of jobs) done += await job.run();
        if (done === 0) return total;
        total += done;
      }
      throw new Error(`Background jobs still found work after ${MOST_ROUNDS} rounds.`);
    },
    start() {
      if (running) return;
      running = true;
      for (const job of jobs) after(0, () => repeat(job));
    },
    nudge() {
      if (!running || nudged) return;
      nudged = true;
      after(NUDGE_DELAY, afterNudge);
    },
    async stop() {
      running = false;
      nudged = false;
      await end();
    },
  };
}
