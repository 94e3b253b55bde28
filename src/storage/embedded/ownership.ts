import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { DatabaseUnavailable } from './errors.js';

/** Who serves a data folder, as its `owner.json` says. */
export interface Owner {
  readonly pid: number;
  /** When the process began, in the kernel's ticks; tells it from a later one with the same number. */
  readonly began: string;
  readonly socket: string;
  /** The machine by name, and by the number its system gave it. */
  readonly host: string;
  readonly machine: string;
  /** This run of the kernel: the same in all containers of a machine, another after each start. */
  readonly boot: string;
  /** The processes that the owner could see: another set in each container. */
  readonly space: string;
}

/**
 * How an owner stands, seen from here: `unseen` is one on this machine whose processes cannot be looked at (another
 * container), `elsewhere` one on another machine.
 */
export type Standing = 'alive' | 'dead' | 'unseen' | 'elsewhere';

function told(read: () => string): string {
  try {
    return read().trim();
  } catch {
    return '';
  }
}

const textOf = (file: string) => told(() => readFileSync(file, 'utf8'));

function beginning(pid: number): string {
  const stat = textOf(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

/** This process as the owner of a folder. */
export function ownerHere(socket: string): Owner {
  return {
    pid: process.pid,
    began: beginning(process.pid),
    socket,
    host: hostname(),
    machine: textOf('/etc/machine-id'),
    boot: textOf('/proc/sys/kernel/random/boot_id'),
    space: told(() => readlinkSync('/proc/self/ns/pid')),
  };
}

/** How an owner stands, as far as can be told without asking it. */
export function standingOf(owner: Owner, here: Owner = ownerHere('')): Standing {
  const isSameMachine = owner.host === here.host && owner.machine === here.machine;
  const isSameRun = owner.boot === here.boot && (here.boot !== '' || isSameMachine);
  if (!isSameRun) return isSameMachine ? 'dead' : 'elsewhere';
  if (owner.space !== here.space) return 'unseen';
  try {
    process.kill(owner.pid, 0);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ESRCH') return 'dead';
  }
  return beginning(owner.pid) === owner.began ? 'alive' : 'dead';
}

function read(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new DatabaseUnavailable(
      `${file} cannot be read, so nobody can tell whether the data folder is in use. If nothing uses it, delete that file and start again.`,
    );
  }
}

const OWNER_FILE = 'owner.json';

function isSame(a: Owner | undefined, b: Owner): boolean {
  return a !== undefined && a.pid === b.pid && a.began === b.began && a.boot === b.boot;
}

/** Writes an owner down where it does not count yet; on the disk whole before anything is called by its name. */
function draftOf(folder: string, owner: Owner): string {
  const draft = join(folder, `owner.${randomBytes(6).toString('hex')}`);
  const file = openSync(draft, 'wx', 0o600);
  try {
    writeSync(file, JSON.stringify(owner));
    fsyncSync(file);
  } catch (failure) {
    rmSync(draft, { force: true });
    throw failure;
  } finally {
    closeSync(file);
  }
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

/** Whether a socket stands in a folder of its own, because its path was too long inside the data folder. */
export function isApart(socket: string): boolean {
  return basename(dirname(socket)).startsWith('assay-');
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
    if (taker === undefined || standingOf(taker, own) !== 'dead') return taker;
    before = taker;
  }
  const file = join(folder, OWNER_FILE);
  const isOurs = isSame(read(file), dead);
  if (isOurs) renameSync(draftOf(folder, own), file);
  for (const step of steps) rmSync(join(folder, step), { force: true });
  if (!isOurs) return undefined;
  if (isApart(dead.socket)) rmSync(dirname(dead.socket), { recursive: true, force: true });
  return own;
}

/**
 * Makes this process the owner of the folder, or tells which process is. `gone` is an owner that was found not to be
 * there any more. Errors: DatabaseUnavailable where what is written there cannot be read.
 */
export function takeOwnership(folder: string, socket: string, gone?: Owner): Owner | undefined {
  const own = ownerHere(socket);
  for (;;) {
    if (claim(folder, OWNER_FILE, own)) return undefined;
    const other = read(join(folder, OWNER_FILE));
    if (other === undefined) continue;
    const isGone = gone !== undefined && isSame(other, gone);
    if (!isGone && standingOf(other, own) !== 'dead') return other;
    const taker = takeOver(folder, other, own);
    if (taker === own) return undefined;
    if (taker !== undefined) return taker;
  }
}

/** Lets go of the folder, if it is still this process that has it. */
export function giveUpOwnership(folder: string, socket: string): void {
  const file = join(folder, OWNER_FILE);
  if (textOf(file) === JSON.stringify(ownerHere(socket))) rmSync(file, { force: true });
}
