import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { BadInput } from '#cli/bad-input.js';
import type { DatabaseDeeds, Refusal } from '#cli/command.js';
import { BackupRefused, backUp } from '#storage/backup/back-up.js';
import { BackupUnreadable } from '#storage/backup/backup-file.js';
import { restore } from '#storage/backup/restore.js';
import { openDatabase } from '#storage/connect.js';
import { keepSecret, keptSecrets } from '#storage/data-folder/kept-secret.js';
import { startEmbeddedDatabase } from '#storage/embedded/index.js';
import type { Config } from './config.js';

/** What the command line does to a database as a whole. `log` gets what is wrong beside the answer. */
export function databaseDeeds(
  { mongodbUri, dataDir }: Pick<Config, 'mongodbUri' | 'dataDir'>,
  log: (message: string) => void,
): DatabaseDeeds {
  return {
    async serve() {
      if (mongodbUri !== null)
        return { refused: 'MONGODB_URI names a server already: only the embedded database is served.' };
      const database = await startEmbeddedDatabase({ dataDir, log });
      if (database.joined) return { refused: `This database is served already, at ${database.uri}` };
      return {
        uri: database.uri,
        async untilStopped() {
          const signals = ['SIGINT', 'SIGTERM'].map((signal) => once(process, signal).then(() => true));
          const stopped = await Promise.race([...signals, database.ended.then(() => false)]);
          await database.close();
          return stopped;
        },
      };
    },

    backUp: (file) =>
      answered(file, async () => {
        if (mongodbUri === null && !existsSync(join(dataDir, 'database')))
          throw new BackupRefused(
            `There is no database in ${dataDir}. Name its data folder with --data or DATA_DIR.`,
          );
        const database = await openDatabase({ mongodbUri, dataDir, log });
        try {
          const secrets = await keptSecrets(dataDir);
          return await backUp({ uri: database.uri, file, at: new Date(), secrets });
        } finally {
          await database.close();
        }
      }),

    restore: (file, replace) =>
      answered(file, async () => {
        const database = await openDatabase({ mongodbUri, dataDir, log });
        try {
          if (database.joined)
            throw new BackupRefused(
              'A portal or “assay db serve” uses this data folder. Stop it first; nothing was changed.',
            );
          const keep = (name: string, value: string) => keepSecret(dataDir, name, value);
          return await restore({ uri: database.uri, file, replace, keepSecret: keep });
        } finally {
          await database.close();
        }
      }),
  };
}

/** Says as answers what a person can mend, and leaves the rest to fail. */
async function answered<T>(file: string, deed: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await deed();
  } catch (error) {
    if (error instanceof BackupRefused) return { refused: error.message };
    if (error instanceof BackupUnreadable) throw new BadInput([{ file, path: '', reason: error.message }]);
    const { code, syscall, message } = error as NodeJS.ErrnoException;
    if (code !== undefined && syscall !== undefined && message.includes(file))
      throw new BadInput([{ file, path: '', reason: FILE_TROUBLES[code] ?? message }]);
    throw error;
  }
}

const FILE_TROUBLES: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder.',
  EACCES: 'This file or folder may not be used by whoever runs this.',
  EISDIR: 'This is a folder; a file is wanted.',
  ENOSPC: 'The disk is full.',
};
