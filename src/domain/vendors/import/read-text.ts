export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** Why bytes are no table: `workbook` is a spreadsheet or another packed file, `binary` anything else that is no text. */
export type TextFault = 'empty' | 'workbook' | 'binary';

/** The text of a file and how it was written; where nothing says so, UTF-8 if all of it fits, else Windows-1252. */
export function readText(
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: Encoding } | { readonly fault: TextFault } {
  if (bytes.length === 0) return { fault: 'empty' };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return { fault: 'workbook' };
  const wide = wideEncoding(bytes);
  const text =
    wide === null ? narrowText(bytes) : { text: decoded(bytes, wide), encoding: 'UTF-16' as const };
  if (text.text.includes('\0')) return { fault: 'binary' };
  return text.text.trim() === '' ? { fault: 'empty' } : text;
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);

/** A letter of a plain language has a zero beside it in UTF-16; which side tells the order. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const seen = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  for (const [at, byte] of seen.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > seen.length / 4 && even === 0) return 'utf-16le';
  return even > seen.length / 4 && odd === 0 ? 'utf-16be' : null;
}

function narrowText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: fromWindows1252(bytes), encoding: 'Windows-1252' };
  }
}

/** The mark at the start, where there is one, is not part of the text. */
const decoded = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

/** What Windows-1252 has at 0x80 to 0x9f, where ISO 8859-1 has controls; the runtime's own decoder takes one for the other. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const fromWindows1252 = (bytes: Uint8Array): string =>
  decoded(bytes, 'latin1').replace(
    /[\u0080-\u009f]/g,
    (sign) => FROM_0X80[sign.charCodeAt(0) - 0x80] ?? sign,
  );

/** The rarer in ordinary text first: of two that stand equally often it is the one. */
const SEPARATORS = ['\t', ';', ','] as const;
export type Separator = (typeof SEPARATORS)[number];

/** What parts the cells: of the three, the one that stands most often outside quotation marks in the first line; a comma where none does. */
export function separatorOf(text: string): Separator {
  const counts = new Map<string, number>(SEPARATORS.map((each) => [each, 0]));
  let quoted = false;
  for (const sign of text.slice(0, 20_000)) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) {
      if ([...counts.values()].some((count) => count > 0)) break;
    } else if (!quoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const best = SEPARATORS.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0];
  return best === undefined || counts.get(best) === 0 ? ',' : best;
}
