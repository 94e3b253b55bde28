import { WrongType } from '#domain/errors.js';
import type { ReceivedFile } from '#storage/contract.js';
import { fileName, fittingName } from '../answering/file-name.js';
import { evidenceType } from '../answering/file-type.js';
import type { ReceivedDocument, Services } from '../contract.js';
import type { Parts } from '../parts.js';
import { memberBench } from './member-bench.js';

/** What certificates come as. Pictures are kept and shown to nobody's reader: their fields are typed by hand. */
const TAKEN: readonly (string | null)[] = ['application/pdf', 'image/png', 'image/jpeg'];
const ENDINGS = /\.(pdf|png|jpe?g)$/i;

export const receiveDocument =
  (parts: Parts): Services['certificates']['receive'] =>
  async (actor, file) => {
    const { certificates } = memberBench(parts, actor, 'certificates.change').stores;
    const { settings, world } = parts;
    const name = fileName(file.name);
    const incoming = { stream: file.stream, name, limit: settings.uploadLimit, at: world.now() };
    const received = await certificates.receive(incoming);
    const type = await evidenceType(name, received.head);
    if (type === null || !TAKEN.includes(type)) {
      await certificates.discard(received);
      throw new WrongType(ENDINGS.test(name) ? 'file-disguised' : 'certificate-type', { name });
    }
    const { upload, size, sha256 } = received;
    return { upload, name: fittingName(name, type), size, sha256, type };
  };

export const discardDocument =
  (parts: Parts): Services['certificates']['discard'] =>
  (actor, received) =>
    memberBench(parts, actor, 'certificates.change').stores.certificates.discard(asReceived(received));

/** A received document as storage knows it. */
export const asReceived = ({ upload, name, size, sha256 }: ReceivedDocument): ReceivedFile => ({
  upload,
  name,
  size,
  sha256,
  head: new Uint8Array(),
});
