import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BSON } from 'bson';
import type { Document as MongoDocument } from 'mongodb';
import { contextOn } from '#storage/embedded/commands/open-context.js';
import { answer } from '#storage/embedded/commands/registry.js';
import { Store } from '#storage/embedded/store/store.js';
import { readCommand, writeDocument } from '#storage/embedded/values/codec.js';
import { CursorReply } from '#storage/embedded/wire/messages.js';

/** A database without thread and socket, for tests that put very many commands to it. */
export interface Engine {
  readonly store: Store;
  /** The answer to a command; the documents of a cursor under `found`. Errors: CommandError. */
  ask(command: MongoDocument): Promise<MongoDocument>;
  /** Closes it and opens it again on the same data. */
  reopen(): Promise<Engine>;
  remove(): Promise<void>;
}

export async function openEngine(folder = mkdtempSync(join(tmpdir(), 'assay-test-'))): Promise<Engine> {
  const store = new Store(join(folder, 'data.mdb'));
  const context = await contextOn(store);
  return {
    store,
    ask: async (given) => {
      const command = readCommand(writeDocument({ ...given, $db: 'assay' }));
      const reply = await answer(context, { requestId: 1, command, silent: false, legacy: false });
      return reply instanceof CursorReply
        ? { found: reply.documents.map((bytes) => BSON.deserialize(bytes)), id: reply.id }
        : reply;
    },
    reopen: async () => {
      await store.close();
      return openEngine(folder);
    },
    remove: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
