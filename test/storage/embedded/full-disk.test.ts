import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';

const story = fileURLToPath(new URL('./full-disk-story.js', import.meta.url));

/** A shell that may mount disks of its own, seen by nobody else. */
const apart = ['-rm', 'sh', '-c'];

interface Told {
  readonly between: { readonly refusals: unknown[]; readonly kept: number; readonly found: number };
  readonly server: {
    readonly whenFull: { readonly codes: unknown[]; readonly reads: boolean; readonly outside: number };
    readonly sameIndex: unknown;
    readonly again: number;
    readonly beside: { readonly codes: unknown[]; readonly kept: number };
    readonly alone: unknown[];
    readonly restarted?: string;
    readonly whole: boolean;
  };
}

describe('the embedded database on a disk of 64 MB', () => {
  let disk: string;
  let told: Told;

  before(async function () {
    this.timeout(90_000);
    disk = mkdtempSync(join(tmpdir(), 'assay-disk-'));
    const mount = `mount -t tmpfs -o size=64m,mode=700 tmpfs ${disk}`;
    if (spawnSync('unshare', [...apart, mount]).status !== 0) {
      process.stdout.write(
        'Skipped: this system lets nobody mount a small disk (unshare -rm, mount -t tmpfs).\n',
      );
      this.skip();
    }
    const run = `${mount} && exec "${process.execPath}" --enable-source-maps "${story}" ${disk}`;
    const { stdout } = await promisify(execFile)('unshare', [...apart, run]);
    told = JSON.parse(stdout) as Told;
  });
  after(() => rmSync(disk, { recursive: true, force: true }));

  it('keeps what it took room for, though the disk fills before the commit of several that wait', () => {
    const { refusals, kept, found } = told.between;
    expect(refusals).to.deep.equal([]);
    expect(kept).to.equal(12 * 8 * 40);
    expect(found).to.equal(kept);
  });

  it('refuses writes when others have filled it, and reads on', () => {
    const { whenFull, sameIndex } = told.server;
    expect(whenFull.outside).to.be.greaterThan(1_000_000);
    expect(whenFull.codes).to.deep.equal([14031]);
    expect(whenFull.reads).to.equal(true);
    expect(sameIndex).to.equal('tag_1');
  });

  it('writes again when there is room', () => expect(told.server.again).to.equal(20));

  it('takes or refuses each write whole while another fills and frees the disk', () => {
    const { codes, kept } = told.server.beside;
    expect(kept).to.be.greaterThan(0);
    for (const code of codes) expect(code).to.equal(14031);
  });

  it('refuses writes when it fills the disk itself, and has all that it acknowledged after a new start', () => {
    const { alone, restarted, whole } = told.server;
    expect(alone).to.deep.equal([14031]);
    if (restarted !== undefined) expect(restarted).to.include('The disk is full');
    expect(whole).to.equal(true);
  });
});
