import { htmlOf, newlinesOf, type Piece, piecesOf } from './template.js';

/** What a template could reach in production besides its two locals, and must not. */
const FORBIDDEN = ['process', 'global', 'globalThis', 'require', 'console', 'fetch', 'locals'];

/**
 * A template as a TypeScript module whose code stands on the template's own lines.
 * `name` is the template's path without `.ejs`; `contract` the specifier of the module with Views, Shell and Html.
 */
export function translate(template: string, name: string, contract: string): string {
  const parameters = [
    `view: Views[${JSON.stringify(name)}]`,
    'shell: Shell',
    'print: (value: string | number) => void',
    'printAria: (value: string | number | boolean) => void',
    'raw: (value: Html) => void',
    'include: <K extends keyof Views>(name: K, locals: { view: Views[K]; shell: Shell }) => Html',
    ...FORBIDDEN.map((global) => `${global}: never`),
  ];
  const head =
    `import type { Html, Shell, Views } from ${JSON.stringify(contract)}; ` +
    `export function template(${parameters.join(', ')}): void { `;
  const pieces = piecesOf(template);
  const statements = pieces.map((piece, index) => statementOf(piece, () => htmlOf(pieces.slice(0, index))));
  return `${head}${statements.join('')}\n}\n`;
}

/** Like EJS itself, every piece starts a new statement; so what EJS would misread fails here too. */
function statementOf(piece: Piece, before: () => string): string {
  switch (piece.kind) {
    case 'text':
    case 'comment':
      return `; ${newlinesOf(piece.source)}`;
    case 'code':
      return `; ${piece.source} `;
    case 'print':
      return `; ${ARIA_VALUE.test(before()) ? 'printAria' : 'print'}(${expressionOf(piece)})`;
    case 'raw':
      return `; raw(${expressionOf(piece)})`;
  }
}

/** Only here does a printed `true` or `false` mean what it says. */
const ARIA_VALUE = /\saria-[a-z]+=["']$/;

function expressionOf(piece: Piece): string {
  return piece.source.replace(/;\s*$/, (semicolon) => newlinesOf(semicolon));
}
