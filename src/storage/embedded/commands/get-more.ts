import { Long } from 'bson';
import { CommandError } from '../errors.js';
import { isNumber } from '../values/numbers.js';
import { cursorId, type Reply } from '../wire/messages.js';
import { checkFields, countOf, listOf, requireFields } from './arguments.js';
import type { Command } from './context.js';

function idOf(value: unknown, name: string): bigint {
  if (!isNumber(value) || !/^-?\d+$/.test(String(value)))
    throw new CommandError(14, `BSON field '${name}' is the wrong type, expected type 'long'`);
  return cursorId(value);
}

export const getMore: Command = ({ cursors }, command, database): Reply => {
  checkFields(command, ['getMore', 'collection', 'batchSize']);
  requireFields(command, ['collection'], 'getMore');
  if (typeof command.collection !== 'string')
    throw new CommandError(14, "BSON field 'getMore.collection' is the wrong type, expected type 'string'");
  const batchSize = countOf(command.batchSize, 'getMore.batchSize');
  const id = idOf(command.getMore, 'getMore.getMore');
  return cursors.more(id, `${database}.${command.collection}`, batchSize);
};

export const killCursors: Command = ({ cursors }, command) => {
  checkFields(command, ['killCursors', 'cursors']);
  requireFields(command, ['cursors'], 'killCursors');
  const ids = listOf(command.cursors, 'killCursors.cursors').map((given) =>
    idOf(given, 'killCursors.cursors'),
  );
  const cursorsKilled: Long[] = [];
  const cursorsNotFound: Long[] = [];
  for (const id of ids) (cursors.kill(id) ? cursorsKilled : cursorsNotFound).push(Long.fromBigInt(id));
  return { cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [], ok: 1 };
};
