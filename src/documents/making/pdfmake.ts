import { createRequire } from 'node:module';

/**
 * Of pdfmake, what the press uses. Its published types bring the browser's whole library with them, and a page's
 * `document` has no place on a server.
 */
export interface PdfMake {
  setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
  setUrlAccessPolicy(allows: (url: string) => boolean): void;
  setLocalAccessPolicy(allows: (path: string) => boolean): void;
  createPdf(definition: PdfDefinition): { getBuffer(): Promise<Buffer> };
}

export interface PdfDefinition {
  readonly pageSize: 'A4';
  readonly pageMargins: readonly [number, number, number, number];
  readonly info: Readonly<Record<string, string | Date>>;
  readonly language: string;
  readonly defaultStyle: PdfNode;
  readonly content: readonly PdfNode[];
  readonly footer: (page: number, pages: number) => PdfNode;
  readonly files: Readonly<
    Record<string, { readonly src: string; readonly name: string; readonly type: string }>
  >;
}

/** A piece of a document: text, stack, table, columns, svg, with whatever says how it looks. */
export type PdfNode = Readonly<Record<string, unknown>>;

/** How a table is ruled. */
export interface PdfRuling {
  hLineWidth(at: number, node: { readonly table: { readonly body: readonly unknown[] } }): number;
  vLineWidth(): number;
  hLineColor(): string;
  paddingLeft(): number;
  paddingRight(): number;
  paddingTop(): number;
  paddingBottom(): number;
}

export const pdfmake: PdfMake = createRequire(import.meta.url)('pdfmake');
