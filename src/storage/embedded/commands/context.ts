import type { Catalogue } from '../collections/catalogue.js';
import type { Doc } from '../values/codec.js';
import type { Reply } from '../wire/messages.js';
import type { Cursors } from './cursors.js';
import type { Snapshots } from './snapshots.js';
import type { Turns } from './turns.js';

/** What every command works on. */
export interface Context {
  readonly catalogue: Catalogue;
  readonly cursors: Cursors;
  readonly snapshots: Snapshots;
  readonly turns: Turns;
}

/** One command: its document, and the database it is put to. */
export type Command = (context: Context, command: Doc, database: string) => Promise<Reply> | Reply;
