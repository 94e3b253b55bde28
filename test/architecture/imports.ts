import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { filesUnder, withoutComments } from './source-files.js';

/** One file of `src` and everything it names in import, export-from, dynamic import, import types and worker URLs. */
export interface SourceFile {
  /** Path relative to `src`, such as `domain/scoring/score.ts`. */
  readonly path: string;
  readonly specifiers: readonly string[];
  /** Dynamic imports whose argument is not a plain string: nobody can judge them. */
  readonly unreadable: readonly string[];
}

// Each keyword may stand anywhere but right after a quote (`'from' | 'to'` imports nothing): what looks like an import
// inside a string is reported too, and that errs loudly.
const STATIC = /(?<!['"])\b(?:from|import)\s*(['"])([^'"\n]+)\1/g;
const DYNAMIC = /\b(?:import|require)\s*\(\s*([^)]*?)\s*[,)]/g;
const WORKER = /\bnew URL\(\s*(['"])(\.[^'"\n]+\.js)\1\s*,\s*import\.meta\.url/g;

/** Reads all TypeScript files under `root/src`. */
export async function readSources(root: string): Promise<SourceFile[]> {
  const paths = (await filesUnder(join(root, 'src'))).filter((path) => path.endsWith('.ts'));
  return Promise.all(
    paths.map(async (path) => ({ path, ...importsOf(await readFile(join(root, 'src', path), 'utf8')) })),
  );
}

function importsOf(source: string): Pick<SourceFile, 'specifiers' | 'unreadable'> {
  const code = withoutComments(source);
  const specifiers = [...code.matchAll(STATIC), ...code.matchAll(WORKER)].map((match) => match[2] ?? '');
  const unreadable: string[] = [];
  for (const [, argument = ''] of code.matchAll(DYNAMIC)) {
    const literal = /^(['"`])([^'"`$]+)\1$/.exec(argument);
    if (literal?.[2]) specifiers.push(literal[2]);
    else unreadable.push(argument);
  }
  return { specifiers, unreadable };
}

/** The path under `src` (ending .ts, or as written for other files) that a specifier names, or null for a package. */
export function resolveSpecifier(specifier: string, from: string): string | null {
  const path = specifier.startsWith('.')
    ? posix.join(posix.dirname(from), specifier)
    : specifier.startsWith('#roof/')
      ? specifier.slice('#roof/'.length)
      : specifier.startsWith('#')
        ? specifier.slice(1)
        : null;
  return path === null ? null : path.replace(/\.js$/, '.ts');
}
