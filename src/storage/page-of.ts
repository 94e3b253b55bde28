import type { Model, QueryFilter } from 'mongoose';
import type { Page } from '#domain/page.js';
import { conditionsOf } from './folded.js';
import { type Scope, scoped } from './tenancy.js';

/** A list: whose, of what, in which order, and the words that must stand in a document's `searchText`. */
export interface Listing<D, T> {
  readonly scope: Scope;
  readonly model: Model<D>;
  readonly where?: Readonly<Record<string, unknown>>;
  readonly words?: readonly RegExp[];
  readonly sort: Readonly<Record<string, 1 | -1>>;
  readonly to: (document: D) => T;
}

/** One page of a listing with the total; a page past the end is empty. */
export async function pageOf<D, T>(
  listing: Listing<D, T>,
  wanted: { page: number; size: number },
): Promise<Page<T>> {
  const { scope, model, words = [] } = listing;
  const { page, size } = wanted;
  const filter = { ...listing.where, ...conditionsOf(words) } as QueryFilter<D>;
  const found = model
    .find({ ...filter })
    .sort({ ...listing.sort })
    .skip((page - 1) * size)
    .limit(size);
  const count = () => scoped(scope, model.countDocuments({ ...filter })).exec();
  // No index finds words: counting them looks at everything once more, so only where the page does not tell.
  if (words.length > 0) {
    const documents = await scoped(scope, found).lean<D[]>();
    const isLast = documents.length < size && (documents.length > 0 || page === 1);
    const total = isLast ? (page - 1) * size + documents.length : await count();
    return { items: documents.map(listing.to), total, page, size };
  }
  const [documents, total] = await Promise.all([scoped(scope, found).lean<D[]>(), count()]);
  return { items: documents.map(listing.to), total, page, size };
}
