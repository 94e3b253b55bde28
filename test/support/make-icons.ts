import { readFile, writeFile } from 'node:fs/promises';
import { ICON_NAMES } from '#web/icon-names.js';

/** The sprite of all icons in ICON_NAMES, as the text of `public/icons.svg`. */
export async function iconSprite(): Promise<string> {
  const symbols = await Promise.all(
    ICON_NAMES.map(async (name) => {
      const svg = await readFile(`node_modules/lucide-static/icons/${name}.svg`, 'utf8');
      const shapes = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
      return `<symbol id="${name}" viewBox="0 0 24 24">${shapes.replace(/\s*\n\s*/g, '')}</symbol>`;
    }),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">\n<!-- lucide, ISC licence -->\n${symbols.join('\n')}\n</svg>\n`;
}

if (import.meta.url === `file://${process.argv[1]}`) await writeFile('public/icons.svg', await iconSprite());
