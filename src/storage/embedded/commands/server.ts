import { UUID } from 'bson';
import { MAX_DOCUMENT_BYTES } from '../values/codec.js';
import { MAX_MESSAGE_BYTES } from '../wire/messages.js';
import { listOf } from './arguments.js';
import type { Command } from './context.js';

/** The wire version of MongoDB 7.0. */
const WIRE_VERSION = 21;
const VERSION = '7.0.0';

export const hello: Command = (_context, command) => ({
  helloOk: true,
  ...('hello' in command ? { isWritablePrimary: true } : { ismaster: true }),
  maxBsonObjectSize: MAX_DOCUMENT_BYTES,
  maxMessageSizeBytes: MAX_MESSAGE_BYTES,
  maxWriteBatchSize: 100_000,
  localTime: new Date(),
  logicalSessionTimeoutMinutes: 30,
  connectionId: 1,
  minWireVersion: 0,
  maxWireVersion: WIRE_VERSION,
  readOnly: false,
  ok: 1,
});

export const ok: Command = () => ({ ok: 1 });

/** A session's name: nothing is kept for one, its cursors end like any other. */
export const startSession: Command = () => ({ id: { id: new UUID() }, timeoutMinutes: 30, ok: 1 });

export const buildInfo: Command = () => ({
  version: VERSION,
  versionArray: [7, 0, 0, 0],
  gitVersion: 'embedded',
  modules: [],
  bits: 64,
  debug: false,
  maxBsonObjectSize: MAX_DOCUMENT_BYTES,
  ok: 1,
});

/** Ends sessions, and with them what they read at. */
export const endSessions: Command = ({ snapshots }, command) => {
  for (const lsid of listOf(command.endSessions, 'endSessions')) snapshots.end(lsid);
  return { ok: 1 };
};
