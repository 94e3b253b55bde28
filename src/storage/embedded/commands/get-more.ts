import { Long } from 'bson';
import { cursorId, type Reply } from '../wire/messages.js';
import { integerOf, listOf } from './arguments.js';
import type { Command } from './context.js';

export const getMore: Command = ({ cursors }, command, database): Reply => {
  const batchSize = integerOf(command.batchSize, 'batchSize', 0);
  return cursors.more(cursorId(command.getMore), `${database}.${String(command.collection)}`, batchSize);
};

export const killCursors: Command = ({ cursors }, command) => {
  const cursorsKilled: Long[] = [];
  const cursorsNotFound: Long[] = [];
  for (const given of listOf(command.cursors, 'cursors')) {
    const id = cursorId(given);
    (cursors.kill(id) ? cursorsKilled : cursorsNotFound).push(Long.fromBigInt(id));
  }
  return { cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [], ok: 1 };
};
