import { z } from 'zod';
import { type CalendarDate, calendarDate } from '#domain/dates.js';
import type { UserId } from '#domain/ids.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { FINDING_LIMITS, type Finding, SEVERITIES } from '#domain/reviews/finding.js';
import type { FindingForm, Owner } from '#services/contract.js';
import { choice, text } from '../../kit/fields.js';
import { type FieldPlan, fieldsOf } from '../../kit/form-view.js';
import type { FaultView } from '../../views.js';
import type { FormGroup } from '../vendors/record-form.view.js';
import { SEVERITY_PILLS } from './finding-words.js';

const optionalDay = text(10).transform((value, context): CalendarDate | null => {
  const date = calendarDate(value);
  if (value !== '' && date === null)
    context.addIssue({ code: 'custom', message: 'Write a day that exists, as year-month-day: 2027-03-09.' });
  return date;
});

export const FIELDS = {
  severity: choice(SEVERITIES, 'Choose how severe it is.'),
  title: text(FINDING_LIMITS.title, 'Say in a line what is missing.'),
  detail: text(FINDING_LIMITS.detail),
  owner: text(100),
  dueOn: optionalDay,
};
const fields = z.object(FIELDS);

/** The form's fields as the use case takes them. */
export const findingOf = ({ owner, ...rest }: z.output<typeof fields>): FindingForm => ({
  ...rest,
  ownerId: owner === '' ? null : (owner as UserId),
});

export const typedFinding = ({ severity, title, detail, owner, dueOn }: Finding): Typed => ({
  severity: [severity],
  title: [title],
  detail: [detail],
  owner: [owner?.id ?? ''],
  dueOn: [dueOn ?? ''],
});

const plansFor = (owners: readonly Owner[]): readonly FieldPlan[] => [
  {
    name: 'title',
    label: 'What is missing',
    type: 'text',
    required: true,
    maxLength: FINDING_LIMITS.title,
    autocomplete: 'off',
  },
  {
    name: 'severity',
    label: 'Severity',
    type: 'select',
    required: true,
    help: 'A critical finding stops an approval until it is closed or named as a condition.',
    options: SEVERITIES.map((value) => ({ value, label: SEVERITY_PILLS[value].word })),
  },
  {
    name: 'detail',
    label: 'Detail',
    hint: 'optional',
    type: 'textarea',
    rows: 5,
    maxLength: FINDING_LIMITS.detail,
    help: 'For your organisation; the vendor never sees findings.',
  },
  {
    name: 'owner',
    label: 'Owner',
    type: 'select',
    help: 'Who sees it closed.',
    options: [
      { value: '', label: 'Nobody yet' },
      ...owners.map(({ id, name }) => ({ value: id, label: name })),
    ],
  },
  { name: 'dueOn', label: 'Due', hint: 'optional', type: 'date', narrow: true },
];

export const findingGroups = (
  owners: readonly Owner[],
  typed: Typed,
  faults: readonly FaultView[],
): readonly FormGroup[] => [
  { legend: '', help: '', abreast: false, fields: fieldsOf(plansFor(owners), typed, faults) },
];
