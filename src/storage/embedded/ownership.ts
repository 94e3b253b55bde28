import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Puts the file in place whole, unless there is one. */
function claim(folder: string, owner: Owner): boolean {
  const draft = join(folder, `owner.${randomBytes(6).toString('hex')}`);
  writeFileSync(draft, JSON.stringify(owner), { mode: 0o600 });
  try {
    linkSync(draft, join(folder, 'owner.json'));
    return true;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw failure;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Takes away what a dead process left; puts it back when somebody was quicker. */
function clear(folder: string, dead: Owner): void {
  const file = join(folder, 'owner.json');
  const aside = join(folder, `owner.${randomBytes(6).toString('hex')}`);
  try {
    renameSync(file, aside);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw failure;
  }
  const taken = read(aside);
  if (taken !== undefined && (taken.pid !== dead.pid || taken.began !== dead.began)) linkSync(aside, file);
  else if (!dead.socket.startsWith(folder)) rmSync(join(dead.socket, '..'), { recursive: true, force: true });
  rmSync(aside, { force: true });
}

/** Makes this process the owner of the folder, or tells which living process is. */
export function takeOwnership(folder: string, socket: string): Owner | undefined {
  const own: Owner = { pid: process.pid, began: beginning(process.pid), socket };
  for (;;) {
    if (claim(folder, own)) return undefined;
    const other = read(join(folder, 'owner.json'));
    if (other === undefined) continue;
    if (isAlive(other)) return other;
    clear(folder, other);
  }
}

export function giveUpOwnership(folder: string): void {
  rmSync(join(folder, 'owner.json'), { force: true });
}
