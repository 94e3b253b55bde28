import { CONNECTIONS, type Engine } from './engine.js';
import type { Kind } from './kinds.js';

/** What one kind of command came to on one engine. */
export interface Figures {
  /** Commands a second. */
  readonly rate: number;
  /** Milliseconds a command took: half of them less, 99 of 100 less. */
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of processor time each took the database; NaN where that cannot be told. */
  readonly work: number;
}

const WARM_UP = 64;

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Sends one kind of command over all connections for so many seconds. */
export async function measure(
  { run }: Kind,
  { db, size, worked }: Engine,
  seconds: number,
): Promise<Figures> {
  for (let at = 0; at < WARM_UP; at += CONNECTIONS)
    await Promise.all(Array.from({ length: CONNECTIONS }, () => run(db, size)));
  const taken: number[] = [];
  const before = worked();
  const started = performance.now();
  const end = started + seconds * 1000;
  const one = async () => {
    for (let began = performance.now(); began < end; ) {
      await run(db, size);
      const now = performance.now();
      taken.push(now - began);
      began = now;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  const rate = (taken.length * 1000) / (performance.now() - started);
  const work = (worked() - before) / taken.length;
  return { rate, work, p50: median(taken), p99: quantile(taken, 0.99) };
}

/** The median of each figure over several rounds. */
export function medianOf(rounds: readonly Figures[]): Figures {
  const each = (name: keyof Figures) => median(rounds.map((figures) => figures[name]));
  return { rate: each('rate'), p50: each('p50'), p99: each('p99'), work: each('work') };
}
