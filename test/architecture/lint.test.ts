import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { projectRoot, withPlantedTree } from './planted-tree.js';
import { toolPath } from './tool-path.js';

interface Report {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly filename: string;
    readonly severity: string;
  }[];
}

const OXLINT = toolPath('oxlint', 'oxlint');
const TSCONFIG =
  '{ "compilerOptions": { "strict": true, "module": "nodenext", "target": "es2023", "types": [] } }';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');
const QUERY =
  'interface Query { then(done: (found: string[]) => void, fail: (why: unknown) => void): void }\ndeclare function find(): Query;\n';

/** One fault a line: the rule that must see it, where it is planted, and the code. */
const PLANTED: readonly [rule: string, file: string, code: string][] = [
  [
    'typescript(no-floating-promises)',
    'src/services/promise.ts',
    'export async function a() {}\nexport function b() {\n  a();\n}',
  ],
  [
    'typescript(no-floating-promises)',
    'src/services/query.ts',
    `${QUERY}export function b() {\n  find();\n}`,
  ],
  [
    'typescript(no-misused-promises)',
    'src/services/misused.ts',
    'export const a = (all: string[]) => all.forEach(async (one) => { await Promise.resolve(one); });',
  ],
  ['typescript(no-explicit-any)', 'src/services/any.ts', 'export const a = (b: any): unknown => b;'],
  ['typescript(ban-ts-comment)', 'src/services/comment.ts', "// @ts-ignore\nexport const a: number = 'b';"],
  [
    'typescript(switch-exhaustiveness-check)',
    'src/services/cases.ts',
    "export function a(b: 'x' | 'y'): void {\n  switch (b) {\n    case 'x':\n      return;\n  }\n}",
  ],
  ['eslint(max-lines)', 'src/services/long-file.ts', lines(351, (i) => `export const a${i} = ${i};`)],
  [
    'eslint(max-lines-per-function)',
    'src/services/long-act.ts',
    `export function a(b: string[]): void {\n${lines(60, (i) => `  b.push('${i}');`)}\n}`,
  ],
  [
    'eslint(max-params)',
    'src/services/many.ts',
    'export const a = (b: 1, c: 2, d: 3, e: 4, f: 5) => b + c + d + e + f;',
  ],
  [
    'eslint(complexity)',
    'src/services/branches.ts',
    `export function a(b: number): number {\n${lines(12, (i) => `  if (b === ${i}) return ${i};`)}\n  return b;\n}`,
  ],
  [
    'eslint(no-unused-vars)',
    'src/services/unused.ts',
    "import { a } from './promise.js';\nexport const b = 1;",
  ],
  ['eslint(no-console)', 'src/services/talk.ts', "export const a = () => console.log('b');"],
  [
    'import(no-cycle)',
    'src/services/first.ts',
    "import { b } from './second.js';\nexport const a = () => b;",
  ],
  [
    'import(no-cycle)',
    'src/services/second.ts',
    "import { a } from './first.js';\nexport const b = () => a;",
  ],
  [
    'eslint(no-restricted-imports)',
    'src/domain/node.ts',
    "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;",
  ],
  [
    'eslint(no-restricted-imports)',
    'src/domain/mongoose.ts',
    "import type { Types } from 'mongoose';\nexport type A = Types.ObjectId;",
  ],
  [
    'eslint(no-restricted-imports)',
    'src/domain/express.ts',
    "import express from 'express';\nexport const a = express;",
  ],
  [
    'eslint(no-restricted-imports)',
    'src/domain/upward.ts',
    "import { b } from '#services/act.js';\nexport const a = b;",
  ],
  [
    'eslint(no-restricted-imports)',
    'src/web/storage.ts',
    "import { b } from '#storage/store.js';\nexport const a = b;",
  ],
  [
    'eslint(no-restricted-imports)',
    'src/web/mongoose.ts',
    "import type { Types } from 'mongoose';\nexport type A = Types.ObjectId;",
  ],
];

const SOUND: Readonly<Record<string, string>> = {
  'src/domain/sound.ts':
    "import * as z from 'zod';\nimport { canonicalize } from 'canonicalize';\nimport type { A } from './mongoose.js';\nexport const a = (b: A) => [z, canonicalize, b];",
  'src/domain/room/sound.ts': "import { a } from '../sound.js';\nexport const b = a;",
  'src/cli/talk.ts': "export const a = () => console.log('b');",
  'test/unit/long.test.ts': `declare function it(title: string, test: () => void): void;\nit('is long', () => {\n${lines(70, () => "  'x'.trim();")}\n});`,
  'src/services/awaited.ts': `${QUERY}export async function b() {\n  return await find();\n}`,
};

function lint(root: string): Promise<Report> {
  const args = [OXLINT, '--config', '.oxlintrc.json', '--format', 'json', 'src', 'test'];
  return new Promise((done, fail) => {
    // oxlint finds its type-aware half on the path, as under npm.
    const env = {
      ...process.env,
      PATH: `${join(projectRoot, 'node_modules/.bin')}:${process.env.PATH ?? ''}`,
    };
    execFile(process.execPath, args, { cwd: root, env, maxBuffer: 10_000_000 }, (_error, stdout, stderr) => {
      try {
        done(JSON.parse(stdout) as Report);
      } catch {
        fail(new Error(`oxlint did not report: ${stdout}${stderr}`));
      }
    });
  });
}

describe('The lint rules', () => {
  const found = new Map<string, string[]>();
  before(async () => {
    const planted = Object.fromEntries(PLANTED.map(([, file, code]) => [file, `${code}\n`]));
    const rules = await readFile(join(projectRoot, '.oxlintrc.json'), 'utf8');
    const files = {
      ...planted,
      ...SOUND,
      '.oxlintrc.json': rules,
      'tsconfig.json': TSCONFIG,
      'package.json': '{ "type": "module" }',
    };
    const report = await withPlantedTree(files, lint);
    for (const { filename, code, severity } of report.diagnostics) {
      found.set(filename, [
        ...(found.get(filename) ?? []),
        severity === 'error' ? code : `${code} as ${severity}`,
      ]);
    }
  });

  for (const [rule, file] of PLANTED) {
    it(`see ${rule} in ${file}`, () => {
      expect(found.get(file) ?? []).to.include(rule);
    });
  }

  it('see nothing else', () => {
    const expected = new Set(PLANTED.map(([rule, file]) => `${file} ${rule}`));
    const others = [...found].flatMap(([file, codes]) => codes.map((code) => `${file} ${code}`));
    expect(others.filter((fault) => !expected.has(fault))).to.deep.equal([]);
  });
});
