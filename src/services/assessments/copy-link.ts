import { whyEnded } from '#domain/assessments/invitation.js';
import { Stale } from '#domain/errors.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { linkOf } from './link.js';
import { checkAllowed, ownAssessment } from './own-assessment.js';

export const copyLink =
  (parts: Parts): Services['assessments']['copyLink'] =>
  async (actor, id) => {
    const member = memberWith(actor, 'assessments.send');
    const { storage, world } = parts;
    const assessment = await ownAssessment(parts, member, id);
    checkAllowed(assessment, member, 'copy-link');
    if (whyEnded(assessment, assessment.invitation.number, world.now()) !== null) {
      throw new Stale('link-over');
    }
    const link = linkOf(parts, assessment);
    const deed = deedOf(world, member, 'assessment.link-copied', {
      invitation: assessment.invitation.number,
    });
    await storage.within(member.organisationId).audit.record({ ...deed, thing: { kind: 'assessment', id } });
    return link;
  };
