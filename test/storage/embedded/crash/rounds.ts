import { setTimeout as pause } from 'node:timers/promises';
import { type Db, MongoClient } from 'mongodb';
import { Chance } from '#test/support/chance.js';
import { startDatabaseProcess } from '#test/support/database-process.js';
import { CrashClient } from './client.js';

const CLIENTS = 8;
/** Most commands acknowledged before a kill, and the longest wait for them and after them, in milliseconds. */
const MOST_COMMANDS = 400;
const LONGEST_ROUND = 10_000;
const LONGEST_AFTER = 20;

export interface CrashReport {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Commands under way at a kill: found done whole, and found not done. */
  readonly whole: number;
  readonly nothing: number;
  readonly documents: number;
  readonly indexEntriesAgree: boolean;
  /** What went wrong, as sentences; none when all is well. */
  readonly faults: readonly string[];
}

/** Kills the database in the midst of writes again and again, and looks after each start what is there. */
export async function crashRounds(
  dataDir: string,
  { rounds, seed }: { rounds: number; seed: number },
  told: (line: string) => void = () => undefined,
): Promise<CrashReport> {
  const chance = new Chance(seed);
  const clients = Array.from(
    { length: CLIENTS },
    (_, at) => new CrashClient(at, new Chance(seed * 100 + at)),
  );
  await prepare(dataDir, clients);
  const tally = { whole: 0, nothing: 0, documents: 0 };
  const faults: string[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const commands = chance.below(MOST_COMMANDS);
    await writeAndKill(dataDir, clients, { commands, milliseconds: chance.below(LONGEST_AFTER) });
    const wrong = await look(dataDir, clients, tally);
    for (const client of clients) wrong.push(...client.faults.splice(0));
    told(
      `round ${round}: killed after ${commands} commands, ${tally.documents} documents, ${wrong.length} faults`,
    );
    faults.push(...wrong.map((fault) => `round ${round}: ${fault}`));
  }
  const acknowledged = clients.reduce((sum, client) => sum + client.acknowledged, 0);
  const indexEntriesAgree = !faults.some((fault) => fault.includes('validate'));
  return { rounds, acknowledged, ...tally, indexEntriesAgree, faults };
}

async function prepare(dataDir: string, clients: readonly CrashClient[]): Promise<void> {
  const server = await startDatabaseProcess(dataDir);
  const client = await MongoClient.connect(server.uri);
  for (const writer of clients) await writer.rowsOf(client.db()).createIndex({ name: 1 }, { unique: true });
  await client.db().collection('claims').createIndex({ name: 1 }, { unique: true });
  await client.close();
  await server.close();
}

async function writeAndKill(
  dataDir: string,
  clients: readonly CrashClient[],
  after: { commands: number; milliseconds: number },
): Promise<void> {
  const server = await startDatabaseProcess(dataDir);
  const connect = () => MongoClient.connect(server.uri, { maxPoolSize: 1 });
  const connected = await Promise.all(clients.map(connect));
  const writing = clients.map((client, at) => client.write(connected[at] as MongoClient));
  const acknowledged = () => clients.reduce((sum, client) => sum + client.acknowledged, 0);
  const enough = acknowledged() + after.commands;
  for (const latest = Date.now() + LONGEST_ROUND; acknowledged() < enough && Date.now() < latest; )
    await pause(1);
  await pause(after.milliseconds);
  await server.kill();
  await Promise.all(writing);
}

interface Tally {
  whole: number;
  nothing: number;
  documents: number;
}

/** Starts the database, compares it with the journals and validates it; then kills it, too. Gives the faults. */
async function look(dataDir: string, clients: readonly CrashClient[], tally: Tally): Promise<string[]> {
  const server = await startDatabaseProcess(dataDir);
  const client = await MongoClient.connect(server.uri);
  const db = client.db();
  for (const writer of clients) {
    const found = await writer.check(db);
    if (found !== undefined) tally[found] += 1;
  }
  const faults = await validated(db, tally);
  await client.close();
  await server.kill();
  return faults;
}

async function validated(db: Db, tally: Tally): Promise<string[]> {
  const faults: string[] = [];
  tally.documents = 0;
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    const { valid, nrecords, errors } = await db.command({ validate: name });
    tally.documents += nrecords as number;
    if (valid !== true) faults.push(`validate ${name}: ${(errors as string[]).slice(0, 5).join('; ')}`);
  }
  return faults;
}
