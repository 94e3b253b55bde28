import { inShort } from './loose.js';
import { markUpIn, plainText } from './plain-text.js';

/** Takes note of something that is not carried over. */
export type Note = (path: string, what: string) => void;

/** Names every field of an element that no reader took. */
export function noteOthers(
  node: Readonly<Record<string, unknown>>,
  path: string,
  taken: readonly string[],
  note: Note,
): void {
  for (const [field, value] of Object.entries(node)) {
    if (!taken.includes(field)) note(path === '' ? field : `${path}.${field}`, `${field}: ${inShort(value)}`);
  }
}

/** The words of a text without its mark-up, which is noted. */
export function wordsWithoutMarkUp(written: string, path: string, note: Note): string {
  const markUp = markUpIn(written);
  if (markUp !== '') note(path, `its ${markUp}; the words are carried over`);
  return plainText(written);
}

/** Words up to the last sentence (or else word) that ends within so many characters, and the words left over. */
export function parted(words: string, most: number): readonly [kept: string, left: string] {
  if (words.length <= most) return [words, ''];
  const head = words.slice(0, most + 1);
  const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('? '), head.lastIndexOf('! ')) + 1;
  const end = sentence > 0 ? sentence : head.lastIndexOf(' ') > 0 ? head.lastIndexOf(' ') : most;
  return [words.slice(0, end).trim(), words.slice(end).trim()];
}

const MOST_TEXT = 400;
const MOST_HELP = 600;

/**
 * Fits what a question says into its text and its guidance. Of a text that is too long the last sentences, where the
 * asking is, stay, and those before them become guidance; what no longer fits there is noted, word for word.
 */
export function fitted(text: string, help: string, path: string, note: Note): { text: string; help: string } {
  if (text.length <= MOST_TEXT && help.length <= MOST_HELP) return { text, help };
  const sentences = text.split(/(?<=[.?!]) /);
  let asking = sentences.pop() ?? '';
  for (let last = sentences.at(-1); last !== undefined; last = sentences.at(-1)) {
    if (last.length + 1 + asking.length > MOST_TEXT) break;
    asking = `${last} ${asking}`;
    sentences.pop();
  }
  const [kept, left] = parted([...sentences, help].filter((part) => part !== '').join(' '), MOST_HELP);
  if (left !== '') note(path, `the end of its guidance: “${left}”`);
  return { text: asking, help: kept };
}
