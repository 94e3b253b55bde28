import { addDays, type CalendarDate, dayIn, type Instant, later, MINUTE } from '#domain/dates.js';
import type { World } from '../world.js';

/** A clock that the teller sets, over the real ids and log: what is told happened on its own day. */
export interface StoryClock {
  readonly world: World;
  /** Goes to a day counted from today: office hours in UTC, a few minutes after what was told of that day before. */
  goTo(day: number): void;
  /** Goes back to the present. */
  goToNow(): void;
  /** The calendar date so many days from today. */
  dateAt(day: number): CalendarDate;
}

const MINUTES_BETWEEN = 11;

export function createStoryClock(world: World): StoryClock {
  const today = dayIn('UTC', world.now());
  const told = new Map<number, number>();
  let moment: Instant | null = null;
  return {
    world: { now: () => moment ?? world.now(), newId: () => world.newId(), log: world.log },
    goTo(day) {
      const before = told.get(day) ?? 0;
      told.set(day, before + 1);
      moment = later(`${addDays(today, day)}T08:15:00.000Z` as Instant, before * MINUTES_BETWEEN * MINUTE);
    },
    goToNow() {
      moment = null;
    },
    dateAt: (day) => addDays(today, day),
  };
}
