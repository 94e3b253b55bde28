import { readFileSync } from 'node:fs';
import { EJSON } from 'bson';
import { filesUnder } from '../architecture/source-files.js';

/** What a server must be for a test to be run on it. */
export interface Requirement {
  readonly minServerVersion?: string;
  readonly maxServerVersion?: string;
  readonly topologies?: readonly string[];
  readonly serverless?: string;
}

export interface ExpectedError {
  readonly isError?: boolean;
  readonly isClientError?: boolean;
  readonly errorContains?: string;
  readonly errorCode?: number;
  readonly errorResponse?: unknown;
  readonly expectResult?: unknown;
}

/** One call of the driver and what is to come of it. */
export interface Operation {
  readonly object: string;
  readonly name: string;
  readonly arguments?: Readonly<Record<string, unknown>>;
  readonly expectResult?: unknown;
  readonly expectError?: ExpectedError;
  readonly saveResultAsEntity?: string;
}

/** The documents of a collection. */
export interface Contents {
  readonly databaseName: string;
  readonly collectionName: string;
  readonly documents: readonly Readonly<Record<string, unknown>>[];
}

export interface ExpectedEvents {
  readonly client: string;
  readonly events: readonly Readonly<Record<string, unknown>>[];
}

export interface SpecTest {
  readonly description: string;
  readonly runOnRequirements?: readonly Requirement[];
  readonly skipReason?: string;
  readonly operations: readonly Operation[];
  readonly expectEvents?: readonly ExpectedEvents[];
  readonly outcome?: readonly Contents[];
}

export type EntityWish = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** One file of the unified test format. */
export interface SpecFile {
  readonly description: string;
  readonly runOnRequirements?: readonly Requirement[];
  readonly createEntities?: readonly EntityWish[];
  readonly initialData?: readonly Contents[];
  readonly tests: readonly SpecTest[];
}

/** Reads a file afresh: the driver changes the documents it is given. */
export function readSpecFile(path: string): SpecFile {
  return EJSON.parse(readFileSync(path, 'utf8'), { relaxed: true }) as SpecFile;
}

/** The CRUD and GridFS tests in a folder laid out as MongoDB's specifications are: names below the folder, in order. */
export async function specFilesIn(folder: string): Promise<string[]> {
  const wanted = /(?:^|\/)(?:crud\/tests\/unified|gridfs\/tests)\/[^/]+\.json$/;
  return (await filesUnder(folder)).filter((name) => wanted.test(name));
}
