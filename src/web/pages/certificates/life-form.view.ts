import { acceptedEndings, CERTIFICATE_TYPES } from '#domain/assessments/file-types.js';
import {
  LIFE_KINDS,
  type LifeKind,
  type LifeRecord,
  SURVEILLANCE_OUTCOMES,
} from '#domain/certificates/certificate.js';
import { formatDay } from '#domain/dates.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { CertificateDetail } from '#services/contract.js';
import { type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { formatTime } from '../../kit/format-dates.js';
import { addressWith } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { ErrorSummaryView, FactsView, FaultView, FieldView, LinkView } from '../../views.js';
import { calledOf } from './certificate.view.js';
import { LIFE_TITLES, OUTCOME_WORDS } from './certificate-words.js';

export interface LifeFormView {
  readonly title: string;
  readonly called: string;
  readonly back: string;
  readonly action: string;
  /** The number of this form: posted twice, it is written down once. */
  readonly requestId: string;
  readonly kind: LifeKind;
  readonly summary: ErrorSummaryView | null;
  /** What may be written down, the one of this form marked. */
  readonly kinds: readonly (LinkView & { readonly current: boolean })[];
  /** What follows from it. */
  readonly lead: string;
  readonly fields: readonly FieldView[];
  readonly fileNote: string;
  readonly accept: string;
  readonly fileError: string;
}

const LEADS: Readonly<Record<LifeKind, string>> = {
  suspension:
    'The certificate does not count from the first day on. A last day that was named does not bring it back by itself: write down when it is in force again.',
  restoration:
    'Ends a suspension or a withdrawal from this day on. To count as verified it still has to be looked up.',
  withdrawal: 'Withdrawn, cancelled or given up: the certificate does not count from this day on.',
  surveillance:
    'The next audit is counted from the last one that was held. One that was not held counts against the certificate until it is made up for.',
};

const DAY_LABELS: Readonly<Record<LifeKind, string>> = {
  suspension: 'Suspended from',
  restoration: 'In force again from',
  withdrawal: 'Withdrawn from',
  surveillance: 'Day of the audit',
};

const day = (name: string, label: string, more: Partial<FieldPlan> = {}): FieldPlan => ({
  name,
  label,
  type: 'date',
  narrow: true,
  ...more,
});

const OUTCOME: FieldPlan = {
  name: 'outcome',
  label: 'What came of it',
  type: 'radios',
  required: true,
  options: SURVEILLANCE_OUTCOMES.map((outcome) => ({ value: outcome, label: OUTCOME_WORDS[outcome] })),
};

const UNTIL: Readonly<Partial<Record<LifeKind, FieldPlan>>> = {
  suspension: day('until', 'Suspended until', { hint: 'where a last day was named' }),
  surveillance: day('until', 'To be held by', { hint: 'where it was put off' }),
};

const SAID: readonly FieldPlan[] = [
  {
    name: 'source',
    label: 'Where this is known from',
    type: 'text',
    required: true,
    maxLength: 300,
    autocomplete: 'off',
    help: 'A letter, a page of the body’s directory, who said it and when.',
  },
  { name: 'note', label: 'Note', hint: 'optional', type: 'textarea', rows: 3, maxLength: 4_000 },
];

function plansOf(kind: LifeKind): readonly FieldPlan[] {
  const until = UNTIL[kind];
  const help =
    kind === 'surveillance'
      ? { help: 'Its last day; of one that was not held or is put off, the day it was planned for.' }
      : {};
  return [
    ...(kind === 'surveillance' ? [OUTCOME] : []),
    day('on', DAY_LABELS[kind], { required: true, ...help }),
    ...(until === undefined ? [] : [until]),
    ...SAID,
  ];
}

export function lifeFormView(
  detail: CertificateDetail,
  kind: LifeKind,
  { typed, faults }: { readonly typed: Typed; readonly faults: readonly FaultView[] },
): LifeFormView {
  const certificateId = detail.certificate.id;
  return {
    title: LIFE_TITLES[kind],
    called: calledOf(detail),
    back: paths.certificate.to({ certificateId }),
    action: paths.newLife.to({ certificateId }),
    requestId: typed['requestId']?.[0] ?? '',
    kind,
    summary: summaryOf(faults),
    kinds: LIFE_KINDS.map((each) => ({
      label: LIFE_TITLES[each],
      href: addressWith(paths.newLife.to({ certificateId }), { kind: each }),
      current: each === kind,
    })),
    lead: LEADS[kind],
    fields: fieldsOf(plansOf(kind), typed, faults),
    accept: acceptedEndings(CERTIFICATE_TYPES),
    fileError: faults.find(({ field }) => field === 'file')?.text ?? '',
    fileNote: faults.length === 0 ? '' : 'A file chosen before was not kept: choose it again.',
  };
}

export interface TakeLifeBackView {
  readonly called: string;
  readonly back: string;
  readonly action: string;
  readonly summary: ErrorSummaryView | null;
  readonly record: FactsView;
  readonly fields: readonly FieldView[];
}

const REASON: FieldPlan = {
  name: 'reason',
  label: 'Why it is wrong',
  type: 'textarea',
  rows: 3,
  required: true,
  maxLength: 4_000,
};

export function takeLifeBackView(
  detail: CertificateDetail,
  record: LifeRecord,
  given: { readonly typed: Typed; readonly faults: readonly FaultView[]; readonly timeZone: string },
): TakeLifeBackView {
  const certificateId = detail.certificate.id;
  const { kind, on, until, outcome, source, note, by, at } = record;
  return {
    called: calledOf(detail),
    back: paths.certificate.to({ certificateId }),
    action: paths.takeLifeBack.to({ certificateId, lifeId: record.id }),
    summary: summaryOf(given.faults),
    record: {
      rows: [
        { label: 'What', value: LIFE_TITLES[kind] },
        ...(outcome === null ? [] : [{ label: 'Outcome', value: OUTCOME_WORDS[outcome] }]),
        { label: DAY_LABELS[kind], value: formatDay(on) },
        ...(until === null ? [] : [{ label: UNTIL[kind]?.label ?? 'Until', value: formatDay(until) }]),
        { label: 'Known from', value: source },
        ...(note === '' ? [] : [{ label: 'Note', value: note }]),
        { label: 'Written down', value: `${formatTime(at, given.timeZone)} by ${by.name}` },
      ],
    },
    fields: fieldsOf([REASON], given.typed, given.faults),
  };
}
