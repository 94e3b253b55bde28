import { CommandError } from '../errors.js';
import { type Doc, isPlainObject } from '../values/codec.js';
import { put } from './expressions/documents.js';

/** Reckons the value of a field from the whole document; undefined for none. */
export type Reckon = (root: Doc) => unknown;

/** What to do with the fields of a document: keep or drop them, look below them, or reckon them. */
export class FieldTree {
  private readonly named = new Set<string>();
  private readonly below = new Map<string, FieldTree>();
  private readonly reckoned = new Map<string, Reckon>();
  /** The fields to look below and those to reckon, as they were given. */
  private readonly order: string[] = [];

  /** Plants what is to be done at a path. Errors: 31249 and 31250 when something is planted there or on the way. */
  plant(path: readonly string[], leaf: true | Reckon): void {
    const [name = '', ...rest] = path;
    if (this.named.has(name) || this.reckoned.has(name))
      throw new CommandError(31249, `Path collision at ${path.join('.')}`);
    const branch = this.below.get(name);
    if (rest.length > 0) {
      const next = branch ?? new FieldTree();
      if (branch === undefined) {
        this.below.set(name, next);
        this.order.push(name);
      }
      next.plant(rest, leaf);
      return;
    }
    if (branch !== undefined) throw new CommandError(31250, `Path collision at ${name}`);
    if (leaf === true) this.named.add(name);
    else {
      this.reckoned.set(name, leaf);
      this.order.push(name);
    }
  }

  private get reckons(): boolean {
    return this.reckoned.size > 0 || [...this.below.values()].some((branch) => branch.reckons);
  }

  /** The named fields and what is kept below others; a value that is no document has none. */
  include(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.include(item));
    if (!isPlainObject(value)) return undefined;
    const kept: Doc = {};
    for (const [name, item] of Object.entries(value)) {
      const result = this.named.has(name) ? item : this.below.get(name)?.include(item);
      if (result !== undefined) put(kept, name, result);
    }
    return kept;
  }

  /** All but the named fields. */
  exclude(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.exclude(item));
    if (!isPlainObject(value)) return value;
    const kept: Doc = {};
    for (const [name, item] of Object.entries(value)) {
      if (this.named.has(name)) continue;
      const branch = this.below.get(name);
      put(kept, name, branch === undefined ? item : branch.exclude(item));
    }
    return kept;
  }

  /** Sets the fields that are reckoned: in each document of an array, and in a new one where there is none. */
  reckon(value: unknown, root: Doc): unknown {
    if (!this.reckons) return value;
    if (Array.isArray(value)) return value.map((item) => this.reckon(item, root));
    const made: Doc = isPlainObject(value) ? { ...value } : {};
    for (const name of this.order) {
      const branch = this.below.get(name);
      const given = Object.hasOwn(made, name) ? made[name] : undefined;
      const result = branch === undefined ? this.reckoned.get(name)?.(root) : branch.reckon(given, root);
      if (result === undefined) delete made[name];
      else put(made, name, result);
    }
    return made;
  }
}

/** Drops what nothing came of from arrays. */
export function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(settled);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, settled(item)]));
}
