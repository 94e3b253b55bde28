import { type CalendarDate, daysBetween, formatDay } from '../../dates.js';
import type { CertificateField } from '../certificate.js';
import { FACE_RULES } from '../checks/face.js';
import { cannotTell, fail, info, missing, noted, onWhoseWord, pass, warn } from '../checks/rule.js';
import { SCOPE_RULES } from '../checks/scope.js';
import { confirms, dayOf } from '../checks/seen.js';
import type { OtherRule } from './other-document.js';

/** Whether it speaks of the vendor, as a certificate would. */
export const ofTheVendor = (id: string): OtherRule => ({
  id,
  title: 'Speaks of the vendor',
  judge: SCOPE_RULES['SCOPE-01'].judge,
});

/** Whether its last day has passed. `usual`: how long it lasts where it names no day. */
export const stillValid = (id: string, usual = ''): OtherRule => ({
  id,
  title: 'Still valid',
  judge(seen) {
    const { expires, facts } = seen;
    if (expires === null) {
      const { reason, settle } = missing(seen, 'expiresOn', 'cannot-tell');
      return cannotTell(usual === '' ? reason : `${reason} ${usual}`, settle);
    }
    return expires >= facts.on
      ? pass(`Valid until ${formatDay(expires)}.`)
      : fail(
          `It ended on ${formatDay(expires)}, ${daysBetween(expires, facts.on)} days ago.`,
          'Ask for the one that followed.',
        );
  },
});

/** Whether a field is stated; `why`: what it is needed for. */
export const states = (id: string, title: string, field: CertificateField, why: string): OtherRule => ({
  id,
  title,
  judge(seen) {
    const value = seen.facts.fields[field]?.value.trim() ?? '';
    if (value !== '') return pass(value);
    const { reason, settle } = missing(seen, field, 'warn');
    return cannotTell(`${reason} ${why}`, settle);
  },
});

/** Whether a body is named that accredits the issuer. */
export const namesAccreditation = (id: string): OtherRule => ({
  id,
  title: 'Names an accreditation',
  judge: FACE_RULES['FACE-04'].judge,
});

/** Whether somebody looked it up; `where` says in which register that is done. */
export const lookedUp = (id: string, title: string, where: string): OtherRule => ({
  id,
  title,
  judge({ facts, lookUps: { certificate } }) {
    if (certificate === null) return cannotTell('Nobody has looked it up.', where);
    if (certificate.answer === 'mismatch') {
      return fail(`${onWhoseWord(certificate)} and found something else${noted(certificate)}`, where);
    }
    if (certificate.answer === 'not-listed') {
      return warn(`${onWhoseWord(certificate)} and did not find it${noted(certificate)}`, where);
    }
    return confirms(certificate, facts.on)
      ? pass(`${onWhoseWord(certificate)} and found it as it stands here.`)
      : cannotTell(`${onWhoseWord(certificate)}; that is too long ago to rely on.`, 'Look again.');
  },
});

/** Older than this a letter or a declaration tells little of today. Our own choice. */
const LETTER_DAYS = 183;

/** How long ago it was written. */
export const writtenLately = (id: string): OtherRule => ({
  id,
  title: 'Written lately',
  judge(seen) {
    const day = dayOf(seen.facts, 'issuedOn');
    if (day === null) return missing(seen, 'issuedOn', 'cannot-tell');
    const days = daysBetween(day, seen.facts.on);
    if (days < 0)
      return fail(`Its day, ${formatDay(day)}, is still to come.`, 'Compare the day with the page.');
    return days > LETTER_DAYS
      ? warn(
          `It is of ${formatDay(day)}, ${monthsWords(day, seen.facts.on)} ago.`,
          'Ask how things stand today.',
        )
      : pass(`It is of ${formatDay(day)}.`);
  },
});

/** A sentence that holds of every such document. */
export const always = (id: string, title: string, sentence: string, settle = ''): OtherRule => ({
  id,
  title,
  judge: () => info(sentence, settle),
});

/** `14 months`, `1 month`, `20 days`: whole ones that lie between two days. */
export function monthsWords(from: CalendarDate, to: CalendarDate): string {
  const days = daysBetween(from, to);
  const months = Math.floor(days / 30.44);
  if (months === 0) return `${days} ${days === 1 ? 'day' : 'days'}`;
  return `${months} ${months === 1 ? 'month' : 'months'}`;
}
