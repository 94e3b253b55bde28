import {
  type Collection,
  type CollectionOptions,
  Db,
  type DbOptions,
  GridFSBucket,
  type GridFSBucketOptions,
  MongoClient,
  type MongoClientOptions,
  ReadPreference,
  type ReadPreferenceMode,
} from 'mongodb';
import type { Saved } from './matching.js';
import type { EntityWish } from './spec-file.js';

/** A command the driver sent or had answered, as the tests name it. */
type Event = Readonly<Record<string, unknown>>;

interface Watched {
  readonly client: MongoClient;
  readonly events: Event[];
}

type Wish = Readonly<Record<string, unknown>>;

/** The driver takes a read preference as an object of its own. */
function options(given: unknown): CollectionOptions & DbOptions {
  const { readPreference, ...rest } = (given ?? {}) as Wish & {
    readPreference?: { mode: ReadPreferenceMode; maxStalenessSeconds?: number };
  };
  if (readPreference === undefined) return rest;
  const { mode, ...limits } = readPreference;
  return { ...rest, readPreference: new ReadPreference(mode, undefined, limits) };
}

/** What a test has made: clients, databases, collections, buckets, and what its operations saved. */
export class Entities {
  private readonly uri: string;
  private readonly clients = new Map<string, Watched>();
  private readonly made = new Map<string, Db | Collection | GridFSBucket>();
  private readonly kept = new Map<string, unknown>();

  constructor(uri: string, wishes: readonly EntityWish[]) {
    this.uri = uri;
    for (const wish of wishes) {
      for (const [kind, given] of Object.entries(wish)) this.make(kind, given);
    }
  }

  private make(kind: string, given: Wish): void {
    const id = String(given.id);
    if (kind === 'client') this.clients.set(id, this.connect(given));
    else if (kind === 'database')
      this.made.set(
        id,
        this.client(given.client).db(String(given.databaseName), options(given.databaseOptions)),
      );
    else if (kind === 'collection')
      this.made.set(
        id,
        this.database(given.database).collection(
          String(given.collectionName),
          options(given.collectionOptions),
        ),
      );
    else if (kind === 'bucket')
      this.made.set(
        id,
        new GridFSBucket(this.database(given.database), (given.bucketOptions ?? {}) as GridFSBucketOptions),
      );
    else throw new Error(`The runner makes no ${kind}.`);
  }

  private connect(given: Wish): Watched {
    const wanted = (given.observeEvents ?? []) as readonly string[];
    const client = new MongoClient(this.uri, {
      ...(given.uriOptions as MongoClientOptions | undefined),
      monitorCommands: true,
    });
    const events: Event[] = [];
    if (wanted.includes('commandStartedEvent'))
      client.on('commandStarted', ({ command, commandName, databaseName }) => {
        events.push({ commandStartedEvent: { command, commandName, databaseName } });
      });
    if (wanted.includes('commandSucceededEvent'))
      client.on('commandSucceeded', ({ reply, commandName, databaseName }) => {
        events.push({ commandSucceededEvent: { reply, commandName, databaseName } });
      });
    return { client, events };
  }

  private client(id: unknown): MongoClient {
    const watched = this.clients.get(String(id));
    if (watched === undefined) throw new Error(`There is no client ${String(id)}.`);
    return watched.client;
  }

  private database(id: unknown): Db {
    const made = this.made.get(String(id));
    if (!(made instanceof Db)) throw new Error(`There is no database ${String(id)}.`);
    return made;
  }

  /** The database, collection or bucket an operation is put to; undefined for a client or the runner itself. */
  object(id: string): Db | Collection | GridFSBucket | undefined {
    return this.made.get(id);
  }

  /** What the driver told of a client's commands so far. */
  events(client: string): readonly Event[] {
    return this.clients.get(client)?.events ?? [];
  }

  save(name: string, value: unknown): void {
    this.kept.set(name, value);
  }

  get saved(): Saved {
    return this.kept;
  }

  async close(): Promise<void> {
    await Promise.all([...this.clients.values()].map(({ client }) => client.close()));
  }
}
