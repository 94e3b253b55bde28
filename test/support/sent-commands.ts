import type { Document as BsonDocument } from 'bson';
import { type CommandStartedEvent, MongoClient } from 'mongodb';
import { MATTERS } from '#test/storage/contract/matters.js';
import { partsOf } from './command-parts.js';

/** What the driver sends of itself, and what only tests ask. */
const NOT_THE_PORTALS = new Set(['hello', 'isMaster', 'ismaster', 'endSessions', 'ping', 'explain']);

/** Each part that was sent in this process, with the first command it stood in. */
const sent = new Map<string, BsonDocument>();
const heard = new WeakSet<MongoClient>();

/**
 * Hears what the portal sends through its own connections, which are Mongoose's (connect-mongo, the rate limiter and
 * GridFS share them); what a test sends by a client of its own is no concern of the portal's.
 */
function listen(client: MongoClient): void {
  if (heard.has(client) || client.options.driverInfo?.name !== 'Mongoose') return;
  heard.add(client);
  // The driver tells of commands only where it was asked to before it connects.
  Object.assign(client, { monitorCommands: true });
  client.on('commandStarted', ({ command }: CommandStartedEvent) => {
    if (NOT_THE_PORTALS.has(Object.keys(command)[0] ?? '')) return;
    for (const part of partsOf(command)) if (!sent.has(part)) sent.set(part, command);
  });
}

const connect = MongoClient.prototype.connect;
MongoClient.prototype.connect = function connectAndListen(this: MongoClient) {
  listen(this);
  return connect.call(this);
};

/** The parts of commands that the contract proves: what a case refuses proves nothing. */
function provenParts(): ReadonlySet<string> {
  const example = { cursor: { id: 1n } };
  const commands = Object.values(MATTERS).flatMap((cases) =>
    cases.flatMap(({ send, first = [], indexes, given, fails }) => [
      ...(fails === undefined ? [typeof send === 'function' ? send(example) : send] : []),
      ...first,
      ...(indexes === undefined ? [] : [{ createIndexes: 'things', indexes }]),
      ...(given === undefined ? [] : [{ insert: 'things', documents: given }]),
    ]),
  );
  return new Set(commands.flatMap(partsOf));
}

/** What no case of the contract proves the embedded database to answer rightly: each part, and a command it stood in. */
export function unprovenOf(parts: ReadonlyMap<string, BsonDocument>): string[] {
  const proven = provenParts();
  return [...parts]
    .filter(([part]) => !proven.has(part))
    .map(([part, { lsid: _lsid, ...command }]) => `${part}\n    in ${JSON.stringify(command).slice(0, 400)}`);
}

function refuseUnproven(): void {
  const unproven = unprovenOf(sent);
  if (unproven.length > 0)
    throw new Error(
      `The portal sends what no case in test/storage/contract proves; write one for each:\n  ${unproven.join('\n  ')}`,
    );
}

/** Root hooks: looked at once, after all tests of a run. */
export const mochaHooks = { afterAll: refuseUnproven };
