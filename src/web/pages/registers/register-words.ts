import { FRESH_DAYS } from '#domain/certificates/checks/seen.js';
import type { DirectoryCheck } from '#domain/certificates/directory-check.js';
import { type CalendarDate, daysBetween, formatDay } from '#domain/dates.js';
import type { Thing } from '#domain/registers/entry-things.js';
import {
  ACCREDITATION_TITLES,
  ARRANGEMENT_TITLES,
  COUNTER_CLAIM_TITLES,
  PROGRAMME_TITLES,
} from '#domain/registers/register-titles.js';
import type {
  Accreditation,
  AccreditationBody,
  CounterClaim,
  Registers,
} from '#domain/registers/registers.js';
import { asOfThing, isStale } from '#domain/registers/registers-of.js';
import type { PillView } from '../../views.js';
import { LOOK_UP_PILLS } from '../certificates/certificate-words.js';

const KNOWN = { tone: 'good', icon: 'check' } as const;
const SAID = { tone: 'plain', icon: 'message-square' } as const;
const OPEN = { tone: 'unknown', icon: 'circle-question-mark' } as const;
const AGAINST = { tone: 'warn', icon: 'triangle-alert' } as const;
type Mark = Pick<PillView, 'tone' | 'icon'>;

const ARRANGEMENTS: Readonly<Record<AccreditationBody['arrangement']['status'], Mark>> = {
  signatory: KNOWN,
  'signatory-unverified': OPEN,
  'other-scopes': AGAINST,
  outside: AGAINST,
  unverified: OPEN,
};
const PROGRAMMES: Readonly<Record<AccreditationBody['iso42001']['status'], Mark>> = {
  accredits: KNOWN,
  'programme-reported': SAID,
  'claimed-by-cb': SAID,
  'secondary-claim': SAID,
  unverified: OPEN,
  'none-located': OPEN,
  unknown: OPEN,
};
const ACCREDITATIONS: Readonly<Record<Accreditation['status'], Mark>> = {
  documented: KNOWN,
  'documented-accreditor-unknown': SAID,
  'self-claimed': SAID,
  'secondary-claimed': SAID,
  conflicting: AGAINST,
  'offers-unverified': OPEN,
  ended: AGAINST,
  suspended: AGAINST,
  reduced: AGAINST,
  withdrawn: AGAINST,
};

export const arrangementPill = ({ arrangement: { status } }: AccreditationBody): PillView => ({
  ...ARRANGEMENTS[status],
  word: ARRANGEMENT_TITLES[status],
});
export const programmePill = ({ iso42001: { status } }: AccreditationBody): PillView => ({
  ...PROGRAMMES[status],
  word: PROGRAMME_TITLES[status],
});
export const accreditationPill = ({ status }: Pick<Accreditation, 'status'>): PillView => ({
  ...ACCREDITATIONS[status],
  word: ACCREDITATION_TITLES[status],
});
export const counterClaimPill = ({ says }: CounterClaim): PillView => ({
  ...AGAINST,
  word: COUNTER_CLAIM_TITLES[says],
});

type Origin = 'shipped' | 'added' | 'corrected';

/** Whose word an entry is. */
export const originOf = ({ own }: Pick<Thing, 'own'>): Origin => own?.origin ?? 'shipped';

export const WORD_PILLS: Readonly<Record<Origin, PillView>> = {
  shipped: { tone: 'plain', icon: 'book-open', word: 'Shipped' },
  added: { tone: 'info', icon: 'plus', word: 'Added by you' },
  corrected: { tone: 'override', icon: 'pencil', word: 'Corrected by you' },
};

/** `as of 3 Nov 2026`, and whether that is too long ago. */
export function asOfWords(registers: Registers, thing: Pick<Thing, 'own'>, on: CalendarDate) {
  const asOf = asOfThing(registers, thing);
  return { words: `as of ${formatDay(asOf)}`, stale: isStale(asOf, on) };
}

export const STALE_PILL: PillView = { tone: 'warn', icon: 'clock', word: 'Older than 12 months' };
const DUE_AGAIN: PillView = { tone: 'warn', icon: 'clock', word: 'Due again' };
export const RETIRED_PILL: PillView = { tone: 'unknown', icon: 'archive', word: 'Retired' };

/** Whether a directory should be looked at again. */
export const isDueAgain = ({ on }: Pick<DirectoryCheck, 'on'>, today: CalendarDate): boolean =>
  daysBetween(on, today) > FRESH_DAYS;

/** What a check came to; after ninety days only that it is due again. */
export const checkPill = (check: DirectoryCheck, today: CalendarDate): PillView =>
  isDueAgain(check, today) ? DUE_AGAIN : LOOK_UP_PILLS[check.answer];

/** `since 1 Feb 2025, suspended from 3 Mar 2026` */
export function timeWords(accreditation: Accreditation): string {
  const { since, until, changedOn, liftedOn, status, timeNote } = accreditation;
  return [
    since === null ? '' : `since ${formatDay(since)}`,
    until === null ? '' : `until ${formatDay(until)}`,
    changedOn === undefined
      ? ''
      : `${ACCREDITATION_TITLES[status].toLowerCase()} from ${formatDay(changedOn)}`,
    liftedOn === undefined ? '' : `lifted on ${formatDay(liftedOn)}`,
    timeNote,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** `ANSI National Accreditation Board (ANAB)` */
export const accreditorName = ({ name, shortName }: AccreditationBody): string =>
  shortName === '' || shortName === name ? name : `${name} (${shortName})`;
