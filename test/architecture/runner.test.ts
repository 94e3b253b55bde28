import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'chai';
import { projectRoot, withPlantedTree } from './planted-tree.js';
import { toolPath } from './tool-path.js';

const MOCHA = toolPath('mocha', 'mocha.js');

/** Runs one planted test file with the project's Mocha settings. */
function runPlanted(tests: string): Promise<{ failed: boolean; lines: string[] }> {
  return withPlantedTree({ 'planted.test.mjs': tests }, (root) => {
    const args = [MOCHA, '--config', join(projectRoot, '.mocharc.json'), join(root, 'planted.test.mjs')];
    return new Promise((done) => {
      execFile(process.execPath, args, { cwd: projectRoot }, (error, stdout) => {
        done({ failed: error !== null, lines: stdout.trimEnd().split('\n') });
      });
    });
  });
}

describe('A test run', () => {
  const table: readonly [title: string, tests: string, closing: string, failed: boolean][] = [
    ['ends with what passed', "it('a', () => {}); it('b', async () => {});", '2 passed, 0 failed', false],
    ['counts what was skipped', "it('a', () => {}); it('b');", '1 passed, 0 failed, 1 skipped', false],
    [
      'fails with a failing test',
      "it('a', () => {}); it('b', () => { throw new Error(); });",
      '1 passed, 1 failed',
      true,
    ],
    ['fails without any test', '', '0 passed, 0 failed', true],
    [
      'fails with a process warning',
      "it('a', () => process.emitWarning('x')); it('b', () => {});",
      '1 passed, 1 failed',
      true,
    ],
    [
      'fails with console.error',
      "it('a', () => console.error('x')); it('b', () => {});",
      '1 passed, 1 failed',
      true,
    ],
    [
      'fails with console.warn',
      "it('a', async () => { await 0; console.warn('x'); });",
      '0 passed, 1 failed',
      true,
    ],
    [
      'fails with a warning from a callback test',
      "it('a', (done) => { console.warn('x'); done(); });",
      '1 passed, 1 failed',
      true,
    ],
  ];
  for (const [title, tests, closing, failed] of table) {
    it(title, async () => {
      const run = await runPlanted(tests);
      expect(run.lines.at(-1)).to.equal(closing);
      expect(run.failed).to.equal(failed);
    });
  }
});
