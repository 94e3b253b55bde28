/** Where text is no JSON, even leniently: the line, counted from 1, and why. */
export class NotJson extends Error {}

const DEEPEST = 100;

/**
 * Reads JSON as VSAQ writes it: with comments, commas before a closing bracket, texts in single quotes, names without
 * quotes, and texts put together with `+`. Throws NotJson with the line.
 */
export function parseLenient(text: string): unknown {
  const source: Source = { text, at: 0 };
  const value = valueAt(source, 0);
  skip(source);
  if (source.at < text.length)
    fail(source, `“${source.text.slice(source.at, source.at + 20)}” follows its end`);
  return value;
}

interface Source {
  readonly text: string;
  at: number;
}

function fail({ text, at }: Source, why: string): never {
  throw new NotJson(`Line ${text.slice(0, at).split('\n').length}: ${why}.`);
}

const BETWEEN = /(?:[\s\uFEFF]+|\/\/[^\n]*|\/\*[^]*?\*\/)+/y;
const STRING = /"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'/y;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z_$][\w$-]*/y;

function skip(source: Source): void {
  match(source, BETWEEN);
}

function match(source: Source, pattern: RegExp): string | null {
  pattern.lastIndex = source.at;
  const found = pattern.exec(source.text)?.[0] ?? null;
  if (found !== null) source.at += found.length;
  return found;
}

function take(source: Source, sign: string): boolean {
  skip(source);
  if (source.text[source.at] !== sign) return false;
  source.at += 1;
  return true;
}

function valueAt(source: Source, depth: number): unknown {
  if (depth > DEEPEST) fail(source, `it is nested more than ${DEEPEST} levels deep`);
  if (take(source, '{')) return objectAt(source, depth);
  if (take(source, '[')) return listAt(source, depth);
  const string = stringAt(source);
  if (string !== null) return string;
  const number = match(source, NUMBER);
  if (number !== null) return Number(number);
  return wordAt(source);
}

function wordAt(source: Source): boolean | null {
  const word = match(source, WORD);
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? null : fail(source, 'a value is missing');
}

/** One text, or several put together with `+`. */
function stringAt(source: Source): string | null {
  const first = match(source, STRING);
  if (first === null) return null;
  let whole = unquoted(first);
  while (take(source, '+')) {
    skip(source);
    const next = match(source, STRING) ?? fail(source, 'a text must follow “+”');
    whole += unquoted(next);
  }
  return whole;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };

const unquoted = (quoted: string): string =>
  quoted
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_, hex: string | undefined, sign: string | undefined) =>
      hex === undefined ? (ESCAPES[sign ?? ''] ?? sign ?? '') : String.fromCharCode(Number.parseInt(hex, 16)),
    );

function objectAt(source: Source, depth: number): Record<string, unknown> {
  const entries: [string, unknown][] = [];
  while (!take(source, '}')) {
    skip(source);
    const name = stringAt(source) ?? match(source, WORD) ?? fail(source, 'the name of a field is missing');
    if (!take(source, ':')) fail(source, `a colon is missing after “${name}”`);
    entries.push([name, valueAt(source, depth + 1)]);
    if (!take(source, ',') && !closes(source, '}')) fail(source, 'a comma or “}” is missing');
  }
  return Object.fromEntries(entries);
}

function listAt(source: Source, depth: number): unknown[] {
  const values: unknown[] = [];
  while (!take(source, ']')) {
    values.push(valueAt(source, depth + 1));
    if (!take(source, ',') && !closes(source, ']')) fail(source, 'a comma or “]” is missing');
  }
  return values;
}

function closes(source: Source, sign: string): boolean {
  skip(source);
  return source.text[source.at] === sign;
}
