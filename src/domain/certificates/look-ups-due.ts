import { addDays, type CalendarDate } from '../dates.js';
import { LOOK_UP_SUBJECTS, type LookUp } from './certificate.js';
import type { CertificateFacts } from './check.js';
import { FRESH_DAYS, isOvertaken, lookUpsSaying } from './checks/seen.js';

/** Look-ups that lapse within so many days are due again. Our own choice. */
export const LOOK_UP_SOON_DAYS = 14;

/** The last day on which a look-up still confirms what it found. */
export const countsUntil = ({ on }: Pick<LookUp, 'on'>): CalendarDate => addDays(on, FRESH_DAYS);

/**
 * The day by which somebody has to look again, so that nothing lapses: the last day on which the latest look-ups that
 * matched, of the body and of the certificate, both count. Null where neither matched.
 */
export function lookUpDueOn(facts: CertificateFacts): CalendarDate | null {
  const days = LOOK_UP_SUBJECTS.flatMap((subject) => {
    const matched = lookUpsSaying(facts, subject).find(
      (each) => each.answer === 'match' && !isOvertaken(each, facts),
    );
    return matched === undefined ? [] : [countsUntil(matched)];
  });
  return days.reduce<CalendarDate | null>(
    (first, day) => (first === null || day < first ? day : first),
    null,
  );
}
