import { parse, YAMLParseError } from 'yaml';
import { NotJson, parseLenient } from '#domain/exchange/vsaq/lenient-json.js';
import { readText } from '#domain/vendors/import/read-text.js';

/** What a file holds, unpacked and not yet understood, or in a sentence why it cannot be. */
export type Unpacked = { readonly value: unknown } | { readonly why: string };

/** Unpacks a file by what is in it, whatever its name says. */
export function unpack(bytes: Uint8Array): Unpacked {
  const read = readText(bytes);
  if ('fault' in read) return { why: 'This is no text file.' };
  const { text } = read;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return /^\s*(?:\/[/*]|[[{])/.test(text) ? unpackLenient(text) : unpackYaml(text);
  }
}

/** What is no strict JSON may be JSON as people write it. */
function unpackLenient(text: string): Unpacked {
  try {
    return { value: parseLenient(text) };
  } catch (error) {
    if (error instanceof NotJson) return { why: `It is not JSON. ${error.message}` };
    throw error;
  }
}

/** Times one part may be repeated by aliases in all: a few repeat what is alike, thousands are made to fill a machine. */
const MOST_ALIASES = 100;

function unpackYaml(text: string): Unpacked {
  try {
    return { value: parse(text, { maxAliasCount: MOST_ALIASES }) as unknown };
  } catch (error) {
    if (error instanceof YAMLParseError) return { why: `It is neither JSON nor YAML. ${error.message}` };
    if (error instanceof ReferenceError) {
      return { why: `Its aliases repeat more than ${MOST_ALIASES} parts, or repeat what is not there.` };
    }
    throw error;
  }
}
