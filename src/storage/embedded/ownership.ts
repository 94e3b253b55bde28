import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

/** Who serves a data folder, as its `owner.json` says. */
export interface Owner {
  readonly pid: number;
  /** When the process began, in the kernel's ticks; tells it from a later one with the same number. */
  readonly began: string;
  readonly socket: string;
}

function beginning(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive(owner: Owner): boolean {
  try {
    process.kill(owner.pid, 0);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return beginning(owner.pid) === owner.began;
}

function read(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw failure;
  }
}

const OWNER_FILE = 'owner.json';

function isSame(a: Owner | undefined, b: Owner): boolean {
  return a !== undefined && a.pid === b.pid && a.began === b.began;
}

function draftOf(folder: string, owner: Owner): string {
  const draft = join(folder, `owner.${randomBytes(6).toString('hex')}`);
  writeFileSync(draft, JSON.stringify(owner), { mode: 0o600 });
  return draft;
}

/** Puts a file with the owner in place whole, unless there is one of this name. */
function claim(folder: string, name: string, owner: Owner): boolean {
  const draft = draftOf(folder, owner);
  try {
    linkSync(draft, join(folder, name));
    return true;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw failure;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes the private folder of a dead owner's socket, if it had one. */
function removeSocketFolder(folder: string, dead: Owner): void {
  const place = dirname(dead.socket);
  if (place !== folder && basename(place).startsWith('assay-'))
    rmSync(place, { recursive: true, force: true });
}

/**
 * Takes the folder from a dead owner. Of several processes only one can leave the file `owner.after-<dead>`, and only
 * that one may replace `owner.json`; a process that died half-way is taken over in the same manner. Gives the process
 * that has it; undefined when `owner.json` must be looked at again.
 */
function takeOver(folder: string, dead: Owner, own: Owner): Owner | undefined {
  const steps: string[] = [];
  let before = dead;
  for (;;) {
    const step = `owner.after-${before.pid}-${before.began}`;
    steps.push(step);
    if (claim(folder, step, own)) break;
    const taker = read(join(folder, step));
    if (taker === undefined || isAlive(taker)) return taker;
    before = taker;
  }
  const file = join(folder, OWNER_FILE);
  const isOurs = isSame(read(file), dead);
  if (isOurs) renameSync(draftOf(folder, own), file);
  for (const step of steps) rmSync(join(folder, step), { force: true });
  if (!isOurs) return undefined;
  removeSocketFolder(folder, dead);
  return own;
}

/** Makes this process the owner of the folder, or tells which living process is. */
export function takeOwnership(folder: string, socket: string): Owner | undefined {
  const own: Owner = { pid: process.pid, began: beginning(process.pid), socket };
  for (;;) {
    if (claim(folder, OWNER_FILE, own)) return undefined;
    const other = read(join(folder, OWNER_FILE));
    if (other === undefined) continue;
    if (isAlive(other)) return other;
    const taker = takeOver(folder, other, own);
    if (taker === own) return undefined;
    if (taker !== undefined) return taker;
  }
}

export function giveUpOwnership(folder: string): void {
  rmSync(join(folder, OWNER_FILE), { force: true });
}
