import { planReminders } from '#domain/assessments/reminders.js';
import { dayIn } from '#domain/dates.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { overtaken, ownAssessment } from './own-assessment.js';
import { ownDeed } from './own-deed.js';

/** What was missed during a pause is not made up for: the next reminder is the first after today. */
export const pauseReminders =
  (parts: Parts): Services['assessments']['pauseReminders'] =>
  async (actor, id, paused) => {
    const member = memberWith(actor, 'assessments.send');
    const assessment = await ownAssessment(parts, member, id);
    if (assessment.reminders.paused === paused) return;
    const reminders = { ...assessment.reminders, paused };
    const today = dayIn(assessment.timeZone, parts.world.now());
    const { outcome, standing } = await ownDeed(parts, member, assessment, {
      action: paused ? 'pause-reminders' : 'resume-reminders',
      expected: assessment.revision,
      patch: { reminders: planReminders({ ...assessment, reminders }, today) },
    });
    if (outcome === 'stale' && standing.reminders.paused !== paused) throw overtaken(standing);
  };
