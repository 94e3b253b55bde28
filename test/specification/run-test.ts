import { setTimeout as pause } from 'node:timers/promises';
import { type MongoClient, MongoNetworkError, MongoServerError } from 'mongodb';
import { Entities } from './entities.js';
import { difference, isFields, type Saved } from './matching.js';
import { NotInDriver, perform } from './operations.js';
import { reasonToSkip, type Server } from './requirements.js';
import type { Contents, ExpectedError, Operation, SpecFile, SpecTest } from './spec-file.js';

/**
 * What came of a test. `refused`: the server declined with a code that says it does not do that. `driver`: the driver,
 * not the server, sent or said something else than expected. `wrong`: the server answered wrongly.
 */
export type Verdict = 'passed' | 'skipped' | 'refused' | 'driver' | 'wrong';

export interface Outcome {
  readonly verdict: Verdict;
  /** The reason of a skip, or what differed. */
  readonly reason: string;
}

/** A test that did not go as expected. */
class Departure extends Error {
  readonly verdict: Verdict;

  constructor(verdict: Verdict, message: string) {
    super(message);
    this.verdict = verdict;
  }
}

/** Codes by which a server says that it does not do what was asked, rather than that it was asked wrongly. */
const REFUSALS = new Set([20, 59, 72, 115, 168, 238, 40324, 40415, 51091]);
/** How long an unacknowledged write may take to show, in milliseconds. */
const PATIENCE_MS = 1_000;

/** A connection of the runner's own, and the server at its other end. */
export interface Bench {
  readonly uri: string;
  readonly client: MongoClient;
  readonly server: Server;
}

/** Puts the documents a file starts from into its collections. */
async function fill(client: MongoClient, contents: readonly Contents[]): Promise<void> {
  for (const { databaseName, collectionName, documents } of contents) {
    const database = client.db(databaseName);
    await database.dropCollection(collectionName).catch((error: unknown) => {
      if (!(error instanceof MongoServerError) || error.code !== 26) throw error;
    });
    if (documents.length === 0) await database.createCollection(collectionName);
    else await database.collection(collectionName).insertMany([...documents]);
  }
}

function saidOf(error: MongoServerError): string {
  return `${error.code} ${error.codeName ?? ''}: ${error.message}`.replace(/ +:/, ':');
}

/** Sorts an error nobody expected. */
function unexpected(operation: Operation, error: unknown): Departure {
  const said = `${operation.name} failed with ${error instanceof MongoServerError ? saidOf(error) : String(error)}`;
  if (error instanceof MongoServerError)
    return new Departure(REFUSALS.has(Number(error.code)) ? 'refused' : 'wrong', said);
  return new Departure(error instanceof MongoNetworkError ? 'wrong' : 'driver', said);
}

/** What is otherwise in an error of the server than expected. */
function faultsOf(error: MongoServerError, expected: ExpectedError, saved: Saved): string[] {
  const { isClientError, errorContains, errorCode, errorResponse, expectResult } = expected;
  const faults: (string | undefined)[] = [];
  if (isClientError === true) faults.push('the driver ought to have refused it');
  if (errorCode !== undefined) faults.push(difference(errorCode, error.code, saved));
  if (errorResponse !== undefined) faults.push(difference(errorResponse, error, saved));
  if (expectResult !== undefined)
    faults.push(difference(expectResult, (error as { result?: unknown }).result, saved));
  if (errorContains !== undefined && !error.message.toLowerCase().includes(errorContains.toLowerCase()))
    faults.push(`it does not say "${errorContains}"`);
  return faults.filter((fault) => fault !== undefined);
}

function assertError(operation: Operation, expected: ExpectedError, error: unknown, saved: Saved): void {
  if (!(error instanceof MongoServerError)) {
    if (error instanceof MongoNetworkError) throw unexpected(operation, error);
    if (expected.isClientError !== false && expected.errorCode === undefined) return;
    throw new Departure('driver', `${operation.name} failed with ${String(error)}, an error of the driver`);
  }
  const faults = faultsOf(error, expected, saved);
  if (faults.length === 0) return;
  const refused = REFUSALS.has(Number(error.code)) && error.code !== expected.errorCode;
  const verdict = refused ? 'refused' : expected.isClientError === true ? 'driver' : 'wrong';
  throw new Departure(verdict, `${operation.name}: ${faults.join('; ')} (${saidOf(error)})`);
}

async function operate(entities: Entities, operation: Operation): Promise<void> {
  const { object, name, expectError, expectResult, saveResultAsEntity } = operation;
  let result: unknown;
  try {
    result = await perform(entities.object(object), name, operation.arguments);
  } catch (error) {
    if (error instanceof NotInDriver) throw new Departure('skipped', error.message);
    if (expectError === undefined) throw unexpected(operation, error);
    assertError(operation, expectError, error, entities.saved);
    return;
  }
  if (expectError !== undefined) {
    const verdict = expectError.isClientError === true ? 'driver' : 'wrong';
    throw new Departure(verdict, `${name} was to fail and did not`);
  }
  const fault = expectResult === undefined ? undefined : difference(expectResult, result, entities.saved);
  if (fault !== undefined) throw new Departure('wrong', `${name}: ${fault}`);
  if (saveResultAsEntity !== undefined) entities.save(saveResultAsEntity, result);
}

/** What differs in the commands that were sent (the driver's) and in the replies to them (the server's). */
function compareEvents(test: SpecTest, entities: Entities): Departure | undefined {
  for (const { client, events } of test.expectEvents ?? []) {
    const actual = entities.events(client);
    if (actual.length !== events.length) {
      const sent = actual.map((event) => Object.keys(event)[0]).join(', ');
      return new Departure('driver', `${actual.length} events instead of ${events.length}: ${sent}`);
    }
    for (const [at, expected] of events.entries()) {
      const [kind = '', wanted] = Object.entries(expected)[0] ?? [];
      const event = actual[at]?.[kind];
      const fields = Object.entries(isFields(wanted) ? wanted : {});
      const fault = fields
        .map(([name, field]) => difference(field, isFields(event) ? event[name] : undefined, entities.saved))
        .find((found) => found !== undefined);
      const verdict = kind === 'commandSucceededEvent' ? 'wrong' : 'driver';
      if (fault !== undefined) return new Departure(verdict, `${kind} ${at + 1}: ${fault}`);
    }
  }
  return undefined;
}

async function assertOutcome(client: MongoClient, outcome: readonly Contents[]): Promise<void> {
  for (const { databaseName, collectionName, documents } of outcome) {
    const collection = client.db(databaseName).collection(collectionName);
    let fault: string | undefined;
    for (const deadline = Date.now() + PATIENCE_MS; ; await pause(20)) {
      const found = await collection.find({}, { sort: { _id: 1 } }).toArray();
      fault = difference(documents, found, new Map(), 'strictly');
      if (fault === undefined || Date.now() > deadline) break;
    }
    if (fault !== undefined) throw new Departure('wrong', `${collectionName} afterwards: ${fault}`);
  }
}

/** Sets a fail point for as long as the work takes; a server without such a command refuses. */
async function operateAll(bench: Bench, entities: Entities, operations: readonly Operation[]): Promise<void> {
  const set: string[] = [];
  try {
    for (const operation of operations) {
      if (operation.name !== 'failPoint') {
        await operate(entities, operation);
        continue;
      }
      const failPoint = operation.arguments?.failPoint as { configureFailPoint: string };
      await bench.client
        .db('admin')
        .command(failPoint)
        .catch((error: unknown) => {
          throw unexpected(operation, error);
        });
      set.push(failPoint.configureFailPoint);
    }
  } finally {
    for (const name of set) await bench.client.db('admin').command({ configureFailPoint: name, mode: 'off' });
  }
}

async function attempt(bench: Bench, file: SpecFile, test: SpecTest): Promise<void> {
  await fill(bench.client, file.initialData ?? []);
  const entities = new Entities(bench.uri, file.createEntities ?? []);
  try {
    await operateAll(bench, entities, test.operations);
    const fault = compareEvents(test, entities);
    if (fault?.verdict === 'wrong') throw fault;
    await assertOutcome(bench.client, test.outcome ?? []);
    if (fault !== undefined) throw fault;
  } finally {
    await entities.close();
  }
}

/** Runs one test of a file that was read for it alone. */
export async function runTest(bench: Bench, file: SpecFile, test: SpecTest): Promise<Outcome> {
  const reason =
    test.skipReason ??
    reasonToSkip(file.runOnRequirements, bench.server) ??
    reasonToSkip(test.runOnRequirements, bench.server);
  if (reason !== undefined) return { verdict: 'skipped', reason };
  try {
    await attempt(bench, file, test);
    return { verdict: 'passed', reason: '' };
  } catch (error) {
    if (!(error instanceof Departure)) throw error;
    return { verdict: error.verdict, reason: error.message };
  }
}
