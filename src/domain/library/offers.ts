import type { CalendarDate } from '../dates.js';
import type { QuestionId } from '../ids.js';
import { documentsWanted } from '../questionnaires/kinds/file.js';
import type { Mapping, Question, Questionnaire } from '../questionnaires/questionnaire.js';
import type { LibraryEntry } from './library-entry.js';
import { type Staleness, stalenessOf } from './staleness.js';
import { answerTo, type SaidAnswer } from './standard-answer.js';
import { comparable } from './wording.js';

/** An entry offered for a question, with every reason for it and against it. */
export interface Offer {
  readonly entry: LibraryEntry;
  /** As it would be written: in the vocabulary of the question. */
  readonly answer: SaidAnswer;
  readonly sameWording: boolean;
  /** Requirements both bear on. */
  readonly requirements: readonly Mapping[];
  /** Nothing for a fresh one. */
  readonly staleness: readonly Staleness[];
}

/**
 * The entries that answer a question, the best first: fresh before stale, approved before draft, the same wording before
 * the same requirement, the most requirements in common, the newest. Only exact matches: below them a blank is better
 * than a wrong answer, so there is none. An entry whose answer the question cannot take is not offered.
 */
export function offersFor(
  question: Question,
  questionnaire: Pick<Questionnaire, 'id'>,
  entries: readonly LibraryEntry[],
  on: CalendarDate,
): readonly Offer[] {
  return entries
    .flatMap((entry): Offer[] => {
      const sameWording = asksTheSame(entry, question.text);
      const requirements = question.mappings.filter((mapping) =>
        entry.requirements.some(sameRequirement(mapping)),
      );
      if (entry.state === 'retired' || (!sameWording && requirements.length === 0)) return [];
      const answer = answerTo(question, entry.answer, isFrom(entry, question, questionnaire));
      if (answer === null || !bringsEnough(question, entry, answer)) return [];
      return [{ entry, answer, sameWording, requirements, staleness: stalenessOf(entry, on) }];
    })
    .sort(byWorth);
}

/** The same for many questions at once; of many entries each question looks only at those its keys lead to. */
export function offersForEach(
  questions: readonly Question[],
  questionnaire: Pick<Questionnaire, 'id'>,
  entries: readonly LibraryEntry[],
  on: CalendarDate,
): ReadonlyMap<QuestionId, readonly Offer[]> {
  const byKey = new Map<string, LibraryEntry[]>();
  for (const entry of entries)
    for (const key of keysOf(entry)) {
      const found = byKey.get(key);
      if (found === undefined) byKey.set(key, [entry]);
      else found.push(entry);
    }
  const candidates = (question: Question) => [
    ...new Set(keysFor(question).flatMap((key) => byKey.get(key) ?? [])),
  ];
  return new Map(
    questions.map((question) => [question.id, offersFor(question, questionnaire, candidates(question), on)]),
  );
}

/** Whether an entry has the documents of a question that asks for nothing else. */
function bringsEnough(question: Question, { documents }: LibraryEntry, { status }: SaidAnswer): boolean {
  const wanted = status === 'answered' ? documentsWanted(question) : null;
  return wanted === null || documents.filter(({ id }) => id !== null).length >= wanted;
}

/** Whether a person may take it together with others: fresh, approved, and asked in the same words. */
export const isReady = ({ entry, sameWording, staleness }: Offer): boolean =>
  entry.state === 'approved' && sameWording && staleness.length === 0;

/** Whether an entry was kept from this very question, in whatever version of its questionnaire. */
export const isFrom = (
  { source }: Pick<LibraryEntry, 'source'>,
  { id }: Pick<Question, 'id'>,
  questionnaire: Pick<Questionnaire, 'id'>,
): boolean => source !== null && source.question === id && source.questionnaire === questionnaire.id;

/** Whether one of an entry's wordings is the same as this. */
export function asksTheSame(
  { question, wordings }: Pick<LibraryEntry, 'question' | 'wordings'>,
  text: string,
): boolean {
  const asked = comparable(text);
  return asked !== '' && [question, ...wordings].some((wording) => comparable(wording) === asked);
}

const sameRequirement =
  (one: Mapping) =>
  (other: Mapping): boolean =>
    one.framework === other.framework && one.requirement === other.requirement;

/** Long enough to tell wordings apart; the wordings themselves are compared whole afterwards. */
const KEY_LENGTH = 150;

/** What an entry is found by. */
export const keysOf = ({
  question,
  wordings,
  requirements,
}: Pick<LibraryEntry, 'question' | 'wordings' | 'requirements'>): readonly string[] => [
  ...new Set([...[question, ...wordings].flatMap(wordingKeys), ...requirements.map(requirementKey)]),
];

/** What entries for a question are found by. */
export const keysFor = ({ text, mappings }: Pick<Question, 'text' | 'mappings'>): readonly string[] => [
  ...wordingKeys(text),
  ...mappings.map(requirementKey),
];

/** What entries asked in these words are found by. */
export function wordingKeys(text: string): readonly string[] {
  const asked = comparable(text);
  return asked === '' ? [] : [`asks ${asked.slice(0, KEY_LENGTH)}`];
}

export const requirementKey = ({ framework, requirement }: Mapping): string =>
  `meets ${framework} ${requirement}`;

function byWorth(a: Offer, b: Offer): number {
  return (
    Number(a.staleness.length > 0) - Number(b.staleness.length > 0) ||
    Number(a.entry.state !== 'approved') - Number(b.entry.state !== 'approved') ||
    Number(b.sameWording) - Number(a.sameWording) ||
    b.requirements.length - a.requirements.length ||
    (a.entry.changedAt < b.entry.changedAt ? 1 : a.entry.changedAt > b.entry.changedAt ? -1 : 0) ||
    (a.entry.id < b.entry.id ? -1 : 1)
  );
}
