import type { Catalogue } from '../collections/catalogue.js';
import type { Collection } from '../collections/collection.js';
import { CommandError } from '../errors.js';
import { describe, describeCount } from '../plan/describe.js';
import { compilePipeline } from '../query/aggregate.js';
import { compileFilter } from '../query/match.js';
import { MAX_KEPT_BYTES } from '../query/memory.js';
import { compileProjection } from '../query/project.js';
import { compileUpdate } from '../query/update.js';
import { withVariables } from '../query/variables.js';
import { type Doc, isPlainObject } from '../values/codec.js';
import { pushedDown } from './aggregate.js';
import { documentOf, integerOf, listOf, namespaceOf } from './arguments.js';
import type { Command, Context } from './context.js';
import { countWish, findWish } from './find.js';
import { variablesOf } from './let-variables.js';
import { countBy, prepare, selectBy, type Wish } from './select.js';

/** What an explained command would look for, and the stages around that. */
interface Explained {
  readonly wish: Wish;
  readonly counts?: boolean;
  readonly around?: (found: Doc) => Doc;
  /** Stages that what is found goes through. */
  readonly rest?: readonly unknown[];
}

/** The one statement of a write; several cannot be explained at once. */
function statementOf(value: unknown, name: string): Doc {
  const [statement, ...others] = listOf(value, name);
  if (others.length > 0) throw new CommandError(72, 'Explained write batches must be of size 1.');
  return documentOf(statement, name);
}

function explainedUpdate(update: unknown, given: Doc, wish: Wish): Explained {
  compileUpdate(update, given.arrayFilters, given.multi === true);
  return { wish, around: (inputStage) => ({ stage: 'UPDATE', inputStage }) };
}

const removal = (inputStage: Doc): Doc => ({ stage: 'DELETE', inputStage });

const explainable: Record<string, (command: Doc) => Explained> = {
  find: (command) => {
    const wish = findWish(command);
    const project = compileProjection(command.projection, wish.filter);
    if (project === undefined) return { wish };
    const around = (inputStage: Doc): Doc => ({
      stage: 'PROJECTION_DEFAULT',
      transformBy: command.projection,
      inputStage,
    });
    return { wish, around };
  },
  count: (command) => ({ wish: countWish(command), counts: true }),
  distinct: (command) => ({ wish: { filter: documentOf(command.query, 'distinct.query') } }),
  aggregate: (command) => {
    const { wish, rest } = pushedDown(listOf(command.pipeline, 'aggregate.pipeline'), command.hint);
    compilePipeline(rest);
    return { wish, rest };
  },
  update: (command) => {
    const given = statementOf(command.updates, 'update.updates');
    const limit = given.multi === true ? 0 : 1;
    const wish = { filter: documentOf(given.q, 'q'), sort: given.sort, hint: given.hint, limit };
    return explainedUpdate(given.u, given, wish);
  },
  delete: (command) => {
    const given = statementOf(command.deletes, 'delete.deletes');
    const wish = {
      filter: documentOf(given.q, 'q'),
      hint: given.hint,
      limit: integerOf(given.limit, 'limit', 0),
    };
    return { wish, around: removal };
  },
  findAndModify: (command) => {
    const wish = {
      filter: documentOf(command.query, 'query'),
      sort: command.sort,
      hint: command.hint,
      limit: 1,
    };
    if (command.remove === true) return { wish, around: removal };
    return explainedUpdate(command.update, command, wish);
  },
};

/** What a plan finds, put in order, skipped and limited. */
function windowed(found: Doc, isSorted: boolean, { sort, skip = 0, limit = 0 }: Wish): Doc {
  let stage = found;
  if (!isSorted)
    stage = { stage: 'SORT', sortPattern: sort, memLimit: MAX_KEPT_BYTES, type: 'simple', inputStage: stage };
  if (skip > 0) stage = { stage: 'SKIP', skipAmount: skip, inputStage: stage };
  if (limit > 0) stage = { stage: 'LIMIT', limitAmount: limit, inputStage: stage };
  return stage;
}

const unchanged = (found: Doc): Doc => found;

function explainIn(collection: Collection, { wish, counts, around = unchanged }: Explained, runs: boolean) {
  const prepared = prepare(collection, wish);
  const { plan, scan, fields } = prepared;
  const sort = isPlainObject(wish.sort) ? wish.sort : {};
  const winningPlan =
    counts === true
      ? describeCount(plan, wish.filter)
      : around(windowed(describe(plan, wish.filter, sort), plan.sorted || fields.length === 0, wish));
  if (!runs) return { winningPlan };
  const started = performance.now();
  let nReturned = 0;
  if (counts === true) nReturned = countBy(prepared, wish);
  else for (const _match of selectBy(prepared, wish).matches) nReturned += 1;
  const executionStats: Doc = {
    executionSuccess: true,
    nReturned,
    executionTimeMillis: Math.round(performance.now() - started),
    totalKeysExamined: scan.keys,
    totalDocsExamined: scan.docs,
    executionStages: { ...winningPlan, nReturned },
  };
  return { winningPlan, executionStats };
}

function explainCommand({ catalogue }: Context, command: Doc, database: string, verbosity: string): Doc {
  return withVariables(variablesOf(command.let, 'explain.let'), () =>
    explainWith(catalogue, command, database, verbosity),
  );
}

function explainWith(catalogue: Catalogue, command: Doc, database: string, verbosity: string): Doc {
  const name = Object.keys(command)[0] ?? '';
  const explained = Object.hasOwn(explainable, name) ? explainable[name]?.(command) : undefined;
  if (explained === undefined) throw new CommandError(59, `Explain failed due to unknown command: ${name}`);
  const namespace = namespaceOf(command, database);
  const collection = catalogue.get(namespace);
  compileFilter(explained.wish.filter);
  const { winningPlan, executionStats } =
    collection === undefined
      ? { winningPlan: { stage: 'EOF' }, executionStats: undefined }
      : explainIn(collection, explained, verbosity !== 'queryPlanner');
  const found = {
    queryPlanner: {
      namespace,
      indexFilterSet: false,
      parsedQuery: explained.wish.filter,
      winningPlan,
      rejectedPlans: [],
    },
    ...(executionStats === undefined ? {} : { executionStats }),
  };
  const { rest = [] } = explained;
  return {
    explainVersion: '1',
    ...(rest.length === 0 ? found : { stages: [{ $cursor: found }, ...rest] }),
    command,
    ok: 1,
  };
}

const verbosities = ['queryPlanner', 'executionStats', 'allPlansExecution'];

/** Shows how a command would be answered, and unless only the plan is asked for, what finding its documents takes. */
export const explain: Command = (context, command, database) => {
  const verbosity = verbosities.find((one) => one === (command.verbosity ?? 'allPlansExecution'));
  if (verbosity === undefined)
    throw new CommandError(2, `verbosity string must be one of {${verbosities.join(', ')}}`);
  return explainCommand(context, documentOf(command.explain, 'explain'), database, verbosity);
};

/** `aggregate` with `explain: true`: the plan only. */
export const explainPipeline: Command = (context, { explain: _asked, ...command }, database) =>
  explainCommand(context, command, database, 'queryPlanner');
