import { RE2JS } from 're2js';
import { CommandError, notSupported } from '../errors.js';

const flags: Record<string, number> = { i: RE2JS.CASE_INSENSITIVE, m: RE2JS.MULTILINE, s: RE2JS.DOTALL };

/** A pattern that stands for itself, perhaps with escaped punctuation. */
const literal = /^(?:[^\\^$.|?*+()[\]{}]|\\[!-/:-@[-`{-~])*$/;

/** A pattern as RE2 reads it, and whether `$` in it also stands before a newline that ends the text. */
interface Translated {
  readonly pattern: string;
  readonly endsBeforeNewline: boolean;
}

/** What RE2 reads otherwise than MongoDB (PCRE), outside and inside of brackets; undefined is refused. */
const otherwise: Record<string, readonly [outside: string | undefined, inside: string | undefined]> = {
  '\\s': ['[[:space:]]', '[:space:]'],
  '\\S': ['[[:^space:]]', '[:^space:]'],
  '\\v': [undefined, undefined],
};

const token = /\\Q.*?(?:\\E|$)|\\.|\[\^?\]?(?:\[:\^?\w+:\]|\\.|[^\]\\])*\]|\$|./gs;

/** Puts a pattern into RE2's words. Errors: what would be read otherwise. */
function translated(pattern: string, multiline: boolean): Translated {
  let endsBeforeNewline = false;
  const parts = [...pattern.matchAll(token)].map(({ 0: part, index }) => {
    if (part === '$' && !multiline) {
      endsBeforeNewline = true;
      // What follows could only be the newline before which `$` stands.
      if (!/^\)*(?:\||$)/.test(pattern.slice(index + 1)))
        throw notSupported('A pattern that goes on after $');
    }
    if (part.startsWith('[') && part.length > 1) return part.replace(/\\./gs, (escape) => read(escape, 1));
    return part.length === 2 ? read(part, 0) : part;
  });
  if (endsBeforeNewline && /\\z/.test(pattern)) throw notSupported('A pattern with $ and \\z');
  return { pattern: parts.join(''), endsBeforeNewline };
}

function read(escape: string, place: 0 | 1): string {
  const words = otherwise[escape];
  if (words === undefined) return escape;
  const word = words[place];
  if (word === undefined) throw notSupported(`${escape} in a regular expression`);
  return word;
}

/**
 * Compiles a pattern that runs in a time that grows with the text alone; look-arounds, back-references, `x` and
 * whatever else RE2 does not know are refused.
 */
export function compileRegex(pattern: string, options: string): (text: string) => boolean {
  let given = 0;
  for (const option of options) {
    if (option === 'u') continue;
    if (option === 'x') throw notSupported('Regular expression option x');
    const flag = flags[option];
    if (flag === undefined) throw new CommandError(51108, `invalid flag in regex options: ${option}`);
    given |= flag;
  }
  if ((given & RE2JS.CASE_INSENSITIVE) === 0 && literal.test(pattern)) {
    const wanted = pattern.replace(/\\(.)/gs, '$1');
    return (text) => text.includes(wanted);
  }
  const words = translated(pattern, (given & RE2JS.MULTILINE) !== 0);
  const compiled = compile(words.pattern, given);
  const finds = (text: string) => compiled.matcher(text).find();
  if (!words.endsBeforeNewline) return finds;
  return (text) => finds(text) || (text.endsWith('\n') && finds(text.slice(0, -1)));
}

function compile(pattern: string, given: number): RE2JS {
  try {
    return RE2JS.compile(pattern, given);
  } catch (failure) {
    throw new CommandError(
      51091,
      `Regular expression is invalid: ${failure instanceof Error ? failure.message : ''}`,
    );
  }
}
