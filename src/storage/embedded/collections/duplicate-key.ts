import { CommandError } from '../errors.js';
import { shownFields } from '../values/shown.js';

/** MongoDB's E11000 with the pattern and the values that stood in the way, one for each field of the index. */
export function duplicateKey(
  namespace: string,
  index: {
    readonly name: string;
    readonly fields: readonly string[];
    readonly descending?: readonly boolean[];
  },
  values: readonly unknown[],
): CommandError {
  const keyPattern = Object.fromEntries(
    index.fields.map((name, at) => [name, index.descending?.[at] === true ? -1 : 1]),
  );
  const keyValue = Object.fromEntries(index.fields.map((name, at) => [name, values[at] ?? null]));
  return new CommandError(
    11000,
    `E11000 duplicate key error collection: ${namespace} index: ${index.name} dup key: { ${shownFields(keyValue)} }`,
    { keyPattern, keyValue },
  );
}
