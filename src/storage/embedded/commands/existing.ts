import type { Collection } from '../collections/collection.js';
import { CommandError } from '../errors.js';
import type { Context } from './context.js';

/** The collection a command cannot do without. Errors: NamespaceNotFound. */
export function existing(context: Context, namespace: string): Collection {
  const collection = context.catalogue.get(namespace);
  if (collection === undefined) throw new CommandError(26, `ns does not exist: ${namespace}`);
  return collection;
}
