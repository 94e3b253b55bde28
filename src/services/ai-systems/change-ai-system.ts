import { formerAfter } from '#domain/ai-systems/overtaken.js';
import { recordChanges } from '#domain/ai-systems/record-changes.js';
import { NotFound } from '#domain/errors.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { ownerOf } from '../vendors/vendor-owners.js';
import { aiSystemFields } from './ai-system-fields.js';
import { changesTold } from './changes-told.js';

export const changeAiSystem =
  (parts: Parts): Services['aiSystems']['change'] =>
  async (actor, id, { revision, fields: form }) => {
    const { organisationId, name: by } = memberWith(actor, 'vendors.change');
    const { storage, world } = parts;
    const owner = await ownerOf(parts, organisationId, form.ownerId ?? null);
    const at = world.now();
    const written = { ...aiSystemFields(form), owner };
    const { aiSystems, certificates } = storage.within(organisationId);
    const before = await aiSystems.read(id);
    if (before === null) throw new NotFound();
    const next = { ...before, ...written };
    const payload = { name: written.name, ...changesTold(recordChanges(before, next)) };
    const fields = { ...written, former: formerAfter(before, next, { at, by }), changedAt: at };
    const deed = deedOf(world, actor, 'ai-system.changed', payload);
    if ((await aiSystems.change(id, revision, fields, deed)) !== null) {
      // Scopes are compared with its name.
      await certificates.judgeAgain({ vendorId: before.vendorId });
      return { outcome: 'changed' };
    }
    return { outcome: 'stale', current: (await aiSystems.read(id)) ?? before };
  };
