import { planReminders } from '#domain/assessments/reminders.js';
import { dayIn } from '#domain/dates.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { overtaken, ownAssessment } from './own-assessment.js';
import { demandWorkingLink, ownDeed } from './own-deed.js';

/** Reminds by hand, once a day; a reminder planned for today is then this one. */
export const remindNow =
  (parts: Parts): Services['assessments']['remindNow'] =>
  async (actor, id) => {
    const member = memberWith(actor, 'assessments.send');
    const assessment = await ownAssessment(parts, member, id);
    const today = dayIn(assessment.timeZone, parts.world.now());
    if (assessment.reminders.lastOn === today) return 'already-today';
    demandWorkingLink(parts, assessment);
    const { outcome, standing } = await ownDeed(parts, member, assessment, {
      action: 'remind-now',
      expected: assessment.revision,
      patch: { reminders: { ...planReminders(assessment, today), lastOn: today } },
      payload: { to: assessment.contact.email, dueOn: assessment.dueOn },
    });
    if (outcome === 'done') return 'reminded';
    if (standing.reminders.lastOn === today) return 'already-today';
    throw overtaken(standing);
  };
