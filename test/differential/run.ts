import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { EJSON } from 'bson';
import fc from 'fast-check';
import { MongoClient } from 'mongodb';
import { startEmbeddedDatabase } from '#storage/embedded/index.js';
import { type Case, commands, groups } from './cases.js';
import { compareAnswers, operatorsOf, type Verdict } from './compare.js';
import { departureOf } from './departures.js';
import { type Answer, Engine } from './engine.js';
import { shrink } from './shrink.js';

interface Difference {
  readonly verdict: Verdict;
  readonly given: Case;
  readonly ours: Answer;
  readonly theirs: Answer;
  times: number;
}

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    kinds: { type: 'string', default: Object.keys(commands).join(',') },
    shown: { type: 'string', default: '40' },
  },
});
const server = process.env.MONGODB_URI;
if (server === undefined || server === '') {
  console.error(
    'MONGODB_URI names the other engine: MONGODB_URI=mongodb://127.0.0.1:27017/ npm run test:differential',
  );
  process.exit(2);
}

const dataDir = mkdtempSync(join(tmpdir(), 'assay-differential-'));
const database = await startEmbeddedDatabase({ dataDir, log: () => undefined });
const own = await MongoClient.connect(database.uri, { monitorCommands: false });
const other = await MongoClient.connect(server);
const otherDb = other.db(`assay-differential-${process.pid}`);
const embedded = new Engine(own.db('assay'));
const reference = new Engine(otherDb);

async function put(given: Case): Promise<{ verdict: Verdict; ours: Answer; theirs: Answer }> {
  const [ours, theirs] = await Promise.all([embedded.answer(given), reference.answer(given)]);
  return { verdict: compareAnswers(ours, theirs), ours, theirs };
}

const found = new Map<string, Difference>();
/** The same by what the case used before it was made smaller: one of each is made smaller. */
const shrunk = new Map<string, Difference>();
const refusals = new Map<string, number>();
const departures = new Map<string, number>();
let done = 0;
let differences = 0;

async function look(given: Case): Promise<void> {
  const { verdict, ours, theirs } = await put(given);
  done += 1;
  if (verdict === 'same') return;
  if (verdict === 'refused here') {
    refusals.set(ours.message, (refusals.get(ours.message) ?? 0) + 1);
    return;
  }
  const departure = departureOf(given, ours, theirs);
  if (departure !== undefined) {
    departures.set(departure.matter, (departures.get(departure.matter) ?? 0) + 1);
    return;
  }
  differences += 1;
  const cause = `${verdict} ${ours.code} ${theirs.code} ${operatorsOf(given)}`;
  const before = shrunk.get(cause);
  if (before !== undefined) {
    before.times += 1;
    return;
  }
  const still = async (smaller: Case) => {
    const next = await put(smaller);
    return (
      next.verdict === verdict &&
      next.ours.code === ours.code &&
      next.theirs.code === theirs.code &&
      departureOf(smaller, next.ours, next.theirs) === undefined
    );
  };
  const least = shrunk.size < Number(options.shown) ? await shrink(given, still) : given;
  const codes = verdict === 'code' || verdict === 'error' ? `${ours.code} / ${theirs.code} ` : '';
  const signature = `${verdict} ${codes}${operatorsOf(least)}`;
  const known = found.get(signature) ?? { ...(await put(least)), given: least, times: 0 };
  known.times += 1;
  found.set(signature, known);
  shrunk.set(cause, known);
}

function shown(value: unknown): string {
  return EJSON.stringify(value, { relaxed: false });
}

function report(): void {
  const all = [...found].sort(([, a], [, b]) => b.times - a.times);
  for (const [signature, { given, ours, theirs, times }] of all.slice(0, Number(options.shown))) {
    console.log(`\n${times} × ${signature}`);
    console.log(`  documents ${shown(given.documents)}`);
    if (given.indexes.length > 0) console.log(`  indexes ${shown(given.indexes)}`);
    console.log(`  command ${shown(given.command)}`);
    for (const [name, answer] of Object.entries({ ours, theirs }))
      console.log(`  ${name} ${answer.code ?? ''} ${answer.message} ${answer.reply} ${answer.documents}`);
  }
  for (const [title, counts] of Object.entries({ 'Refused here': refusals, Departures: departures })) {
    console.log(`\n${title}:`);
    for (const [matter, times] of [...counts].sort((a, b) => b[1] - a[1]))
      console.log(`  ${times} × ${matter}`);
  }
  const sum = (counts: Map<string, number>) =>
    [...counts.values()].reduce((total, times) => total + times, 0);
  console.log(
    `\n${done} cases, ${differences} differences (${found.size} kinds), ${sum(refusals)} refused here, ${sum(departures)} departures of the other engine.`,
  );
}

const wanted = Number(options.cases);
const start = Number(options.seed);
try {
  for (let seed = start; done < wanted; seed += 1) {
    const [cases = []] = fc.sample(groups(options.kinds.split(',')), { seed, numRuns: 1 });
    for (const given of cases) await look(given);
  }
  report();
} finally {
  await otherDb.dropDatabase();
  await other.close();
  await own.close();
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exitCode = differences === 0 ? 0 : 1;
