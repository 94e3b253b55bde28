import { certificateFace } from '#test/support/certificate-face.js';
import { type Block, setPage } from '#test/support/certificate-layout.js';
import { type PdfText, textPdf } from '#test/support/pdf.js';
import { bomb, corrupt, locked, manyPages, scripted } from '#test/unit/documents/reading/hostile-files.js';

const FACE = certificateFace('9 March 2028');

/** An annex: a table of sites as a certificate of a large holder has it. */
const annex = (page: number): readonly Block[] => [
  { lines: [`Annex to certificate AIMS 778120, page ${page}`], size: 13 },
  {
    table: Array.from({ length: 40 }, (_, at) => [
      `Site ${page}-${at}`,
      `${at + 1} Harbour Road, Bristol`,
      'Operation',
    ]),
  },
];

/** A page of a manual: fifty lines of twelve words. */
const manualPage = (page: number): readonly PdfText[] =>
  Array.from({ length: 50 }, (_, at) => ({
    x: 50,
    y: 40 + at * 15,
    size: 10,
    text: `${page}.${at} The operator of the system records what was seen and who decided on it.`,
  }));

export const onePage = textPdf([setPage(FACE)]);
export const tenPages = textPdf([
  setPage(FACE),
  ...Array.from({ length: 9 }, (_, at) => setPage(annex(at + 2))),
]);
export const manual = textPdf(Array.from({ length: 95 }, (_, at) => manualPage(at + 1)));

/** The smallest picture there is: one transparent point. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

export interface UploadedFile {
  readonly kind: string;
  readonly bytes: Buffer;
}

/** So many files as they might come in one morning: mostly certificates, and one of each kind that was not made to be read. */
export function uploadedFiles(count: number): readonly UploadedFile[] {
  const others: readonly UploadedFile[] = [
    { kind: '300 pages', bytes: manyPages(300) },
    { kind: '301 pages', bytes: manyPages(301) },
    { kind: 'a gigabyte packed', bytes: bomb(1_024) },
    { kind: 'with a script', bytes: scripted() },
    { kind: 'encrypted', bytes: locked() },
    { kind: 'damaged', bytes: corrupt() },
    { kind: 'picture', bytes: picture },
    { kind: 'manual of 95 pages', bytes: manual },
  ];
  const certificates = Array.from(
    { length: count - others.length },
    (_, at): UploadedFile =>
      at % 2 === 0
        ? { kind: 'certificate, 1 page', bytes: onePage }
        : { kind: 'certificate, 10 pages', bytes: tenPages },
  );
  // Between the others, so that those wait in the midst of the queue.
  return [...certificates.slice(0, 10), ...others, ...certificates.slice(10)];
}
