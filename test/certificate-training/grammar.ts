import type { Chance } from '../support/chance.js';

/** Names, each with the texts it may stand for; see `grammarOf`. */
export type Grammar = Readonly<Record<string, readonly string[]>>;

/**
 * Reads lines `name: text | text`; an indented line goes on with the texts of the one before. In a text, `<name>` is
 * any of that name's texts, `#` a figure, `%` a figure but 0, `@` a capital letter, `//` a new line.
 */
export function grammarOf(written: string): Grammar {
  const rules: Record<string, string[]> = {};
  let name = '';
  for (const line of written.trim().split('\n')) {
    const [, begun = name, rest = ''] = /^(?:(\w+):)?(.*)$/.exec(line.replace(/^ +\|/, ' ')) ?? [];
    name = begun;
    const texts = rules[name] ?? [];
    texts.push(...rest.split('|').map((text) => text.trim()));
    rules[name] = texts;
  }
  return rules;
}

/** A text of a name, drawn by chance, none twice while there are others. Throws a RangeError where a name is unknown. */
export const drawn = (grammar: Grammar, name: string, chance: Chance): string =>
  open(name, { grammar, chance, taken: new Set() })
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,;.])/g, '$1')
    .replaceAll(/ ?\/\/ ?/g, '\n')
    .trim();

interface Drawing {
  readonly grammar: Grammar;
  readonly chance: Chance;
  readonly taken: Set<string>;
}

function open(name: string, drawing: Drawing): string {
  const { grammar, chance, taken } = drawing;
  const texts = grammar[name] ?? [];
  const others = texts.filter((text) => text === '' || !taken.has(text));
  const text = chance.pick(others.length === 0 ? texts : others);
  taken.add(text);
  return text.replace(/<(\w+)>|[#%@]/g, (sign, inner?: string) =>
    inner === undefined ? drawnSign(sign, chance) : open(inner, drawing),
  );
}

function drawnSign(sign: string, chance: Chance): string {
  if (sign === '#') return String(chance.below(10));
  if (sign === '%') return String(1 + chance.below(9));
  return 'ABCDEFGHJKLMNPRSTUVWXYZ'.charAt(chance.below(23));
}
