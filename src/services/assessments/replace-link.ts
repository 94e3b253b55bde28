import { linkExpiry } from '#domain/assessments/invitation.js';
import { dayIn } from '#domain/dates.js';
import { memberWith } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { Services } from '../contract.js';
import { auditActor } from '../deed.js';
import { invitationToken, sha256 } from '../digests.js';
import type { Parts } from '../parts.js';
import { movement } from './movement.js';
import { checkAllowed, overtaken, ownAssessment } from './own-assessment.js';

export const replaceLink =
  (parts: Parts): Services['assessments']['replaceLink'] =>
  async (actor, id) => {
    const member = memberWith(actor, 'assessments.send');
    const { storage, world, settings } = parts;
    const assessment = await ownAssessment(parts, member, id);
    checkAllowed(assessment, member, 'replace-link');
    const number = assessment.invitation.number + 1;
    const invitation = {
      number,
      tokenHash: sha256(invitationToken(settings.secret, id, number)),
      endedTokenHashes: [...assessment.invitation.endedTokenHashes, assessment.invitation.tokenHash],
      expiresAt: linkExpiry(assessment, settings.invitationDays, dayIn(assessment.timeZone, world.now())),
      revokedAt: null,
      openedAt: null,
    };
    const { guard, patch, deed } = movement(world, assessment, {
      action: 'replace-link',
      doer: auditActor(member),
      patch: { invitation },
      payload: { invitation: number },
    });
    const changed = await storage.within(member.organisationId).assessments.change(id, guard, patch, deed);
    if (changed === null) throw overtaken(await ownAssessment(parts, member, id));
    await passOn(parts);
  };
