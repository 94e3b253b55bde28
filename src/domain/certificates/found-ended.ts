import type { CalendarDate } from '../dates.js';
import type { Certificate, LookUp } from './certificate.js';
import type { FoundEnded } from './check.js';
import { byNewest, isInCertSearch } from './checks/seen.js';
import { lifeOn } from './life.js';

/** What another record of a certificate, or the one before it, knows of its end; null where it knows of none. */
export function foundEnded(
  { lookUps, life }: Pick<Certificate, 'lookUps' | 'life'>,
  on: CalendarDate,
): FoundEnded | null {
  const { withdrawn, suspended } = lifeOn(life, on);
  const written = withdrawn ?? suspended;
  if (written !== null)
    return { how: withdrawn === null ? 'suspended' : 'withdrawn', on: written.on, by: written.by.name };
  const found = latestOfEach(lookUps, on).find(isOfAnEnd);
  return found === undefined ? null : { how: found.difference, on: found.on, by: found.by.name };
}

/** The latest in the certification body's own directory, and the latest in the global one: what a newer one of a kind overrules. */
function latestOfEach(lookUps: readonly LookUp[], on: CalendarDate): readonly LookUp[] {
  const telling = lookUps
    .filter((each) => each.subject === 'certificate' && each.answer !== 'could-not-check' && each.on <= on)
    .toSorted(byNewest);
  const own = telling.find((each) => !isInCertSearch(each));
  const global = telling.find(isInCertSearch);
  return [own, global].filter((each) => each !== undefined);
}

const isOfAnEnd = (lookUp: LookUp): lookUp is LookUp & { readonly difference: FoundEnded['how'] } =>
  lookUp.answer === 'mismatch' && (lookUp.difference === 'suspended' || lookUp.difference === 'withdrawn');
