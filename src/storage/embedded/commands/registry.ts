import { CommandError, notSupported } from '../errors.js';
import type { Reply, Request } from '../wire/messages.js';
import { refuseTransactions } from './arguments.js';
import * as collections from './collections.js';
import type { Command, Context } from './context.js';
import { explain, explainPipeline } from './explain.js';
import { aggregate, count, distinct, find } from './find.js';
import { findAndModify } from './find-and-modify.js';
import { getMore, killCursors } from './get-more.js';
import { buildInfo, dbStats, hello, ok } from './server.js';
import { insert, remove, update } from './write.js';

const commands: Record<string, Command> = {
  hello,
  isMaster: hello,
  ismaster: hello,
  ping: ok,
  endSessions: ok,
  buildInfo,
  buildinfo: buildInfo,
  insert,
  update,
  delete: remove,
  find,
  getMore,
  killCursors,
  findAndModify,
  findandmodify: findAndModify,
  aggregate: (context, command, database) =>
    (command.explain === true ? explainPipeline : aggregate)(context, command, database),
  count,
  distinct,
  createIndexes: collections.createIndexes,
  listIndexes: collections.listIndexes,
  dropIndexes: collections.dropIndexes,
  deleteIndexes: collections.dropIndexes,
  listCollections: collections.listCollections,
  create: collections.create,
  drop: collections.drop,
  dropDatabase: collections.dropDatabase,
  listDatabases: collections.listDatabases,
  collStats: collections.collStats,
  collMod: collections.collMod,
  dbStats,
  validate: collections.validate,
  explain,
};

const refused = new Set([
  'mapReduce',
  'mapreduce',
  'eval',
  'commitTransaction',
  'abortTransaction',
  'bulkWrite',
  'renameCollection',
  'cloneCollectionAsCapped',
  'compact',
  'serverStatus',
  'currentOp',
  'killOp',
]);

/** Commands that take no time: clients ask by them whether the database still lives. */
const brief = new Set(['hello', 'isMaster', 'ismaster', 'ping', 'buildInfo', 'buildinfo', 'endSessions']);

/** Answers one request. Errors: CommandError, whatever is asked. */
export async function answer(context: Context, request: Request): Promise<Reply> {
  const { command } = request;
  const name = Object.keys(command)[0] ?? '';
  const run = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (run === undefined) {
    throw refused.has(name)
      ? notSupported(`The command ${name}`)
      : new CommandError(59, `no such command: '${name}'`);
  }
  if (typeof command.$db !== 'string')
    throw new CommandError(40414, "BSON field 'OP_MSG.$db' is missing but a required field");
  refuseTransactions(command);
  if (!brief.has(name)) await context.turns.take();
  return run(context, command, command.$db);
}
