import { isLoose, textOf } from '../loose.js';
import { type Note, wordsWithoutMarkUp } from '../notes.js';
import { plainText } from '../plain-text.js';

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
      return wordsWithoutMarkUp(written, path, note);
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
