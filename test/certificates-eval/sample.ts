import type { CertificateField, DocumentType } from '#domain/certificates/certificate.js';
import type { Draw } from './producers/with-pdf-lib.js';
import type { PdfmakeDrawing } from './producers/with-pdfmake.js';

/**
 * What a field of a document rightly comes to. A string: that text. `any`: one of these (a body has a short and a long
 * name, a bilingual page says everything twice). `all`: a list, or a sentence, that must hold each of these.
 */
export type Expected = string | { readonly any: readonly string[] } | { readonly all: readonly string[] };

/** Everything an expert takes from a document. A field that is not named here is not stated, or not without guessing. */
export interface Truth {
  /** `unknown` where nobody could tell, as with a picture. */
  readonly type: DocumentType;
  /** It is a picture: nothing may be read, and the reader has to say so. */
  readonly picture?: true;
  readonly fields: Readonly<Partial<Record<CertificateField, Expected>>>;
  /** Fields two experts would file differently; whatever is read there counts neither way. */
  readonly debatable?: readonly CertificateField[];
}

/** How a document is made: each producer sets text in its own way, and readers see the difference. */
export type Making =
  | { readonly pdfmake: PdfmakeDrawing }
  | { readonly pdfLib: Draw }
  /** Printed by Chromium. */
  | { readonly html: string };

/** One document with what is true of it. Companies, bodies, people and numbers are invented. */
export interface Sample {
  /** Names the layout; unique over all parts. */
  readonly name: string;
  readonly language: 'en' | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pl' | 'ja' | 'several';
  readonly making: Making;
  readonly truth: Truth;
}
