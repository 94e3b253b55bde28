import type { Content } from '#domain/content/prove-content.js';
import { checkQuestionnaire } from '#domain/questionnaires/definition.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { BadInput } from './bad-input.js';
import type { Io } from './command.js';

/** A file's JSON. Throws BadInput where it cannot be read or is not JSON. */
export async function readJson(io: Io, file: string): Promise<unknown> {
  let text: string;
  try {
    text = await io.readFile(file);
  } catch (error) {
    throw new BadInput([{ file, path: '', reason: unreadable(error) }]);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    const reason = text.startsWith('%PDF-')
      ? 'This is a PDF; JSON is wanted. A receipt as PDF has receipt.json attached to it: save that one.'
      : `It is not JSON: ${error instanceof Error ? error.message : ''}`;
    throw new BadInput([{ file, path: '', reason }]);
  }
}

/** Why a file could not be read, in a sentence. */
export function unreadable(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EISDIR') return 'This is a folder, not a file.';
  if (code === 'EACCES') return 'This file may not be read.';
  return `This file cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

/** The shipped definitions. Throws BadInput where one is broken. */
export async function shippedContent(io: Io): Promise<Content> {
  const verdict = await io.content();
  if ('faults' in verdict) throw new BadInput(verdict.faults);
  return verdict.content;
}

/** A questionnaire file, proven against the shipped frameworks. Throws BadInput with every fault. */
export async function readQuestionnaire(io: Io, file: string): Promise<Questionnaire> {
  const { frameworks } = await shippedContent(io);
  const verdict = checkQuestionnaire(await readJson(io, file), frameworks);
  if ('faults' in verdict) throw new BadInput(verdict.faults.map((fault) => ({ file, ...fault })));
  return verdict.questionnaire;
}
