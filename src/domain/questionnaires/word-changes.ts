import { diffArrays, diffWordsWithSpace } from 'diff';

/** A stretch of text, and whether both versions have it. */
export interface Stretch {
  readonly mark: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** A text in two versions, word by word; put together, `same` and `new` are the later one, `same` and `gone` the earlier. */
export const wordChanges = (before: string, after: string): readonly Stretch[] =>
  diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    mark: added ? 'new' : removed ? 'gone' : 'same',
    text: value,
  }));

/** Lists of lines in two versions, line by line, in the order of the later with what is gone in its old place. */
export const lineChanges = (before: readonly string[], after: readonly string[]): readonly Stretch[] =>
  diffArrays([...before], [...after]).flatMap(({ added, removed, value }) =>
    value.map((text) => ({
      mark: added ? ('new' as const) : removed ? ('gone' as const) : ('same' as const),
      text,
    })),
  );
