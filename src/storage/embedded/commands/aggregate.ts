import { CommandError, notSupported } from '../errors.js';
import { compilePipeline } from '../query/aggregate.js';
import { fieldsAsked } from '../query/dependencies.js';
import { compileExpression } from '../query/expressions.js';
import { withVariables } from '../query/variables.js';
import { type Doc, isPlainObject, readLean, writeDocument } from '../values/codec.js';
import { leanFieldReader } from '../values/fields.js';
import { isNumber, nearestDouble } from '../values/numbers.js';
import { batchSizeOf, checkFields, listOf, namespaceOf } from './arguments.js';
import type { Command, Context } from './context.js';
import type { Source } from './cursors.js';
import { counted, projected, selection } from './find.js';
import { variablesOf } from './let-variables.js';
import { outputOf } from './output.js';
import type { Match, Wish } from './select.js';

/** The operand of a stage that is of this kind and nothing else. */
function operandOf(stage: unknown, name: string): unknown {
  return isPlainObject(stage) && Object.keys(stage).length === 1 ? stage[name] : undefined;
}

function wholeFrom(operand: unknown, least: number): number | undefined {
  const number = isNumber(operand) ? nearestDouble(operand) : Number.NaN;
  return Number.isInteger(number) && number >= least ? number : undefined;
}

/** The stages at the front that `find` can do with an index. */
export function pushedDown(pipeline: readonly unknown[], hint: unknown): { wish: Wish; rest: unknown[] } {
  const rest = [...pipeline];
  const filter = operandOf(rest[0], '$match');
  if (isPlainObject(filter)) rest.shift();
  const sort = operandOf(rest[0], '$sort');
  if (isPlainObject(sort) && Object.keys(sort).length > 0) rest.shift();
  const skip = wholeFrom(operandOf(rest[0], '$skip'), 0);
  if (skip !== undefined) rest.shift();
  const limit = wholeFrom(operandOf(rest[0], '$limit'), 1);
  if (limit !== undefined) rest.shift();
  const wish = {
    filter: isPlainObject(filter) ? filter : {},
    sort: isPlainObject(sort) ? sort : undefined,
    hint,
  };
  return { wish: { ...wish, skip: skip ?? 0, limit: limit ?? 0 }, rest };
}

/** What a pipeline that only counts answers from the number: `$count`, or a `$group` of all with one `{ $sum: 1 }`. */
function countingStage(rest: readonly unknown[]): ((n: number) => Doc) | undefined {
  if (rest.length !== 1) return undefined;
  const name = operandOf(rest[0], '$count');
  if (typeof name === 'string') return (n) => ({ [name]: n });
  const group = operandOf(rest[0], '$group');
  if (!isPlainObject(group) || !(group._id === null || isNumber(group._id))) return undefined;
  const [field, ...others] = Object.keys(group).filter((key) => key !== '_id');
  if (field === undefined || others.length > 0) return undefined;
  if (wholeFrom(operandOf(group[field], '$sum'), 1) !== 1) return undefined;
  return (n) => ({ _id: group._id, [field]: n });
}

const aggregateFields = [
  'aggregate',
  'pipeline',
  'cursor',
  'explain',
  'hint',
  'let',
  'allowDiskUse',
  'bypassDocumentValidation',
];

export const aggregate: Command = async (context, command, database) => {
  checkFields(command, aggregateFields);
  const pipeline = listOf(command.pipeline, 'aggregate.pipeline');
  if (command.cursor === undefined)
    throw new CommandError(
      9,
      "The 'cursor' option is required, except for aggregate with the explain argument",
    );
  const batchSize = batchSizeOf(command.cursor, 'aggregate.cursor');
  const written = outputOf(pipeline, database);
  const variables = variablesOf(command.let, 'aggregate.let');
  if (written === undefined)
    return withVariables(variables, () =>
      context.cursors.begin(produced(context, command, database, pipeline), batchSize, false),
    );
  return context.catalogue.write(() =>
    withVariables(variables, () => {
      const { namespace, documents } = produced(context, command, database, written.stages);
      written.output(context, documents);
      return context.cursors.begin({ namespace, documents: [].values() }, batchSize, false);
    }),
  );
};

/** What a pipeline makes of a collection, or of the documents it brings along. */
interface Produced extends Source {
  readonly documents: IterableIterator<Uint8Array>;
}

function produced(context: Context, command: Doc, database: string, pipeline: readonly unknown[]): Produced {
  if (isNumber(command.aggregate)) {
    const documents = encoded(compilePipeline(pipeline.slice(1))(broughtAlong(pipeline[0])));
    return { namespace: `${database}.$cmd.aggregate`, documents };
  }
  const namespace = namespaceOf(command, database);
  const { wish, rest } = pushedDown(pipeline, command.hint);
  return { namespace, ...results(context, namespace, wish, rest) };
}

/** The documents of `$documents`, with which a pipeline put to no collection begins. */
function broughtAlong(stage: unknown): Doc[] {
  const first = Object.keys(isPlainObject(stage) ? stage : {})[0] ?? '';
  if (/^\$(currentOp|listLocalSessions|changeStream|queryStats)$/.test(first))
    throw notSupported(`The stage ${first}`);
  if (first !== '$documents')
    throw new CommandError(73, `{aggregate: 1} is not valid for '${first}'; a collection is required.`);
  const documents = compileExpression(operandOf(stage, '$documents'))({});
  if (!Array.isArray(documents) || !documents.every(isPlainObject))
    throw new CommandError(5858203, '$documents must be an array of documents');
  return documents;
}

function results(
  context: Context,
  namespace: string,
  wish: Wish,
  rest: readonly unknown[],
): Omit<Produced, 'namespace'> {
  const run = compilePipeline(rest);
  const total = wish.sort === undefined ? countingStage(rest) : undefined;
  if (total !== undefined) {
    const n = counted(context, namespace, wish);
    return { documents: (n === 0 ? [] : [writeDocument(total(n))]).values() };
  }
  const { matches, stale } = selection(context, namespace, wish);
  return {
    documents: rest.length === 0 ? projected(matches, undefined) : encoded(run(decoded(matches, rest))),
    stale,
  };
}

/** The documents as far as a pipeline looks at them. */
function* decoded(matches: Iterable<Match>, pipeline: readonly unknown[]): Generator<Doc> {
  const asked = fieldsAsked(pipeline);
  const read = asked === undefined ? readLean : leanFieldReader(asked);
  for (const match of matches) yield read(match.bytes);
}

function* encoded(docs: Iterable<Doc>): Generator<Uint8Array> {
  for (const doc of docs) yield writeDocument(doc);
}
