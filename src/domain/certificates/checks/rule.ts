import { formatDay } from '../../dates.js';
import type { OwnWord } from '../../registers/registers.js';
import { type CertificateField, DATE_FIELDS, type LifeRecord, type LookUp, SURE } from '../certificate.js';
import type { CheckId, CheckOutcome, CheckResult } from '../check.js';
import { isDenied, type Seen, stated } from './seen.js';

/** A check without its id and category, which its place in the register gives. */
export interface Rule {
  readonly title: string;
  /** Set where nothing but a person can tell. */
  readonly forPeople?: true;
  judge(seen: Seen): CheckResult | null;
}

/** The rules of one category, by id. */
export type Rules<Prefix extends string> = Readonly<Record<Extract<CheckId, `${Prefix}-${string}`>, Rule>>;

export const pass = (reason: string): CheckResult => ({ outcome: 'pass', reason, settle: '' });
export const info = (reason: string, settle = ''): CheckResult => ({ outcome: 'info', reason, settle });
export const warn = (reason: string, settle: string): CheckResult => ({ outcome: 'warn', reason, settle });
export const fail = (reason: string, settle: string): CheckResult => ({ outcome: 'fail', reason, settle });
export const cannotTell = (reason: string, settle: string): CheckResult => ({
  outcome: 'cannot-tell',
  reason,
  settle,
});

/** A check that only a person can make; it says what to look at. */
export const forPeople = (title: string, reason: string, settle: string): Rule => ({
  title,
  forPeople: true,
  judge: () => cannotTell(reason, settle),
});

/** What people call a field, within a sentence. */
export const FIELD_WORDS: Readonly<Record<CertificateField, string>> = {
  number: 'certificate number',
  holder: 'holder',
  holderAddress: 'holder’s address',
  standard: 'standard',
  scope: 'scope',
  sites: 'sites',
  certificationBody: 'certification body',
  certificationBodyAddress: 'certification body’s address',
  accreditationBody: 'accreditation body',
  accreditationNumber: 'accreditation number',
  originallyIssuedOn: 'day of first certification',
  issuedOn: 'day of issue',
  effectiveOn: 'day in force',
  decidedOn: 'day of the decision',
  expiresOn: 'last day of validity',
  surveyedOn: 'last surveillance',
  statementOfApplicability: 'Statement of Applicability',
  signatory: 'signatory',
  revision: 'revision',
  verifyAt: 'place to verify it',
  periodFrom: 'first day of the period',
  periodTo: 'last day of the period',
  reportType: 'type of report',
  level: 'level',
};

/**
 * What to say of a field without a value: `outcome` where a person says that the document does not state it; otherwise
 * it cannot be told, because it was not found, is not sure or spells no day that exists.
 */
export function missing({ facts }: Seen, field: CertificateField, outcome: CheckOutcome): CheckResult {
  const words = FIELD_WORDS[field];
  if (isDenied(facts, field)) {
    return { outcome, reason: `It states no ${words}.`, settle: `Ask the vendor for the ${words}.` };
  }
  const value = stated(facts, field);
  if (value !== null && (DATE_FIELDS as readonly string[]).includes(field)) {
    return cannotTell(
      `The ${words}, “${value}”, is no day that exists.`,
      `Type the ${words} as it stands on the page.`,
    );
  }
  const read = facts.reading?.fields[field];
  if (read !== undefined && read.confidence < SURE && facts.fields[field] === undefined) {
    return cannotTell(
      `The ${words} was read from “${read.said}” and is not sure${read.doubt === '' ? '' : `: ${read.doubt}`}`.replace(
        /[.]?$/,
        '.',
      ),
      'Confirm it or type it.',
    );
  }
  return cannotTell(
    `No ${words} was found on it.`,
    'Look at the page and type it, or say that it is not there.',
  );
}

/** Who looked where and when, within a sentence. */
export const onWhoseWord = ({ by, register, on }: LookUp): string =>
  `${by.name} looked in ${register.replace(/^Directory /, 'the directory ')} on ${formatDay(on)}`;

/** On whose word something stands that was written down of a certificate's life: `letter of Aldgate, written down by Mara Olsen`. */
export const wordOf = ({ source, by }: LifeRecord): string => `${source}, written down by ${by.name}`;

/** What a look-up that does not count yet waits for; null where there is none of a kind. The latest tells. */
export function awaitedOf(
  { facts }: Seen,
  isOfKind: (lookUp: LookUp) => boolean,
): { readonly reason: string; readonly settle: string } | null {
  const lookUp = facts.unconfirmed.findLast((each) => isOfKind(each) && each.on <= facts.on);
  if (lookUp === undefined) return null;
  const { second } = lookUp;
  return second?.agrees === false
    ? {
        reason: `${onWhoseWord(lookUp)}, and ${second.by.name} found something else there${noted(second)}`,
        settle: 'Somebody looks a third time, and records it as a new look-up.',
      }
    : {
        reason: `${onWhoseWord(lookUp)} and found it to match; nobody else has confirmed that yet.`,
        settle: `Somebody other than ${lookUp.by.name} looks as well and confirms it.`,
      };
}

/** Whose register knows something, at the beginning of a sentence. */
export const registerOf = ({ own }: { readonly own?: OwnWord }): string =>
  own === undefined ? 'The shipped register' : `Your own register (${own.by}, as of ${formatDay(own.asOf)})`;

/** What a look-up noted, as the end of a sentence. */
export const noted = ({ note }: Pick<LookUp, 'note'>): string => {
  const text = note.trim().replace(/[.]$/, '');
  return text === '' ? '.' : `: ${text}.`;
};

/** A stretch of a long text, for quoting. */
export const quoted = (text: string, longest = 120): string =>
  text.length <= longest ? `“${text}”` : `“${text.slice(0, longest).trimEnd()}…”`;
