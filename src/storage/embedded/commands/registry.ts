import { CommandError, notSupported } from '../errors.js';
import type { Reply, Request } from '../wire/messages.js';
import { aggregate } from './aggregate.js';
import * as collections from './collections.js';
import { assertConcerns } from './concerns.js';
import type { Command, Context } from './context.js';
import { explain, explainPipeline } from './explain.js';
import { count, distinct, find } from './find.js';
import { findAndModify } from './find-and-modify.js';
import { getMore, killCursors } from './get-more.js';
import * as indexes from './indexes.js';
import { buildInfo, endSessions, hello, ok, startSession } from './server.js';
import { insert, remove, update } from './write.js';

const commands: Record<string, Command> = {
  hello,
  isMaster: hello,
  ismaster: hello,
  ping: ok,
  startSession,
  refreshSessions: ok,
  endSessions,
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
  createIndexes: indexes.createIndexes,
  listIndexes: indexes.listIndexes,
  dropIndexes: indexes.dropIndexes,
  deleteIndexes: indexes.dropIndexes,
  listCollections: collections.listCollections,
  create: collections.create,
  drop: collections.drop,
  dropDatabase: collections.dropDatabase,
  listDatabases: collections.listDatabases,
  collStats: collections.collStats,
  collMod: indexes.collMod,
  dbStats: collections.dbStats,
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
  'killSessions',
  'killAllSessions',
  'killAllSessionsByPattern',
  'connectionStatus',
  'getCmdLineOpts',
  'getLog',
  'getParameter',
  'setParameter',
  'hostInfo',
  'listCommands',
  'reIndex',
  'whatsmyuri',
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
  assertConcerns(command);
  if (!brief.has(name)) await context.turns.take();
  return run(context, command, command.$db);
}
