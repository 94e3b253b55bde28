import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Io, OpenPortal } from '#cli/command.js';
import { runCommand } from '#cli/run-command.js';
import { createExchangeReader } from '#documents/exchange/create-exchange-reader.js';
import { xlsxOf } from '#documents/making/xlsx.js';
import { createCertificateReader } from '#documents/reading/create-certificate-reader.js';
import { dayIn, instantOf } from '#domain/dates.js';
import type { Log } from '#services/world.js';
import { englishMessages } from '#web/messages/messages.js';
import { ConfigFault, commandPassword, projectRoot, readConfig } from './config.js';
import { databaseDeeds } from './database-deeds.js';
import { createPortal, proveShippedContent } from './portal.js';
import { realWorld } from './world.js';

/** A command's own messages are its answer; only what is wrong is logged beside them. */
const log: Log = {
  info: () => {},
  warn: (message) => void process.stderr.write(`${message}\n`),
  error: (message) => void process.stderr.write(`${message}\n`),
};

// `assay content | head` closes the pipe early, and that is no fault.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));

const root = projectRoot();

/** Starts its thread with the first file and none for the commands that read no certificate. */
const reader = createCertificateReader({
  now: () => instantOf(new Date()),
  model: join(root, 'seeds/reader/fields.json'),
});

const exchange = createExchangeReader();

const io: Io = {
  out: (words) => void process.stdout.write(words),
  err: (words) => void process.stderr.write(words),
  readFile: (path) => readFile(path, 'utf8'),
  readBytes: (path) => readFile(path),
  writeFile: (path, content) => writeFile(path, content),
  makeWorkbook: (workbook) => xlsxOf(workbook),
  readExchange: (bytes, wish) => exchange.read(bytes, wish),
  readCertificate: (bytes) => reader.read(bytes),
  readPassword: async () =>
    commandPassword() || (process.stdin.isTTY ? '' : (await text(process.stdin)).trim()),
  database: (dataDir) => {
    const config = readConfig();
    const folder = dataDir === '' ? config.dataDir : resolve(dataDir);
    return databaseDeeds({ ...config, dataDir: folder }, (message) => log.error(message));
  },
  content: () => proveShippedContent(join(root, 'seeds')),
  say: englishMessages(join(root, 'src/web/messages')),
  today: () => dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, instantOf(new Date())),
};

/** The portal's services without its web server; what a command leaves waiting is done before it ends. */
async function open(): Promise<OpenPortal> {
  const portal = await createPortal(readConfig(), realWorld(log), null);
  return {
    services: portal.services,
    async close() {
      await portal.runDueJobs();
      await portal.close();
    },
  };
}

runCommand(process.argv.slice(2), io, open).then(
  (exit) => {
    process.exitCode = exit;
  },
  (error: unknown) => {
    const foreseen = error instanceof ConfigFault || (error as Error).name === 'DatabaseUnavailable';
    process.stderr.write(
      `${foreseen ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`,
    );
    process.exitCode = 2;
  },
);
