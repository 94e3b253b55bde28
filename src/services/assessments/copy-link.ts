import { isDeepStrictEqual } from 'node:util';
import type { Assessment } from '#domain/assessments/assessment.js';
import { whyEnded } from '#domain/assessments/invitation.js';
import { later, MINUTE } from '#domain/dates.js';
import { Stale } from '#domain/errors.js';
import type { Member } from '#domain/organisations/actor.js';
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
    const { world } = parts;
    const assessment = await ownAssessment(parts, member, id);
    checkAllowed(assessment, member, 'copy-link');
    if (whyEnded(assessment, assessment.invitation.number, world.now()) !== null) {
      throw new Stale('link-over');
    }
    await tell(parts, member, assessment);
    return linkOf(parts, assessment);
  };

/** Writes down who saw the link; not again where the page that shows it is only loaded again. */
async function tell(
  { storage, world }: Parts,
  member: Member,
  { id, invitation }: Assessment,
): Promise<void> {
  const { audit } = storage.within(member.organisationId);
  const action = 'assessment.link-copied';
  const deed = deedOf(world, member, action, { invitation: invitation.number });
  const { items } = await audit.list({ action, thingId: id, page: 1, size: 1 });
  const again = items.some(
    (last) =>
      last.at > later(deed.at, -MINUTE) &&
      last.actor.id === deed.actor.id &&
      isDeepStrictEqual(last.payload, deed.payload),
  );
  if (!again) await audit.record({ ...deed, thing: { kind: 'assessment', id } });
}
