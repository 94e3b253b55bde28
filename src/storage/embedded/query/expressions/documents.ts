import { CommandError, notSupported } from '../../errors.js';
import { type Doc, isPlainObject } from '../../values/codec.js';
import { field } from '../paths.js';
import { fieldsOf, isNullish, type Operator, ofOne, takes } from './operator.js';

/** Sets a field of a document that is being made; `__proto__` cannot be one. */
export function put(made: Doc, name: string, value: unknown): void {
  if (name === '__proto__') throw notSupported('A field named __proto__');
  made[name] = value;
}

function merge(values: unknown[]): Doc {
  const made: Doc = {};
  for (const value of values) {
    if (isNullish(value)) continue;
    if (!isPlainObject(value)) throw new CommandError(40400, '$mergeObjects requires object inputs');
    for (const [name, item] of Object.entries(value)) put(made, name, item);
  }
  return made;
}

function objectToArray(value: unknown, name: string): unknown {
  if (!isPlainObject(value)) throw new CommandError(40390, `${name} requires a document input`);
  return Object.entries(value).map(([k, v]) => ({ k, v }));
}

function pairOf(item: unknown): [unknown, unknown] {
  if (Array.isArray(item)) {
    if (item.length !== 2) throw new CommandError(40397, '$arrayToObject requires an array of size 2 arrays');
    return [item[0], item[1]];
  }
  if (!isPlainObject(item))
    throw new CommandError(40398, '$arrayToObject needs pairs or documents of k and v');
  if (Object.keys(item).length !== 2 || !('k' in item) || !('v' in item))
    throw new CommandError(40392, "$arrayToObject requires an object with keys 'k' and 'v'");
  return [item.k, item.v];
}

function arrayToObject(value: unknown, name: string): unknown {
  if (!Array.isArray(value)) throw new CommandError(40386, `${name} requires an array input`);
  const made: Doc = {};
  for (const [key, item] of value.map(pairOf)) {
    if (typeof key !== 'string') throw new CommandError(40394, `${name} requires keys of type string`);
    put(made, key, item);
  }
  return made;
}

/** The name of a field, which is a constant text. */
function fieldName(value: unknown, name: string, code: number): string {
  const given = isPlainObject(value) && '$literal' in value ? value.$literal : value;
  if (typeof given !== 'string' || (given === value && given.startsWith('$')))
    throw new CommandError(code, `${name} requires 'field' to evaluate to a constant string`);
  return given;
}

const getField: Operator = (operand, compile, name) => {
  const whole = isPlainObject(operand) && ('field' in operand || 'input' in operand);
  const given = whole ? fieldsOf(operand, name, ['field', 'input']) : { field: operand };
  if (!('field' in given)) throw new CommandError(3041702, `${name} requires 'field' to be specified`);
  if (whole && !('input' in given))
    throw new CommandError(3041703, `${name} requires 'input' to be specified`);
  const wanted = fieldName(given.field, name, 5654602);
  const input = compile(whole ? given.input : '$$CURRENT');
  return (scope) => {
    const value = input(scope);
    if (value === null) return null;
    return isPlainObject(value) ? field(value, wanted) : undefined;
  };
};

const setField: Operator = (operand, compile, name) => {
  const known = name === '$unsetField' ? ['field', 'input'] : ['field', 'input', 'value'];
  const given = fieldsOf(operand, name, known);
  for (const [at, part] of known.entries())
    if (!(part in given))
      throw new CommandError(4161102 + 7 * at, `${name} requires '${part}' to be specified`);
  const wanted = fieldName(given.field, name, 4161107);
  const input = compile(given.input);
  const item = compile(name === '$unsetField' ? '$$REMOVE' : given.value);
  return (scope) => {
    const value = input(scope);
    if (isNullish(value)) return null;
    if (!isPlainObject(value))
      throw new CommandError(4161105, `${name} requires 'input' to evaluate to type Object`);
    const made = { ...value };
    const next = item(scope);
    if (next === undefined) delete made[wanted];
    else put(made, wanted, next);
    return made;
  };
};

export const documentOperators: Readonly<Record<string, Operator>> = {
  $mergeObjects: takes([0, Number.POSITIVE_INFINITY], merge),
  $objectToArray: ofOne(objectToArray),
  $arrayToObject: ofOne(arrayToObject),
  $getField: getField,
  $setField: setField,
  $unsetField: setField,
};
