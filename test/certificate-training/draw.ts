import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { CERTIFICATE_FIELDS } from '#domain/certificates/certificate.js';
import { type Made, makeDocument } from './make.js';

/** `node dist/test/certificate-training/draw.js FOLDER FIRST COUNT [LAYOUT]`: pictures (HTML) of documents made to learn from, values in colours. */
const [folder = '.', first = '0', count = '10', layout = ''] = process.argv.slice(2);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function picture({ pages, layout: name, language, kind }: Made): string {
  const svgs = pages.map(({ width, height, runs }) => {
    const words = runs.map(({ text, told, left, baseline, size, width: wide, face = 0 }) => {
      const spans = text.split('').map((letter, at) => {
        const field = told[at] ?? null;
        const hue =
          field === null ? 'black' : `hsl(${(CERTIFICATE_FIELDS.indexOf(field) * 53) % 360} 90% 35%)`;
        return `<tspan fill="${hue}">${field === null ? '' : `<title>${field}</title>`}${escaped(letter)}</tspan>`;
      });
      return `<text x="${left * width}" y="${baseline * height}" font-size="${size * height}" ${face % 2 === 1 ? 'font-weight="bold"' : ''} ${face > 1 ? 'font-style="italic"' : ''} textLength="${wide * width}" lengthAdjust="spacingAndGlyphs" xml:space="preserve">${spans.join('')}</text>`;
    });
    return `<svg width="${width}" height="${height}" font-family="Helvetica, sans-serif" style="border:1px solid gray">${words.join('')}</svg>`;
  });
  return `<p>${name} · ${language} · ${kind}</p>${svgs.join('')}`;
}

await mkdir(folder, { recursive: true });
let written = 0;
for (let seed = Number(first); written < Number(count) && seed < Number(first) + 20_000; seed += 1) {
  const made = makeDocument(seed);
  if (layout !== '' && made.layout !== layout) continue;
  await writeFile(join(folder, `${seed}.html`), `<!doctype html><meta charset="utf-8">${picture(made)}`);
  written += 1;
}
