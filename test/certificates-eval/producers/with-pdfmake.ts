import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { MADE_ON } from './made-on.js';
import { unpackWoff } from './unpack-woff.js';

/** A piece of a page as pdfmake takes it: text, stack, table, columns, canvas, svg. */
export type Piece = string | Readonly<Record<string, unknown>>;

export interface PdfmakeDrawing {
  readonly content: readonly Piece[];
  /** The face of the text: `Roboto` where nothing is said. */
  readonly face?: 'Roboto' | 'Gothic';
  readonly size?: number;
  readonly landscape?: true;
  readonly margins?: readonly [left: number, top: number, right: number, bottom: number];
  readonly header?: (page: number, pages: number) => Piece;
  readonly footer?: (page: number, pages: number) => Piece;
  /** Printed across every page. */
  readonly watermark?: { readonly text: string; readonly opacity: number };
}

interface PdfMake {
  /** Files by name, looked for before the disk. */
  readonly virtualfs: { writeFileSync(name: string, bytes: Buffer): void };
  setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
  setUrlAccessPolicy(allows: () => boolean): void;
  setLocalAccessPolicy(allows: (path: string) => boolean): void;
  createPdf(definition: Readonly<Record<string, unknown>>): { getBuffer(): Promise<Buffer> };
}

/** One of its own: the package gives everybody the same, with the faces that the portal's documents are set in. */
const shared: PdfMake = createRequire(import.meta.url)('pdfmake');
const pdfmake = new (shared.constructor as new () => PdfMake)();
const fontFile = (specifier: string): string => fileURLToPath(import.meta.resolve(specifier));
const roboto = (weight: string): string => fontFile(`pdfmake/fonts/Roboto/Roboto-${weight}.ttf`);
const GOTHIC = 'gothic.ttf';
const gothicFile = unpackWoff(
  readFileSync(fontFile('@fontsource/sawarabi-gothic/files/sawarabi-gothic-japanese-400-normal.woff')),
);

pdfmake.virtualfs.writeFileSync(GOTHIC, gothicFile);
pdfmake.setFonts({
  Roboto: {
    normal: roboto('Regular'),
    bold: roboto('Medium'),
    italics: roboto('Italic'),
    bolditalics: roboto('MediumItalic'),
  },
  Gothic: { normal: GOTHIC, bold: GOTHIC, italics: GOTHIC, bolditalics: GOTHIC },
});
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.endsWith('.ttf'));

export async function printWithPdfmake(drawing: PdfmakeDrawing, title: string): Promise<Uint8Array> {
  const { content, face = 'Roboto', size = 10, landscape, margins = [56, 60, 56, 60], ...frame } = drawing;
  const document = pdfmake.createPdf({
    pageSize: 'A4',
    pageOrientation: landscape ? 'landscape' : 'portrait',
    pageMargins: [...margins],
    info: { title, creationDate: MADE_ON, modDate: MADE_ON },
    defaultStyle: { font: face, fontSize: size },
    // It writes into what it is given.
    content: structuredClone(content),
    ...frame,
  });
  return document.getBuffer();
}
