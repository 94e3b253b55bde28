import type { PrintingBrowser } from './producers/with-chromium.js';
import { printWithPdfLib } from './producers/with-pdf-lib.js';
import { printWithPdfmake } from './producers/with-pdfmake.js';
import type { Making, Sample } from './sample.js';

export type Producer = 'pdfmake' | 'pdf-lib' | 'Chromium';

export function producerOf(making: Making): Producer {
  if ('html' in making) return 'Chromium';
  return 'pdfLib' in making ? 'pdf-lib' : 'pdfmake';
}

/** The file of a document; the same bytes each time. `browser`: who prints those that are pages of HTML. */
export function printSample({ making, name }: Sample, browser: PrintingBrowser): Promise<Uint8Array> {
  if ('html' in making) return browser.print(making.html);
  if ('pdfLib' in making) return printWithPdfLib(making.pdfLib, name);
  return printWithPdfmake(making.pdfmake, name);
}
