import { diffArrays, diffWordsWithSpace } from 'diff';

/** A stretch of text, and whether both versions have it. */
export interface Stretch {
  readonly mark: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** More changes than this are a text written anew: nobody reads them word by word, and finding them takes too long. */
const MOST_CHANGES = { maxEditLength: 60 };

/** A text in two versions, word by word; put together, `same` and `new` are the later one, `same` and `gone` the earlier. */
export const wordChanges = (before: string, after: string): readonly Stretch[] =>
  (diffWordsWithSpace(before, after, MOST_CHANGES) ?? anew(before, after)).map((part) => ({
    mark: markOf(part),
    text: part.value,
  }));

/** Lists of lines in two versions, line by line, in the order of the later with what is gone in its old place. */
export const lineChanges = (before: readonly string[], after: readonly string[]): readonly Stretch[] =>
  (diffArrays([...before], [...after], MOST_CHANGES) ?? anew([...before], [...after])).flatMap((part) =>
    part.value.map((text) => ({ mark: markOf(part), text })),
  );

interface Part<Value> {
  readonly added: boolean;
  readonly removed: boolean;
  readonly value: Value;
}

const anew = <Value>(before: Value, after: Value): readonly Part<Value>[] => [
  { added: false, removed: true, value: before },
  { added: true, removed: false, value: after },
];

const markOf = ({ added, removed }: Part<unknown>): Stretch['mark'] =>
  added ? 'new' : removed ? 'gone' : 'same';
