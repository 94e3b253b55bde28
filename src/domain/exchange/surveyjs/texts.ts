import { inShort, isLoose, textOf } from '../loose.js';
import { isMarkedUp, plainText } from '../plain-text.js';

/** Takes note of something that is not carried over. */
export type Note = (path: string, what: string) => void;

/** Reads the texts of one file: English of several languages, without mark-up, and counts what is left behind. */
export interface Texts {
  read(value: unknown, path: string): string;
  /** The first words of something that is not carried over. */
  glance(value: unknown): string;
  /** One line for each language that stays behind. */
  leftBehind(): readonly string[];
}

export function textsOf(note: Note): Texts {
  const languages = new Map<string, number>();
  return {
    read(value, path) {
      const written = isLoose(value) ? englishOf(value, languages) : value;
      if (typeof written !== 'string') return typeof written === 'number' ? String(written) : '';
      if (isMarkedUp(written)) note(path, 'its mark-up (links, emphasis); the words are carried over');
      return plainText(written);
    },
    glance: (value) => plainText(textOf(isLoose(value) ? englishOf(value, new Map()) : value)).slice(0, 120),
    leftBehind: () =>
      [...languages].map(([language, count]) => `the language “${language}” (${count} texts)`),
  };
}

/** English, else what stands for any language, else the first there is. */
function englishOf(byLanguage: Readonly<Record<string, unknown>>, languages: Map<string, number>): unknown {
  const taken = ['en', 'default', ...Object.keys(byLanguage)].find(
    (language) => typeof byLanguage[language] === 'string' && byLanguage[language] !== '',
  );
  for (const language of Object.keys(byLanguage)) {
    if (language !== taken) languages.set(language, (languages.get(language) ?? 0) + 1);
  }
  return taken === undefined ? '' : byLanguage[taken];
}

/** Names every field of an element that no reader took. */
export function noteOthers(
  node: Readonly<Record<string, unknown>>,
  path: string,
  taken: readonly string[],
  note: Note,
): void {
  for (const [field, value] of Object.entries(node)) {
    if (!taken.includes(field)) note(path === '' ? field : `${path}.${field}`, `${field}: ${inShort(value)}`);
  }
}
