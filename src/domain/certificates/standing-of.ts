import { addDays, type CalendarDate, calendarDate } from '../dates.js';
import {
  CERTIFICATE_FIELDS,
  type Certificate,
  type CertificateField,
  type ReadField,
  SURE,
} from './certificate.js';
import type { Assay, CertificateFacts, VerdictId } from './check.js';
import { datesAhead, statedSurveillance } from './dates-ahead.js';
import { auditsHeld, type Span, suspensionsIn, withdrawnFrom } from './life.js';
import { lookUpDueOn } from './look-ups-due.js';
import { nextJudgeOn } from './next-judge-on.js';
import { remindedAgainOn } from './reminder-pause.js';
import { awaitsSecond } from './second-looks.js';
import type { Standing } from './standing.js';

/** Looking these up again would settle nothing. */
const SETTLED_BADLY: readonly VerdictId[] = ['not-a-certificate', 'not-valid-now'];

/** Whether what was read of a field waits for a person's word. */
export const isToConfirm = (
  { typed }: Pick<Certificate, 'typed'>,
  field: CertificateField,
  read: ReadField | undefined,
): boolean => read !== undefined && read.confidence < SURE && typed[field] === undefined;

/** What is kept beside a certificate of the checks of one day. */
export function standingOf(
  certificate: Certificate,
  { facts, assay }: { readonly facts: CertificateFacts; readonly assay: Assay },
  judgedBy: string,
): Standing {
  const { reading } = certificate;
  const said = (field: CertificateField): string => facts.fields[field]?.value ?? '';
  return {
    on: assay.on,
    verdict: assay.verdict.id,
    type: facts.type.type,
    number: said('number'),
    holder: said('holder'),
    standard: said('standard'),
    certificationBody: said('certificationBody'),
    accreditationBody: said('accreditationBody'),
    issuedOn: dayOf(said('issuedOn')) ?? dayOf(said('effectiveOn')) ?? dayOf(said('originallyIssuedOn')),
    expiresOn: dayOf(said('expiresOn')),
    surveillance: datesAhead(facts).flatMap(({ kind, by }) =>
      kind === 'first-surveillance' || kind === 'surveillance' ? [by] : [],
    ),
    surveyed: surveyedOn(facts),
    suspended: suspensionsIn(facts.life).map(spanOf),
    withdrawnOn: withdrawnFrom(facts.life),
    lookUpDueOn: SETTLED_BADLY.includes(assay.verdict.id) ? null : lookUpDueOn(facts),
    awaitsSecondOf: facts.unconfirmed.filter(awaitsSecond).map(({ by }) => by.id),
    nextJudgeOn: earlier(nextJudgeOn(facts), remindedAgainOn(certificate, assay.on)),
    judgedBy,
    toConfirm: CERTIFICATE_FIELDS.filter((field) => isToConfirm(certificate, field, reading?.fields[field]))
      .length,
    reading: reading === null ? 'waiting' : (reading.fault ?? 'read'),
  };
}

const earlier = (a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null =>
  a === null || (b !== null && b < a) ? b : a;

/** The audit that the document shows among those that were written down. */
function surveyedOn(facts: CertificateFacts): readonly CalendarDate[] {
  const shown = statedSurveillance(facts);
  const days = [...auditsHeld(facts.life).map(({ on }) => on), ...(shown === null ? [] : [shown])];
  return [...new Set(days)].toSorted();
}

/** Until the day before it was lifted, else the last day that its source names. */
const spanOf = ({ from, until, lifted }: ReturnType<typeof suspensionsIn>[number]): Span => {
  const last = lifted === null ? null : addDays(lifted, -1);
  return { from, until: last === null || (until !== null && until < last) ? until : last };
};

const dayOf = (text: string): CalendarDate | null => calendarDate(text);
