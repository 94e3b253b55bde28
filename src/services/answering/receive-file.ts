import type { Readable } from 'node:stream';
import { endsAs, type FileType } from '#domain/assessments/file-types.js';
import { WrongType } from '#domain/errors.js';
import type { IncomingFiles } from '#storage/contract.js';
import type { ReceivedDocument } from '../contract/received-document.js';
import type { Parts } from '../parts.js';
import { fileName, fittingName } from './file-name.js';
import { evidenceType } from './file-type.js';

interface Taken {
  readonly types: readonly FileType[];
  /** What is said of a file that does not even end as one of them. */
  readonly otherwise: WrongType['code'];
}

/** Streams a document in. Throws TooLarge, and WrongType where its bytes are of no type that is taken; then nothing stays. */
export async function receiveFile(
  { settings, world }: Parts,
  files: IncomingFiles,
  file: { readonly stream: Readable; readonly name: string },
  { types, otherwise }: Taken,
): Promise<ReceivedDocument> {
  const name = fileName(file.name);
  const incoming = { stream: file.stream, name, limit: settings.uploadLimit, at: world.now() };
  const { head, ...received } = await files.receive(incoming);
  const type = await evidenceType(name, head);
  if (type === null || !types.some((taken) => taken.type === type)) {
    await files.discard(received);
    throw new WrongType(endsAs(types, name) ? 'file-disguised' : otherwise, { name });
  }
  return { ...received, name: fittingName(name, type), type };
}
