import { Long } from 'bson';
import { CommandError, notSupported } from '../errors.js';
import { copyValue, type Doc, isPlainObject, leanDocument } from '../values/codec.js';
import { isNumber, nearestDouble } from '../values/numbers.js';
import { compileExpression } from './expressions.js';
import { compileGroup } from './group.js';
import { compileFilter, isOperators } from './match.js';
import { Memory } from './memory.js';
import { splitPath } from './paths.js';
import { compileProjection } from './project.js';
import { FieldTree } from './project-tree.js';
import { compareSortKeys, parseSort, sortKey } from './sort.js';
import { modifyAt, setAt } from './update-paths.js';

type Stage = (docs: Iterable<Doc>) => Iterable<Doc>;

function count(operand: unknown, stage: '$limit' | '$skip'): number {
  const number = isNumber(operand) ? nearestDouble(operand) : Number.NaN;
  const [least, code] = stage === '$limit' ? [1, 15958] : [0, 5107200];
  if (!Number.isInteger(number) || number < least)
    throw new CommandError(code, `invalid argument to ${stage} stage`);
  return number;
}

function object(operand: unknown, stage: string): Doc {
  if (!isPlainObject(operand))
    throw new CommandError(15959, `the ${stage} stage specification must be an object`);
  return operand;
}

function mapping(change: (doc: Doc) => Doc): Stage {
  return function* (docs) {
    for (const doc of docs) yield change(doc);
  };
}

function sortStage(operand: unknown): Stage {
  const fields = parseSort(object(operand, '$sort'));
  if (fields.length === 0) throw new CommandError(15976, '$sort stage must have at least one sort key');
  return (docs) => {
    const keyed: { doc: Doc; key: unknown[] }[] = [];
    const memory = new Memory('$sort');
    for (const doc of docs) {
      memory.keep(doc);
      keyed.push({ doc, key: sortKey(doc, fields) });
    }
    return keyed.sort((a, b) => compareSortKeys(a.key, b.key, fields)).map(({ doc }) => doc);
  };
}

function limitStage(operand: unknown): Stage {
  const most = count(operand, '$limit');
  return function* (docs) {
    let given = 0;
    for (const doc of docs) {
      yield doc;
      given += 1;
      if (given >= most) return;
    }
  };
}

function skipStage(operand: unknown): Stage {
  const least = count(operand, '$skip');
  return function* (docs) {
    let seen = 0;
    for (const doc of docs) {
      seen += 1;
      if (seen > least) yield doc;
    }
  };
}

/** Plants each path with its expression, embedded documents taken apart. */
function plantFields(tree: FieldTree, spec: Doc, prefix: readonly string[] = []): FieldTree {
  for (const [name, given] of Object.entries(spec)) {
    const path = [...prefix, ...splitPath(name)];
    if (path.some((part) => part === '' || part.startsWith('$')))
      throw new CommandError(16410, `'${name}' is not a valid field path`);
    if (isPlainObject(given) && !isOperators(given) && Object.keys(given).length > 0)
      plantFields(tree, given, path);
    else tree.plant(path, compileExpression(given));
  }
  return tree;
}

function addFieldsStage(operand: unknown): Stage {
  const tree = plantFields(new FieldTree(), object(operand, '$addFields'));
  return mapping((doc) => tree.reckon(doc, doc) as Doc);
}

function unsetStage(operand: unknown): Stage {
  const names = Array.isArray(operand) ? operand : [operand];
  if (names.length === 0 || !names.every((name) => typeof name === 'string' && name !== ''))
    throw new CommandError(31002, '$unset specification must be a string or an array of strings');
  const tree = new FieldTree();
  for (const name of names as string[]) {
    if (name.startsWith('$'))
      throw new CommandError(16410, 'FieldPath field names may not start with a dollar sign.');
    tree.plant(splitPath(name), true);
  }
  return mapping((doc) => tree.exclude(doc) as Doc);
}

function unwindStage(operand: unknown): Stage {
  const spec = isPlainObject(operand) ? operand : { path: operand };
  const stray = Object.keys(spec).find(
    (name) => !['path', 'preserveNullAndEmptyArrays', 'includeArrayIndex'].includes(name),
  );
  if (stray !== undefined) throw new CommandError(28811, `unrecognized option to $unwind stage: ${stray}`);
  if (typeof spec.path !== 'string' || !spec.path.startsWith('$')) {
    throw new CommandError(28818, "path option to $unwind stage should be prefixed with a '$'");
  }
  const place = splitPath(spec.path.slice(1));
  const read = (doc: Doc) =>
    place.reduce<unknown>((node, name) => (isPlainObject(node) ? node[name] : undefined), doc);
  const position = typeof spec.includeArrayIndex === 'string' ? splitPath(spec.includeArrayIndex) : undefined;
  const one = (doc: Doc, item: unknown, at: number | null) => {
    const made = copyValue(doc);
    if (item !== undefined) setAt(made, place, item);
    else modifyAt(made, place, () => undefined, 'left');
    if (position !== undefined) setAt(made, position, at === null ? null : Long.fromNumber(at));
    return made;
  };
  return function* (docs) {
    for (const doc of docs) {
      const value = read(doc);
      if (Array.isArray(value) && value.length > 0) {
        for (const [at, item] of value.entries()) yield one(doc, item, at);
      } else if (value !== undefined && value !== null && !Array.isArray(value)) yield one(doc, value, null);
      else if (spec.preserveNullAndEmptyArrays === true)
        yield one(doc, value === null ? null : undefined, null);
    }
  };
}

function countStage(operand: unknown): Stage {
  if (typeof operand !== 'string' || operand === '' || operand.startsWith('$') || operand.includes('.')) {
    throw new CommandError(40156, 'the count field must be a non-empty string without $ or .');
  }
  return function* (docs) {
    let total = 0;
    for (const _doc of docs) total += 1;
    if (total > 0) yield { [operand]: total };
  };
}

function replaceStage(expression: unknown): Stage {
  const evaluate = compileExpression(expression);
  return mapping((doc) => {
    const made = evaluate(doc);
    if (!isPlainObject(made))
      throw new CommandError(40228, "'newRoot' expression must evaluate to an object");
    return made;
  });
}

function facetStage(operand: unknown): Stage {
  const parts = Object.entries(object(operand, '$facet')).map(([name, given]) => {
    if (!Array.isArray(given)) throw new CommandError(40170, 'arguments to $facet must be arrays');
    return { name, run: compilePipeline(given) };
  });
  return (docs) => {
    const all: Doc[] = [];
    const memory = new Memory('$facet');
    for (const doc of docs) {
      memory.keep(doc);
      all.push(doc);
    }
    return [Object.fromEntries(parts.map(({ name, run }) => [name, [...run(all)]]))];
  };
}

function matchStage(operand: unknown): Stage {
  const matches = compileFilter(object(operand, '$match'));
  return function* (docs) {
    for (const doc of docs) if (matches(doc)) yield doc;
  };
}

function projectStage(operand: unknown): Stage {
  const project = compileProjection(object(operand, '$project'));
  if (project === undefined) throw new CommandError(51272, 'the $project stage must have at least one field');
  return mapping(project);
}

const stages: Record<string, (operand: unknown) => Stage> = {
  $match: matchStage,
  $sort: sortStage,
  $limit: limitStage,
  $skip: skipStage,
  $project: projectStage,
  $addFields: addFieldsStage,
  $set: addFieldsStage,
  $unset: unsetStage,
  $unwind: unwindStage,
  $count: countStage,
  $group: (operand) => compileGroup(object(operand, '$group')),
  $replaceRoot: (operand) => replaceStage(object(operand, '$replaceRoot').newRoot),
  $replaceWith: replaceStage,
  $facet: facetStage,
  $sortByCount: (operand) => {
    const isPath = typeof operand === 'string' && operand.startsWith('$');
    if (!isPath && !isOperators(operand))
      throw new CommandError(
        40149,
        'the sortByCount field must be a $-prefixed path or an expression in an object',
      );
    const group = compileGroup({ _id: operand, count: { $sum: 1 } });
    const sort = sortStage({ count: -1 });
    return (docs) => sort(group(docs));
  },
};

const known =
  /^\$(lookup|graphLookup|out|merge|unionWith|bucket|bucketAuto|sample|geoNear|redact|setWindowFields|densify|fill|indexStats|collStats|changeStream|currentOp|documents|listSessions|planCacheStats|search|searchMeta|vectorSearch)$/;
const inUpdates = new Set(['$addFields', '$set', '$unset', '$project', '$replaceRoot', '$replaceWith']);

function compileStage(given: unknown): Stage {
  if (!isPlainObject(given))
    throw new CommandError(14, "Each element of the 'pipeline' array must be an object");
  const entries = Object.entries(given);
  const [name, operand] = entries[0] ?? [];
  if (name === undefined || entries.length !== 1) {
    throw new CommandError(40323, 'A pipeline stage specification object must contain exactly one field.');
  }
  const compile = Object.hasOwn(stages, name) ? stages[name] : undefined;
  if (compile === undefined)
    throw known.test(name)
      ? notSupported(`The stage ${name}`)
      : new CommandError(40324, `Unrecognized pipeline stage name: '${name}'`);
  return compile(operand);
}

/** Compiles a pipeline; documents stream through it except where a stage needs them all. */
export function compilePipeline(pipeline: readonly unknown[]): Stage {
  const compiled = pipeline.map(compileStage);
  return (docs) => compiled.reduce<Iterable<Doc>>((flow, stage) => stage(flow), docs);
}

/** Compiles the pipeline form of an update. */
export function compileUpdatePipeline(pipeline: readonly unknown[]): (doc: Doc) => Doc {
  for (const stage of pipeline) {
    const name = isPlainObject(stage) ? (Object.keys(stage)[0] ?? '') : '';
    if (!inUpdates.has(name))
      throw new CommandError(72, `${name} is not allowed to be used within an update`);
  }
  const run = compilePipeline(pipeline);
  return (doc) => {
    const [made = {}] = run([leanDocument(doc)]);
    return made;
  };
}
