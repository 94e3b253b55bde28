import { fold } from './fold.js';
import { isLabelWord } from './labels.js';

/** `S TAT E M E N T`: one letter after the other, save where two stand so close that they were set as one. */
const LETTERS = /^[\p{L}\p{N}&/.:-]{1,3}$/u;
const MOST_PARTS_ARE_LETTERS = 0.6;
const FEWEST = 5;
/** `氏 名`: a word of Japanese is never parted by spaces. */
const JAPANESE_LETTERS = /^[\u3040-\u9FFF](?: [\u3040-\u9FFF])+$/u;

/**
 * A text without the spaces between its letters: `C E RT I F I C AT E N U M B E R` is `CERTIFICATE NUMBER`. How wide each
 * space was is not known, so words are parted where all of them are words of labels, or stand elsewhere on the page as
 * `isOnPage` knows of folded ones, and nowhere else.
 */
export function closedUp(text: string, isOnPage: (word: string) => boolean): string {
  if (JAPANESE_LETTERS.test(text)) return text.replaceAll(' ', '');
  const parts = text.split(' ');
  if (!isLetterSpaced(parts)) return text;
  return wordsOf(parts, (word) => isLabelWord(word) || isOnPage(word)) ?? parts.join('');
}

function isLetterSpaced(parts: readonly string[]): boolean {
  if (parts.length < FEWEST || !parts.every((part) => LETTERS.test(part))) return false;
  return parts.filter((part) => part.length === 1).length >= MOST_PARTS_ARE_LETTERS * parts.length;
}

/** The fewest known words that parts come to together; null where they do not. */
function wordsOf(parts: readonly string[], isKnown: (word: string) => boolean): string | null {
  const upTo: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= parts.length; end += 1) {
    const ways = upTo.flatMap((words, start) => {
      const word = parts.slice(start, end).join('');
      return words !== null && isKnown(fold(word)) ? [[...words, word]] : [];
    });
    upTo.push(ways.sort((a, b) => a.length - b.length)[0] ?? null);
  }
  return upTo.at(-1)?.join(' ') ?? null;
}
