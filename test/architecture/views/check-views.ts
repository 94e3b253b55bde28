import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import ejs from 'ejs';
import { filesUnder } from '../source-files.js';
import { toolPath } from '../tool-path.js';
import { literalFaults, markupFaults } from './markup.js';
import { lineAt, piecesOf } from './template.js';
import { translate } from './translate.js';

/** What is wrong in a view; `file` is relative to the project. */
export interface ViewFault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

interface Template {
  /** Path under `views`, without `.ejs`: its key in Views. */
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

const VENDOR_FACING = [
  'respond/',
  'requests/',
  'members/',
  'account/',
  'invitations/',
  'library/',
  'own-certificates/',
  'frameworks/',
  'mail/',
  'entrance/sign-in',
  'problem',
  'layouts/',
  'parts/question',
  'ai-act/fact-question',
  'ai-act/fact-list',
  ...['bottom-bar', 'error-summary', 'evidence-chip', 'facts', 'field', 'pill'].map(
    (part) => `parts/${part}`,
  ),
  ...['progress', 'save-indicator', 'section-list', 'theme-choice'].map((part) => `parts/${part}`),
  ...['action', 'confirm', 'empty-state', 'filter-bar', 'flash', 'head', 'page-header', 'pager'].map(
    (part) => `parts/${part}`,
  ),
];
/** How production compiles templates: the types below speak about the same two locals. */
const EJS_OPTIONS = { strict: true, _with: false, destructuredLocals: ['view', 'shell'], client: true };
const TSC = toolPath('typescript', 'tsc');

/**
 * Checks every `views/**\/*.ejs` of the project at `root` against its contract, a module that exports Views, Shell and
 * Html: types, literals, inline code.
 * `tsconfig` is the configuration the generated modules extend. No templates at all is a fault.
 */
export async function checkViews(
  root: string,
  tsconfig = join(root, 'tsconfig.json'),
  contract = 'src/web/contract.ts',
): Promise<ViewFault[]> {
  const files = (await filesUnder(join(root, 'views'))).filter((file) => file.endsWith('.ejs'));
  if (files.length === 0) return [{ file: 'views', line: 1, message: 'no templates found' }];
  const templates = await Promise.all(
    files.map(async (file) => ({
      name: file.slice(0, -'.ejs'.length),
      file: `views/${file}`,
      text: await readFile(join(root, 'views', file), 'utf8'),
    })),
  );
  const written = templates.flatMap(faultsAsWritten);
  return [...written, ...(await typeFaults(root, templates, { tsconfig, contract }))].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line,
  );
}

/** One line for a fault, as an editor understands it. */
export function describeFault(fault: ViewFault): string {
  return `${fault.file}:${fault.line} ${fault.message}`;
}

function faultsAsWritten(template: Template): ViewFault[] {
  const mail = template.name.startsWith('mail/');
  const vendorFacing = VENDOR_FACING.some((folder) => template.name.startsWith(folder));
  const faults = [
    ...compileFaults(template.text),
    ...lineCommentFaults(template.text),
    ...markupFaults(template.text, { mail }),
    ...(vendorFacing ? literalFaults(template.text) : []),
  ];
  return faults.map((fault) => ({ file: template.file, ...fault }));
}

function compileFaults(text: string): { line: number; message: string }[] {
  try {
    ejs.compile(text, EJS_OPTIONS);
    return [];
  } catch (error) {
    return [{ line: 1, message: `EJS cannot compile it: ${String(error).split('\n')[0]}` }];
  }
}

/** A `//` comment would hide the rest of its line from the type check. */
function lineCommentFaults(text: string): { line: number; message: string }[] {
  const faults: { line: number; message: string }[] = [];
  let index = 0;
  for (const piece of piecesOf(text)) {
    const isCode = piece.kind !== 'text' && piece.kind !== 'comment';
    const comment = isCode ? /(?:^|\s)\/\//.exec(piece.written) : null;
    if (comment)
      faults.push({
        line: lineAt(text, index + comment.index + 1),
        message: 'comment with //: write <%# … %>',
      });
    index += piece.written.length;
  }
  return faults;
}

async function typeFaults(
  root: string,
  templates: readonly Template[],
  against: { readonly tsconfig: string; readonly contract: string },
): Promise<ViewFault[]> {
  const out = join(root, 'dist', 'views-check');
  await rm(out, { recursive: true, force: true });
  const contract = join(root, against.contract.replace(/\.ts$/, '.js'));
  await Promise.all(
    templates.map(async ({ name, text }) => {
      const file = join(out, 'views', `${name}.ts`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, translate(text, name, relative(dirname(file), contract)));
    }),
  );
  const names = templates.map(({ name }) => JSON.stringify(name)).join(' | ');
  await writeFile(
    join(out, 'every-key-has-a-template.ts'),
    `import type { Views } from ${JSON.stringify(relative(out, contract))};\n` +
      `export const missing: Record<Exclude<keyof Views, ${names}>, never> = {};\n`,
  );
  await writeFile(join(out, 'tsconfig.json'), JSON.stringify(compilerConfig(against.tsconfig)));
  const printed = await runTsc(out);
  return printed.flatMap((line) => faultOf(line, { root, out, contract: against.contract }));
}

function compilerConfig(tsconfig: string): object {
  return {
    extends: resolve(tsconfig),
    compilerOptions: {
      types: ['node'],
      typeRoots: [join(dirname(resolve(tsconfig)), 'node_modules', '@types')],
      noUnusedParameters: false,
      incremental: false,
      tsBuildInfoFile: null,
      rootDir: null,
      outDir: null,
    },
    include: ['./**/*.ts'],
  };
}

/** The lines tsc printed; empty when all is well. */
function runTsc(project: string): Promise<string[]> {
  return new Promise((done, fail) => {
    execFile(process.execPath, [TSC, '--project', project, '--pretty', 'false'], (error, stdout, stderr) => {
      const lines = stdout.split('\n').filter((line) => line !== '');
      if (error && lines.length === 0) fail(new Error(`tsc did not run: ${stderr || error.message}`));
      else done(lines);
    });
  });
}

function faultOf(
  printed: string,
  { root, out, contract }: { readonly root: string; readonly out: string; readonly contract: string },
): ViewFault[] {
  const parts = /^(.+?)\((\d+),\d+\): error (.*)$/.exec(printed);
  if (!parts) return printed.startsWith(' ') ? [] : [{ file: 'views', line: 1, message: printed }];
  const [, path = '', line = '1', message = ''] = parts;
  const file = resolve(path);
  const inViews = relative(join(out, 'views'), file);
  if (!inViews.startsWith('..'))
    return [{ file: `views/${inViews.replace(/\.ts$/, '.ejs')}`, line: Number(line), message }];
  if (!relative(out, file).startsWith('..')) {
    return [{ file: contract, line: 1, message: `Views has a key without a template: ${message}` }];
  }
  return [{ file: relative(root, file), line: Number(line), message }];
}
