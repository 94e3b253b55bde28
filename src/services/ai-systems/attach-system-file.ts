import { MOST_SYSTEM_FILES, type SystemFile } from '#domain/ai-systems/system-file.js';
import { FILE_TYPES } from '#domain/assessments/file-types.js';
import { NotFound, Stale, TooLarge } from '#domain/errors.js';
import type { AiSystemId } from '#domain/ids.js';
import type { TenantStores } from '#storage/contract.js';
import { receiveFile } from '../answering/receive-file.js';
import { memberWith } from '../authorise.js';
import type { Services } from '../contract.js';
import { deedOf } from '../deed.js';
import type { Parts } from '../parts.js';
import { MOST_TRIES } from '../tries.js';

export const receiveSystemFile =
  (parts: Parts): Services['aiSystems']['receiveFile'] =>
  async (actor, id, file) => {
    const { aiSystems } = parts.storage.within(memberWith(actor, 'vendors.change').organisationId);
    await withRoom(aiSystems, id);
    return await receiveFile(parts, aiSystems.files, file, { types: FILE_TYPES, otherwise: 'file-type' });
  };

export const discardSystemFile =
  ({ storage }: Parts): Services['aiSystems']['discardFile'] =>
  (actor, received) =>
    storage.within(memberWith(actor, 'vendors.change').organisationId).aiSystems.files.discard(received);

/** One write names the file in the record and holds its bytes; where somebody else wrote meanwhile it looks again. */
export const attachSystemFile =
  ({ storage, world }: Parts): Services['aiSystems']['attachFile'] =>
  async (actor, id, received) => {
    const member = memberWith(actor, 'vendors.change');
    const { aiSystems } = storage.within(member.organisationId);
    const { name, size, type, sha256 } = received;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const current = await withRoom(aiSystems, id);
      if (current.files.some((there) => there.sha256 === sha256 && there.name === name)) {
        await aiSystems.files.discard(received);
        return { outcome: 'there' };
      }
      const by = { id: member.userId, name: member.name };
      const file: SystemFile = { id: world.newId(), name, size, type, sha256, by, at: world.now() };
      const told = { name: current.name, file: name, size, sha256 };
      const deed = deedOf(world, actor, 'ai-system.file-attached', told);
      if (await aiSystems.files.attach(id, current.revision, { file, received }, deed))
        return { outcome: 'attached' };
    }
    throw new Stale('record-busy');
  };

/** The record, where it can take another file. Throws NotFound, or TooLarge. */
async function withRoom(aiSystems: TenantStores['aiSystems'], id: AiSystemId) {
  const current = await aiSystems.read(id);
  if (current === null) throw new NotFound();
  if (current.files.length >= MOST_SYSTEM_FILES)
    throw new TooLarge('too-many-record-files', { files: MOST_SYSTEM_FILES });
  return current;
}
