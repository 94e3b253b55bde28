import { memberWith } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { Services } from '../contract.js';
import { auditActor } from '../deed.js';
import type { Parts } from '../parts.js';
import { movement } from './movement.js';
import { checkAllowed, overtaken, ownAssessment } from './own-assessment.js';

export const cancelAssessment =
  (parts: Parts): Services['assessments']['cancel'] =>
  async (actor, id) => {
    const member = memberWith(actor, 'assessments.send');
    const assessment = await ownAssessment(parts, member, id);
    if (assessment.state === 'cancelled') return;
    checkAllowed(assessment, member, 'cancel');
    const { guard, patch, deed } = movement(parts.world, assessment, {
      action: 'cancel',
      doer: auditActor(member),
    });
    const changed = await parts.storage
      .within(member.organisationId)
      .assessments.change(id, guard, patch, deed);
    const standing = changed ?? (await ownAssessment(parts, member, id));
    if (standing.state !== 'cancelled') throw overtaken(standing);
    await passOn(parts);
  };
