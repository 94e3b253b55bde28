import { isOpenForAnswering } from '#domain/assessments/assessment.js';
import { REMINDER_HOUR } from '#domain/assessments/reminders.js';
import type { AssessmentAction } from '#domain/assessments/transitions.js';
import { addDays, type CalendarDate, dayIn, daysBetween, formatDay, type Instant } from '#domain/dates.js';
import type { OutboxMail } from '#domain/mail/mail.js';
import type { AssessmentDetail } from '#services/contract.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { ActionView, TimelineView } from '../../views.js';
import { MAIL_PILLS } from './mail.view.js';

/** When the vendor is and was reminded; null where nothing was and nothing will be. */
export interface RemindersView {
  readonly words: string;
  readonly timeline: TimelineView;
  readonly actions: readonly ActionView[];
}

type Line = TimelineView['events'][number];

export function remindersView(
  { assessment, mails }: AssessmentDetail,
  allowed: ReadonlySet<AssessmentAction>,
  now: Instant,
): RemindersView | null {
  const { reminders, timeZone } = assessment;
  // Whatever was planned: once nothing is awaited, nobody is reminded.
  const nextAt = assessment.state === 'sending' || isOpenForAnswering(assessment) ? reminders.nextAt : null;
  const open = allowed.has('remind-now') || allowed.has('pause-reminders') || nextAt !== null;
  const letters = mails.filter(({ template }) => template === 'reminder');
  if (!open && letters.length === 0) return null;
  const sent = letters.map((mail): readonly [CalendarDate, Line] => {
    const day = dayIn(timeZone, mail.queuedAt);
    return [day, sentLine(day, mail)];
  });
  const next = nextAt === null ? null : dayIn(timeZone, nextAt);
  const today = dayIn(timeZone, now);
  const planned = (next === null ? [] : reminders.days)
    .map((away) => addDays(assessment.dueOn, away))
    .filter((day) => next !== null && day >= next)
    .map((day): readonly [CalendarDate, Line] => [day, plannedLine(day, assessment.dueOn)]);
  return {
    words: wordsOf(assessment, allowed, { next, today }),
    timeline: { events: [...sent, ...planned].map(([, line]) => line) },
    actions: actionsOf(assessment, allowed, today),
  };
}

function wordsOf(
  assessment: AssessmentDetail['assessment'],
  allowed: ReadonlySet<AssessmentAction>,
  { next, today }: { readonly next: CalendarDate | null; readonly today: CalendarDate },
): string {
  const { reminders, contact } = assessment;
  if (!isOpenForAnswering(assessment) && next === null)
    return 'Nothing is awaited, so no reminder is planned.';
  const reminded = allowed.has('remind-now') && reminders.lastOn === today;
  const again = reminded ? ' Reminded today; reminding by hand is possible again tomorrow.' : '';
  if (reminders.paused) return `Paused: ${contact.name} gets no reminder until you resume.${again}`;
  if (next === null) return `No reminder is planned.${again}`;
  return `The next one goes to ${contact.name} on ${formatDay(next)}, from ${REMINDER_HOUR} in the morning.${again}`;
}

function actionsOf(
  { id, reminders }: AssessmentDetail['assessment'],
  allowed: ReadonlySet<AssessmentAction>,
  today: CalendarDate,
): ActionView[] {
  const params = { assessmentId: id };
  const href = paths.pauseReminders.to(params);
  const remind: ActionView = {
    label: 'Remind now',
    href: paths.remindNow.to(params),
    icon: 'mail',
    fields: [],
  };
  const pause: ActionView = { label: 'Pause reminders', href, fields: [{ name: 'paused', value: 'yes' }] };
  const resume: ActionView = { label: 'Resume reminders', href, fields: [{ name: 'paused', value: 'no' }] };
  return [
    ...(allowed.has('remind-now') && reminders.lastOn !== today ? [remind] : []),
    ...(allowed.has('pause-reminders') ? [reminders.paused ? resume : pause] : []),
  ];
}

/** `2 days before it is due`. */
function fromDue(day: CalendarDate, dueOn: CalendarDate): string {
  const away = daysBetween(dueOn, day);
  if (away === 0) return 'On the day it is due';
  return away < 0 ? `${counted(-away, 'day')} before it is due` : `${counted(away, 'day')} overdue`;
}

/** Counted from the due date it was sent for: a later one does not change what it said. */
function sentLine(day: CalendarDate, { to, state, dueOn }: OutboxMail): Line {
  const { icon, tone, word } = MAIL_PILLS[state];
  const what = dueOn === undefined ? 'Reminder' : fromDue(day, dueOn);
  return { at: formatDay(day), what, who: to.email, note: word, icon, tone };
}

const plannedLine = (day: CalendarDate, dueOn: CalendarDate): Line => ({
  at: formatDay(day),
  what: fromDue(day, dueOn),
  who: '',
  note: 'Planned',
  icon: 'clock',
  tone: 'unknown',
});
