import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_REMINDERS } from '#domain/assessments/reminders.js';
import type { Instant } from '#domain/dates.js';
import type { OrganisationId } from '#domain/ids.js';
import { expireAssessments } from '#services/background/expire-assessments.js';
import { remind } from '#services/background/remind.js';
import type { Parts } from '#services/parts.js';
import { openDatabase } from '#storage/connect.js';
import { openStorage } from '#storage/open-storage.js';
import { anAssessment } from '#test/storage/builders.js';
import { nextId } from '#test/storage/test-bed.js';

const DUE = Number(process.env.DUE ?? 1_000);
const CLOSED = [0, 2_000, 4_000] as const;
const NOW = '2026-12-15T12:00:00.000Z' as Instant;
const BEFORE = '2026-12-13T07:00:00.000Z' as Instant;

const folder = await mkdtemp(join(tmpdir(), 'assay-bench-'));
const database = await openDatabase({ mongodbUri: null, dataDir: folder, log: () => undefined });
const storage = await openStorage({ uri: database.uri, newId: nextId });
const silent = { info() {}, warn() {}, error() {} };
const parts = {
  storage,
  world: { now: () => NOW, newId: nextId, log: silent },
} as unknown as Parts;
const organisationId = 'bench' as OrganisationId;
const { assessments } = storage.within(organisationId);
const open = anAssessment(organisationId).invitation;
const invitation = { ...open, expiresAt: '2027-01-20T00:00:00.000Z' as Instant };
const reminders = { ...NO_REMINDERS, days: [-7, -2, 0, 3, 10], nextAt: BEFORE };

async function add(count: number, state: 'sent' | 'submitted'): Promise<void> {
  for (let place = 0; place < count; place += 1) {
    const assessment = anAssessment(organisationId, { state, reminders });
    const tokenHash = assessment.invitation.tokenHash;
    await assessments.add({ ...assessment, invitation: { ...invitation, tokenHash } }, null);
  }
}

async function timed(act: () => Promise<number>): Promise<{ done: number; ms: number }> {
  const start = performance.now();
  const done = await act();
  return { done, ms: Math.round((performance.now() - start) * 100) / 100 };
}

/** Nothing due, beside more and more that is closed: what the job costs every minute. */
let there = 0;
for (const closed of CLOSED) {
  await add(closed - there, 'submitted');
  there = closed;
  await remind(parts)();
  const idle = await timed(remind(parts));
  const ends = await timed(expireAssessments(parts));
  console.log(`${closed} closed, none due: reminding ${idle.ms} ms, expiry ${ends.ms} ms`);
}
await add(DUE, 'sent');
const all = await timed(remind(parts));
console.log(`${all.done} reminders ordered beside ${there} closed: ${all.ms} ms`);
await storage.close();
await database.close();
await rm(folder, { recursive: true, force: true });
