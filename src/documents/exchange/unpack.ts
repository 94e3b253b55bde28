import { parse, YAMLParseError } from 'yaml';
import type { Unpacked } from '#domain/exchange/read-unpacked.js';
import { NotJson, parseLenient } from '#domain/exchange/vsaq/lenient-json.js';
import { readText } from '#domain/vendors/import/read-text.js';
import type { Limits } from './limits.js';
import { NotUnpacked } from './not-unpacked.js';
import { readTable } from './read-table.js';
import { readWorkbook } from './read-workbook.js';

/** Unpacks a file by what is in it, whatever its name says. Rejects with NotUnpacked where it cannot be. */
export async function unpack(bytes: Uint8Array, limits: Limits): Promise<Unpacked> {
  const read = readText(bytes);
  if ('text' in read) return unpackText(read.text, limits);
  if (read.fault === 'empty') throw new NotUnpacked('The file is empty.');
  if (read.fault === 'binary') throw new NotUnpacked('This is neither a text file nor a workbook.');
  if (bytes[0] !== 0x50) {
    throw new NotUnpacked(
      'This is a workbook of the old form, or one with a password: save it as .xlsx without one.',
    );
  }
  try {
    return { sheets: await readWorkbook(bytes, limits) };
  } catch (error) {
    if (error instanceof NotUnpacked) throw error;
    throw new NotUnpacked('This is no workbook that can be read: it is damaged, or another packed file.');
  }
}

const LOOKS_LIKE_JSON = /^\s*(?:\/[/*]|[[{])/;
const LOOKS_LIKE_YAML = /^(?:[ \t]*(?:#[^\n]*|---[^\n]*)?\r?\n)*[\w-]+:(?:\s|$)/;

function unpackText(text: string, limits: Limits): Unpacked {
  if (LOOKS_LIKE_JSON.test(text)) return { value: jsonOf(text) };
  return LOOKS_LIKE_YAML.test(text) ? { value: yamlOf(text) } : { sheets: [readTable(text, limits)] };
}

/** What is no strict JSON may be JSON as people write it. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return parseLenient(text);
    } catch (error) {
      throw error instanceof NotJson ? new NotUnpacked(`It is not JSON. ${error.message}`) : error;
    }
  }
}

/** Times one part may be repeated by aliases in all: a few repeat what is alike, thousands are made to fill a machine. */
const MOST_ALIASES = 100;

function yamlOf(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (error instanceof YAMLParseError) throw new NotUnpacked(`It is not YAML. ${firstLine(error.message)}`);
    if (!(error instanceof ReferenceError)) throw error;
    throw new NotUnpacked(`Its aliases repeat more than ${MOST_ALIASES} parts, or repeat what is not there.`);
  }
}

/** What is wrong and where, without the lines around it. */
const firstLine = (message: string): string => message.split('\n')[0]?.replace(/:$/, '.') ?? '';
