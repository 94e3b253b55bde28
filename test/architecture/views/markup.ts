import { endsInsideTag, htmlOf, lineAt, newlinesOf, piecesOf, TAG_MARK } from './template.js';

export interface MarkupFault {
  readonly line: number;
  readonly message: string;
}

const LETTER = /\p{L}/u;
const SPOKEN_ATTRIBUTES = new Set(['aria-label', 'placeholder', 'title', 'alt', 'value']);
/** Kinds of input whose value is a word for the server and never shown. */
const SILENT_INPUTS = new Set(['hidden', 'radio', 'checkbox']);
const MARKUP = /<!--[\s\S]*?(?:-->|$)|<!?\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;

interface Element {
  readonly name: string;
  readonly attributes: readonly { name: string; value: string; index: number }[];
}

/** Faults of the HTML in any view: what the content security policy would refuse in the browser. Mail may carry styles. */
export function markupFaults(template: string, options: { mail: boolean }): MarkupFault[] {
  const html = readableHtml(template);
  return [...markupOf(html)]
    .filter(({ text }) => /^<[a-z]/i.test(text))
    .flatMap(({ text, index }) => inlineParts(elementOf(text, index), index))
    .filter(({ message }) => !(options.mail && message.includes('style')))
    .map(({ index, message }) => ({ line: lineAt(html, index), message }));
}

/** The handlers, styles and scripts an element carries with it; `start` is where it begins. */
function inlineParts({ name, attributes }: Element, start: number): { index: number; message: string }[] {
  const parts = attributes.flatMap((attribute) => {
    if (attribute.name.startsWith('on'))
      return [{ index: attribute.index, message: `inline handler ${attribute.name}=` }];
    return attribute.name === 'style' ? [{ index: attribute.index, message: 'inline style=' }] : [];
  });
  const has = (wanted: string) => attributes.some((attribute) => attribute.name === wanted);
  if ((name === 'script' || name === 'style') && !has('nonce'))
    parts.push({ index: start, message: `<${name}> without nonce` });
  return parts;
}

/** Words written into a view that a vendor sees: they belong into the message files. */
export function literalFaults(template: string): MarkupFault[] {
  const html = readableHtml(template);
  const faults: MarkupFault[] = [];
  const report = (index: number, message: string) => faults.push({ line: lineAt(html, index), message });
  let end = 0;
  for (const { text, index } of markupOf(html)) {
    reportWords(html, [end, index], report);
    end = index + text.length;
    if (text.startsWith('<!--')) report(index, 'HTML comment: write <%# … %> instead');
    else if (!text.startsWith('<!') && !text.startsWith('</'))
      reportAttributes(elementOf(text, index), report);
  }
  reportWords(html, [end, html.length], report);
  return [...faults, ...quotedWordFaults(template)].sort((a, b) => a.line - b.line);
}

function reportWords(
  html: string,
  [start, end]: readonly [number, number],
  report: (index: number, message: string) => void,
): void {
  let index = start;
  for (const line of html.slice(start, end).split('\n')) {
    const words = line.replace(/&#?\w+;/g, '').replaceAll(TAG_MARK, ' ');
    const first = words.search(LETTER);
    if (first >= 0) report(index, `literal text ${quoted(words)}: use shell.t('key')`);
    index += line.length + 1;
  }
}

function reportAttributes(element: Element, report: (index: number, message: string) => void): void {
  const type = element.attributes.find((attribute) => attribute.name === 'type')?.value;
  for (const { name, value, index } of element.attributes) {
    if (!SPOKEN_ATTRIBUTES.has(name) || !LETTER.test(value)) continue;
    if (name === 'value' && (element.name !== 'input' || SILENT_INPUTS.has(type ?? 'text'))) continue;
    report(index, `literal ${name}=${quoted(value)}: use shell.t('key')`);
  }
}

/** `<%= open ? 'Yes' : 'No' %>` in running text hides words in code; keys handed to the shell or to a record are none. */
function quotedWordFaults(template: string): MarkupFault[] {
  const pieces = piecesOf(template);
  return pieces.flatMap((piece, index) => {
    const html = htmlOf(pieces.slice(0, index));
    if (piece.kind !== 'print' || endsInsideTag(html)) return [];
    // Calls, indexes, what a template text takes in and line breaks hold names, not words.
    const code = piece.source.replace(/\b(?:shell|view)\.[\w.]+\([^()]*\)|\['[\w-]+'\]|\$\{[^}]*\}|\\n/g, '');
    const words = /(['"`])[^'"`]*\p{L}[^'"`]*\1/u.exec(code);
    return words
      ? [{ line: lineAt(html, html.length), message: `literal ${words[0]} in code: use shell.t('key')` }]
      : [];
  });
}

function* markupOf(html: string): Generator<{ text: string; index: number }> {
  for (const match of html.matchAll(MARKUP)) yield { text: match[0], index: match.index };
}

function elementOf(text: string, index: number): Element {
  const name = /^<([a-z][^\s/>]*)/i.exec(text)?.[1] ?? '';
  const start = name.length + 1;
  const attributes = [...text.slice(start, -1).matchAll(ATTRIBUTE)].map((match) => ({
    name: (match[1] ?? '').toLowerCase(),
    value: (match[2] ?? '').replace(/^["']|["']$/g, ''),
    index: index + start + match.index,
  }));
  return { name: name.toLowerCase(), attributes };
}

/** The template's HTML without what stands inside its tags, its style sheets and its scripts; lines stay where they are. */
function readableHtml(template: string): string {
  return htmlOf(piecesOf(template)).replace(
    /(<(style|script)\b(?:"[^"]*"|'[^']*'|[^"'>])*>)([\s\S]*?)(?=<\/\2)/gi,
    (_match, open: string, _name: string, body: string) => open + newlinesOf(body),
  );
}

function quoted(text: string): string {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  return JSON.stringify(trimmed.length > 40 ? `${trimmed.slice(0, 39)}…` : trimmed);
}
