/** A text as it is searched and sorted by: without accents, case and width, so that "ecole" finds "École". */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

const MOST_WORDS = 8;

/** Words that must each stand in a document's `searchText`. */
export const conditionsOf = (words: readonly RegExp[]): { $and?: { searchText: RegExp }[] } =>
  words.length === 0 ? {} : { $and: words.map((word) => ({ searchText: word })) };

/**
 * One condition a word, each of which must stand somewhere in the folded text; none for an empty search. Control
 * characters part words: no text holds them, and the database takes no pattern with a zero in it.
 */
export const wordsOf = (search: string): readonly RegExp[] =>
  folded(search)
    .split(/[\s\p{Cc}]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map((word) => new RegExp(word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')));
