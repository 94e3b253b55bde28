import type { Outcome, Verdict } from './run-test.js';

/** A test by its file and title, and what came of it. */
export interface Result extends Outcome {
  readonly title: string;
}

const failures: readonly [Verdict, string][] = [
  ['wrong', 'Answered wrongly'],
  ['refused', 'Refused by the server'],
  ['driver', "The driver's doing, not the server's"],
];

function counted(reasons: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

/** The lines that tell what came of a run: failures by kind, skips by reason, the counts. */
export function report(results: readonly Result[]): string[] {
  const of = (verdict: Verdict) => results.filter((result) => result.verdict === verdict);
  const lines: string[] = [];
  for (const [verdict, heading] of failures) {
    const found = of(verdict);
    if (found.length > 0) lines.push(`${heading}:`);
    for (const { title, reason } of found) lines.push(`  ✖ ${title}`, `      ${reason}`);
  }
  const skipped = of('skipped');
  if (skipped.length > 0) lines.push('Skipped:');
  for (const [reason, count] of counted(skipped.map(({ reason }) => reason)))
    lines.push(`  ${count} ${reason}`);
  const failed = failures.map(([verdict]) => of(verdict).length);
  const [wrong = 0, refused = 0, driver = 0] = failed;
  lines.push(
    `${of('passed').length} passed, ${wrong + refused + driver} failed (${wrong} wrong answers, ${refused} refusals, ${driver} of the driver), ${skipped.length} skipped`,
  );
  return lines;
}
