import type { Storage } from '#storage/contract.js';

/** Called before each use of a store, with its name (`assessments.change`); throwing is a process killed at that point. */
export type Interception = (call: string) => Promise<void> | void;

/** The same storage, with somebody listening at the door. */
export const intercepted = (storage: Storage, before: Interception): Storage => wrapped(storage, '', before);

const DOORS = new Set(['within', 'answering', 'acrossAll', 'claimed']);

function wrapped<T extends object>(target: T, path: string, before: Interception): T {
  return new Proxy(target, {
    get(object, key) {
      const value: unknown = Reflect.get(object, key);
      const name = path === '' ? String(key) : `${path}.${String(key)}`;
      if (typeof value === 'function') {
        if (DOORS.has(name))
          return (...given: unknown[]) => wrapped(Reflect.apply(value, object, given), '', before);
        return async (...given: unknown[]) => {
          await before(name);
          return await Reflect.apply(value, object, given);
        };
      }
      return typeof value === 'object' && value !== null ? wrapped(value, name, before) : value;
    },
  });
}

/** How long (in ms) a story may take that is told once for each point a process can die at, also on a machine with much else to do. */
export const PATIENCE = 120_000;

/** A process that dies at its nth use of the database, and does nothing afterwards. */
export function dyingAt(call: number): Interception {
  let calls = 0;
  return () => {
    calls += 1;
    if (calls >= call) throw new Killed();
  };
}

/** A process that fails once, at its first use of the database by this name. */
export function failingOnceAt(name: string): Interception {
  let failed = false;
  return (call) => {
    if (failed || call !== name) return;
    failed = true;
    throw new Killed();
  };
}

export class Killed extends Error {}
