import { readFileSync } from 'node:fs';

/** Anonymous memory of a process in bytes, pages of files not counted; NaN where the system does not tell (Linux does). */
export function ownMemory(pid: number): number {
  try {
    return Number(/^RssAnon:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
  } catch {
    return Number.NaN;
  }
}
