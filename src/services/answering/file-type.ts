import { fileTypeFromBuffer } from 'file-type';

const TEXTS = {
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  json: 'application/json',
  log: 'text/plain',
} as const;

/** Types told by their bytes, as file-type names them. */
const BINARIES: ReadonlySet<string> = new Set([
  'pdf',
  'png',
  'jpg',
  'webp',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
]);

/** The folder each office format keeps its parts in, for files that list their types at the end. */
const OFFICE_FOLDERS = { word: 'docx', xl: 'xlsx', ppt: 'pptx' } as const;
const OFFICE_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const;

/**
 * The media type of a file that is taken as evidence, told by its first bytes and never by what the browser says; null
 * for everything else. Text has no mark of its own, so there the name must say which and the bytes must be text.
 */
export async function evidenceType(name: string, head: Uint8Array): Promise<string | null> {
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  const found = await fileTypeFromBuffer(head);
  if (found === undefined)
    return Object.hasOwn(TEXTS, extension) && isText(head) ? TEXTS[extension as keyof typeof TEXTS] : null;
  if (BINARIES.has(found.ext)) return found.mime;
  return found.ext === 'zip' ? officeType(extension, head) : null;
}

/** Some programs write an office file's list of types last, beyond the first bytes; the names of its parts tell it too. */
function officeType(extension: string, head: Uint8Array): string | null {
  const entries = Buffer.from(head).toString('latin1').split(ZIP_ENTRY).slice(1);
  for (const entry of entries) {
    const folder = entry.slice(ZIP_NAME).split('/')[0] ?? '';
    const format = Object.hasOwn(OFFICE_FOLDERS, folder)
      ? OFFICE_FOLDERS[folder as keyof typeof OFFICE_FOLDERS]
      : null;
    if (format !== null) return format === extension ? OFFICE_TYPES[format] : null;
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
