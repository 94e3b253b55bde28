import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { Log } from '#services/world.js';
import { type Config, ConfigFault, readConfig } from './config.js';
import { createPortal, type Portal } from './portal.js';
import { realWorld } from './world.js';

const LOOPBACK = '127.0.0.1';

/** What a person reads; the log beside it is for machines. */
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** JSON lines; on a developer's machine only what is wrong. */
function createLog(config: Config): Log {
  const log = pino({ level: config.production ? 'info' : 'warn', base: null });
  return {
    info: (message, details = {}) => log.info(details, message),
    warn: (message, details = {}) => log.warn(details, message),
    error: (message, details = {}) => log.error(details, message),
  };
}

function listen(portal: Portal, host: string, port: number): Promise<Server> {
  const server = createServer({ requestTimeout: 120_000, headersTimeout: 20_000 }, portal.app);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/**
 * The story is told only where nobody set anything up; its accounts are for this machine alone. `over` comes when it is
 * told to its end or was cut short; until then jobs wait, for the story lives in days of its own.
 */
async function beginStory(portal: Portal, config: Config, log: Log): Promise<{ over: Promise<void> }> {
  if (config.production) return { over: Promise.resolve() };
  const { signIns, password, told } = await portal.tellDemonstration();
  if (signIns.length === 0) return { over: told };
  say('\nDemonstration sign-ins (all with the same password, made for this data folder):');
  for (const { email, role, organisation } of signIns)
    say(`  ${email.padEnd(36)} ${role.padEnd(9)} ${organisation}`);
  say(`  Password: ${password}`);
  const over = told.then(
    () => say('The demonstration story is told to its end.'),
    (error: unknown) => {
      const why = { error: String(error) };
      log.error('The demonstration story was cut short; the next start goes on with it', why);
    },
  );
  return { over };
}

/** Demonstration accounts, whose password lies in the data folder, are not for a network to find. */
async function safeHost(portal: Portal, config: Config): Promise<string> {
  if (config.host === LOOPBACK || !(await portal.holdsDemonstration())) return config.host;
  say(
    `\nHOST=${config.host} is not used: demonstration accounts are in this database, so the portal answers only on ${LOOPBACK}.`,
  );
  return LOOPBACK;
}

async function start(): Promise<void> {
  const config = readConfig();
  const log = createLog(config);
  const setUpToken = randomBytes(16).toString('hex');
  const portal = await createPortal(config, realWorld(log), setUpToken);
  const story = await beginStory(portal, config, log);
  const server = await listen(portal, await safeHost(portal, config), config.port);
  void story.over.then(() => portal.startJobs());

  const { address, port } = server.address() as AddressInfo;
  const at = `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
  say(`\nAssay is ready: ${at}`);
  if (config.mailboxOpen && config.smtpUrl === null) say(`Captured e-mail: ${at}/dev/mail`);
  if (config.production && config.smtpUrl === null)
    say('Warning: SMTP_URL is not set. Letters are captured in the database and nobody gets them.');
  if (!(await portal.services.organisations.isSetUp())) {
    say(`Nobody has set this portal up yet. Open ${at}/set-up with this token: ${setUpToken}`);
  }
  closeOnSignal(server, portal, log);
}

/** Finishes what is being answered, then what is being written. */
function closeOnSignal(server: Server, portal: Portal, log: Log): void {
  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    server.closeIdleConnections();
    const gone = new Promise((resolve) => server.close(resolve));
    const patience = setTimeout(() => server.closeAllConnections(), 5_000);
    await gone;
    clearTimeout(patience);
    await portal.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      close().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error('The portal did not close cleanly', { error: String(error) });
          process.exit(1);
        },
      );
    });
  }
}

/** What a person needs to know of a start that failed; the stack only where we do not know either. */
function complaint(error: Error): string {
  if (error instanceof ConfigFault || error.name === 'DatabaseUnavailable') return error.message;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return 'The port is in use. Set another one with PORT, or stop what uses it.';
  if (code === 'ENOSPC' || error.message === 'The disk is full')
    return 'The disk that holds DATA_DIR is full. Nothing is lost. Free 64 MB or more, then start again.';
  return error.stack ?? String(error);
}

start().catch((error: unknown) => {
  process.stderr.write(`${complaint(error instanceof Error ? error : new Error(String(error)))}\n`);
  process.exit(error instanceof ConfigFault ? 2 : 1);
});
