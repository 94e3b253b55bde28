import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '#test/support/launch-browser.js';
import { MADE_ON } from './made-on.js';

/** Faces that come with the project, so that a page is printed alike on every machine. */
const FACES = [
  ['Roboto', 400, 'pdfmake/fonts/Roboto/Roboto-Regular.ttf'],
  ['Roboto', 700, 'pdfmake/fonts/Roboto/Roboto-Medium.ttf'],
  ['Gothic', 400, '@fontsource/sawarabi-gothic/files/sawarabi-gothic-japanese-400-normal.woff'],
] as const;

/** A browser that prints pages. Starting it throws where there is none; nobody goes on without it. */
export interface PrintingBrowser {
  print(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

export async function startPrintingBrowser(): Promise<PrintingBrowser> {
  const browser = await launchBrowser();
  const style = `<style>${(await Promise.all(FACES.map(fontFace))).join('')}
    @page { size: A4; margin: 0 } body { margin: 0; font: 10pt/1.35 Roboto, Gothic }
    .page { box-sizing: border-box; width: 210mm; height: 296mm; padding: 18mm; position: relative; overflow: hidden;
      break-after: page } .page:last-child { break-after: auto }</style>`;
  return { print: (html) => printed(browser, style + html), close: () => browser.close() };
}

async function fontFace([name, weight, file]: (typeof FACES)[number]): Promise<string> {
  const bytes = await readFile(fileURLToPath(import.meta.resolve(file)));
  return `@font-face { font-family: ${name}; font-weight: ${weight}; src: url(data:font/ttf;base64,${bytes.toString('base64')}) }`;
}

async function printed(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    return withDay(bytes);
  } finally {
    await page.close();
  }
}

/** The same file, made on the day all are; Chromium writes the moment of printing. */
function withDay(bytes: Uint8Array): Uint8Array {
  const digits = MADE_ON.toISOString().replace(/\D/g, '').slice(0, 14);
  const text = Buffer.from(bytes).toString('latin1');
  return Buffer.from(text.replace(/\(D:\d{14}/g, `(D:${digits}`), 'latin1');
}
