import { Binary, BSONRegExp, ObjectId } from 'bson';
import { type Doc, isPlainObject } from './codec.js';
import { isNumber, nearestDouble } from './numbers.js';

/** A value in the words of MongoDB's messages. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof ObjectId) return `ObjectId('${value.toHexString()}')`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (value instanceof Binary) return `BinData(${value.sub_type}, ${value.toString('hex').toUpperCase()})`;
  if (value instanceof BSONRegExp) return `/${value.pattern}/${value.options}`;
  if (isNumber(value))
    return Number.isInteger(nearestDouble(value)) ? String(value) : String(nearestDouble(value));
  if (Array.isArray(value)) return `[ ${value.map(shown).join(', ')} ]`;
  if (isPlainObject(value)) return `{ ${shownFields(value)} }`;
  return typeof value === 'boolean' ? String(value) : 'null';
}

/** The fields of a document, without braces. */
export function shownFields(doc: Doc): string {
  return Object.entries(doc)
    .map(([name, value]) => `${name}: ${shown(value)}`)
    .join(', ');
}
