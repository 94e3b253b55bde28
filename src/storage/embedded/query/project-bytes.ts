import { type Doc, isPlainObject, readLean, writeDocument } from '../values/codec.js';
import { endOf, isAt, type Wanted, wantedBy } from '../values/fields.js';
import { isNumber, nearestDouble } from '../values/numbers.js';
import { splitPath } from './paths.js';
import { compileProjection } from './project.js';

/** What a projection makes of a stored document. */
export type BytesProjection = (bytes: Buffer) => Uint8Array;

/**
 * Compiles the projection of a `find` (undefined: the document as it is). One that only names what it keeps is cut from
 * the bytes: most of a large document is passed over, and nothing of it decoded.
 */
export function compileBytesProjection(spec: unknown, filter: Doc): BytesProjection | undefined {
  const project = compileProjection(spec, filter);
  if (project === undefined) return undefined;
  const reckoned: BytesProjection = (bytes) => writeDocument(project(readLean(bytes)));
  const kept = keptPaths(spec);
  if (kept === undefined) return reckoned;
  const cuts = wantedBy(kept);
  return (bytes) => cutDocument(bytes, 0, cuts) ?? reckoned(bytes);
}

/** The paths of a projection that names what it keeps and nothing else; undefined for any other. */
function keptPaths(spec: unknown): string[][] | undefined {
  if (!isPlainObject(spec)) return undefined;
  const { _id: id = true, ...others } = spec;
  const named = Object.entries(others);
  const isPlain = ([name, given]: [string, unknown]) =>
    isKept(given) && !/\$|(^|\.)__proto__(\.|$)/.test(name);
  if (named.length === 0 || !named.every(isPlain)) return undefined;
  if (!isKept(id) && !isDropped(id)) return undefined;
  return [...(isKept(id) ? [['_id']] : []), ...named.map(([name]) => splitPath(name))];
}

const isKept = (given: unknown): boolean => given === true || (isNumber(given) && nearestDouble(given) !== 0);
const isDropped = (given: unknown): boolean =>
  given === false || (isNumber(given) && nearestDouble(given) === 0);

const DOCUMENT = 3;
const ARRAY = 4;

/** Of a document that begins at `start` what is named; undefined where it holds something of an unknown length. */
function cutDocument(bytes: Buffer, start: number, cuts: readonly Wanted[]): Buffer | undefined {
  const parts: Buffer[] = [];
  for (const element of elements(bytes, start)) {
    if (element === undefined) return undefined;
    const { at, value, end } = element;
    const cut = cuts.find((each) => isAt(bytes, at + 1, value - 1, each.bytes));
    if (cut === undefined) continue;
    if (cut.below === undefined) {
      parts.push(bytes.subarray(at, end));
      continue;
    }
    if (!isNested(element)) continue;
    const nested = cutNested(bytes, element, cut.below);
    if (nested === undefined) return undefined;
    parts.push(bytes.subarray(at, value), nested);
  }
  return framed(parts);
}

/** The same of each document in an array, and in arrays there; what is no document is left out. */
function cutArray(bytes: Buffer, start: number, cuts: readonly Wanted[]): Buffer | undefined {
  const parts: Buffer[] = [];
  let place = 0;
  for (const element of elements(bytes, start)) {
    if (element === undefined) return undefined;
    if (!isNested(element)) continue;
    const nested = cutNested(bytes, element, cuts);
    if (nested === undefined) return undefined;
    parts.push(Buffer.from([element.kind]), Buffer.from(`${place}\0`, 'latin1'), nested);
    place += 1;
  }
  return framed(parts);
}

const isNested = ({ kind }: Pick<Element, 'kind'>): boolean => kind === DOCUMENT || kind === ARRAY;

const cutNested = (bytes: Buffer, { kind, value }: Element, cuts: readonly Wanted[]): Buffer | undefined =>
  kind === DOCUMENT ? cutDocument(bytes, value, cuts) : cutArray(bytes, value, cuts);

/** One field: where it begins, its value, and where that ends. */
interface Element {
  readonly kind: number;
  readonly at: number;
  readonly value: number;
  readonly end: number;
}

/** The fields of a document or array that begins at `start`; undefined, and no more, at one of an unknown length. */
function* elements(bytes: Buffer, start: number): Generator<Element | undefined> {
  for (let at = start + 4; ; ) {
    const kind = bytes[at] ?? 0;
    if (kind === 0) return;
    const value = bytes.indexOf(0, at + 1) + 1;
    const end = endOf(bytes, kind, value);
    if (end === undefined) {
      yield undefined;
      return;
    }
    yield { kind, at, value, end };
    at = end;
  }
}

/** Elements with the length before and the zero behind them. */
function framed(parts: readonly Buffer[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 5);
  const made = Buffer.alloc(length);
  made.writeInt32LE(length, 0);
  let at = 4;
  for (const part of parts) at += part.copy(made, at);
  return made;
}
