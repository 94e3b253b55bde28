import { isDeepStrictEqual } from 'node:util';
import { planReminders } from '#domain/assessments/reminders.js';
import { dayIn } from '#domain/dates.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { contactFrom } from './draft-assessment.js';
import { nextInvitation } from './next-invitation.js';
import { ownAssessment } from './own-assessment.js';
import { demandWorkingLink, ownDeed } from './own-deed.js';

/**
 * Somebody else answers from now on and gets the invitation, by the same link or by a new one that ends those before.
 * Whatever else changes meanwhile (the vendor opens the link, say) does not stand in the way.
 */
export const changeContact =
  (parts: Parts): Services['assessments']['changeContact'] =>
  async (actor, id, command) => {
    const member = memberWith(actor, 'assessments.send');
    const contact = contactFrom(command);
    for (;;) {
      const assessment = await ownAssessment(parts, member, id);
      if (isDeepStrictEqual(assessment.contact, contact)) return { outcome: 'changed' };
      if (assessment.contact.email !== command.seen) return { outcome: 'stale', current: assessment };
      if (command.keepLink) demandWorkingLink(parts, assessment);
      const today = dayIn(assessment.timeZone, parts.world.now());
      const invitation = command.keepLink ? assessment.invitation : nextInvitation(parts, assessment, today);
      const reminders = planReminders({ ...assessment, invitation }, today);
      const { outcome } = await ownDeed(parts, member, assessment, {
        action: 'change-contact',
        expected: assessment.revision,
        patch: { contact, invitation, reminders },
        // The letter of a new link has that link for its occasion; the same link once more needs one of its own.
        ...(command.keepLink ? { occasion: `${invitation.number}.${assessment.revision}` } : {}),
        payload: {
          from: assessment.contact.email,
          to: contact.email,
          link: command.keepLink ? 'kept' : 'replaced',
        },
      });
      if (outcome === 'done') return { outcome: 'changed' };
    }
  };
