import type { Readable } from 'node:stream';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { TooLarge } from '#domain/errors.js';
import { LARGEST_DEFINITION } from '#domain/questionnaires/drafts/draft.js';
import type { ImportReading } from '#services/contract.js';
import { secret, text } from '../../kit/fields.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { importPreviewView, importUploadView } from './import.view.js';

/** Bytes an imported file may have. */
const LARGEST_FILE = 10_000_000;

const FRAME = {
  title: 'Import a questionnaire',
  crumbs: [
    { label: 'Questionnaires', href: paths.questionnaires.to() },
    { label: 'Import', href: null },
  ],
};

const refused = (fault: string, reading: ImportReading | null = null) =>
  again('questionnaires/import', FRAME, importUploadView(LARGEST_FILE, { fault, reading }));

export const importQuestionnairePage = memberPage('questionnaires.change')({
  path: paths.importQuestionnaire,
  get: async () => show('questionnaires/import', FRAME, importUploadView(LARGEST_FILE, null)),
  form: z.strictObject({
    weights: text(20).transform((value) => (value === 'value-suffix' ? value : 'score')),
  }),
  upload: {
    receive: async (_visit, { stream, name }) => ({ name, bytes: await bytesOf(stream) }),
    discard: async () => undefined,
  },
  post: async ({ actor, services }, { weights }, file) => {
    if (file === null) return refused('Choose a file first.');
    const name = file.name.replace(/\.[^.]*$/, '');
    const reading = await services.questionnaires.readImport(actor, {
      bytes: file.bytes,
      name,
      format: null,
      weights,
    });
    const proof = reading.proofs.find(({ kind }) => kind === 'questionnaire');
    if (reading.faults.length > 0) return refused('Nothing was imported.', reading);
    if (proof === undefined) {
      return refused(
        'It holds no questionnaire. Frameworks and mapping sets are imported by whoever runs the portal, with assay framework import.',
      );
    }
    const kept = packed({ from: file.name, definition: proof.json });
    return show(
      'questionnaires/import-preview',
      FRAME,
      importPreviewView({ name: file.name, reading, proof, kept }),
    );
  },
  refuse: async (_visit, _typed, faults) => refused(sentenceOf(faults)),
});

const sentenceOf = (faults: readonly FormFault[]): string => faults.map(({ text }) => text).join(' ');

/** The second step: what was looked at becomes a draft. It travels in the form, so nothing is left behind by whoever turns away. */
export const keepImportPage = memberPage('questionnaires.change')({
  path: paths.keepImport,
  form: z.strictObject({ kept: secret(1_000_000, 'Choose the file again.') }),
  post: async ({ actor, services }, { kept }) => {
    const found = unpacked(kept);
    if (found === null) return refused('What was read did not come back whole. Choose the file again.');
    const { from, definition } = found;
    const draftId = await services.questionnaires.startDraft(actor, {
      definition,
      origin: { importedFrom: from },
    });
    return seeOther(paths.draft.to({ draftId }), 'flash.draft-started');
  },
  refuse: async () => refused('What was read is too large to be kept. Part it into smaller questionnaires.'),
});

const KEPT = z.object({ from: z.string().max(300), definition: z.record(z.string(), z.json()) });
type Kept = z.output<typeof KEPT>;

const packed = (kept: { readonly from: string; readonly definition: unknown }): string =>
  deflateRawSync(JSON.stringify(kept)).toString('base64url');

/** What was packed; null where that is not what came back. */
function unpacked(kept: string): Kept | null {
  try {
    const inflated = inflateRawSync(Buffer.from(kept, 'base64url'), {
      maxOutputLength: 2 * LARGEST_DEFINITION,
    });
    return KEPT.safeParse(JSON.parse(inflated.toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}

async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_FILE) throw new TooLarge('import-too-large', { megabytes: LARGEST_FILE / 1_000_000 });
    parts.push(part);
  }
  return Buffer.concat(parts);
}
