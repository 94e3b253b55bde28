import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AssessmentId, QuestionId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { readConfig } from '#roof/config.js';
import { createPortal, type Portal } from '#roof/portal.js';
import { realWorld } from '#roof/world.js';
import { bareVendor } from '#test/support/bare-vendor.js';

/** A portal in its own process, as production runs it, with so many vendors and one assessment that is being answered. */
export interface PortalUnderLoad {
  readonly url: string;
  readonly pid: number;
  /** Of its embedded database, which others may join. */
  readonly dataDir: string;
  readonly email: string;
  readonly password: string;
  readonly assessmentId: AssessmentId;
  /** The vendor's link. */
  readonly link: string;
  /** A question of long text to save again and again. */
  readonly question: QuestionId;
  stop(): Promise<void>;
}

const quiet = { info: () => {}, warn: () => {}, error: () => {} };

export async function startPortalUnderLoad(vendors: number): Promise<PortalUnderLoad> {
  const dataDir = await mkdtemp(join(tmpdir(), 'assay-bench-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const secret = 'bench-secret-bench-secret-bench-secret';
  const variables = { DATA_DIR: dataDir, PORT: String(port), SESSION_SECRET: secret };
  const portal = await createPortal(readConfig(variables), realWorld(quiet), null);
  const filled = await fill(portal, vendors);
  await portal.close();

  const child = spawn(process.execPath, ['dist/src/server.js'], {
    env: { ...process.env, ...variables, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await readyLine(child);
  return {
    url,
    pid: child.pid ?? 0,
    dataDir,
    ...filled,
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function fill(portal: Portal, vendors: number) {
  const { services } = portal;
  const { signIns, password, told } = await portal.tellDemonstration();
  await told;
  const email = signIns.find(({ role }) => role === 'manager')?.email ?? '';
  const signedIn = await services.organisations.signIn({ email, password, address: '127.0.0.1' });
  if (signedIn.outcome !== 'signed-in') throw new Error('The demonstration manager cannot sign in.');
  const manager = (await services.organisations.memberOf(signedIn.userId)) as Member;
  for (let index = 0; index < vendors; index += 1) {
    await services.vendors.register(
      manager,
      bareVendor({
        name: `Vendor ${String(index).padStart(5, '0')} Systems`,
        website: `https://vendor-${index}.example`,
        contacts: [
          { name: `Contact ${index}`, title: '', email: `contact@vendor-${index}.example`, receives: true },
        ],
      }),
    );
  }
  await portal.runDueJobs();
  const { rows } = await services.assessments.list(manager, {
    search: '',
    states: ['in-progress'],
    page: 1,
    sort: 'due',
  });
  const assessment = rows.items[0]?.assessment;
  if (assessment === undefined) throw new Error('The demonstration has no assessment in progress.');
  const { questionnaire } = await services.questionnaires.read(
    manager,
    assessment.questionnaire.id,
    assessment.questionnaire.version,
  );
  const question = questionnaire.sections
    .flatMap(({ questions }) => questions)
    .find(({ kind }) => kind === 'long-text');
  if (question === undefined) throw new Error('The questionnaire has no question of long text.');
  const link = await services.assessments.copyLink(manager, assessment.id);
  return { email, password, assessmentId: assessment.id, link, question: question.id };
}

function readyLine(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', () => reject(new Error(`The portal did not start:\n${said}`)));
    child.stdout?.on('data', (part: Buffer) => {
      if (said.length < 10_000) said += part.toString();
      if (said.includes('Assay is ready')) resolve();
    });
  });
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
