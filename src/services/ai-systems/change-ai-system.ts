import { NotFound } from '#domain/errors.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { ownerOf } from '../vendors/vendor-owners.js';
import { aiSystemFields } from './ai-system-fields.js';

export const changeAiSystem =
  (parts: Parts): Services['aiSystems']['change'] =>
  async (actor, id, { revision, fields: form }) => {
    const { organisationId } = memberWith(actor, 'vendors.change');
    const { storage, world } = parts;
    const owner = await ownerOf(parts, organisationId, form.ownerId ?? null);
    const fields = { ...aiSystemFields(form), owner, changedAt: world.now() };
    const { aiSystems } = storage.within(organisationId);
    const deed = deedOf(world, actor, 'ai-system.changed', { name: fields.name });
    if ((await aiSystems.change(id, revision, fields, deed)) !== null) return { outcome: 'changed' };
    const current = await aiSystems.read(id);
    if (current === null) throw new NotFound();
    return { outcome: 'stale', current };
  };
