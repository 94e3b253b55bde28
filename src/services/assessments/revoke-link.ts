import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { overtaken, ownAssessment } from './own-assessment.js';
import { ownDeed } from './own-deed.js';

/** Nobody is told: a link is revoked because it is in the wrong hands. A new one opens the assessment again. */
export const revokeLink =
  (parts: Parts): Services['assessments']['revokeLink'] =>
  async (actor, id) => {
    const member = memberWith(actor, 'assessments.send');
    const assessment = await ownAssessment(parts, member, id);
    const { invitation, reminders } = assessment;
    if (invitation.revokedAt !== null) return;
    const { outcome, standing } = await ownDeed(parts, member, assessment, {
      action: 'revoke-link',
      expected: assessment.revision,
      patch: {
        invitation: { ...invitation, revokedAt: parts.world.now() },
        reminders: { ...reminders, nextAt: null },
      },
      payload: { invitation: invitation.number },
    });
    if (outcome === 'stale' && standing.invitation.revokedAt === null) throw overtaken(standing);
  };
