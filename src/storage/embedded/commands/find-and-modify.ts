import type { Collection } from '../collections/collection.js';
import { CommandError } from '../errors.js';
import { compileFilter } from '../query/match.js';
import { compileProjection, type Projection } from '../query/project.js';
import { compileUpdate, type Update } from '../query/update.js';
import { withVariables } from '../query/variables.js';
import { type Doc, leanDocument, readExact } from '../values/codec.js';
import { checkFields, documentOf, flagOf, namespaceOf } from './arguments.js';
import type { Command } from './context.js';
import { variablesOf } from './let-variables.js';
import { type Match, select } from './select.js';
import { updateOne, upsertOne } from './write.js';

const fields = [
  'findAndModify',
  'findandmodify',
  'query',
  'sort',
  'hint',
  'update',
  'remove',
  'new',
  'upsert',
  'fields',
  'arrayFilters',
  'bypassDocumentValidation',
  'let',
];

/** What the command asks for, checked. */
interface Wish {
  readonly filter: Doc;
  readonly sort: unknown;
  readonly hint: unknown;
  /** Undefined: the document is removed. */
  readonly change: Update | undefined;
  readonly project: Projection | undefined;
  readonly upsert: boolean;
  readonly showNew: boolean;
}

function wishOf(command: Doc): Wish {
  const { sort, hint, update } = command;
  const filter = documentOf(command.query, 'findAndModify.query');
  const flag = (name: string) => flagOf(command[name], `findAndModify.${name}`, 'numbers');
  const removing = flag('remove');
  const showNew = flag('new');
  const upsert = flag('upsert');
  if (removing === (update !== undefined)) {
    throw new CommandError(9, 'Either an update or remove=true must be specified');
  }
  if (removing && (showNew || upsert)) {
    throw new CommandError(9, 'Cannot specify new=true or upsert=true with remove=true');
  }
  const change = removing ? undefined : compileUpdate(update, command.arrayFilters, false);
  const project = compileProjection(command.fields, filter);
  return { filter, sort, hint, change, project, upsert, showNew };
}

function first(collection: Collection | undefined, { filter, sort, hint }: Wish): Match | undefined {
  if (collection !== undefined)
    return select(collection, { filter, sort, hint, limit: 1 }).matches.next().value;
  compileFilter(filter);
  return undefined;
}

function shown(bytes: Uint8Array | undefined, project: Projection | undefined): Doc | null {
  if (bytes === undefined) return null;
  const doc = readExact(bytes);
  return project === undefined ? doc : project(leanDocument(doc));
}

function remove(collection: Collection | undefined, wish: Wish): Doc {
  const match = first(collection, wish);
  if (match !== undefined) collection?.remove(match.key, match.doc);
  const value = shown(match?.bytes, wish.project);
  return { lastErrorObject: { n: match === undefined ? 0 : 1 }, value, ok: 1 };
}

function modify(collection: Collection | undefined, wish: Wish, change: Update): Doc {
  const match = first(collection, wish);
  if (collection === undefined || (match === undefined && !wish.upsert)) {
    return { lastErrorObject: { n: 0, updatedExisting: false }, value: null, ok: 1 };
  }
  const done =
    match === undefined
      ? upsertOne(collection, change, wish.filter)
      : updateOne(collection, match, change, wish.filter);
  const upserted = match === undefined ? { upserted: done.upsertedId } : {};
  return {
    lastErrorObject: { n: 1, updatedExisting: match !== undefined, ...upserted },
    value: shown(wish.showNew ? done.after : done.before, wish.project),
    ok: 1,
  };
}

export const findAndModify: Command = async (context, command, database) => {
  checkFields(command, fields);
  const namespace = namespaceOf(command, database);
  const variables = variablesOf(command.let, 'findAndModify.let');
  const wish = withVariables(variables, () => wishOf(command));
  return context.catalogue.write(() =>
    withVariables(variables, () => {
      const { catalogue } = context;
      const collection = wish.upsert ? catalogue.ensure(namespace) : catalogue.get(namespace);
      return wish.change === undefined ? remove(collection, wish) : modify(collection, wish, wish.change);
    }),
  );
};
