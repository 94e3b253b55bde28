import { fileTypeFromBuffer } from 'file-type';
import { endingOf, FILE_TYPES, type FileType } from '#domain/assessments/file-types.js';

/** The folder each office format keeps its parts in, for files that list their types at the end. */
const OFFICE_FOLDERS: ReadonlyMap<string, string> = new Map([
  ['word', 'docx'],
  ['xl', 'xlsx'],
  ['ppt', 'pptx'],
]);

/**
 * The media type of a file that is taken as evidence, told by its first bytes and never by what the browser says; null
 * for everything else. Text has no mark of its own, so there the name must say which and the bytes must be text.
 */
export async function evidenceType(name: string, head: Uint8Array): Promise<string | null> {
  const ending = endingOf(name);
  const found = await fileTypeFromBuffer(head);
  if (found === undefined) return isText(head) ? typeEndingIn(ending, 'ending') : null;
  if (FILE_TYPES.some(({ type, toldBy }) => toldBy === 'bytes' && type === found.mime)) return found.mime;
  return found.ext === 'zip' ? officeType(ending, head) : null;
}

const typeEndingIn = (ending: string, by: FileType['toldBy']): string | null =>
  FILE_TYPES.find(({ endings, toldBy }) => toldBy === by && endings.includes(ending))?.type ?? null;

/** Some programs write an office file's list of types last, beyond the first bytes; the names of its parts tell it too. */
function officeType(ending: string, head: Uint8Array): string | null {
  const entries = Buffer.from(head).toString('latin1').split(ZIP_ENTRY).slice(1);
  for (const entry of entries) {
    const folder = entry.slice(ZIP_NAME).split('/')[0] ?? '';
    const format = OFFICE_FOLDERS.get(folder);
    if (format !== undefined) return format === ending ? typeEndingIn(format, 'bytes') : null;
  }
  return null;
}

/** What an entry of a zip file begins with, and where its name stands after that (APPNOTE.TXT 4.3.7). */
const ZIP_ENTRY = 'PK\u0003\u0004';
const ZIP_NAME = 26;

/** Something, and all of it text: an empty file proves nothing. */
function isText(head: Uint8Array): boolean {
  if (head.length === 0) return false;
  try {
    // `stream`: the last character may be cut off.
    return !new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true }).includes('\0');
  } catch {
    return false;
  }
}
