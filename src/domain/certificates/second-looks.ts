import type { UserId } from '../ids.js';
import type { LookUp } from './certificate.js';

/** Look-ups that count, and those that matched and do not: nobody else looked yet, or somebody found something else. */
export interface SortedLookUps {
  readonly counting: readonly LookUp[];
  readonly unconfirmed: readonly LookUp[];
}

/**
 * Which look-ups count. Only good news needs a second person: what did not match counts at once. Where one found
 * something else, that look-up and all that matched in the same register before count no more until somebody looks
 * again, whether or not a second look is asked for.
 */
export function sortLookUps(lookUps: readonly LookUp[], needTwo: boolean): SortedLookUps {
  const isUnconfirmed = (lookUp: LookUp): boolean =>
    lookUp.answer === 'match' &&
    ((needTwo && lookUp.second === null) || lookUps.some((other) => overthrows(other, lookUp)));
  return {
    counting: lookUps.filter((each) => !isUnconfirmed(each)),
    unconfirmed: lookUps.filter(isUnconfirmed),
  };
}

/**
 * Whether one was found otherwise after the other was last looked at; one of an earlier day is no look again, whenever
 * it was written down. One found otherwise overthrows itself; only what matched is ever looked at a second time.
 */
const overthrows = (other: LookUp, lookUp: LookUp): boolean =>
  other.answer === 'match' &&
  other.second?.agrees === false &&
  other.subject === lookUp.subject &&
  other.register === lookUp.register &&
  (lookUp.second === null
    ? lookUp.on < other.on || lookUp.at < other.second.at
    : !lookUp.second.agrees || lookUp.second.at < other.second.at);

/** Whether a look-up waits for a second person; those found otherwise wait for a new look-up instead. */
export const awaitsSecond = ({ second }: LookUp): boolean => second === null;

/** Whether this member may take the second look: it is asked for, nobody took it, and they are not who looked first. */
export const mayTakeSecond = (unconfirmed: readonly LookUp[], lookUpId: string, userId: UserId): boolean =>
  unconfirmed.some((each) => each.id === lookUpId && awaitsSecond(each) && each.by.id !== userId);
