import { z } from 'zod';
import type { Fault } from '../../content/fault.js';
import { idShape, pointsShape, textShape } from '../../content/shapes.js';
import { type CalendarDate, calendarDate, formatDay } from '../../dates.js';
import type { OptionId } from '../../ids.js';
import type { Translate } from '../../messages/format.js';
import type { CertificateQuestion } from '../questionnaire.js';
import type { Typed, TypedFault } from '../typed.js';
import type { Lack, Parsed, Points, QuestionKind } from './kind.js';
import { namedFaults } from './options.js';
import { questionShape } from './question-shape.js';
import { typedLine } from './read-typed.js';
import type { CertificateFields, ValueOf } from './values.js';

type Value = ValueOf<'certificate'>;

const LONGEST = 200;
const MESSAGES = [
  'kinds.certificate.standard',
  'kinds.certificate.choose',
  'kinds.certificate.holder',
  'kinds.certificate.body',
  'kinds.certificate.number',
  'kinds.certificate.accreditation',
  'kinds.certificate.accreditation-help',
  'kinds.certificate.valid-until',
  'kinds.certificate.optional',
  'kinds.certificate.said-holder',
  'kinds.certificate.said-body',
  'kinds.certificate.said-number',
  'kinds.certificate.said-accreditation',
  'kinds.certificate.said-valid-until',
  'kinds.certificate.missing',
  'kinds.certificate.standard-unknown',
  'kinds.certificate.not-a-day',
  'kinds.certificate.too-long',
] as const;
type Message = (typeof MESSAGES)[number];

/** What stands on a certificate of the vendor's organisation; the document itself is asked for by an evidence rule. */
export const certificate: QuestionKind<'certificate', Message> = {
  id: 'certificate',
  definition: z.strictObject({
    ...questionShape,
    kind: z.literal('certificate'),
    standards: z
      .array(z.strictObject({ id: idShape<OptionId>(), text: textShape(120) }))
      .min(1, 'Name at least one standard.')
      .max(30, 'A certificate is to one of at most 30 standards.'),
    points: z
      .strictObject({ current: pointsShape, expired: pointsShape })
      .default({ current: 1, expired: 0 }),
  }),
  faults,
  parse,
  typed: (_question, { standard, validUntil, holder, body, number, accreditation }) => ({
    'certificate.standard': [standard ?? ''],
    'certificate.holder': [holder],
    'certificate.body': [body],
    'certificate.number': [number],
    'certificate.accreditation': [accreditation],
    'certificate.valid-until': [validUntil ?? ''],
  }),
  say,
  score,
  same: (a, b) =>
    a.standard === b.standard &&
    a.validUntil === b.validUntil &&
    LINES.every((field) => a[field] === b[field]),
  lacks: (_question, value) => lacks(value),
  messages: MESSAGES,
};

const LINES = [
  'holder',
  'body',
  'number',
  'accreditation',
] as const satisfies readonly (keyof CertificateFields)[];

function faults({ standards, points, weight }: CertificateQuestion): readonly Fault[] {
  const found = namedFaults(standards, 'standards');
  if (points.expired > points.current) {
    found.push({ path: 'points.expired', reason: 'An expired certificate earns more than a current one.' });
  }
  if (weight > 0 && points.current === 0) {
    found.push({ path: 'points', reason: 'It has a weight, but no certificate earns points.' });
  }
  return found;
}

function parse({ standards }: CertificateQuestion, typed: Typed): Parsed<Value> {
  const line = (field: string) => typedLine(typed, `certificate.${field}`);
  const lines = {
    holder: line('holder'),
    body: line('body'),
    number: line('number'),
    accreditation: line('accreditation'),
  };
  const [named, day] = [line('standard'), line('valid-until')];
  if (named === '' && day === '' && LINES.every((field) => lines[field] === '')) {
    return { outcome: 'empty' };
  }
  const standard = standards.find(({ id }) => id === named)?.id ?? null;
  const validUntil = calendarDate(day);
  const complaints: TypedFault[] = LINES.filter((field) => lines[field].length > LONGEST).map((field) =>
    complaint(field, 'kinds.certificate.too-long', { max: LONGEST }),
  );
  if (named !== '' && standard === null) {
    complaints.push(complaint('standard', 'kinds.certificate.standard-unknown'));
  }
  if (day !== '' && validUntil === null) {
    complaints.push(complaint('valid-until', 'kinds.certificate.not-a-day'));
  }
  return complaints.length > 0
    ? { outcome: 'refused', faults: complaints }
    : { outcome: 'value', value: { kind: 'certificate', standard, ...lines, validUntil } };
}

const complaint = (field: string, message: Message, values: TypedFault['values'] = {}): TypedFault => ({
  field: `certificate.${field}`,
  message,
  values,
});

/** How many of the fields every certificate has are still empty; only the accreditation may stay so. */
function lacks({ standard, holder, body, number, validUntil }: CertificateFields): Lack | null {
  const count = [standard ?? '', holder, body, number, validUntil ?? ''].filter((each) => each === '').length;
  return count === 0 ? null : { message: 'kinds.certificate.missing' satisfies Message, values: { count } };
}

function say({ standards }: CertificateQuestion, value: Value, t: Translate<Message>): string {
  const { standard, holder, body, number, accreditation, validUntil } = value;
  return [
    standards.find(({ id }) => id === standard)?.text ?? standard ?? '',
    holder === '' ? '' : t('kinds.certificate.said-holder', { holder }),
    body === '' ? '' : t('kinds.certificate.said-body', { body }),
    number === '' ? '' : t('kinds.certificate.said-number', { number }),
    accreditation === '' ? '' : t('kinds.certificate.said-accreditation', { accreditation }),
    validUntil === null ? '' : t('kinds.certificate.said-valid-until', { day: new Date(validUntil) }),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Its last day still counts as current. */
function score({ points }: CertificateQuestion, value: Value, on: CalendarDate): Points {
  const { validUntil } = value;
  if (validUntil === null || lacks(value) !== null) return { points: 0, reason: 'not filled in, counts 0' };
  return validUntil >= on
    ? { points: points.current, reason: `valid until ${formatDay(validUntil)} = ${points.current}` }
    : { points: points.expired, reason: `expired on ${formatDay(validUntil)} = ${points.expired}` };
}
