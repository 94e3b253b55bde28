import { Buffer } from 'node:buffer';

/** A signature as a PDF carries it: what it covers, and the message that signs it. ISO 32000-2, 12.8.1. */
export interface FoundSignature {
  /** All that it covers: everything from the file's first byte to `end` but the place of its message. */
  readonly covered: readonly [Uint8Array, Uint8Array];
  readonly end: number;
  /** Whether bytes beside the message are left out: what stands there nobody signed. */
  readonly leavesOut: boolean;
  readonly message: Uint8Array;
  /** The day in the signature's own entry, as it is written there. */
  readonly writtenAt: string;
}

/** More than these are not looked at. */
const MOST_SIGNATURES = 8;
/** Hexadecimal digits of one message; programs leave room for some ten thousand. */
const LONGEST = 2 * 1024 * 1024;

const RANGE = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g;
/** A right that a maker's own program grants to its readers; it is not somebody's word on the text. ISO 32000-1, 12.8.2.3. */
const USAGE_RIGHT = /\/TransformMethod\s*\/UR/;

/**
 * The signatures of a file, in their order; null for one that does not fit the file. Every range counts from the first
 * byte, so that one that reaches to the end proves the whole file, whatever a program would make of it.
 */
export function findSignatures(raw: Buffer): readonly (FoundSignature | null)[] {
  const source = raw.toString('latin1');
  const found: (FoundSignature | null)[] = [];
  let looked = 0;
  for (const [, first, before, after, rest] of source.matchAll(RANGE)) {
    looked += 1;
    if (looked > MOST_SIGNATURES) return [...found, null];
    const [until, from] = [Number(before), Number(after)];
    const entry = entryAround(source, until, from);
    if (USAGE_RIGHT.test(entry)) continue;
    found.push(Number(first) === 0 ? signatureAt(raw, [until, from, from + Number(rest)], entry) : null);
  }
  return found;
}

/** The entry around a message, without it. */
function entryAround(source: string, until: number, from: number): string {
  const before = source.slice(Math.max(0, until - ENTRY), until);
  const after = source.slice(from, from + ENTRY);
  const end = after.indexOf('endobj');
  return before.slice(before.lastIndexOf(' obj') + 1) + (end < 0 ? after : after.slice(0, end));
}
const ENTRY = 4 * 1024;

function signatureAt(
  raw: Buffer,
  [until, from, end]: readonly [number, number, number],
  entry: string,
): FoundSignature | null {
  if (until >= from || end > raw.length || from - until > LONGEST) return null;
  const left = raw.toString('latin1', until, from);
  const digits = /<([0-9A-Fa-f\s]+)>/.exec(left);
  if (digits?.[1] === undefined) return null;
  return {
    covered: [raw.subarray(0, until), raw.subarray(from, end)],
    end,
    leavesOut: left.replace(digits[0], '') !== '',
    message: Buffer.from(digits[1].replace(/\s+/g, ''), 'hex'),
    writtenAt: /\/M\s*\((D:[^)]{4,30})\)/.exec(entry)?.[1] ?? '',
  };
}
