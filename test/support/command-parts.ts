import type { Document as BsonDocument } from 'bson';

/** What says nothing of a command's meaning: sessions, time and place. */
const PASSED_OVER = new Set(['lsid', '$db', '$clusterTime', '$readPreference', 'maxTimeMS', 'comment']);
const FILTERS = new Set(['filter', 'query', 'q']);

/**
 * The parts of a command by which an engine can get it wrong: which options stand together, each condition of a filter,
 * each operator of an update, each stage and index. Names of fields are told apart only as `_id`, `a` and `a.b`.
 */
export function partsOf(command: BsonDocument): string[] {
  const [name = ''] = Object.keys(command);
  if (name === 'explain') return ['explain', ...partsOf(command.explain as BsonDocument)];
  return [...new Set([optionsOf(name, command), ...inside(command)])];
}

function optionsOf(name: string, command: BsonDocument): string {
  const options = Object.entries(command)
    .filter(([option]) => option !== name && !PASSED_OVER.has(option))
    .map(([option, value]) => (typeof value === 'boolean' ? `${option}=${value}` : option));
  return [name, ...options.sort()].join(' ');
}

function inside(command: BsonDocument): string[] {
  return Object.entries(command).flatMap(([option, value]): string[] => {
    if (FILTERS.has(option)) return filterParts(value as BsonDocument);
    if (option === 'sort') return [`sort ${directionsOf(value)}`];
    if (option === 'projection' || option === 'fields') return projectionParts(value as BsonDocument);
    if (option === 'pipeline') return (value as BsonDocument[]).flatMap(stageParts);
    if (option === 'indexes') return (value as BsonDocument[]).map(indexPart);
    if (option === 'updates' || option === 'deletes')
      return (value as BsonDocument[]).flatMap((each) => [optionsOf(option, each), ...inside(each)]);
    if (option === 'update' || option === 'u') return typeof value === 'object' ? updateParts(value) : [];
    return [];
  });
}

/**
 * Of a sort or an index: whether it has one field or several, and the directions among them. The driver keeps their
 * fields in a Map, so that numbers among the names keep their place.
 */
function directionsOf(fields: unknown): string {
  const all = fields instanceof Map ? [...fields.values()] : Object.values(fields as BsonDocument);
  return `${all.length > 1 ? 'several' : 'one'} ${[...new Set(all.map(String))].sort().join()}`;
}

const fieldKind = (name: string): string =>
  name === '_id' ? name : name.includes('$') ? 'a.$' : name.includes('.') ? 'a.b' : 'a';

/** What kind of value it is, by its BSON type. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list';
  if (value instanceof Date) return 'date';
  if (value instanceof RegExp) return `regular expression ${value.flags}`;
  if (typeof value !== 'object') return typeof value;
  if ('_bsontype' in value) return String(value._bsontype);
  return ArrayBuffer.isView(value) ? 'bytes' : 'document';
}

const isOperators = (value: unknown): value is BsonDocument =>
  kindOf(value) === 'document' && Object.keys(value as BsonDocument)[0]?.startsWith('$') === true;

function filterParts(filter: BsonDocument, within = 'filter'): string[] {
  return Object.entries(filter).flatMap(([name, condition]) => {
    if (Array.isArray(condition) && name.startsWith('$'))
      return condition.flatMap((part: BsonDocument) => filterParts(part, `${within} ${name}`));
    return conditionParts(condition, `${within} ${name.startsWith('$') ? name : fieldKind(name)}`);
  });
}

function conditionParts(condition: unknown, within: string): string[] {
  if (!isOperators(condition)) return [`${within} ${kindOf(condition)}`];
  return Object.entries(condition).flatMap(([operator, operand]) => {
    if (isOperators(operand)) return conditionParts(operand, `${within} ${operator}`);
    return operator === '$elemMatch'
      ? filterParts(operand as BsonDocument, `${within} ${operator}`)
      : [`${within} ${operator} ${kindOf(operand)}`];
  });
}

const projectionParts = (projection: BsonDocument): string[] =>
  Object.entries(projection).map(([name, value]) => {
    const told = isOperators(value) ? Object.keys(value).join() : String(value);
    return `projection ${fieldKind(name)} ${told}`;
  });

function updateParts(update: BsonDocument): string[] {
  if (Array.isArray(update)) return update.flatMap(stageParts);
  if (!isOperators(update)) return ['replacement'];
  return Object.entries(update).flatMap(([operator, changes]) =>
    Object.entries(changes as BsonDocument).flatMap(([name, operand]) =>
      conditionParts(operand, `${operator} ${fieldKind(name)}`),
    ),
  );
}

function stageParts(stage: BsonDocument): string[] {
  const [name = ''] = Object.keys(stage);
  if (name === '$match') return filterParts(stage.$match as BsonDocument);
  return [name, ...expressionParts(stage[name], name)];
}

/** The operators an expression is made of, each with the stage it stands in. */
function expressionParts(expression: unknown, within: string): string[] {
  if (typeof expression === 'string') return expression.startsWith('$') ? [`${within} field`] : [];
  if (Array.isArray(expression)) return expression.flatMap((part) => expressionParts(part, within));
  if (kindOf(expression) !== 'document') return [];
  return Object.entries(expression as BsonDocument).flatMap(([name, part]) => [
    ...(name.startsWith('$') ? [`${within} ${name}`] : []),
    ...expressionParts(part, within),
  ]);
}

function indexPart({ key, name: _name, ...options }: BsonDocument): string {
  const told = Object.entries(options).map(([option, value]) =>
    typeof value === 'boolean' ? `${option}=${value}` : option,
  );
  return ['index', directionsOf(key), ...told.sort()].join(' ');
}
