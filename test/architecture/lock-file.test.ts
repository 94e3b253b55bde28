import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { projectRoot } from './planted-tree.js';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}
interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const EXACT = /^\d+\.\d+\.\d+$/;

/** Optional packages that are named somewhere in the lock but not locked: `npm ci` stops at them on other platforms. */
function unlocked(lock: Lock): string[] {
  return Object.entries(lock.packages).flatMap(([path, locked]) =>
    Object.keys(locked.optionalDependencies ?? {})
      .filter((name) => !isLocked(lock, path, name))
      .map((name) => `${path} needs ${name}`),
  );
}

/** Looks for a package the way Node does: beside the one that needs it, then in each folder above. */
function isLocked(lock: Lock, from: string, name: string): boolean {
  const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (Object.hasOwn(lock.packages, place)) return true;
  return from !== '' && isLocked(lock, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

const read = async <T>(name: string) => JSON.parse(await readFile(join(projectRoot, name), 'utf8')) as T;

describe('The lock file', () => {
  let lock: Lock;
  let manifest: Manifest;
  before(async () => {
    lock = await read<Lock>('package-lock.json');
    manifest = await read<Manifest>('package.json');
    expect(Object.keys(lock.packages).length).to.be.greaterThan(100);
  });

  it('holds every package of every platform', () => {
    expect(unlocked(lock)).to.deep.equal([]);
  });

  it('would be seen incomplete', () => {
    const planted: Lock = {
      packages: {
        '': {},
        'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-mac': '1.0.0' } },
        'node_modules/a-linux': {},
        'node_modules/a/node_modules/b': { optionalDependencies: { 'a-linux': '1.0.0', 'b-mac': '1.0.0' } },
      },
    };
    expect(unlocked(planted)).to.deep.equal([
      'node_modules/a needs a-mac',
      'node_modules/a/node_modules/b needs b-mac',
    ]);
  });

  it('names no host, only versions and hashes', () => {
    const packages = Object.entries(lock.packages).filter(([path, locked]) => path !== '' && !locked.link);
    expect(
      packages.filter(([, locked]) => locked.resolved !== undefined).map(([path]) => path),
    ).to.deep.equal([]);
    expect(
      packages.filter(([, locked]) => locked.integrity === undefined).map(([path]) => path),
    ).to.deep.equal([]);
  });

  it('is fed by exact versions only', () => {
    const asked = Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.overrides,
    });
    expect(asked.length).to.be.greaterThan(10);
    expect(asked.filter(([, version]) => !EXACT.test(version))).to.deep.equal([]);
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(lock.packages[`node_modules/${name}`]?.version, name).to.equal(version);
    }
  });

  it('says of every install script whether it may run', () => {
    const scripted = Object.entries(lock.packages)
      .filter(([, locked]) => locked.hasInstallScript)
      .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect(scripted).to.not.be.empty;
    expect(scripted.filter((name) => !Object.hasOwn(manifest.allowScripts, name))).to.deep.equal([]);
  });

  it('holds one MongoDB driver, shared by everyone', () => {
    const drivers = Object.keys(lock.packages).filter((path) => /(^|\/)node_modules\/mongodb$/.test(path));
    expect(drivers).to.deep.equal(['node_modules/mongodb']);
  });
});
