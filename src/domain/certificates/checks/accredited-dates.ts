import { addDays, type CalendarDate, formatDay } from '../../dates.js';
import type { Accreditation } from '../../registers/registers.js';
import type { LookUp } from '../certificate.js';
import type { CheckResult } from '../check.js';
import { type AheadDate, datesAhead, lastSurveyed, missedAudit } from '../dates-ahead.js';
import {
  cannotTell,
  fail,
  info,
  missing,
  noted,
  onWhoseWord,
  pass,
  type Rules,
  registerOf,
  warn,
  wordOf,
} from './rule.js';
import { type AccreditedTime, confirms, dayOf, type Seen, stated } from './seen.js';

/** Later surveillance is due once a calendar year: some weeks more are no miss. Our own choice within that rule. */
export const TOLERANCE_DAYS = 28;

const isLookUp = (from: LookUp | Accreditation): from is LookUp => 'answer' in from;

const whose = ({ from }: AccreditedTime): string =>
  isLookUp(from) ? onWhoseWord(from) : `${registerOf(from)} says so, which proves nothing by itself`;

const LOOK =
  'Look the body up in its accreditor’s directory, and note since when it is accredited for ISO/IEC 42001.';

/** Whether a mismatch says that the body's accreditation is interrupted or over, without a day. */
const isOver = (lookUp: LookUp | null): lookUp is LookUp =>
  lookUp?.answer === 'mismatch' && (lookUp.difference === 'suspended' || lookUp.difference === 'withdrawn');

type Interrupted = NonNullable<AccreditedTime['interrupted']>;
const HOW: Readonly<Record<Interrupted['how'], string>> = {
  suspended: 'suspended',
  reduced: 'reduced in scope',
};

const isGoingOn = (interrupted: Interrupted | null, on: CalendarDate): interrupted is Interrupted =>
  interrupted !== null && interrupted.from <= on && (interrupted.lifted === null || on < interrupted.lifted);

/** A reduced scope may well cover what was certified; a suspension covers nothing. */
const isDuring = (interrupted: Interrupted | null, on: CalendarDate): interrupted is Interrupted =>
  isGoingOn(interrupted, on) && interrupted.how === 'suspended';

const spanOf = ({ from, lifted }: Interrupted): string =>
  lifted === null ? `since ${formatDay(from)}` : `from ${formatDay(from)}, lifted on ${formatDay(lifted)}`;

/** A surveillance that the source says was missed; null where none did. It fails until a later one is held. */
function notHeld({ facts }: Seen): CheckResult | null {
  const missed = missedAudit(facts, 'not-held');
  return missed === null
    ? null
    : fail(
        `The surveillance of ${formatDay(missed.on)} was not held (${wordOf(missed)})${noted(missed)}`,
        'Ask the certification body what becomes of the certificate, and write down the audit that makes up for it.',
      );
}

/** A surveillance that the document states and that is none of this cycle's so far, to stand after another sentence. */
function otherWords({ facts }: Seen): string {
  const day = dayOf(facts, 'surveyedOn');
  if (day === null) return '';
  return day > facts.on
    ? ` The one it states, on ${formatDay(day)}, is still to come.`
    : ` The one it states, on ${formatDay(day)}, was before this cycle.`;
}

/** What is known of an audit that was put off, to stand after another sentence. */
function putOffWords({ facts }: Seen): string {
  const putOff = missedAudit(facts, 'put-off');
  const until = putOff?.until ?? null;
  return putOff === null || until === null
    ? ''
    : ` It was put off to ${formatDay(until)} (${wordOf(putOff)}).`;
}

/** Still in time, or put off beyond what the rule allows. */
const dueBy = (seen: Seen, { due, by }: AheadDate, sentence: string): CheckResult =>
  by > due
    ? info(
        `${sentence}${putOffWords(seen)}`,
        'Ask the certification body to confirm that this keeps the certificate in force.',
      )
    : pass(sentence);

/** What a later surveillance that is not shown comes to: a fresh look-up after it was due speaks for it. */
function overdue(seen: Seen, by: ReturnType<typeof addDays>, sentence: string) {
  const { certificate } = seen.lookUps;
  return confirms(certificate, seen.facts.on) && certificate.on > by
    ? info(
        `${sentence} ${onWhoseWord(certificate)} and found the certificate in good standing after that, which settles it.`,
        'Ask for the letter on the surveillance all the same: it is not shown yet.',
      )
    : warn(sentence, 'Ask for the letter on the surveillance, or see the certification body’s directory.');
}

function unknownSince(accredited: AccreditedTime | null): string {
  const from = accredited?.from;
  if (from !== undefined && isLookUp(from)) {
    return `${onWhoseWord(from)}; since when the body is accredited was not noted.`;
  }
  const hint = from === undefined || from.timeNote === '' ? '' : ` (${from.timeNote})`;
  return `Since when the body is accredited for ISO/IEC 42001 is not known${hint}.`;
}

/** An end without a day leaves open whether it was accredited on a day before. */
const endedUnknown = (accredited: AccreditedTime | null): CheckResult | null =>
  accredited?.endUnknown !== true
    ? null
    : cannotTell(
        `The accreditation has ended, and its last day is not known. ${whose(accredited)}.`,
        'Find out which day was the last, and note it in the register or with a look-up.',
      );

const overWithoutDay = (lookUp: LookUp | null): CheckResult | null =>
  isOver(lookUp)
    ? cannotTell(
        `${onWhoseWord(lookUp)} and found the accreditation interrupted or over${noted(lookUp)}`,
        'Find out from which day, and note it with the look-up.',
      )
    : null;

/** Dates that only make sense beside the body's accreditation or the audits in between. */
export const ACCREDITED_DATE_RULES: Pick<
  Rules<'DATE'>,
  'DATE-03' | 'DATE-04' | 'DATE-12' | 'DATE-13' | 'DATE-15' | 'DATE-16'
> = {
  'DATE-03': {
    title: 'Issued once the body was accredited',
    judge(seen) {
      const { issued, accredited } = seen;
      if (issued === null) return missing(seen, 'issuedOn', 'cannot-tell');
      if (accredited === null || accredited.since === null) return cannotTell(unknownSince(accredited), LOOK);
      const times = `Issued ${formatDay(issued)}; accredited since ${formatDay(accredited.since)}. ${whose(accredited)}.`;
      if (issued < accredited.since) {
        const late = `The body was not accredited for ISO/IEC 42001 on the day of issue. ${times}`;
        return isLookUp(accredited.from) || accredited.from.confidence === 'high'
          ? fail(late, LOOK)
          : warn(late, LOOK);
      }
      return isLookUp(accredited.from) ? pass(times) : cannotTell(times, LOOK);
    },
  },
  'DATE-04': {
    title: 'Brought under accreditation later',
    judge({ facts, issued, accredited }) {
      const first = dayOf(facts, 'originallyIssuedOn');
      const since = accredited?.since ?? null;
      if (first === null || issued === null || since === null || first >= since || since > issued)
        return null;
      return info(
        `First certified on ${formatDay(first)}, accredited since ${formatDay(since)}, issued anew on ${formatDay(issued)}: accreditors allow that.`,
      );
    },
  },
  'DATE-12': {
    title: 'First surveillance',
    judge(seen) {
      const { facts, expires } = seen;
      if (expires !== null && expires < facts.on) return null;
      const surveyed = lastSurveyed(facts);
      if (surveyed !== null) return pass(`Surveyed on ${formatDay(surveyed)}.`);
      const missed = notHeld(seen);
      if (missed !== null) return missed;
      const shown = dayOf(facts, 'surveyedOn');
      if (shown === null && stated(facts, 'surveyedOn') !== null)
        return missing(seen, 'surveyedOn', 'cannot-tell');
      const first = datesAhead(facts).find(
        ({ kind }) => kind === 'first-surveillance' || kind === 'recertification',
      );
      if (first?.kind === 'recertification') return null;
      if (first === undefined) {
        return cannotTell(
          'When the first surveillance was due is not known.',
          'Type the day of the decision or of issue.',
        );
      }
      return facts.on <= first.due
        ? dueBy(seen, first, `Due by ${formatDay(first.due)}.`)
        : overdue(
            seen,
            first.due,
            `The first surveillance was due by ${formatDay(first.due)}, and the certificate does not show it.${otherWords(seen)}${putOffWords(seen)}`,
          );
    },
  },
  'DATE-13': {
    title: 'Later surveillance',
    judge(seen) {
      const { facts, expires } = seen;
      const surveyed = lastSurveyed(facts);
      if (surveyed === null || (expires !== null && expires < facts.on)) return null;
      const missed = notHeld(seen);
      if (missed !== null) return missed;
      const next = datesAhead(facts).find(({ kind }) => kind === 'surveillance');
      if (next === undefined) return pass('The next audit is the recertification.');
      return facts.on <= addDays(next.due, TOLERANCE_DAYS)
        ? dueBy(seen, next, `Surveyed on ${formatDay(surveyed)}; the next is due by ${formatDay(next.due)}.`)
        : overdue(
            seen,
            next.due,
            `The surveillance due by ${formatDay(next.due)} is not shown.${putOffWords(seen)}`,
          );
    },
  },
  'DATE-15': {
    title: 'Issued while the body was accredited',
    judge({ issued, accredited, lookUps }) {
      if (accredited !== null && issued !== null && isDuring(accredited.interrupted, issued))
        return fail(
          `Issued ${formatDay(issued)}, while the accreditation was suspended (${spanOf(accredited.interrupted)}). ${whose(accredited)}.`,
          'Ask the certification body which accreditation applied on that day.',
        );
      const until = accredited?.until ?? null;
      if (accredited !== null && until !== null && issued !== null) {
        const times = `Issued ${formatDay(issued)}; the accreditation ended on ${formatDay(until)}. ${whose(accredited)}.`;
        return issued > until
          ? fail(times, 'Ask the certification body which accreditation applied on that day.')
          : pass(`Issued ${formatDay(issued)}, not after ${formatDay(until)}. ${whose(accredited)}.`);
      }
      return endedUnknown(accredited) ?? overWithoutDay(lookUps.accreditation);
    },
  },
  'DATE-16': {
    title: 'The body is accredited still',
    judge({ facts, accredited, lookUps }) {
      const until = accredited?.until ?? null;
      const settle = 'Ask to which accredited body the certificate is transferred.';
      if (accredited !== null && until !== null && until < facts.on) {
        return warn(`The body’s accreditation ended on ${formatDay(until)}. ${whose(accredited)}.`, settle);
      }
      if (accredited?.endUnknown === true)
        return warn(
          `The body’s accreditation has ended, and its last day is not known. ${whose(accredited)}.`,
          settle,
        );
      if (accredited !== null && isGoingOn(accredited.interrupted, facts.on))
        return warn(
          `The body’s accreditation is ${HOW[accredited.interrupted.how]} (${spanOf(accredited.interrupted)}). ${whose(accredited)}.`,
          accredited.interrupted.how === 'reduced'
            ? 'Ask whether what is certified here still belongs to it.'
            : 'Ask until when, and what becomes of this certificate meanwhile.',
        );
      if (!isOver(lookUps.accreditation)) return null;
      return warn(
        `${onWhoseWord(lookUps.accreditation)} and found the accreditation interrupted or over${noted(lookUps.accreditation)}`,
        settle,
      );
    },
  },
};
