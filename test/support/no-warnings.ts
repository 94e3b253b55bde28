import type { Context } from 'mocha';

/** What the process said since the last look, each with the place it was said from. */
const heard: string[] = [];

function hear(channel: string, said: readonly unknown[]): void {
  const text = said.map((part) => (part instanceof Error ? part.stack : String(part))).join(' ');
  heard.push(`${channel}: ${text}`);
}

process.on('warning', (warning) => hear('process warning', [warning]));
console.error = (...said: unknown[]) => hear('console.error', said);
console.warn = (...said: unknown[]) => hear('console.warn', said);

/** Fails the test (or the end of the run) during which a warning was heard: a warning nobody expects is a fault. */
async function refuseWarnings(this: Context): Promise<void> {
  // 'warning' events are sent on the next tick, after the test that caused them has already returned.
  await new Promise((resolve) => setImmediate(resolve));
  const said = heard.splice(0);
  if (said.length > 0) throw new Error(`unexpected warning\n${said.join('\n')}`);
}

export const mochaHooks = { afterEach: refuseWarnings, afterAll: refuseWarnings };
