/** Calls `act` once after some milliseconds; the answer calls it off. */
export type Timer = (milliseconds: number, act: () => void) => () => void;

/** The runtime's own timer; it does not keep a process alive that has nothing else to do. */
export const runtimeTimer: Timer = (milliseconds, act) => {
  const timeout = setTimeout(act, milliseconds);
  timeout.unref();
  return () => clearTimeout(timeout);
};

/** Work that is to begin later, and work that has begun. */
export interface Appointments {
  after(milliseconds: number, act: () => Promise<void>): void;
  /** Calls off what has not begun and waits for what has. */
  end(): Promise<void>;
}

export function createAppointments(timer: Timer): Appointments {
  const waiting = new Set<() => void>();
  const underway = new Set<Promise<void>>();
  return {
    after(milliseconds, act) {
      const callOff = timer(milliseconds, () => {
        waiting.delete(callOff);
        const work = act().finally(() => underway.delete(work));
        underway.add(work);
      });
      waiting.add(callOff);
    },
    async end() {
      for (const callOff of waiting) callOff();
      waiting.clear();
      await Promise.all(underway);
    },
  };
}
