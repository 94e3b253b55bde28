import { givenChanges } from '#domain/ai-systems/record-changes.js';
import { NotFound } from '#domain/errors.js';
import { changesTold } from '../ai-systems/changes-told.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';

/** Adds one fact to whatever is stated, so a change of somebody else in between is no conflict: it is read and tried again. */
export const noteMicrosoftData =
  ({ storage, world }: Parts): Services['sspa']['noteMicrosoftData'] =>
  async (actor, id) => {
    const { organisationId } = memberWith(actor, 'assessments.send');
    memberWith(actor, 'vendors.change');
    const { aiSystems } = storage.within(organisationId);
    for (;;) {
      const current = await aiSystems.read(id);
      if (current === null) throw new NotFound();
      if (current.given.facts['microsoft-data'] === 'yes') return;
      const facts = { ...current.given.facts, 'microsoft-data': 'yes' } as const;
      const given = { ...current.given, facts };
      const told = changesTold(givenChanges(current.given, given));
      const deed = deedOf(world, actor, 'ai-system.stated', { name: current.name, ...told });
      const changed = await aiSystems.change(id, current.revision, { given, changedAt: world.now() }, deed);
      if (changed !== null) return;
    }
  };
