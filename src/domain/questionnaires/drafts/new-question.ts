import type { KindId } from '../kinds/values.js';
import type { Loose } from './loose.js';
import { namedIn, questionsIn, sectionsIn, textIn } from './loose.js';

/** What is of a kind's own, as a new question of it begins. */
const BEGINNINGS: Readonly<Record<KindId, Loose>> = {
  'yes-no-partly': { weight: 1, points: { yes: 1, partly: 0.5, no: 0 } },
  'single-choice': { weight: 1, options: [] },
  'multiple-choice': { weight: 1, options: [], exclusive: null },
  scale: { weight: 0, from: 1, to: 5, lowest: '', highest: '', points: [] },
  'short-text': { weight: 0, format: 'any' },
  'long-text': { weight: 0 },
  number: { weight: 0, unit: '', min: null, max: null, whole: false, points: [] },
  date: { weight: 0, future: false, points: [] },
  file: { weight: 1, atLeast: 1 },
  table: { weight: 0, columns: [], atLeast: 1, atMost: 20, points: [] },
  contact: { weight: 1 },
  certificate: { weight: 1, standards: [], points: { current: 1, expired: 0 } },
};

/** What every kind has. */
const COMMON = [
  'id',
  'text',
  'help',
  'why',
  'goodEvidence',
  'redFlags',
  'required',
  'mayBeNotApplicable',
  'critical',
  'askedWhen',
  'mappings',
] as const;

/** A question as it is added: what is not filled in yet is a fault that names itself. */
export const newQuestion = (definition: Loose, kind: KindId, text: string): Loose => ({
  id: freeId(text, questionIdsOf(definition)),
  kind,
  text,
  help: '',
  why: '',
  goodEvidence: '',
  redFlags: [],
  ...BEGINNINGS[kind],
  mappings: [],
});

/** A new question with its first words takes its id from them, unless a condition looks at it by the one it was given. */
export function namedByWords(definition: Loose, before: Loose, question: Loose): Loose {
  const [given, words] = [textIn(before, 'id'), textIn(question, 'text')];
  const isNew = /^question(-\d+)?$/.test(given) && textIn(before, 'text') === '';
  const isLookedAt = () => namedIn(definition).some((id) => id === given);
  if (!isNew || words === '' || isLookedAt()) return question;
  return { ...question, id: freeId(words, questionIdsOf(definition)) };
}

/** The same question as another kind: what all kinds have stays, what is of the kind's own begins anew. */
export function asKind(question: Loose, kind: KindId): Loose {
  const kept = COMMON.filter((field) => Object.hasOwn(question, field));
  return {
    ...Object.fromEntries(kept.map((field) => [field, question[field] ?? null])),
    kind,
    ...BEGINNINGS[kind],
  };
}

export const questionIdsOf = (definition: Loose): ReadonlySet<string> =>
  new Set(
    sectionsIn(definition).flatMap((section) => questionsIn(section).map((each) => textIn(each, 'id'))),
  );

const LONGEST_ID = 40;

/** An id nobody has yet, made of the words it stands for: answers are kept under it, so it never changes by itself. */
export function freeId(words: string, taken: ReadonlySet<string>, otherwise = 'question'): string {
  const plain = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/^-+|-+$/g, '');
  const base = plain === '' || plain in Object.prototype ? otherwise : plain;
  if (!taken.has(base)) return base;
  let nth = 2;
  while (taken.has(`${base}-${nth}`)) nth += 1;
  return `${base}-${nth}`;
}
