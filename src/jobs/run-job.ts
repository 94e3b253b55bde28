import type { Services } from '#services/contract.js';
import type { Log } from '#services/world.js';
import type { JobName } from './background-jobs.js';

/** Runs one job, never two runs of it at once; answers how much it did and rejects as the job does. */
export type RunJob = () => Promise<number>;

/** A job's runs in one queue. */
export function createRunJob(background: Services['background'], name: JobName): RunJob {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const run = last.then(() => background[name]());
    last = run.catch(() => undefined);
    return run;
  };
}

/** Runs a job that nobody waits for: a failure is logged when it is new, then when the job works again. */
export function createWatchedRun(run: RunJob, name: JobName, log: Log): () => Promise<void> {
  let failing: string | null = null;
  return async () => {
    try {
      await run();
    } catch (error) {
      const failure = String(error);
      if (failure !== failing) log.error('a background job failed', { job: name, failure });
      failing = failure;
      return;
    }
    if (failing !== null) log.info('a background job works again', { job: name });
    failing = null;
  };
}
