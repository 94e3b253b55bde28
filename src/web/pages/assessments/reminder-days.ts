import { z } from 'zod';
import { type ReminderDays, reminderDays } from '#domain/assessments/reminders.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { ChosenDays } from '#services/contract.js';
import { choice, text, whole } from '../../kit/fields.js';
import { asTyped, type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { conflictOf, type RecordFormView } from '../vendors/record-form.view.js';

const FRAME = {
  title: 'Days of reminders',
  crumbs: [
    { label: 'Assessments', href: paths.assessments.to() },
    { label: 'Days of reminders', href: null },
  ],
};

const PLANS: readonly FieldPlan[] = [
  {
    name: 'before',
    label: 'Days before the due date',
    type: 'text',
    maxLength: 60,
    autocomplete: 'off',
    help: 'Whole numbers with commas between them, like 7, 2. Leave it empty for none.',
  },
  {
    name: 'on',
    label: 'On the due date',
    type: 'radios',
    required: true,
    options: [
      { value: 'yes', label: 'Remind on the day itself' },
      { value: 'no', label: 'No reminder on that day' },
    ],
  },
  {
    name: 'after',
    label: 'Days after the due date',
    type: 'text',
    maxLength: 60,
    autocomplete: 'off',
    help: 'Like 3, 10. Reminders end with the answers, with a withdrawal, and with the link.',
  },
];

const typedOf = (days: ReminderDays): Readonly<Record<string, string>> => ({
  before: days
    .filter((day) => day < 0)
    .map((day) => -day)
    .join(', '),
  on: days.includes(0) ? 'yes' : 'no',
  after: days.filter((day) => day > 0).join(', '),
});

const formOf = (revision: number, typed: Typed, faults: readonly FormFault[]): RecordFormView => ({
  title: 'Days of reminders',
  lead: 'For questionnaires sent from now on. They go out in the morning, in the time zone of your organisation.',
  action: paths.reminderDays.to(),
  groups: [{ legend: '', help: '', abreast: false, fields: fieldsOf(PLANS, typed, faults) }],
  summary: summaryOf(faults),
  revision,
  deed: 'Save days',
  back: paths.assessments.to(),
});

/** Positive whole numbers with commas between them; null where it is anything else. */
function numbersIn(text: string): number[] | null {
  const parts = text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map((part) => (/^[1-9]\d{0,2}$/.test(part) ? Number(part) : null));
  return parts.includes(null) ? null : (parts as number[]);
}

type Form = { readonly before: string; readonly on: 'yes' | 'no'; readonly after: string };

/** The days a form names, or what is wrong with them. */
function daysOf(form: Form): { days: ReminderDays } | { faults: FormFault[] } {
  const before = numbersIn(form.before);
  const after = numbersIn(form.after);
  const faults = [...(before === null ? ['before'] : []), ...(after === null ? ['after'] : [])].map(
    (field) => ({ field, text: 'Write whole numbers with commas between them, like 7, 2.' }),
  );
  if (before === null || after === null) return { faults };
  const days = reminderDays([...before.map((day) => -day), ...(form.on === 'yes' ? [0] : []), ...after]);
  if (days !== null) return { days };
  const text = 'At most ten reminders, none more than 60 days from the due date.';
  return { faults: [{ field: before.some((day) => day > 60) ? 'before' : 'after', text }] };
}

export const reminderDaysPage = memberPage('assessments.send')({
  path: paths.reminderDays,
  get: async ({ actor, services }) => {
    const { days, revision } = await services.assessments.reminderDays(actor);
    return show('vendors/record-form', FRAME, formOf(revision, asTyped(typedOf(days)), []));
  },
  form: z.strictObject({
    revision: whole,
    before: text(60),
    on: choice(['yes', 'no'], 'Choose whether to remind on the day itself.'),
    after: text(60),
  }),
  post: async ({ actor, services }, { revision, ...form }) => {
    const read = daysOf(form);
    if ('faults' in read)
      return again('vendors/record-form', FRAME, formOf(revision, asTyped(form), read.faults));
    const result = await services.assessments.changeReminderDays(actor, { revision, days: read.days });
    if (result.outcome === 'changed') return seeOther(paths.assessments.to(), 'flash.reminder-days-changed');
    return again('vendors/conflict', FRAME, conflictWith(result.current, form), 409);
  },
  refuse: async (_visit, typed, faults) =>
    again('vendors/record-form', FRAME, formOf(Number(typed['revision']?.[0] ?? 0), typed, faults)),
});

const conflictWith = ({ days, revision }: ChosenDays, form: Form) =>
  conflictOf({
    form: formOf(revision, asTyped(form), []),
    theirs: typedOf(days),
    since: 'a moment ago',
    back: paths.reminderDays.to(),
  });
