import { CommandError, notSupported } from '../errors.js';
import { type Doc, isPlainObject } from '../values/codec.js';
import { isNumber, nearestDouble } from '../values/numbers.js';

/** Fields any command may carry that change no answer of a single server. */
const generic = new Set([
  '$db',
  'lsid',
  '$clusterTime',
  '$readPreference',
  'readConcern',
  'writeConcern',
  'comment',
  'maxTimeMS',
  'apiVersion',
  'apiStrict',
  'apiDeprecationErrors',
  '$audit',
  '$client',
  'databaseVersion',
]);

/** Fields that change answers: taken only while they ask for nothing. */
const onlyEmpty: Record<string, (value: unknown) => boolean> = {
  collation: (value) => isPlainObject(value) && value.locale === 'simple',
  tailable: (value) => value === false,
  awaitData: (value) => value === false,
  oplogReplay: () => true,
  returnKey: (value) => value === false,
  showRecordId: (value) => value === false,
  min: () => false,
  max: () => false,
  validator: () => false,
  capped: (value) => value === false,
  timeseries: () => false,
  viewOn: () => false,
  encryptionInformation: () => false,
};

/** Refuses fields that are not understood, so that none is silently passed over. */
export function checkFields(
  command: Doc,
  known: readonly string[],
  path = Object.keys(command)[0] ?? '',
): void {
  for (const [name, value] of Object.entries(command)) {
    if (known.includes(name) || generic.has(name)) continue;
    const isEmpty = Object.hasOwn(onlyEmpty, name) ? onlyEmpty[name] : undefined;
    if (isEmpty?.(value) === true) continue;
    if (isEmpty !== undefined) throw notSupported(`The option ${name}`);
    throw new CommandError(40415, `BSON field '${path}.${name}' is an unknown field.`);
  }
}

/** Refuses a command that lacks a field it cannot do without. */
export function requireFields(command: Doc, names: readonly string[], path: string): void {
  const missing = names.find((name) => command[name] === undefined);
  if (missing !== undefined)
    throw new CommandError(40414, `BSON field '${path}.${missing}' is missing but a required field`);
}

export function documentOf(value: unknown, name: string): Doc {
  if (value === undefined || value === null) return {};
  if (!isPlainObject(value))
    throw new CommandError(14, `BSON field '${name}' is the wrong type, expected type 'object'`);
  return value;
}

export function integerOf(value: unknown, name: string, absent: number): number {
  if (value === undefined || value === null) return absent;
  const number = isNumber(value) ? nearestDouble(value) : Number.NaN;
  if (!Number.isInteger(number))
    throw new CommandError(14, `BSON field '${name}' is the wrong type, expected a whole number`);
  return number;
}

/** A yes or no; where MongoDB takes a number for one, so does this when told `numbers`. */
export function flagOf(value: unknown, name: string, numbers?: 'numbers'): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'boolean') return value;
  if (numbers !== undefined && isNumber(value)) return nearestDouble(value) !== 0;
  throw new CommandError(14, `BSON field '${name}' is the wrong type, expected type 'bool'`);
}

export function listOf(value: unknown, name: string): unknown[] {
  if (!Array.isArray(value))
    throw new CommandError(14, `BSON field '${name}' is the wrong type, expected type 'array'`);
  return value;
}

/** The namespace a command is put to: its first field names the collection. */
export function namespaceOf(command: Doc, database: string): string {
  const name = Object.values(command)[0];
  if (typeof name !== 'string' || name === '') {
    throw new CommandError(73, `collection name has invalid type or is empty`);
  }
  return `${database}.${name}`;
}

/** A whole number from 0 on; 0 when absent. */
export function countOf(value: unknown, name: string): number {
  const number = integerOf(value, name, 0);
  if (number < 0)
    throw new CommandError(51024, `BSON field '${name}' value must be >= 0, actual value '${number}'`);
  return number;
}

/** The batch size in a command's `cursor`; undefined when it names none. */
export function batchSizeOf(cursor: unknown, name: string): number | undefined {
  const options = documentOf(cursor, name);
  checkFields(options, ['batchSize'], 'cursor');
  return options.batchSize === undefined ? undefined : countOf(options.batchSize, `${name}.batchSize`);
}
