import type { Collection } from '../collections/collection.js';
import { CommandError, notSupported } from '../errors.js';
import { compileExpression } from '../query/expressions.js';
import { field, splitPath } from '../query/paths.js';
import { compileUpdate, identified, type Update } from '../query/update.js';
import { variablesInScope, withVariables } from '../query/variables.js';
import { copyValue, type Doc, isPlainObject, readLean, writeDocument } from '../values/codec.js';
import { checkFields } from './arguments.js';
import type { Context } from './context.js';
import { type Match, select } from './select.js';
import { insertDocument, updateOne } from './write.js';

/** Most bytes a pipeline may write into a collection: they change in one transaction. */
const MAX_BYTES = 100 * 1024 * 1024;

/** What the last stage of a pipeline does with the documents that reach it (inside a write). */
export type Output = (context: Context, documents: Iterable<Uint8Array>) => void;

/** The output stage at the end of a pipeline and the stages before it; undefined when it ends with another. */
export function outputOf(
  pipeline: readonly unknown[],
  database: string,
): { readonly output: Output; readonly stages: readonly unknown[] } | undefined {
  const last = pipeline.at(-1);
  if (!isPlainObject(last) || Object.keys(last).length !== 1) return undefined;
  const stages = pipeline.slice(0, -1);
  if ('$out' in last) return { output: compileOut(last.$out, database), stages };
  return '$merge' in last ? { output: compileMerge(last.$merge, database), stages } : undefined;
}

function targetOf(given: unknown, database: string, stage: string): string {
  if (typeof given === 'string') return `${database}.${given}`;
  if (!isPlainObject(given)) throw new CommandError(51178, `${stage} must name a collection`);
  if ('timeseries' in given) throw notSupported(`${stage} into a time series`);
  checkFields(given, ['db', 'coll'], stage);
  const { db = database, coll } = given;
  if (typeof db !== 'string' || typeof coll !== 'string')
    throw new CommandError(51178, `${stage} must name a collection`);
  return `${db}.${coll}`;
}

/** All that is to be written, read before anything is: the target may be what it is read from. */
function gathered(documents: Iterable<Uint8Array>): Uint8Array[] {
  const all: Uint8Array[] = [];
  let bytes = 0;
  for (const document of documents) {
    bytes += document.length;
    if (bytes > MAX_BYTES) throw notSupported(`Writing more than ${MAX_BYTES} bytes by one pipeline`);
    all.push(document);
  }
  return all;
}

/** `$out`: the documents take the place of the collection, which keeps its indexes. */
function compileOut(operand: unknown, database: string): Output {
  const namespace = targetOf(operand, database, '$out');
  return ({ catalogue }, documents) => {
    const all = gathered(documents);
    const present = catalogue.get(namespace);
    const specs = present?.indexes.map(({ spec }) => spec) ?? [];
    if (present !== undefined) catalogue.drop(present);
    const collection = catalogue.ensure(namespace);
    for (const spec of specs) catalogue.addIndex(collection, spec);
    for (const bytes of all) insertDocument(collection, bytes, 2);
  };
}

/** The change a document that came makes to the one it is the same as; undefined when that stays as it is. */
type Matched = (doc: Doc) => Update | undefined;

const matched: Readonly<Record<string, Matched>> = {
  replace: (doc) => compileUpdate(doc, undefined, false),
  keepExisting: () => undefined,
  merge:
    (doc) =>
    ({ doc: old }) => ({ ...old, ...copyValue(doc) }),
};

/** A pipeline that makes the new document of the old one, and of the one that came as `$$new`. */
function byPipeline(pipeline: unknown[], given: unknown): Matched {
  if (given !== undefined && !isPlainObject(given))
    throw new CommandError(14, "$merge 'let' must be an object");
  const expressions = Object.entries(given ?? { new: '$$ROOT' });
  return (doc) => {
    const named = expressions.map(([name, expression]) => [name, compileExpression(expression)(doc) ?? null]);
    const variables = { ...variablesInScope(), ...(Object.fromEntries(named) as Doc) };
    return withVariables(variables, () => compileUpdate(pipeline, undefined, false));
  };
}

function whenMatchedOf(given: unknown, variables: unknown): Matched {
  if (Array.isArray(given)) return byPipeline(given, variables);
  if (variables !== undefined)
    throw new CommandError(51199, "Cannot use 'let' variables with a 'whenMatched' that is no pipeline");
  const act = typeof given === 'string' && Object.hasOwn(matched, given) ? matched[given] : undefined;
  if (act === undefined)
    throw new CommandError(2, "Enumeration value for field '$merge.whenMatched' is not valid");
  return act;
}

/** The fields documents are told apart by: `_id`, or those of a unique index of the target. */
function joinFields(given: unknown): string[] {
  const names = given === undefined ? ['_id'] : [given].flat();
  if (names.length === 0 || !names.every((name) => typeof name === 'string'))
    throw new CommandError(51186, "$merge 'on' must be a field or a list of fields");
  return names as string[];
}

function assertJoined(collection: Collection, on: readonly string[]): void {
  if (on.length === 1 && on[0] === '_id') return;
  const wanted = [...on].sort().join();
  const joined = collection.indexes.some(
    ({ unique, sparse, partial, fields }) =>
      unique && !sparse && partial === undefined && [...fields].sort().join() === wanted,
  );
  if (!joined) throw new CommandError(51183, 'Cannot find index to verify that join fields will be unique');
}

/** What the target is asked for to find the document that is the same as one that came. */
function filterOf(on: readonly string[], doc: Doc): Doc {
  const equal = on.map((name) => {
    const value = splitPath(name).reduce<unknown>(
      (node, part) => (isPlainObject(node) ? field(node, part) : undefined),
      doc,
    );
    if (value === undefined || value === null || Array.isArray(value))
      throw new CommandError(
        51132,
        `$merge write error: 'on' field '${name}' cannot be missing, null or an array`,
      );
    return [name, { $eq: value }];
  });
  return Object.fromEntries(equal) as Doc;
}

function assertCombination(whenMatched: unknown, whenNotMatched: unknown): void {
  if (!['insert', 'discard', 'fail'].includes(String(whenNotMatched)))
    throw new CommandError(2, "Enumeration value for field '$merge.whenNotMatched' is not valid");
  if ((whenMatched === 'fail' || whenMatched === 'keepExisting') && whenNotMatched !== 'insert')
    throw new CommandError(51181, 'Combination of $merge modes is not supported');
}

/** `$merge`: each document is put into the one it is the same as, or added. */
function compileMerge(operand: unknown, database: string): Output {
  const given = isPlainObject(operand) ? operand : { into: operand };
  checkFields(given, ['into', 'on', 'let', 'whenMatched', 'whenNotMatched'], '$merge');
  const namespace = targetOf(given.into, database, '$merge');
  const on = joinFields(given.on);
  const { whenMatched = 'merge', whenNotMatched = 'insert' } = given;
  assertCombination(whenMatched, whenNotMatched);
  const changeOf = whenMatched === 'fail' ? undefined : whenMatchedOf(whenMatched, given.let);
  return ({ catalogue }, documents) => {
    const all = gathered(documents);
    const collection = catalogue.ensure(namespace);
    assertJoined(collection, on);
    for (const bytes of all) {
      const doc = on.includes('_id') ? identified(readLean(bytes)) : readLean(bytes);
      const filter = filterOf(on, doc);
      // What is not to be found is inserted, and refused as a duplicate when it is there.
      const found = changeOf === undefined ? undefined : first(collection, filter);
      const change = found === undefined ? undefined : changeOf?.(doc);
      if (found !== undefined && change !== undefined) updateOne(collection, found, change, filter);
      if (found !== undefined || whenNotMatched === 'discard') continue;
      if (whenNotMatched === 'fail')
        throw new CommandError(
          13113,
          '$merge could not find a matching document in the target collection for at least one document in the source collection',
        );
      insertDocument(collection, writeDocument(doc), 2);
    }
  };
}

function first(collection: Collection, filter: Doc): Match | undefined {
  return select(collection, { filter, limit: 1 }).matches.next().value;
}
