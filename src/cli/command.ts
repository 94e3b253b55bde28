import type { ParseArgsConfig } from 'node:util';
import type { Reading } from '#domain/certificates/certificate.js';
import type { ContentVerdict } from '#domain/content/prove-content.js';
import type { CalendarDate } from '#domain/dates.js';
import type { Workbook } from '#domain/documents/workbook.js';
import type { FileReading, Wish } from '#domain/exchange/read-unpacked.js';
import type { Translate } from '#domain/messages/format.js';
import type { KindMessage } from '#domain/questionnaires/kinds/register.js';
import type { Services } from '#services/contract.js';

/** 0 done, 1 the answer is no, 2 bad input. */
export type Exit = 0 | 1 | 2;

/** Why something was not done: a sentence for people; nothing was changed. */
export interface Refusal {
  readonly refused: string;
}

/** What a backup holds, and what its file is. */
export interface BackupMade {
  /** Whether everything is of one moment; else each collection is of its own. */
  readonly oneMoment: boolean;
  readonly collections: number;
  readonly documents: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** What was put back. */
export interface BackupRestored {
  /** When the backup was made. */
  readonly at: Date;
  readonly oneMoment: boolean;
  readonly collections: number;
  readonly documents: number;
  /** Names of the secrets put into the data folder. */
  readonly secrets: readonly string[];
}

/** A database served for other processes. */
export interface ServedDatabase {
  readonly uri: string;
  /** Waits for the signal to stop; answers false where the database failed before. */
  untilStopped(): Promise<boolean>;
}

/** What can be done to the database of a data folder, or to the one MONGODB_URI names, as a whole. */
export interface DatabaseDeeds {
  serve(): Promise<ServedDatabase | Refusal>;
  /** Errors: BadInput where the file cannot be written. */
  backUp(file: string): Promise<BackupMade | Refusal>;
  /** Errors: BadInput where the file is not a whole backup. */
  restore(file: string, replace: boolean): Promise<BackupRestored | Refusal>;
}

/** What the command line touches of the world; the roof gives it, tests replace it. */
export interface Io {
  /** Standard output: JSON only. */
  out(text: string): void;
  /** Standard error: messages for people. */
  err(text: string): void;
  /** A file as text; rejects with a system error. */
  readFile(path: string): Promise<string>;
  /** A file as it is; rejects with a system error. */
  readBytes(path: string): Promise<Uint8Array>;
  /** Writes a file whole; rejects with a system error. */
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
  /** A workbook's bytes. */
  makeWorkbook(workbook: Workbook): Promise<Uint8Array>;
  /** A questionnaire, framework or mapping set of another form, read as the portal reads it. */
  readExchange(bytes: Uint8Array, wish: Wish): Promise<FileReading>;
  /** What a PDF says, read as the portal reads it. */
  readCertificate(bytes: Uint8Array): Promise<Reading>;
  /** The password of a new user, from standard input or the environment; '' where neither gives one. */
  readPassword(): Promise<string>;
  /** The database of this data folder; of DATA_DIR where it is ''. */
  database(dataDir: string): DatabaseDeeds;
  /** Shipped definitions, proven without opening the database. */
  content(): Promise<ContentVerdict>;
  /** Says a question kind's message, in the language of the terminal. */
  say: Translate<KindMessage>;
  /** Today where the command runs. */
  today(): CalendarDate;
}

/** The portal behind the commands that need its data; opened only by them. */
export interface OpenPortal {
  readonly services: Services;
  close(): Promise<void>;
}

/** What a command is given. */
export interface Given {
  /** Values of options, '' where an option was left out. */
  option(name: string): string;
  /** Whether an option without a value was given. */
  flag(name: string): boolean;
  readonly positionals: readonly string[];
  readonly io: Io;
  open(): Promise<OpenPortal>;
}

/** One command of `assay`. One file each. */
export interface Command {
  /** Its words: `questionnaire check`. */
  readonly name: string;
  /** What follows its name: `FILE [--on YYYY-MM-DD]`. */
  readonly usage: string;
  /** What it does, in a sentence or a few. */
  readonly summary: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Options that must be there. */
  readonly required: readonly string[];
  /** How many words besides the options it takes; any number where it works through a list of files. */
  readonly positionals: number | 'any';
  run(given: Given): Promise<Exit>;
}

/** Prints a result as JSON. */
export const printJson = (io: Io, value: unknown): void => io.out(`${JSON.stringify(value, null, 2)}\n`);
