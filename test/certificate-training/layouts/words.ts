import type { Language } from '../language.js';
import { japanese, polish } from './eastern-words.js';
import { dutch, english, german } from './germanic-words.js';
import { french, italian, spanish } from './romance-words.js';

/** What layouts say beside the frames of a language; frames as there, and `{n}`, `{m}` for figures. */
export interface Words {
  /** Over further pages: `Annex to certificate {number}`. */
  readonly annexes: readonly string[];
  readonly pages: readonly string[];
  readonly continued: string;
  /** Beside a holder's name. */
  readonly groups: readonly string[];
  readonly withSites: readonly string[];
  readonly behalf: readonly string[];
  /** Over a table of the issues there were, its columns, and what changed. */
  readonly history: readonly string[];
  readonly historyColumns: readonly [revision: string, day: string, change: string];
  readonly changes: readonly string[];
  readonly conditions: readonly string[];
  readonly siteColumns: readonly [site: string, address: string, activities: string];
  readonly headOffice: readonly string[];
  readonly and: string;
  readonly until: string;
  readonly scanHere: readonly string[];
  /** Houses that are not who certifies. */
  readonly localOffices: readonly string[];
  /** Before `Leeds, 4 May 2025`. */
  readonly placeAndDay: readonly string[];
  /** Lines that name another certificate. */
  readonly otherCertificates: readonly string[];
}

export const WORDS: Readonly<Record<Language['code'], Words>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pl: polish,
  ja: japanese,
};
