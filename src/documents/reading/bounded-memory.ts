import type { Limits } from './limits.js';

/** Small arrays come and go in thousands and are never what fills a machine. */
const COUNTED_FROM = 1024 * 1024;

export interface BoundedMemory {
  /** Begins a file: nothing spent yet. */
  begin(): void;
  /** Whether the file asked for more than it may have. */
  exceeded(): boolean;
}

/**
 * Bounds what unpacking may take in this thread. A thread's limits are for its heap; the bytes of unpacked streams lie
 * outside it, and a file of some kilobytes can ask for gigabytes. So from here on the thread's byte arrays refuse a
 * length over the bound with a RangeError, and its unpacking streams end where they have given as much.
 */
export function boundMemory({ stream, streams }: Pick<Limits, 'stream' | 'streams'>): BoundedMemory {
  let spent = 0;
  let exceeded = false;
  const spend = (bytes: number, ofStream: number): void => {
    spent += bytes;
    if (ofStream <= stream && spent <= streams && !exceeded) return;
    exceeded = true;
    throw new RangeError('The file unpacks to more than it may.');
  };
  globalThis.Uint8Array = boundedArrays(spend);
  globalThis.DecompressionStream = boundedUnpacking(spend);
  return {
    begin() {
      spent = 0;
      exceeded = false;
    },
    exceeded: () => exceeded,
  };
}

/** Takes bytes off what a file may have; the second figure is what its present stream has had so far. Throws. */
type Spend = (bytes: number, ofStream: number) => void;

const boundedArrays = (spend: Spend): Uint8ArrayConstructor =>
  new Proxy(Uint8Array, {
    construct(target, given: unknown[], made: NewableFunction) {
      const [length] = given;
      if (typeof length === 'number' && length >= COUNTED_FROM) spend(length, length);
      return Reflect.construct(target, given, made) as Uint8Array;
    },
  });

const boundedUnpacking = (spend: Spend): typeof DecompressionStream =>
  new Proxy(DecompressionStream, {
    construct(target, given: ConstructorParameters<typeof DecompressionStream>) {
      const { readable, writable } = new target(...given);
      let had = 0;
      const counted = new TransformStream<Uint8Array, Uint8Array>({
        transform(part, out) {
          had += part.byteLength;
          spend(part.byteLength, had);
          out.enqueue(part);
        },
      });
      return { readable: readable.pipeThrough(counted), writable };
    },
  });
