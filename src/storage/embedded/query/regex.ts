import { RE2JS } from 're2js';
import { CommandError, notSupported } from '../errors.js';

const flags: Record<string, number> = { i: RE2JS.CASE_INSENSITIVE, m: RE2JS.MULTILINE, s: RE2JS.DOTALL };

/** A pattern that stands for itself, perhaps with escaped punctuation. */
const literal = /^(?:[^\\^$.|?*+()[\]{}]|\\[!-/:-@[-`{-~])*$/;

/** Compiles a pattern that runs in linear time; look-arounds, back-references and `x` are refused. */
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
  try {
    const compiled = RE2JS.compile(pattern, given);
    return (text) => compiled.matcher(text).find();
  } catch (failure) {
    throw new CommandError(
      51091,
      `Regular expression is invalid: ${failure instanceof Error ? failure.message : ''}`,
    );
  }
}
