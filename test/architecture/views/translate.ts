import { newlinesOf, type Piece, piecesOf } from './template.js';

/**
 * A template as a TypeScript module whose code stands on the template's own lines.
 * `name` is the template's path without `.ejs`; `contract` the specifier of the module with Views, Shell and Html.
 */
export function translate(template: string, name: string, contract: string): string {
  const view = `Views[${JSON.stringify(name)}]`;
  const head =
    `import type { Html, Shell, Views } from ${JSON.stringify(contract)}; ` +
    `export function template(view: ${view}, shell: Shell, print: (value: string | number) => void, ` +
    `raw: (value: Html) => void, ` +
    `include: <K extends keyof Views>(name: K, locals: { view: Views[K]; shell: Shell }) => Html): void { `;
  return `${head}${piecesOf(template).map(statementOf).join('')}\n}\n`;
}

/** Like EJS itself, every piece starts a new statement; so what EJS would misread fails here too. */
function statementOf(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
    case 'comment':
      return `; ${newlinesOf(piece.source)}`;
    case 'code':
      return `; ${piece.source} `;
    case 'print':
    case 'raw':
      return `; ${piece.kind}(${piece.source.replace(/;\s*$/, (semicolon) => newlinesOf(semicolon))})`;
  }
}
