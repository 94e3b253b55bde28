import { Binary, BSONRegExp, ObjectId } from 'bson';
import { CommandError } from '../errors.js';
import { keyValues, splitPath } from '../query/paths.js';
import { type Doc, isPlainObject } from '../values/codec.js';
import { isNumber, nearestDouble } from '../values/numbers.js';

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof ObjectId) return `ObjectId('${value.toHexString()}')`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (value instanceof Binary) return `BinData(${value.sub_type}, ${value.toString('hex').toUpperCase()})`;
  if (value instanceof BSONRegExp) return `/${value.pattern}/${value.options}`;
  if (isNumber(value))
    return Number.isInteger(nearestDouble(value)) ? String(value) : String(nearestDouble(value));
  if (Array.isArray(value)) return `[ ${value.map(shown).join(', ')} ]`;
  if (isPlainObject(value)) return `{ ${fields(value)} }`;
  return typeof value === 'boolean' ? String(value) : 'null';
}

function fields(doc: Doc): string {
  return Object.entries(doc)
    .map(([name, value]) => `${name}: ${shown(value)}`)
    .join(', ');
}

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
    `E11000 duplicate key error collection: ${namespace} index: ${index.name} dup key: { ${fields(keyValue)} }`,
    { keyPattern, keyValue },
  );
}
