import { Buffer } from 'node:buffer';
import { getDocumentProxy } from 'unpdf';
import type { Reading, ReadingFault, ReadPage, TextRun } from '#domain/certificates/certificate.js';
import type { Limits } from './limits.js';
import { readPdfDate } from './pdf-date.js';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;

/** What a PDF holds, before anyone judges what it says. */
export interface PdfContent {
  readonly fault: ReadingFault | null;
  readonly pageCount: number;
  readonly pages: readonly ReadPage[];
  readonly file: Reading['file'];
}

/** What is said of a file nobody could open. */
const UNREAD: Reading['file'] = {
  producer: '',
  creator: '',
  createdAt: '',
  modifiedAt: '',
  active: false,
  signed: false,
};

/** The header may follow some bytes of a mail program or a printer; readers accept it in the first kilobyte. */
const HEADER_WITHIN = 1024;

/** Everything that can act by itself when a PDF is opened. ISO 32000-2, 12.6.4. */
const ACTIONS = /\/S\s*\/(?:JavaScript|Launch|ImportData|SubmitForm)\b|\/JavaScript\b/;
/** A signature covers a range of bytes and says which. ISO 32000-2, 12.8.1. */
const SIGNATURE = /\/ByteRange\s*\[/;

/** Opens a PDF and takes its text with places. Runs nothing in it and fetches nothing. Never rejects. */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<PdfContent> {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!raw.subarray(0, HEADER_WITHIN).includes('%PDF-')) return failed('not-a-pdf');
  const source = raw.toString('latin1');
  const seen = { active: ACTIONS.test(source), signed: SIGNATURE.test(source) };
  try {
    const document = await getDocumentProxy(bytes, {
      isEvalSupported: false,
      useSystemFonts: true,
      disableFontFace: true,
      useWorkerFetch: false,
      useWasm: false,
      stopAtErrors: false,
      enableXfa: false,
      verbosity: 0,
    });
    try {
      return await contentOf(document, seen, limits);
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (failure) {
    return { ...failed(isAboutPassword(failure) ? 'password' : 'damaged'), file: { ...UNREAD, ...seen } };
  }
}

const failed = (fault: ReadingFault): PdfContent => ({ fault, pageCount: 0, pages: [], file: UNREAD });

const isAboutPassword = (failure: unknown): boolean =>
  failure instanceof Error && failure.name === 'PasswordException';

async function contentOf(
  document: Document,
  seen: Pick<Reading['file'], 'active' | 'signed'>,
  limits: Limits,
): Promise<PdfContent> {
  const file = await fileOf(document, seen);
  const pageCount = document.numPages;
  if (pageCount > limits.pages) return { fault: 'too-many-pages', pageCount, pages: [], file };
  const pages: ReadPage[] = [];
  const faces = new Map<string, number>();
  let characters = 0;
  for (let number = 1; number <= Math.min(pageCount, limits.pagesRead); number += 1) {
    const page = await document.getPage(number);
    const read = await pageOf(page, faces, { runs: limits.runs, characters: limits.characters - characters });
    page.cleanup();
    pages.push(read);
    for (const { text } of read.runs) characters += text.length;
  }
  return { fault: characters === 0 ? 'no-text' : null, pageCount, pages, file };
}

async function fileOf(
  document: Document,
  seen: Pick<Reading['file'], 'active' | 'signed'>,
): Promise<Reading['file']> {
  const { info } = await document.getMetadata();
  const said = info as Readonly<Record<string, unknown>>;
  const word = (name: string) => (typeof said[name] === 'string' ? said[name].slice(0, 200) : '');
  const scripts: unknown = await document.getJSActions();
  return {
    producer: word('Producer'),
    creator: word('Creator'),
    createdAt: readPdfDate(word('CreationDate')),
    modifiedAt: readPdfDate(word('ModDate')),
    active: seen.active || (scripts !== null && scripts !== undefined),
    signed: seen.signed,
  };
}

/** The fonts of a file met so far, numbered. */
type Faces = Map<string, number>;

async function pageOf(
  page: Page,
  faces: Faces,
  most: { readonly runs: number; readonly characters: number },
): Promise<ReadPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const runs: TextRun[] = [];
  let characters = 0;
  for (const item of (await page.getTextContent()).items) {
    if (!('str' in item) || item.str === '') continue;
    if (runs.length === most.runs || characters + item.str.length > most.characters) break;
    const run = runOf(item, { width, height, transform: transform as unknown as Matrix });
    if (run === null) continue;
    characters += run.text.length;
    faces.set(item.fontName, faces.get(item.fontName) ?? faces.size);
    runs.push({ ...run, face: faces.get(item.fontName) ?? 0 });
  }
  return { width, height, runs };
}

/** As PDF writes them: ISO 32000-2, 8.3.3. */
type Matrix = readonly [number, number, number, number, number, number];

interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly transform: Matrix;
}

/** A run as fractions of the page; null where it does not run level (a stamp, a margin note) or lies off the page. */
function runOf(
  {
    str,
    width,
    transform,
  }: { readonly str: string; readonly width: number; readonly transform: readonly unknown[] },
  page: Viewport,
): TextRun | null {
  const [along, rise, left, baseline, size] = onPage(page.transform, transform as Matrix);
  const length = Math.hypot(along, rise);
  if (length === 0 || along <= 0 || Math.abs(rise) > length * 0.1) return null;
  const run: TextRun = {
    text: str.normalize('NFC'),
    left: left / page.width,
    baseline: baseline / page.height,
    width: width / page.width,
    size: size / page.height,
  };
  return isOnPage(run) ? run : null;
}

const isOnPage = ({ left, baseline, width, size }: TextRun): boolean =>
  [left, baseline, width, size].every(Number.isFinite) && left <= 1 && baseline >= 0 && baseline <= 1.02;

/** A run's matrix in the page as it is looked at, from its upper left corner; the last is the height of its letters. */
function onPage(
  [a, b, c, d, e, f]: Matrix,
  [along, rise, slant, up, left, bottom]: Matrix,
): readonly [number, number, number, number, number] {
  return [
    a * along + c * rise,
    b * along + d * rise,
    a * left + c * bottom + e,
    b * left + d * bottom + f,
    Math.hypot(slant, up),
  ];
}
