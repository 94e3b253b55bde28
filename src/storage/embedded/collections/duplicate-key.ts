import { CommandError } from '../errors.js';
import { keyValues, splitPath } from '../query/paths.js';
import type { Doc } from '../values/codec.js';
import { shownFields } from '../values/shown.js';

/** MongoDB's E11000 with the pattern and the value that stood in the way. */
export function duplicateKey(
  namespace: string,
  index: {
    readonly name: string;
    readonly fields: readonly string[];
    readonly descending?: readonly boolean[];
  },
  doc: Doc,
): CommandError {
  const keyPattern = Object.fromEntries(
    index.fields.map((name, at) => [name, index.descending?.[at] === true ? -1 : 1]),
  );
  const keyValue = Object.fromEntries(
    index.fields.map((name) => [name, keyValues(doc, splitPath(name)).values[0] ?? null]),
  );
  return new CommandError(
    11000,
    `E11000 duplicate key error collection: ${namespace} index: ${index.name} dup key: { ${shownFields(keyValue)} }`,
    { keyPattern, keyValue },
  );
}
