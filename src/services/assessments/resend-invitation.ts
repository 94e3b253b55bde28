import { letterAbout } from '#domain/assessments/letters.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { overtaken, ownAssessment } from './own-assessment.js';
import { demandWorkingLink, ownDeed } from './own-deed.js';

/** The same letter with the same link once more. Posted twice from one page it goes out once: the revision seen is in its key. */
export const resendInvitation =
  (parts: Parts): Services['assessments']['resend'] =>
  async (actor, id, { revision }) => {
    const member = memberWith(actor, 'assessments.send');
    const assessment = await ownAssessment(parts, member, id);
    const occasion = `${assessment.invitation.number}.${revision}`;
    const { key } = letterAbout(assessment, 'invitation', occasion);
    const letters = await parts.storage
      .within(member.organisationId)
      .outbox.about({ kind: 'assessment', id });
    if (letters.some((letter) => letter.key === key)) return;
    demandWorkingLink(parts, assessment);
    const { outcome, standing } = await ownDeed(parts, member, assessment, {
      action: 'resend',
      expected: revision,
      occasion,
      payload: { to: assessment.contact.email, invitation: assessment.invitation.number },
    });
    if (outcome === 'stale') throw overtaken(standing);
  };
