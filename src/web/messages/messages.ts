import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslate, type Translate } from '#domain/messages/format.js';
import type buyer from './buyer.en.json';
import type facts from './facts.en.json';
import type frameworks from './frameworks.en.json';
import type kinds from './kinds.en.json';
import type library from './library.en.json';
import type look from './look.en.json';
import type ownCertificates from './own-certificates.en.json';
import type people from './people.en.json';
import type problem from './problem.en.json';
import type receipt from './receipt.en.json';
import type requests from './requests.en.json';
import type respond from './respond.en.json';

/** Every sentence a vendor may read, and every flash line, by key. */
export type MessageKey =
  | keyof typeof buyer
  | keyof typeof facts
  | keyof typeof frameworks
  | keyof typeof kinds
  | keyof typeof library
  | keyof typeof look
  | keyof typeof ownCertificates
  | keyof typeof people
  | keyof typeof problem
  | keyof typeof receipt
  | keyof typeof requests
  | keyof typeof respond;

const FILES = [
  'buyer',
  'facts',
  'frameworks',
  'kinds',
  'library',
  'look',
  'own-certificates',
  'people',
  'problem',
  'receipt',
  'requests',
  'respond',
] as const;

/** Reads one language's message files from `folder`. Throws where a key stands in two of them. */
export function readMessages(folder: string, language: string): Readonly<Record<MessageKey, string>> {
  const all: Record<string, string> = {};
  for (const name of FILES) {
    const texts = JSON.parse(readFileSync(join(folder, `${name}.${language}.json`), 'utf8')) as Record<
      string,
      string
    >;
    for (const [key, text] of Object.entries(texts)) {
      if (key in all) throw new Error(`The message ${key} stands in two files of ${folder}.`);
      all[key] = text;
    }
  }
  return all as Record<MessageKey, string>;
}

export const englishMessages = (folder: string): Translate<MessageKey> =>
  createTranslate('en-GB', readMessages(folder, 'en'));
