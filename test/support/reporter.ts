import Mocha from 'mocha';

const {
  EVENT_RUN_END,
  EVENT_SUITE_BEGIN,
  EVENT_SUITE_END,
  EVENT_TEST_FAIL,
  EVENT_TEST_PASS,
  EVENT_TEST_PENDING,
} = Mocha.Runner.constants;

/** The closing line of every run: `N passed, N failed`, and `, N skipped` when something was. */
export function closingLine(counts: { passed: number; failed: number; skipped: number }): string {
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  return `${counts.passed} passed, ${counts.failed} failed${skipped}`;
}

/** Prints suites and tests as an indented list, then what failed and why, then the closing line. */
export default class AssayReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    let depth = 0;
    const counts = { passed: 0, failed: 0, skipped: 0 };
    const print = (text: string) => process.stdout.write(`${'  '.repeat(depth)}${text}\n`);

    runner.on(EVENT_SUITE_BEGIN, (suite) => {
      if (suite.root) return;
      print(suite.title);
      depth += 1;
    });
    runner.on(EVENT_SUITE_END, (suite) => {
      if (!suite.root) depth -= 1;
    });
    runner.on(EVENT_TEST_PASS, (test) => {
      counts.passed += 1;
      print(`✔ ${test.title}${test.speed === 'slow' ? ` (${test.duration} ms)` : ''}`);
    });
    runner.on(EVENT_TEST_PENDING, (test) => {
      counts.skipped += 1;
      print(`- ${test.title}`);
    });
    runner.on(EVENT_TEST_FAIL, (test) => {
      counts.failed += 1;
      print(`✖ ${counts.failed}) ${test.title}`);
    });
    runner.on(EVENT_RUN_END, () => {
      depth = 0;
      Mocha.reporters.Base.list(this.failures);
      print(`\n${closingLine(counts)}`);
    });
  }
}
