import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';

/** A text on a page, in points from the upper left corner of an A4 sheet to its base line. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

export const A4 = { width: 595, height: 842 } as const;

export interface PdfOptions {
  readonly info?: Readonly<Record<string, string>>;
  /** Put into the document's catalogue: `/OpenAction 9 0 R`. */
  readonly catalogue?: string;
  /** More objects, numbered from `FIRST_FREE` on. */
  readonly objects?: readonly (string | Buffer)[];
}

/** Numbers of the objects a document always has: catalogue, pages, information, two fonts with their parts. */
const ALWAYS = 7;
/** The first number of an object a test adds to a document of so many pages. */
export const firstFree = (pages: number): number => ALWAYS + 1 + 2 * pages;

const latin = (text: string): boolean => !/[^\u0020-\u00FF]/.test(text);

const escaped = (text: string): string => text.replace(/[\\()]/g, (letter) => `\\${letter}`);

/** How wide a text is set, roughly: enough to centre it. */
export const widthOf = (text: string, size: number): number =>
  latin(text) ? text.length * size * 0.5 : text.length * size * (/[\u3040-\u9FFF]/.test(text) ? 1 : 0.5);

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

const drawn = ({ x, y, size, text }: PdfText): string =>
  `BT /${latin(text) ? 'F1' : 'F2'} ${size} Tf ${x.toFixed(2)} ${(A4.height - y).toFixed(2)} Td ` +
  `${latin(text) ? `(${escaped(text)})` : `<${hex(text)}>`} Tj ET\n`;

/** A stream object's body; packed unless told otherwise. */
export function stream(content: string | Buffer, more = ''): Buffer {
  const packed = deflateSync(Buffer.isBuffer(content) ? content : Buffer.from(content, 'latin1'));
  return Buffer.concat([
    Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode ${more} >>\nstream\n`, 'latin1'),
    packed,
    Buffer.from('\nendstream', 'latin1'),
  ]);
}

/** A file of these objects, numbered from 1; the first is the catalogue. */
export function pdfOf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const put = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  for (const [at, object] of objects.entries()) {
    offsets.push(length);
    put(Buffer.from(`${at + 1} 0 obj\n`, 'latin1'));
    put(Buffer.isBuffer(object) ? object : Buffer.from(object, 'latin1'));
    put(Buffer.from('\nendobj\n', 'latin1'));
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  put(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}` +
        `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 3 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
      'latin1',
    ),
  );
  return Buffer.concat(parts);
}

/** Every UTF-16 unit stands for itself. */
const TO_UNICODE =
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def\n' +
  '1 begincodespacerange <0000> <FFFF> endcodespacerange\n1 beginbfrange <0000> <FFFF> <0000> endbfrange\n' +
  'endcmap end end';

/** A document that says these texts, a list a page. */
export function textPdf(pages: readonly (readonly PdfText[])[], options: PdfOptions = {}): Buffer {
  const info = Object.entries(options.info ?? {}).map(([name, text]) => `/${name} (${escaped(text)})`);
  const kids = pages.map((_, at) => `${ALWAYS + 1 + 2 * at} 0 R`).join(' ');
  const wide = pages.flat().some(({ text }) => /[\u3040-\u9FFF]/.test(text));
  return pdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${options.catalogue ?? ''} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    `<< ${info.join(' ')} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /DW ${wide ? 1000 : 500} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>`,
    stream(TO_UNICODE),
    ...pages.flatMap((texts, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${A4.width} ${A4.height}] /Contents ${ALWAYS + 2 + 2 * at} 0 R /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> >>`,
      stream(texts.map(drawn).join('')),
    ]),
    ...(options.objects ?? []),
  ]);
}
