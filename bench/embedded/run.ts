import { cpus, loadavg } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { fill } from './documents.js';
import { CONNECTIONS, Embedded, type Engine, serverAt } from './engine.js';
import { type Kind, kinds } from './kinds.js';
import { type Figures, measure, median, medianOf } from './measure.js';
import { type Whole, wholes } from './wholes.js';

/*
 * npm run bench:db -- [--documents 10000,200000] [--rounds 3] [--seconds 1] [--only WORDS] [--against URI]
 *
 * The driver in this process, each database in one of its own. Every round measures each command on all of them in
 * turn, so that what else the machine does falls on all alike; what is printed are medians over the rounds.
 */
const { values: options } = parseArgs({
  options: {
    documents: { type: 'string', default: '10000,200000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    against: { type: 'string' },
  },
});
const sizes = options.documents.split(',').map(Number);
const rounds = Number(options.rounds);
const seconds = Number(options.seconds);

const whole = (value: number) => Math.round(value).toLocaleString('en');
const fine = (value: number) => (value < 10 ? value.toFixed(2) : whole(value));
const row = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);

/** The most anonymous memory seen of each engine, looked at ten times a second. */
class Watch {
  readonly peaks = new Map<Embedded, number>();
  private readonly timer: NodeJS.Timeout;

  constructor(engines: readonly Embedded[]) {
    this.timer = setInterval(() => {
      for (const engine of engines)
        this.peaks.set(engine, Math.max(this.peaks.get(engine) ?? 0, engine.memory()));
    }, 100);
  }

  stop(): void {
    clearInterval(this.timer);
  }
}

/** How the largest collection does beside the smallest. */
function ratioOf(figures: readonly Figures[]): string {
  const [first, last] = [figures[0], figures[sizes.length - 1]];
  return first === undefined || last === undefined || first === last
    ? ''
    : (first.rate / last.rate).toFixed(2);
}

async function measureAll(engines: readonly Engine[]): Promise<void> {
  const chosen = kinds.filter(({ name }) => name.includes(options.only));
  const results = new Map(chosen.map((kind) => [kind, engines.map((): Figures[] => [])]));
  for (let round = 0; round < rounds; round += 1)
    for (const [kind, figures] of results)
      for (const [at, engine] of engines.entries()) figures[at]?.push(await measure(kind, engine, seconds));
  for (const [kind, figures] of results) printKind(kind, figures.map(medianOf));
}

function printKind({ name, aim }: Kind, figures: readonly Figures[]): void {
  const cells = figures.map(({ rate, p50, p99, work }) => {
    const took = Number.isNaN(work) ? '' : `; ${whole(work)}`;
    return `${whole(rate)} (${fine(p50)}, ${fine(p99)}${took})`;
  });
  row([name, ...cells, ratioOf(figures), aim === undefined ? '' : `≥ ${whole(aim)}`]);
}

/** What concerns all rows at once is done once, last; it is told in rows a second. */
async function measureWhole({ name, run }: Whole, engines: readonly Engine[]): Promise<void> {
  const cells: string[] = [];
  for (const engine of engines) {
    const started = performance.now();
    const rows = await run(engine.db);
    cells.push(`${whole((rows * 1000) / (performance.now() - started))} rows`);
  }
  row([name, ...cells, '', '']);
}

async function startTimes(engine: Embedded): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await engine.stop();
    times.push(await engine.start());
  }
  return median(times);
}

const own = sizes.map((size) => new Embedded(size));
for (const engine of own) await engine.start();
const others: Engine[] = [];
if (options.against !== undefined)
  for (const size of sizes) others.push(await serverAt(options.against, size));
const engines = [...own, ...others];
const watch = new Watch(own);
try {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}, load ${loadavg()[0]?.toFixed(1)}; ${CONNECTIONS} connections, ${rounds} rounds of ${seconds} s: commands a second (median ms, 99 of 100 under ms; µs of the database's processor time)\n`,
  );
  row(['command', ...engines.map(({ title }) => title), 'ratio', 'aim']);
  row(['---', ...engines.map(() => '---:'), '---:', '---:']);
  const filled: string[] = [];
  for (const engine of engines)
    filled.push(`${whole(engine.size / (await fill(engine.db, engine.size)))} rows`);
  row(['insert 1,000 at a time, five indexes, on disk', ...filled, '', '']);
  await measureAll(engines);
  for (const each of wholes) if (each.name.includes(options.only)) await measureWhole(each, engines);
  const opened: string[] = [];
  for (const engine of own) opened.push(`${whole(await startTimes(engine))} ms`);
  row(['start on its data', ...opened, ...others.map(() => ''), '', '']);
  const peaks = own.map((engine) => `${whole(watch.peaks.get(engine) ?? 0)} MiB`);
  row(['most anonymous memory', ...peaks, ...others.map(() => ''), '', '≤ 250 MB']);
} finally {
  watch.stop();
  for (const engine of engines) await engine.remove();
}
