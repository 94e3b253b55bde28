import { NotFound, Stale } from '#domain/errors.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { MOST_TRIES } from '../tries.js';

export const removeSystemFile =
  ({ storage, world }: Parts): Services['aiSystems']['removeFile'] =>
  async (actor, id, fileId) => {
    const { aiSystems } = storage.within(memberWith(actor, 'vendors.change').organisationId);
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const current = await aiSystems.read(id);
      const file = current?.files.find((each) => each.id === fileId);
      if (current === null || file === undefined) throw new NotFound();
      const { name, size, sha256 } = file;
      const told = { name: current.name, file: name, size, sha256 };
      const deed = deedOf(world, actor, 'ai-system.file-removed', told);
      if (await aiSystems.files.remove(id, current.revision, fileId, deed)) return file;
    }
    throw new Stale('record-busy');
  };
