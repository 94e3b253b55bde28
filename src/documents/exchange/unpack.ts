import { NotJson, parseLenient } from '#domain/exchange/vsaq/lenient-json.js';
import { readText } from '#domain/vendors/import/read-text.js';

/** What a file holds, unpacked and not yet understood, or in a sentence why it cannot be. */
export type Unpacked = { readonly value: unknown } | { readonly why: string };

/** Unpacks a file by what is in it, whatever its name says. */
export function unpack(bytes: Uint8Array): Unpacked {
  const read = readText(bytes);
  if ('fault' in read) return { why: 'This is no text file.' };
  try {
    return { value: JSON.parse(read.text) as unknown };
  } catch {
    return lenient(read.text);
  }
}

/** What is no strict JSON may be JSON as people write it. */
function lenient(text: string): Unpacked {
  try {
    return { value: parseLenient(text) };
  } catch (error) {
    if (error instanceof NotJson) return { why: `It is not JSON. ${error.message}` };
    throw error;
  }
}
