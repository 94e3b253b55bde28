/** Deepest nesting MongoDB takes; 1 is a document that holds no other. */
export const MAX_DEPTH = 200;

/** Bytes that are no document of BSON. */
class MalformedDocument extends Error {}

/** Bytes of a value whose kind always takes as many; -1 for those that say it themselves, undefined for no kind. */
const sizes: (number | undefined)[] = [];
const fixed: [number, ...number[]][] = [
  [0, 6, 10, 127, 255],
  [1, 8],
  [4, 16],
  [8, 1, 9, 17, 18],
  [12, 7],
  [16, 19],
  [-1, 2, 3, 4, 5, 11, 12, 13, 14, 15],
];
for (const [size, ...kinds] of fixed) for (const kind of kinds) sizes[kind] = size;

const DOCUMENT = 3;
const ARRAY = 4;
const BINARY = 5;
const REGEX = 11;
const POINTER = 12;
const CODE_WITH_SCOPE = 15;
const OBJECT_ID_BYTES = 12;

/** Walks one document without decoding it; every length must lie within what encloses it. */
class Walk {
  private readonly bytes: Buffer;
  /** Where each open document ends. */
  private readonly ends: number[] = [];
  private at: number;
  private end: number;

  constructor(bytes: Buffer, at: number, end: number) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  run(): void {
    this.open();
    while (this.ends.length > 0) {
      const kind = this.bytes[this.at];
      this.at += 1;
      if (kind === 0) this.close();
      else this.field(kind ?? 0);
    }
  }

  private open(): void {
    if (this.ends.length === MAX_DEPTH) throw new MalformedDocument(`nested deeper than ${MAX_DEPTH}`);
    const size = this.int32();
    const end = this.at - 4 + size;
    if (size < 5 || end > this.end) throw new MalformedDocument('wrong document length');
    this.ends.push(this.end);
    this.end = end;
  }

  private close(): void {
    if (this.at !== this.end) throw new MalformedDocument('a document ends before its length');
    this.end = this.ends.pop() ?? 0;
  }

  private field(kind: number): void {
    this.cString();
    const size = sizes[kind];
    if (size === undefined) throw new MalformedDocument(`unknown kind ${kind}`);
    if (size >= 0) this.skip(size);
    else if (kind === DOCUMENT || kind === ARRAY) this.open();
    else this.sized(kind);
  }

  private sized(kind: number): void {
    if (kind === BINARY) this.skip(this.length() + 1);
    else if (kind === REGEX) {
      this.cString();
      this.cString();
    } else if (kind === CODE_WITH_SCOPE) this.codeWithScope();
    else {
      this.string();
      if (kind === POINTER) this.skip(OBJECT_ID_BYTES);
    }
  }

  private codeWithScope(): void {
    const end = this.at + this.length();
    this.string();
    this.open();
    if (this.end !== end) throw new MalformedDocument('wrong length of code');
  }

  private string(): void {
    const length = this.length();
    this.skip(length);
    if (length === 0 || this.bytes[this.at - 1] !== 0) throw new MalformedDocument('unterminated string');
  }

  private cString(): void {
    const { bytes } = this;
    let { at } = this;
    while (at < this.end && bytes[at] !== 0) at += 1;
    this.at = at;
    this.skip(1);
  }

  private length(): number {
    const length = this.int32();
    if (length < 0) throw new MalformedDocument('negative length');
    return length;
  }

  private int32(): number {
    const { at } = this;
    this.skip(4);
    return this.bytes.readInt32LE(at);
  }

  private skip(count: number): void {
    this.at += count;
    if (this.at > this.end) throw new MalformedDocument('a value goes beyond its document');
  }
}

/** Makes sure that the bytes from `at` are a document that ends before `end` does. Errors: MalformedDocument. */
export function checkDocument(bytes: Buffer, at = 0, end = bytes.length): void {
  new Walk(bytes, at, end).run();
}
