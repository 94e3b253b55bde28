import type { Context } from 'mocha';

/** What the process said since the last look, each with the channel it came by. */
const heard: string[] = [];

function hear(channel: string, said: readonly unknown[]): void {
  const text = said.map((part) => (part instanceof Error ? part.stack : String(part))).join(' ');
  // Node itself prints every process warning to console.error; that one is already heard.
  if (!text.startsWith(`(node:${process.pid}) `)) heard.push(`${channel}: ${text}`);
}

process.on('warning', (warning) => hear('process warning', [warning]));
console.error = (...said: unknown[]) => hear('console.error', said);
console.warn = (...said: unknown[]) => hear('console.warn', said);

/** Throws when a warning was heard since the last look: one that nobody expects is a fault. */
async function refuseWarnings(): Promise<void> {
  // 'warning' events are sent on the next tick, after the code that caused them has already returned.
  await new Promise((resolve) => setImmediate(resolve));
  const said = heard.splice(0);
  if (said.length > 0) throw new Error(`unexpected warning\n${said.join('\n')}`);
}

/** Makes the look part of the test itself: a failing hook would end the whole run instead of this one test. */
function watch(this: Context): void {
  const test = this.currentTest;
  const act = test?.fn as ((this: Context) => unknown) | undefined;
  if (!test || !act || act.length > 0) return;
  test.fn = async function (this: Context) {
    await act.call(this);
    await refuseWarnings();
  };
}

/** Root hooks: each test is watched; what a hook or a callback test says is found right after it. */
export const mochaHooks = { beforeEach: watch, afterEach: refuseWarnings, afterAll: refuseWarnings };
