import { CommandError } from '../errors.js';
import type { Entry, Store } from '../store/store.js';
import { type Doc, isPlainObject, readPlain } from '../values/codec.js';
import { fitted, idKey, isCutId, MAX_FIELDS_BYTES } from '../values/order-key.js';
import { duplicateKey } from './duplicate-key.js';
import type { IndexDefinition } from './index-definition.js';
import { indexKeys, keyedValues } from './index-keys.js';

/** A stored document: its key, its bytes. */
export interface Stored {
  readonly key: Buffer;
  readonly bytes: Buffer;
}

/** How many bytes put a key into its tree. */
export const TREE_BYTES = 4;

/** The bytes that put a key into its tree. */
export function treePrefix(tree: number): Buffer {
  const prefix = Buffer.allocUnsafe(TREE_BYTES);
  prefix.writeUInt32BE(tree, 0);
  return prefix;
}

/** One collection and its indexes; every change touches both. To be changed only inside a write of the store. */
export class Collection {
  readonly namespace: string;
  readonly tree: number;
  readonly uuid: string;
  readonly indexes: IndexDefinition[];
  /** An `_id` was too long for a key once: the order of documents is not exact. */
  longIds: boolean;
  readonly prefix: Buffer;
  readonly store: Store;
  private readonly changed: (collection: Collection) => void;

  constructor(
    store: Store,
    given: Pick<Collection, 'namespace' | 'tree' | 'uuid' | 'indexes' | 'longIds'>,
    changed: (collection: Collection) => void,
  ) {
    this.store = store;
    this.namespace = given.namespace;
    this.tree = given.tree;
    this.uuid = given.uuid;
    this.indexes = given.indexes;
    this.longIds = given.longIds;
    this.prefix = treePrefix(given.tree);
    this.changed = changed;
  }

  /** The stored bytes of a document by its key. */
  read(key: Buffer): Buffer | undefined {
    return this.store.get(Buffer.concat([this.prefix, key]));
  }

  /** Adds a document whose bytes begin with `_id`. Errors: DuplicateKey. */
  insert(bytes: Uint8Array, doc: Doc): void {
    const key = idKey(doc._id);
    const place = Buffer.concat([this.prefix, key]);
    if (this.store.has(place))
      throw duplicateKey(this.namespace, { name: '_id_', fields: ['_id'] }, [doc._id]);
    const entries = this.checkedEntries(key, doc);
    if (!this.longIds && isCutId(key)) {
      this.longIds = true;
      this.changed(this);
    }
    this.store.put(place, bytes);
    this.addEntries(key, entries);
  }

  /** Puts new bytes in the place of old ones. Errors: DuplicateKey. */
  replace(key: Buffer, old: Doc, bytes: Uint8Array, doc: Doc): void {
    const entries = this.checkedEntries(key, doc);
    const stale = this.entriesOf(key, old);
    for (const at of this.indexes.keys()) {
      const kept = new Set(entries[at]?.map((entry) => entry.toString('latin1')));
      for (const entry of stale[at] ?? []) if (!kept.has(entry.toString('latin1'))) this.store.remove(entry);
    }
    this.store.put(Buffer.concat([this.prefix, key]), bytes);
    this.addEntries(key, entries);
  }

  remove(key: Buffer, doc: Doc): void {
    this.store.remove(Buffer.concat([this.prefix, key]));
    for (const entry of this.entriesOf(key, doc).flat()) this.store.remove(entry);
  }

  /** Fills a new index from the documents. Errors: DuplicateKey. */
  build(index: IndexDefinition): void {
    for (const { key, bytes } of this.all()) {
      const doc = readPlain(bytes);
      const entries = this.entriesIn(index, key, doc);
      this.assertFree(index, key, entries, doc);
      for (const entry of entries) this.store.put(entry, key);
    }
  }

  /** Every document in key order. */
  *all(): Iterable<Stored> {
    for (const { key, value } of this.walk(this.tree)) yield { key: key.subarray(TREE_BYTES), bytes: value };
  }

  /** Every entry of a tree in key order, a chunk at a time. */
  private *walk(tree: number): Iterable<Entry> {
    let after = treePrefix(tree);
    const end = treePrefix(tree + 1);
    for (;;) {
      const chunk = this.store.entries({ start: after, end, limit: 256 });
      yield* chunk;
      const last = chunk.at(-1);
      if (chunk.length < 256 || last === undefined) return;
      after = Buffer.concat([last.key, Buffer.alloc(1)]);
    }
  }

  /** Faults between documents and indexes, as sentences: every document is looked up in every index, and back. */
  faults(): string[] {
    const faults: string[] = [];
    for (const { key, bytes } of this.all()) {
      const doc = readPlain(bytes);
      if (!idKey(doc._id).equals(key))
        faults.push(`a document stands in the place of another _id: ${key.toString('hex')}`);
      for (const index of this.indexes) faults.push(...this.lacks(index, key, doc));
    }
    for (const index of this.indexes) faults.push(...this.strays(index));
    return faults;
  }

  /** What an index does not say of a document, and ought to. */
  private lacks(index: IndexDefinition, key: Buffer, doc: Doc): string[] {
    const { entries, multikey, inexact } = this.expectedIn(index, key, doc);
    const missing = entries.filter((entry) => this.store.get(entry)?.equals(key) !== true).length;
    const faults = missing === 0 ? [] : [`index ${index.name} lacks ${missing} entries of a document`];
    if (multikey && !index.multikey) faults.push(`index ${index.name} does not say that it holds arrays`);
    if (inexact && !index.inexact) faults.push(`index ${index.name} does not say that it holds cut keys`);
    return faults;
  }

  /** What an index says of no document, or of one that is otherwise. */
  private strays(index: IndexDefinition): string[] {
    const faults: string[] = [];
    for (const { key: entry, value } of this.walk(index.tree)) {
      const bytes = this.read(value);
      if (bytes === undefined) faults.push(`index ${index.name} has an entry without a document`);
      else if (!this.expectedIn(index, value, readPlain(bytes)).entries.some((own) => own.equals(entry)))
        faults.push(`index ${index.name} has an entry that its document does not have`);
    }
    return faults;
  }

  private checkedEntries(key: Buffer, doc: Doc): Buffer[][] {
    return this.indexes.map((index) => {
      const entries = this.entriesIn(index, key, doc);
      this.assertFree(index, key, entries, doc);
      return entries;
    });
  }

  private assertFree(index: IndexDefinition, key: Buffer, entries: readonly Buffer[], doc: Doc): void {
    if (!index.unique) return;
    for (const [place, entry] of entries.entries()) {
      const holder = this.store.get(entry);
      if (holder !== undefined && !holder.equals(key))
        throw duplicateKey(this.namespace, index, keyedValues(index, doc, place));
    }
  }

  private entriesOf(key: Buffer, doc: Doc): Buffer[][] {
    return this.indexes.map((index) => this.entriesIn(index, key, doc));
  }

  private entriesIn(index: IndexDefinition, key: Buffer, doc: Doc): Buffer[] {
    const { entries, multikey, inexact } = this.expectedIn(index, key, doc);
    if ((multikey && !index.multikey) || (inexact && !index.inexact)) {
      index.multikey ||= multikey;
      index.inexact ||= inexact;
      this.changed(this);
    }
    return entries;
  }

  /** What an index must say of a document, and what that makes of the index. */
  private expectedIn(
    index: IndexDefinition,
    key: Buffer,
    doc: Doc,
  ): { entries: Buffer[]; multikey: boolean; inexact: boolean } {
    const { keys, multikey } = indexKeys(index, doc);
    const inexact = keys.some((fields) => fields.length > MAX_FIELDS_BYTES);
    const prefix = treePrefix(index.tree);
    const entries = keys.map((fields) => {
      const fit = fitted(fields, MAX_FIELDS_BYTES);
      return Buffer.concat(index.unique ? [prefix, fit] : [prefix, fit, key]);
    });
    return { entries, multikey, inexact };
  }

  private addEntries(key: Buffer, entries: readonly Buffer[][]): void {
    for (const entry of entries.flat()) this.store.put(entry, key);
  }
}

/** Refuses what MongoDB does not take as an `_id`: an insert by BadValue (2), an upsert by InvalidIdField (53). */
export function assertValidId(id: unknown, code: 2 | 53): void {
  if (Array.isArray(id)) throw new CommandError(code, "The '_id' value cannot be of type array");
  if (id instanceof RegExp || (typeof id === 'object' && id !== null && 'pattern' in id && 'options' in id)) {
    throw new CommandError(code, "The '_id' value cannot be of type regex");
  }
  assertNoDollars(id);
}

/** Elsewhere MongoDB 5.0 and later store fields that begin with `$`; within an `_id` only those of a DBRef. */
function assertNoDollars(value: unknown): void {
  if (Array.isArray(value)) value.forEach(assertNoDollars);
  if (!isPlainObject(value)) return;
  const isReference = Object.keys(value)[0] === '$ref';
  for (const [name, item] of Object.entries(value)) {
    if (name.startsWith('$') && !(isReference && ['$ref', '$id', '$db'].includes(name))) {
      throw new CommandError(
        52,
        `_id fields may not contain '$'-prefixed fields: The dollar ($) prefixed field '${name}' in '${name}' is not valid for storage.`,
      );
    }
    assertNoDollars(item);
  }
}
