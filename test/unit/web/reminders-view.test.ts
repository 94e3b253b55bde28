import { expect } from 'chai';
import type { Assessment, AssessmentState } from '#domain/assessments/assessment.js';
import type { Instant } from '#domain/dates.js';
import type { OutboxMail } from '#domain/mail/mail.js';
import type { AssessmentDetail } from '#services/contract.js';
import { remindersView } from '#web/pages/assessments/reminders.view.js';
import { assessment, mailTo } from '../mail/letter-builders.js';

const NOW = '2026-11-21T12:00:00.000Z' as Instant;
const REMINDER = {
  ...mailTo(),
  template: 'reminder',
  queuedAt: '2026-11-21T08:00:00.000Z',
  state: 'accepted',
  dueOn: '2026-12-12',
} as unknown as OutboxMail;

describe('The reminders on an assessment’s page', () => {
  const shown = (state: AssessmentState, mail: OutboxMail = REMINDER) => {
    const reminders = { days: [0], paused: false, nextAt: '2027-01-08T07:00:00.000Z', lastOn: '2026-11-21' };
    const about = { ...assessment, state, timeZone: 'Europe/Amsterdam', dueOn: '2027-01-08', reminders };
    const detail = {
      assessment: about as unknown as Assessment,
      mails: [mail],
    } as unknown as AssessmentDetail;
    return remindersView(detail, new Set(['remind-now']), NOW);
  };

  for (const state of ['submitted', 'in-review', 'decided', 'cancelled', 'expired'] as const) {
    it(`promise none while it is ${state}, whatever was planned`, () => {
      const view = shown(state);
      expect(view?.timeline.events.map(({ note }) => note)).to.deep.equal(['Accepted by the mail server']);
      expect(view?.words).to.equal('Nothing is awaited, so no reminder is planned.');
    });
  }

  it('say when the next comes, and that today’s went out', () => {
    const view = shown('sent');
    expect(view?.timeline.events.map(({ note }) => note)).to.include('Planned');
    expect(view?.words).to.include('Reminded today; reminding by hand is possible again tomorrow.');
  });

  it('are counted from the due date they were sent for, and from none where that is not known', () => {
    expect(shown('sent')?.timeline.events[0]?.what).to.equal('21 days before it is due');
    const { dueOn: _, ...earlier } = REMINDER;
    expect(shown('sent', earlier)?.timeline.events[0]?.what).to.equal('Reminder');
  });
});
