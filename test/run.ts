import { spawn } from 'node:child_process';
import { filesUnder } from './architecture/source-files.js';
import { toolPath } from './architecture/tool-path.js';
import { closingLine } from './support/reporter.js';

/** What must hold before a test is worth running: scripts of package.json, run side by side. */
const CHECKS = ['format:check', 'lint', 'types', 'views:check', 'unused'];
/** The rings a whole run must have gone through. */
const RINGS = ['architecture', 'unit', 'storage', 'http', 'browser'];
const MOCHA = toolPath('mocha', 'mocha.js');

/** Runs a script of package.json; resolves with whether it went well, what it said and the seconds it took. */
function runCheck(name: string): Promise<{ name: string; ok: boolean; said: string; seconds: string }> {
  const started = Date.now();
  return new Promise((done, fail) => {
    const env = { ...process.env, NO_COLOR: '1' };
    const child = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', 'pipe', 'pipe'], env });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => {
        said += part.toString();
      });
    }
    child.on('error', fail);
    child.on('close', (code) => {
      done({ name, ok: code === 0, said, seconds: ((Date.now() - started) / 1000).toFixed(1) });
    });
  });
}

/** Runs all checks and prints what the failing ones said; true when none failed. */
async function checksHold(): Promise<boolean> {
  const results = await Promise.all(CHECKS.map(runCheck));
  for (const { name, ok, said, seconds } of results) {
    console.log(`${ok ? '✔' : '✖'} ${name} (${seconds} s)`);
    if (!ok) console.log(said);
  }
  const failed = results.filter((result) => !result.ok).length;
  if (failed > 0)
    console.log(
      `The tests did not run.\n\n${closingLine({ passed: results.length - failed, failed, skipped: 0 })}`,
    );
  else console.log('');
  return failed === 0;
}

/** A parcel that takes longer than this (in ms) hangs on something left open. */
const LONGEST_PARCEL = 12 * 60_000;
/** So many test files go into one run of Mocha: few enough to share out evenly, enough to be worth a start. */
const PARCEL = 8;
/** On two cores two lanes take hardly longer than one. */
const LANES = 2;

/** What a run of Mocha came to: its exit code, what it said, and the counts of its closing line. */
interface Run {
  /** The tests it ran. */
  readonly paths: readonly string[];
  readonly code: number;
  readonly said: string;
  readonly counts: { readonly passed: number; readonly failed: number; readonly skipped: number };
  /** What failed and why; empty where nothing did. */
  readonly failures: string;
}

/** Runs Mocha on built tests, found by their sources so that nothing stale in dist runs. */
function runTests(paths: readonly string[]): Promise<Run> {
  const built = paths.map((path) => `dist/test/${path.replace(/\.ts$/, '.js')}`);
  const env = {
    ...process.env,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --enable-source-maps`.trim(),
  };
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [MOCHA, '--forbid-only', ...built], {
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: LONGEST_PARCEL,
      env,
    });
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
    });
    child.on('error', fail);
    child.on('close', (code) => done(runOf(code ?? 1, said, paths)));
  });
}

/** Where the reporter begins to say what failed and why. */
const FIRST_FAILURE = /\n {2}1\) /;

/** Parts the closing line from what was said before it; a run without one failed, whatever it counted. */
function runOf(code: number, said: string, paths: readonly string[]): Run {
  const closing = /\n(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/.exec(said);
  if (closing === null) {
    const failures = `\n  A run ended before its tests did (${code}): ${paths.join(', ')}\n`;
    return { paths, code: code || 1, said, counts: { passed: 0, failed: 1, skipped: 0 }, failures };
  }
  const [passed = 0, failed = 0, skipped = 0] = closing.slice(1).map((count) => Number(count ?? 0));
  const told = said.slice(0, closing.index);
  const failures = failed === 0 ? '' : told.slice(Math.max(0, told.search(FIRST_FAILURE)));
  return { paths, code, said: told, counts: { passed, failed, skipped }, failures };
}

/** Parcels in the order in which they are taken: the rings whose files take longest first, so that no lane waits long at the end. */
function parcelsOf(tests: readonly string[]): readonly string[][] {
  const longestFirst = [...RINGS].reverse();
  const ring = (path: string) => longestFirst.findIndex((name) => path.startsWith(`${name}/`));
  const ordered = [...tests].sort((one, other) => ring(one) - ring(other));
  const count = Math.ceil(ordered.length / PARCEL);
  return Array.from({ length: count }, (_, at) => ordered.slice(at * PARCEL, (at + 1) * PARCEL));
}

/** Where more parcels fail than this, something is broken, and running them again would only take time. */
const MOST_AGAIN = 2;

/**
 * Runs failed parcels again, alone: on a machine that is busy for a minute a test may fail for want of time. What failed at
 * first is said at the end all the same, for it is a test, or a piece of the portal, that leans on time.
 */
async function tryAgain(runs: readonly Run[]): Promise<Run[]> {
  const failed = runs.filter(({ code }) => code !== 0);
  const settled: Run[] = runs.filter(({ code }) => code === 0);
  for (const run of failed) {
    const again = failed.length > MOST_AGAIN ? run : await runTests(run.paths);
    const hint = again.code === 0 ? '\nFailed at first, passed when it was run again alone:\n' : '';
    settled.push({ ...again, failures: `${hint}${run.failures}` });
  }
  return settled;
}

/** Runs tests in lanes that take parcel after parcel; one closing line for all. Resolves with the worst exit code. */
async function runLanes(tests: readonly string[]): Promise<number> {
  const waiting = [...parcelsOf(tests)];
  const ran: Run[] = [];
  const lane = async () => {
    for (let parcel = waiting.shift(); parcel !== undefined; parcel = waiting.shift()) {
      const run = await runTests(parcel);
      console.log(run.said);
      ran.push(run);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const runs = await tryAgain(ran);
  const sum = (count: keyof Run['counts']) => runs.reduce((total, run) => total + run.counts[count], 0);
  // Again at the end: whoever gets only the last lines of a long run has to see what failed.
  for (const { failures } of runs) if (failures !== '') console.log(failures);
  console.log(`\n${closingLine({ passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') })}`);
  return Math.max(...runs.map(({ code }) => code));
}

/** With ring names: those rings. Without: the checks, then every test, and no ring may be empty. */
async function main(rings: readonly string[]): Promise<number> {
  const tests = (await filesUnder('test')).filter((path) => path.endsWith('.test.ts'));
  const asked = rings.length > 0 ? rings : RINGS;
  const empty = asked.filter((ring) => !tests.some((path) => path.startsWith(`${ring}/`)));
  if (rings.length > 0) {
    if (empty.length === 0)
      return runLanes(tests.filter((path) => rings.some((ring) => path.startsWith(`${ring}/`))));
  } else if (!(await checksHold())) return 1;
  else if (empty.length === 0) return runLanes(tests);
  console.log(
    `No tests in ${empty.map((ring) => `test/${ring}`).join(', ')}.\n\n${closingLine({ passed: 0, failed: empty.length, skipped: 0 })}`,
  );
  return 1;
}

process.exitCode = await main(process.argv.slice(2));
