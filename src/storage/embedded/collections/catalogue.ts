import { randomUUID } from 'node:crypto';
import { CommandError, isStoreFailure } from '../errors.js';
import { compileFilter } from '../query/match.js';
import type { Store } from '../store/store.js';
import { type Doc, readExact, readPlain, writeDocument } from '../values/codec.js';
import { isNumber, nearestDouble } from '../values/numbers.js';
import { Collection, TREE_BYTES, treePrefix } from './collection.js';
import type { IndexDefinition } from './index-definition.js';

const CATALOGUE_TREE = 0;
const FORMAT = 1;
/** Most entries of a dropped tree that are removed in one transaction. */
const MOST_CLEARED = 2000;
const settingsKey = treePrefix(CATALOGUE_TREE);

/** A folder written by a version of the database this one does not know. */
class UnknownFormat extends Error {}

function catalogueKey(namespace: string): Buffer {
  return Buffer.concat([treePrefix(CATALOGUE_TREE), Buffer.from(namespace, 'utf8')]);
}

/** Reads an index document into its definition (already checked by the command). */
export function defineIndex(
  spec: Doc,
  tree: number,
  marks: { multikey: boolean; inexact: boolean },
): IndexDefinition {
  const keys = Object.entries(spec.key as Doc);
  const partial = spec.partialFilterExpression as Doc | undefined;
  return {
    name: String(spec.name),
    fields: keys.map(([name]) => name),
    descending: keys.map(([, direction]) => nearestDouble(direction) < 0),
    unique: spec.unique === true,
    sparse: spec.sparse === true,
    partial,
    covers: partial === undefined ? undefined : compileFilter(partial),
    expireAfterSeconds: isNumber(spec.expireAfterSeconds)
      ? nearestDouble(spec.expireAfterSeconds)
      : undefined,
    spec,
    tree,
    ...marks,
  };
}

/** All collections of all databases, kept in memory and in the store's tree 0. */
export class Catalogue {
  readonly store: Store;
  private readonly collections = new Map<string, Collection>();
  private nextTree = 1;
  /** Trees of what was dropped that are still being emptied. */
  private cleared: number[] = [];
  private clearing = false;
  private touched = false;
  private stale = false;

  private constructor(store: Store) {
    this.store = store;
  }

  /** Opens the catalogue, writing the format version into a new store. Errors: UnknownFormat. */
  static async open(store: Store): Promise<Catalogue> {
    const catalogue = new Catalogue(store);
    const settings = store.get(settingsKey);
    if (settings === undefined) await store.write(() => catalogue.saveSettings());
    else if (readPlain(settings).format !== FORMAT) {
      throw new UnknownFormat(
        `The data is in format ${String(readPlain(settings).format)}; this version reads format ${FORMAT}. Start the version that wrote it.`,
      );
    }
    catalogue.reload();
    catalogue.startClearing();
    return catalogue;
  }

  /** Runs one command's changes in a transaction; resolves when they are on disk. */
  async write<T>(work: () => T): Promise<T> {
    try {
      const done = await this.store.write(() => {
        this.refresh();
        this.touched = false;
        try {
          return work();
        } catch (failure) {
          this.stale = this.touched;
          throw failure;
        }
      });
      this.startClearing();
      return done;
    } catch (failure) {
      // A failed commit takes back what its commands had already put into memory.
      if (isStoreFailure(failure)) this.stale = true;
      this.refresh();
      throw failure;
    }
  }

  /** Forgets what a failed write changed in memory. */
  private refresh(): void {
    if (this.stale) this.reload();
    this.stale = false;
  }

  private reload(): void {
    this.collections.clear();
    for (const { key, value } of this.store.entries({ start: settingsKey, end: treePrefix(1) })) {
      const doc = readExact(value);
      if (key.length === TREE_BYTES) {
        this.nextTree = nearestDouble(doc.nextTree);
        this.cleared = Array.isArray(doc.cleared) ? doc.cleared.map(nearestDouble) : [];
      } else this.adopt(key.toString('utf8', 4), doc);
    }
  }

  get(namespace: string): Collection | undefined {
    return this.collections.get(namespace);
  }

  all(): Iterable<Collection> {
    return this.collections.values();
  }

  /** The collection, made if need be (inside a write). */
  ensure(namespace: string): Collection {
    const present = this.collections.get(namespace);
    if (present !== undefined) return present;
    assertNamespace(namespace);
    const tree = this.takeTree();
    const made = this.hold({ namespace, tree, uuid: randomUUID(), indexes: [], longIds: false });
    this.save(made);
    return made;
  }

  addIndex(collection: Collection, spec: Doc): void {
    const index = defineIndex(spec, this.takeTree(), { multikey: false, inexact: false });
    collection.build(index);
    collection.indexes.push(index);
    this.save(collection);
  }

  dropIndex(collection: Collection, index: IndexDefinition): void {
    this.clearTree(index.tree);
    collection.indexes.splice(collection.indexes.indexOf(index), 1);
    this.save(collection);
  }

  drop(collection: Collection): void {
    this.touched = true;
    for (const tree of [collection.tree, ...collection.indexes.map((index) => index.tree)])
      this.clearTree(tree);
    this.store.remove(catalogueKey(collection.namespace));
    this.collections.delete(collection.namespace);
  }

  private adopt(namespace: string, doc: Doc): void {
    const indexes = (doc.indexes as Doc[]).map((index) =>
      defineIndex(index.spec as Doc, nearestDouble(index.tree), {
        multikey: index.multikey === true,
        inexact: index.inexact === true,
      }),
    );
    const { uuid, tree, longIds } = doc;
    this.hold({
      namespace,
      tree: nearestDouble(tree),
      uuid: String(uuid),
      indexes,
      longIds: longIds !== false,
    });
  }

  private hold(given: Pick<Collection, 'namespace' | 'tree' | 'uuid' | 'indexes' | 'longIds'>): Collection {
    const made = new Collection(this.store, given, (changed) => this.save(changed));
    this.collections.set(given.namespace, made);
    return made;
  }

  private takeTree(): number {
    const tree = this.nextTree;
    this.nextTree += 1;
    this.saveSettings();
    return tree;
  }

  private saveSettings(): void {
    this.touched = true;
    this.store.put(
      settingsKey,
      writeDocument({ format: FORMAT, nextTree: this.nextTree, cleared: this.cleared }),
    );
  }

  save(collection: Collection): void {
    this.touched = true;
    const indexes = collection.indexes.map(({ spec, tree, multikey, inexact }) => ({
      spec,
      tree,
      multikey,
      inexact,
    }));
    const { tree, uuid, longIds } = collection;
    this.store.put(catalogueKey(collection.namespace), writeDocument({ tree, uuid, indexes, longIds }));
  }

  /** Empties a tree nobody looks at any more: a small one at once, of a large one the rest later, part by part. */
  private clearTree(tree: number): void {
    if (this.clearPart(tree)) return;
    this.cleared.push(tree);
    this.saveSettings();
  }

  /** True when nothing is left of the tree. */
  private clearPart(tree: number): boolean {
    const range = { start: treePrefix(tree), end: treePrefix(tree + 1), limit: MOST_CLEARED };
    const keys = [...this.store.keys(range)];
    for (const key of keys) this.store.remove(key);
    return keys.length < MOST_CLEARED;
  }

  /** Goes on emptying trees until none is left, or the store closes; what is left then waits for the next start. */
  private async clearRest(): Promise<void> {
    while (this.cleared.length > 0)
      await this.store.write(() => {
        const [tree] = this.cleared;
        if (tree === undefined || !this.clearPart(tree)) return;
        this.cleared.shift();
        this.saveSettings();
      });
  }

  private startClearing(): void {
    if (this.clearing || this.cleared.length === 0) return;
    this.clearing = true;
    this.clearRest()
      .catch(() => {
        this.stale = true;
      })
      .finally(() => {
        this.clearing = false;
      });
  }
}

function assertNamespace(namespace: string): void {
  const name = namespace.slice(namespace.indexOf('.') + 1);
  const wrong =
    name === '' ||
    name.includes('$') ||
    name.includes('\0') ||
    name.startsWith('.') ||
    name.startsWith('system.');
  if (wrong || Buffer.byteLength(namespace) > 255)
    throw new CommandError(73, `Invalid namespace specified '${namespace}'`);
}
