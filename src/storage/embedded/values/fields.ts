import { ObjectId } from 'bson';
import { double } from './arithmetic.js';
import { type Doc, readLean, readPlain } from './codec.js';

/** Bytes of a value whose kind always takes as many; the others say their length themselves. */
const fixed: Record<number, number> = {
  1: 8, // double
  6: 0, // undefined
  7: 12, // ObjectId
  8: 1, // boolean
  9: 8, // date
  10: 0, // null
  16: 4, // Int32
  17: 8, // timestamp
  18: 8, // Int64
  19: 16, // Decimal128
  127: 0, // MaxKey
  255: 0, // MinKey
};

/** Where the value that begins at `at` ends; undefined for kinds seldom seen (regular expressions, code). */
export function endOf(bytes: Buffer, kind: number, at: number): number | undefined {
  const size = fixed[kind];
  if (size !== undefined) return at + size;
  if (kind === 2 || kind === 14) return at + 4 + bytes.readInt32LE(at);
  if (kind === 3 || kind === 4) return at + bytes.readInt32LE(at);
  return kind === 5 ? at + 5 + bytes.readInt32LE(at) : undefined;
}

type Readers = Readonly<Record<number, (bytes: Buffer, at: number, end: number) => unknown>>;

const plainReaders: Readers = {
  1: (bytes, at) => bytes.readDoubleLE(at),
  2: (bytes, at, end) => bytes.toString('utf8', at + 4, end - 1),
  3: (bytes, at, end) => readPlain(bytes.subarray(at, end)),
  4: (bytes, at, end) => Object.values(readPlain(bytes.subarray(at, end))),
  7: (bytes, at, end) => new ObjectId(bytes.subarray(at, end)),
  8: (bytes, at) => bytes[at] === 1,
  9: (bytes, at) => new Date(Number(bytes.readBigInt64LE(at))),
  10: () => null,
  16: (bytes, at) => bytes.readInt32LE(at),
};

const leanReaders: Readers = {
  ...plainReaders,
  1: (bytes, at) => double(bytes.readDoubleLE(at)),
  3: (bytes, at, end) => readLean(bytes.subarray(at, end)),
  4: (bytes, at, end) => Object.values(readLean(bytes.subarray(at, end))),
};

/** A field of a document that is looked for. */
export interface Wanted {
  readonly name: string;
  readonly bytes: Buffer;
  /** Of a document there only these are wanted; undefined: all of it. */
  readonly below: readonly Wanted[] | undefined;
}

/** Whether a field between two places is called so. */
export function isAt(bytes: Buffer, from: number, to: number, name: Buffer): boolean {
  if (to - from !== name.length) return false;
  for (let at = 0; at < name.length; at += 1) if (bytes[from + at] !== name[at]) return false;
  return true;
}

/**
 * Makes a reader of some fields of a document, by their paths: they are as `readPlain` gives them, and the others are
 * not decoded. An array on the way is read whole. A field of a kind this does not know makes it decode the whole.
 */
export function fieldReader(paths: Iterable<string>): (bytes: Buffer) => Doc {
  return readerOf(paths, plainReaders, readPlain);
}

/** As `fieldReader`, with fields as `readLean` gives them. */
export function leanFieldReader(paths: Iterable<string>): (bytes: Buffer) => Doc {
  return readerOf(paths, leanReaders, readLean);
}

function readerOf(
  paths: Iterable<string>,
  readers: Readers,
  whole: (bytes: Buffer) => Doc,
): (bytes: Buffer) => Doc {
  const split = [...new Set(paths)].map((path) => path.split('.'));
  if (split.some((path) => path.includes('__proto__'))) return whole;
  const wanted = wantedBy(split);
  return (bytes) => read(bytes, wanted, readers) ?? whole(bytes);
}

/** What is wanted by paths; a path that goes on below another adds nothing to it. */
export function wantedBy(paths: readonly (readonly string[])[]): readonly Wanted[] {
  const byName = new Map<string, (readonly string[])[]>();
  for (const [name = '', ...rest] of paths) byName.set(name, [...(byName.get(name) ?? []), rest]);
  return [...byName].map(([name, rests]) => ({
    name,
    bytes: Buffer.from(name, 'utf8'),
    below: rests.some((rest) => rest.length === 0) ? undefined : wantedBy(rests),
  }));
}

function read(bytes: Buffer, wanted: readonly Wanted[], readers: Readers): Doc | undefined {
  const doc: Doc = {};
  let missing = wanted.length;
  let at = 4;
  while (missing > 0) {
    const kind = bytes[at] ?? 0;
    if (kind === 0) return doc;
    let value = at + 1;
    while (bytes[value] !== 0) value += 1;
    value += 1;
    const end = endOf(bytes, kind, value);
    if (end === undefined) return undefined;
    for (const one of wanted) {
      if (!isAt(bytes, at + 1, value - 1, one.bytes)) continue;
      const found = valueOf(bytes, { kind, value, end }, one, readers);
      if (found === undefined) return undefined;
      doc[one.name] = found.value;
      missing -= 1;
      break;
    }
    at = end;
  }
  return doc;
}

/** A value as far as it is wanted; undefined where it is of a kind this does not know. */
function valueOf(
  bytes: Buffer,
  { kind, value, end }: { readonly kind: number; readonly value: number; readonly end: number },
  { below }: Wanted,
  readers: Readers,
): { readonly value: unknown } | undefined {
  if (kind === 3 && below !== undefined) {
    const found = read(bytes.subarray(value, end), below, readers);
    return found && { value: found };
  }
  const reader = readers[kind];
  return reader && { value: reader(bytes, value, end) };
}
