import { fold } from './fold.js';
import { isWordOfLabels, type Labelled, meantBy } from './label-words.js';
import { WORDINGS_OF_DAYS } from './wordings-of-days.js';
import { WORDINGS_OF_FACTS } from './wordings-of-facts.js';

const LABELS: Readonly<Record<Labelled, string>> = { ...WORDINGS_OF_FACTS, ...WORDINGS_OF_DAYS };

/** A wording and what it stands before. */
export interface Label {
  readonly words: string;
  readonly field: Labelled;
}

/** A label as it is looked up: no numero signs, no punctuation at its ends. */
export const labelKey = (text: string): string =>
  fold(text)
    .replace(/(?<![\p{L}])n\.?[°o]\.? ?(?=$|[^\p{L}])/gu, 'no')
    .replaceAll('#', 'no')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '');

/** All wordings, the longest first: `original issue date` before `issue date` before `date`. */
const ALL_LABELS: readonly Label[] = Object.entries(LABELS)
  .flatMap(([field, wordings]) =>
    wordings.split('|').map((words) => ({ words: labelKey(words), field: field as Labelled })),
  )
  .sort((a, b) => b.words.length - a.words.length);

const LISTED_WORDS = new Set(ALL_LABELS.flatMap(({ words }) => words.split(' ')));

/** Whether a folded word is one of those that labels are made of. */
export const isLabelWord = (word: string): boolean => LISTED_WORDS.has(word) || isWordOfLabels(word);

/** The wordings a folded text may begin with, the longest first. */
export const labelsBeginning = (folded: string): readonly Label[] =>
  BY_BEGINNING.get(folded.slice(0, 2)) ?? [];

const BY_BEGINNING = new Map<string, Label[]>();
for (const label of ALL_LABELS) {
  const beginning = label.words.slice(0, 2);
  BY_BEGINNING.set(beginning, [...(BY_BEGINNING.get(beginning) ?? []), label]);
}

/** By the whole wording. */
const FIELD_OF: ReadonlyMap<string, Labelled> = new Map(ALL_LABELS.map(({ words, field }) => [words, field]));

/**
 * What a text that is nothing but a label stands before; null where it is none. A label in two languages
 * (`Zertifikat-Nr. / Certificate No.`) is one when each part that is known means the same; a wording that is not listed
 * is one when all its words are known and agree.
 */
export function labelledBy(text: string): Labelled | null {
  if (text.length > MOST_CHARACTERS) return null;
  const known = ANSWERS.get(text);
  if (known !== undefined) return known;
  const key = labelKey(text);
  const answer = FIELD_OF.get(key) ?? inParts(text) ?? meantBy(key);
  if (ANSWERS.size >= MOST_ANSWERS) ANSWERS.clear();
  ANSWERS.set(text, answer);
  return answer;
}

/** The same words are asked about many times in one document. */
const ANSWERS = new Map<string, Labelled | null>();
const MOST_ANSWERS = 5_000;

/** What a line that is a label with its value is about: `Issue date: 3 May 2025`, `Valid until 2 May 2028`; null where it is none. */
export function factIn(text: string): Labelled | null {
  const colon = text.search(/[:：](?=\s*\S)(?!\d)/);
  const field = colon < 0 ? null : labelledBy(text.slice(0, colon));
  if (field !== null) return field;
  const figure = text.search(/\d/);
  const dated = figure < 3 || /^\p{Ll}/u.test(text) ? null : labelledBy(text.slice(0, figure));
  return dated !== null && (dated.endsWith('On') || dated === 'validity' || dated === 'other') ? dated : null;
}

/** A longer text is no label. */
const MOST_CHARACTERS = 90;

/** `Location(s): 12 High Street` is more than a label. */
const SAYS_MORE = /[:：]\s*[\p{L}\d]|\d{2}/u;

function inParts(text: string): Labelled | null {
  if (SAYS_MORE.test(text)) return null;
  const parts = text.split(/\s*[/|·()]\s*|\s+-\s+/).filter((part) => part.trim() !== '');
  if (parts.length < 2) return null;
  const keys = parts.map(labelKey);
  const known = new Set(
    keys.map((key) => FIELD_OF.get(key) ?? meantBy(key)).filter((field) => field !== null),
  );
  const [only = null] = known;
  return known.size === 1 ? only : null;
}
