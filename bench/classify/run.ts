import { cpus } from 'node:os';
import fc from 'fast-check';
import { classify } from '#domain/ai-act/classify.js';
import type { Facts, FactValue } from '#domain/ai-act/facts.js';
import { interviewOf } from '#domain/ai-act/interview.js';
import type { CalendarDate } from '#domain/dates.js';
import { anyRecord } from '#test/unit/ai-act/any-record.js';
import { shippedLaw } from '#test/unit/ai-act/shipped-law.js';

const ROUNDS = 7;
const SIZE = 10_000;
const ON = '2026-11-22' as CalendarDate;
const { pack, framework } = shippedLaw('2026-07-27');

/** Records of which no two say the same; fails where there are too few. */
function different(records: Iterable<Facts>): readonly Facts[] {
  const found = new Map<string, Facts>();
  for (const facts of records) {
    found.set(pack.facts.map(({ id }) => facts[id] ?? '').join(' '), facts);
    if (found.size === SIZE) return [...found.values()];
  }
  throw new Error(`Only ${found.size} different records.`);
}

/** Every state of interviews answered page by page: a use or two ticked, what is asked then answered yes, no or not known. */
function* interviews(): Generator<Facts> {
  const answers = fc.sample(fc.array(fc.nat(99), { minLength: 400, maxLength: 400 }), {
    numRuns: SIZE / 4,
    seed: 6,
  });
  for (const dice of answers) {
    let facts: Record<string, FactValue> = {};
    let turn = 0;
    for (let next: string | null = ''; next !== null; ) {
      const { pages, next: ahead } = interviewOf(pack, framework, facts, ON);
      next = ahead;
      yield facts;
      facts = { ...facts };
      for (const fact of pages.find(({ state }) => state === 'asked')?.live ?? []) {
        const definition = pack.facts.find(({ id }) => id === fact);
        facts[fact] = answerTo(definition, dice[turn % dice.length] ?? 0);
        turn += 1;
      }
    }
  }
}

/** In scope as what is presumed; of the rest one in eight is so, one in ten not known. */
function answerTo(definition: (typeof pack.facts)[number] | undefined, die: number): FactValue {
  if (die < 10) return 'unknown';
  if (definition?.type === 'date') return (die < 50 ? '2026-03-01' : '2026-09-01') as FactValue;
  if (definition?.steps.some((step) => /^D[123]\./.test(step)) === true) return definition.presume ?? 'no';
  return die < 22 ? 'yes' : 'no';
}

/** Of all of them: every tier, part and obligation with its day. */
function plain(records: readonly Facts[]): void {
  for (const facts of records) classify(pack, framework, facts, ON);
}

/** The same with every reason read, and of what is open all that would settle it. */
function whole(records: readonly Facts[]): void {
  let read = 0;
  for (const facts of records) {
    const { tiers, roles } = classify(pack, framework, facts, ON);
    for (const { because, rules, needs, quickest } of [...tiers, ...roles])
      read += because.length + rules.length + needs.length + quickest.length;
  }
  if (read === 0) throw new Error('No reason was read.');
}

/** Milliseconds that went by, and those the processor worked: on a machine with other work the second tells more. */
interface Spent {
  readonly passed: number;
  readonly worked: number;
}

function spentOn(work: () => void): Spent {
  const before = process.cpuUsage();
  const started = performance.now();
  work();
  const passed = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return { passed, worked: (user + system) / 1_000 };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

console.log(`${cpus()[0]?.model ?? ''}, Node ${process.version}; median of ${ROUNDS} rounds`);
for (const [name, records] of [
  ['finished and unfinished interviews', different(interviews())],
  [
    'records made to be hard: any facts known, any not',
    different(fc.sample(anyRecord(pack), { numRuns: 2 * SIZE, seed: 6 })),
  ],
] as const) {
  for (const [what, round] of [
    ['tiers, parts, obligations and days', plain],
    ['with every reason read', whole],
  ] as const) {
    const rounds = Array.from({ length: ROUNDS }, () => spentOn(() => round(records)));
    const passed = rounds.map((each) => each.passed);
    const told = [median(passed), passed[0] ?? 0, median(rounds.map(({ worked }) => worked))].map(Math.round);
    console.log(`${records.length} classifications, ${name}, ${what}`);
    console.log(`  ${told[0]} ms, the first round ${told[1]} ms; processor ${told[2]} ms`);
  }
}
