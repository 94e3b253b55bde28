import type { Catalogue } from '../collections/catalogue.js';
import type { Collection } from '../collections/collection.js';
import { compileFilter, compileStoredFilter } from '../query/match.js';
import { withVariables } from '../query/variables.js';
import type { Doc } from '../values/codec.js';
import type { Context } from './context.js';
import { LazyMatch, type Match, select, type Wish } from './select.js';

/** Most documents, and most bytes of them, that are changed in one transaction. */
const MOST_DOCUMENTS = 2000;
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Runs the changes of a command: in one transaction, or in several where they pause. As in MongoDB each document is
 * changed whole, and of a command that changes very many some may be changed when another does not come to it.
 */
export async function inParts<T>(
  catalogue: Catalogue,
  steps: () => Generator<void, T>,
  variables: Doc = {},
): Promise<T> {
  const running = steps();
  for (;;) {
    const step = await catalogue.write(() => withVariables(variables, () => running.next()));
    if (step.done === true) return step.value;
  }
}

/**
 * Changes every document a wish finds. All are found before any is changed, so that none comes up twice; of very many
 * only the keys are kept, and it pauses between so many. What no longer matches after a pause stays as it is.
 */
export function* changeAll(
  { catalogue }: Context,
  namespace: string,
  wish: Wish,
  change: (collection: Collection, match: Match) => void,
): Generator<void, undefined> {
  const collection = catalogue.get(namespace);
  if (collection === undefined) {
    compileFilter(wish.filter);
    return;
  }
  const { first, rest } = found(select(collection, wish).matches);
  for (const match of first) change(collection, match);
  if (rest.length === 0) return;
  const matches = compileStoredFilter(wish.filter);
  for (let from = 0; from < rest.length; from += MOST_DOCUMENTS) {
    yield;
    const present = catalogue.get(namespace);
    if (present === undefined) return;
    for (const key of rest.slice(from, from + MOST_DOCUMENTS)) {
      const bytes = present.read(key);
      if (bytes !== undefined && matches(bytes)) change(present, new LazyMatch(key, bytes));
    }
  }
}

function found(matches: Iterable<Match>): { first: Match[]; rest: Buffer[] } {
  const first: Match[] = [];
  const rest: Buffer[] = [];
  let bytes = 0;
  for (const match of matches) {
    bytes += match.bytes.length;
    if (bytes <= MOST_BYTES && first.length < MOST_DOCUMENTS) first.push(match);
    else rest.push(match.key);
  }
  return { first, rest };
}
