import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readSources, resolveSpecifier, type SourceFile } from './imports.js';

/** The floors of the house and, for each, the floors it may import. Whoever is not named here does not exist. */
export const FLOORS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  storage: ['domain'],
  mail: ['domain'],
  documents: ['domain'],
  directories: ['domain'],
  services: ['domain', 'storage'],
  web: ['domain', 'services'],
  jobs: ['domain', 'services'],
  cli: ['domain', 'services'],
};

/** The files that stand on top: they may know everything, and no floor knows them. */
export const ROOF = ['assay.ts', 'config.ts', 'database-deeds.ts', 'portal.ts', 'server.ts', 'world.ts'];

/** All a pure floor needs besides its own files. */
const DOMAIN_PACKAGES = ['zod', 'canonicalize', 'intl-messageformat', 're2js', 'diff'];

/** Packages that speak with the outside world, and the only floor that may use each. */
const CONFINED: Readonly<Record<string, string>> = {
  mongoose: 'storage',
  mongodb: 'storage',
  bson: 'storage',
  lmdb: 'storage',
  'connect-mongo': 'storage',
  nodemailer: 'mail',
  pdfmake: 'documents',
  hucre: 'documents',
  fontkit: 'documents',
  'bidi-js': 'documents',
  unpdf: 'documents',
  asn1js: 'documents',
};

/** Everything in `root/src` that breaks the floor plan, one sentence each; an empty house is a fault. */
export async function floorFaults(root: string): Promise<string[]> {
  const sources = await readSources(root);
  const known = new Set(sources.map((source) => source.path));
  return [
    ...(await folderFaults(root, known)),
    ...sources.flatMap((source) => importFaults(source, known)),
    ...cycleFaults(sources),
  ].sort();
}

async function folderFaults(root: string, known: ReadonlySet<string>): Promise<string[]> {
  const entries = await readdir(join(root, 'src'), { withFileTypes: true }).catch(() => []);
  const floorOf = [...known].map((path) => path.split('/')[0]);
  const missing = [
    ...Object.keys(FLOORS).filter((floor) => !floorOf.includes(floor)),
    ...ROOF.filter((file) => !known.has(file)),
  ].map((name) => `src/${name} is missing or empty`);
  const unknown = entries
    .filter((entry) => !(entry.isDirectory() ? Object.hasOwn(FLOORS, entry.name) : ROOF.includes(entry.name)))
    .map((entry) => `src/${entry.name} is on no floor`);
  return [...missing, ...unknown];
}

function importFaults(source: SourceFile, known: ReadonlySet<string>): string[] {
  const faults = source.specifiers.flatMap((specifier) => {
    const target = resolveSpecifier(specifier, source.path);
    const fault =
      target === null ? packageFault(source, specifier) : arrowFault(source, specifier, target, known);
    return fault === null ? [] : [`src/${source.path} imports ${specifier}: ${fault}`];
  });
  const unreadable = source.unreadable.map(
    (argument) => `src/${source.path} imports (${argument}): not a plain string`,
  );
  return [...faults, ...unreadable];
}

function packageFault(source: SourceFile, specifier: string): string | null {
  const floor = floorOf(source.path);
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (floor === 'domain' && !DOMAIN_PACKAGES.includes(name)) return 'the domain is pure';
  const home = CONFINED[name];
  if (home !== undefined && floor !== null && floor !== home) return `only ${home} may use it`;
  return null;
}

function arrowFault(
  source: SourceFile,
  specifier: string,
  target: string,
  known: ReadonlySet<string>,
): string | null {
  if (target.endsWith('.ts') && !known.has(target)) return 'no such file';
  if (!/\.(js|json)$/.test(specifier)) return 'the specifier must end in .js';
  const from = floorOf(source.path);
  const to = floorOf(target);
  if (from === to)
    return from !== null && specifier.startsWith('#') ? 'within a floor, import relatively' : null;
  if (to === null) return 'nobody knows the roof';
  if (!specifier.startsWith('#')) return `across floors, import #${target.replace(/\.ts$/, '.js')}`;
  if (from === null || FLOORS[from]?.includes(to)) return null;
  return `${from} may not know ${to}`;
}

/** The floor a path under `src` stands on; null for the roof. */
function floorOf(path: string): string | null {
  return path.includes('/') ? (path.split('/')[0] ?? null) : null;
}

/** Walks the arrows within each floor (between floors none leads back); a file met again is a cycle, types included. */
function cycleFaults(sources: readonly SourceFile[]): string[] {
  const neighbours = ({ path, specifiers }: SourceFile) =>
    specifiers
      .map((specifier) => resolveSpecifier(specifier, path))
      .filter((target) => target !== null && floorOf(target) === floorOf(path)) as string[];
  const arrows = new Map(sources.map((source) => [source.path, neighbours(source)]));
  const finished = new Set<string>();
  const faults: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (finished.has(path)) return;
    const start = way.indexOf(path);
    if (start >= 0) {
      faults.push(`cycle: ${[...way.slice(start), path].map((step) => `src/${step}`).join(' → ')}`);
      return;
    }
    for (const next of arrows.get(path) ?? []) visit(next, [...way, path]);
    finished.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return faults;
}
