import { readFileSync } from 'node:fs';

/** Of the processor time that the system tells. */
const TICKS_A_SECOND = 100;

/** Seconds of processor time a process has taken so far, all its threads together (Linux). */
export function processorTime(pid: number): number {
  const figures = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(figures[11]) + Number(figures[12])) / TICKS_A_SECOND;
}
