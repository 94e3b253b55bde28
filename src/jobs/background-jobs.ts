import { DAY, HOUR, MINUTE, SECOND } from '#domain/dates.js';
import type { Services } from '#services/contract.js';

export type JobName = keyof Services['background'];

export interface Job {
  readonly name: JobName;
  /** Milliseconds between the end of a run and the start of the next. */
  readonly every: number;
  /** Whether a nudge runs it: what a request left behind that somebody waits for. */
  readonly nudged: boolean;
}

/** Every job, in the order in which one feeds the next: finishing and reminding ask for letters and sweeping tells of documents, the relay passes both on. */
export const BACKGROUND_JOBS: readonly Job[] = [
  { name: 'finishHalfDone', every: MINUTE, nudged: false },
  { name: 'finishImports', every: MINUTE, nudged: false },
  { name: 'finishRegisterImports', every: MINUTE, nudged: false },
  { name: 'expireAssessments', every: MINUTE, nudged: false },
  { name: 'remind', every: MINUTE, nudged: false },
  { name: 'sweepEvidence', every: HOUR, nudged: false },
  { name: 'readCertificates', every: 5 * SECOND, nudged: true },
  { name: 'recheckCertificates', every: HOUR, nudged: false },
  { name: 'rejudgeCertificates', every: 5 * SECOND, nudged: true },
  { name: 'reopenClassified', every: DAY, nudged: false },
  { name: 'relay', every: 5 * SECOND, nudged: true },
  { name: 'deliverMail', every: 5 * SECOND, nudged: true },
  { name: 'sweepUploads', every: HOUR, nudged: false },
  { name: 'sweepLibraries', every: HOUR, nudged: false },
];
