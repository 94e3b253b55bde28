import { linkNumber, whyEnded } from '#domain/assessments/invitation.js';
import { LinkEnded, NotFound } from '#domain/errors.js';
import { movement } from '../assessments/movement.js';
import type { Services } from '../contract.js';
import { auditActor } from '../deed.js';
import { sha256 } from '../digests.js';
import type { Parts } from '../parts.js';
import { guestAt } from './guest-visit.js';

export const openLink =
  ({ storage, world }: Parts): Services['answering']['open'] =>
  async (token) => {
    const hash = sha256(token);
    const assessment = await storage.acrossAll('an invitation link is opened').assessments.byTokenHash(hash);
    if (assessment === null || assessment.state === 'sending') {
      throw new NotFound('link-unknown');
    }
    const { invitation } = assessment;
    const ended = whyEnded(assessment, linkNumber(invitation, hash), world.now());
    if (ended !== null) throw new LinkEnded(ended);
    const guest = guestAt(assessment);
    if (invitation.openedAt === null) {
      const opened = { ...invitation, openedAt: world.now() };
      const { guard, patch, deed } = movement(world, assessment, {
        action: 'open',
        doer: auditActor(guest),
        patch: { invitation: opened },
        payload: { invitation: invitation.number },
      });
      // Somebody else's change at this very moment wins; then the next opening is marked as the first.
      await storage
        .answering(guest)
        .assessment.change({ ...guard, revision: assessment.revision }, patch, deed);
    }
    return guest;
  };
