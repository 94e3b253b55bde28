import { NotAllowed, NotFound, Stale } from '#domain/errors.js';
import { may } from '#domain/organisations/permissions.js';
import { cleanText } from '#domain/questionnaires/kinds/read-typed.js';
import { FINDING_ACTIONS, FINDING_LIMITS, FINDING_MOVES, type FindingMove } from '#domain/reviews/finding.js';
import { demand, memberWith } from '../authorise.js';
import { passOn } from '../background/pass-on.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { findingFields } from './finding-fields.js';

export const changeFinding =
  (parts: Parts): Services['findings']['change'] =>
  async (actor, id, { revision, fields: form }) => {
    const member = memberWith(actor, 'reviews.judge');
    const { storage, world } = parts;
    const stores = storage.within(member.organisationId);
    const finding = await stores.findings.read(id);
    if (finding === null) throw new NotFound();
    const fields = await findingFields(parts, member, form);
    // A finding may become critical by this: whoever is deciding must look again.
    await stores.reviews.touch(finding.assessmentId);
    const { title, severity } = fields;
    const deed = deedOf(world, member, 'finding.changed', {
      assessment: finding.assessmentId,
      title,
      severity,
    });
    const changed = await stores.findings.change(id, revision, { ...fields, changedAt: world.now() }, deed);
    if (changed !== null) return { outcome: 'changed' };
    const current = await stores.findings.read(id);
    if (current === null) throw new NotFound();
    return { outcome: 'stale', current };
  };

export const moveFinding =
  (parts: Parts): Services['findings']['move'] =>
  async (actor, id, { revision, action, reason: typed }) => {
    const member = memberWith(actor, 'reviews.judge');
    const { storage, world } = parts;
    demand(FINDING_ACTIONS.includes(action), 'This cannot be done with a finding.');
    const { from, to, by, reasoned }: FindingMove = FINDING_MOVES[action];
    if (!may(member.role, by)) throw new NotAllowed('not-allowed');
    const reason = cleanText(typed);
    demand(!reasoned || reason !== '', 'This needs a reason.');
    demand(reason.length <= FINDING_LIMITS.reason, 'The reason is too long.');
    const stores = storage.within(member.organisationId);
    const finding = await stores.findings.read(id);
    if (finding === null) throw new NotFound();
    if (finding.revision !== revision) return { outcome: 'stale', current: finding };
    if (!from.includes(finding.state)) throw new Stale('finding-moved', { state: finding.state });
    await stores.reviews.touch(finding.assessmentId);
    const { assessmentId: assessment, title } = finding;
    const deed = deedOf(world, member, 'finding.moved', { assessment, title, to, reason });
    const changed = await stores.findings.change(
      id,
      revision,
      { state: to, reason, changedAt: world.now() },
      deed,
    );
    if (changed === null) return { outcome: 'stale', current: (await stores.findings.read(id)) ?? finding };
    await passOn(parts);
    return { outcome: 'moved' };
  };
