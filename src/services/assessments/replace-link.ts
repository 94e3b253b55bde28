import { planReminders } from '#domain/assessments/reminders.js';
import { dayIn } from '#domain/dates.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { nextInvitation } from './next-invitation.js';
import { overtaken, ownAssessment } from './own-assessment.js';
import { ownDeed } from './own-deed.js';

export const replaceLink =
  (parts: Parts): Services['assessments']['replaceLink'] =>
  async (actor, id) => {
    const member = memberWith(actor, 'assessments.send');
    const assessment = await ownAssessment(parts, member, id);
    const today = dayIn(assessment.timeZone, parts.world.now());
    const invitation = nextInvitation(parts, assessment, today);
    const { outcome, standing } = await ownDeed(parts, member, assessment, {
      action: 'replace-link',
      patch: { invitation, reminders: planReminders({ ...assessment, invitation }, today) },
      payload: { invitation: invitation.number },
    });
    if (outcome === 'stale') throw overtaken(standing);
  };
