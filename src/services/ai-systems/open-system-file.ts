import { NotFound } from '#domain/errors.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';

export const openSystemFile =
  ({ storage, world }: Parts): Services['aiSystems']['openFile'] =>
  async (actor, id, fileId) => {
    const stores = storage.within(memberWith(actor, 'vendors.read').organisationId);
    const [aiSystem, opened] = await Promise.all([
      stores.aiSystems.read(id),
      stores.aiSystems.files.open(id, fileId),
    ]);
    if (aiSystem === null || opened === null) throw new NotFound();
    const told = { name: aiSystem.name, file: opened.file.name };
    const deed = deedOf(world, actor, 'ai-system.file-downloaded', told);
    await stores.audit.record({ ...deed, thing: { kind: 'ai-system', id } });
    return opened;
  };
