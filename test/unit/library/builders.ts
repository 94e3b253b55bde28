import type { CalendarDate, Instant } from '#domain/dates.js';
import type { FrameworkId, LibraryEntryId, OptionId, QuestionId, RequirementId } from '#domain/ids.js';
import type { LibraryEntry, StandardAnswer } from '#domain/library/library-entry.js';
import { blankQuestion } from '#domain/library/written-answer.js';
import type { KindId } from '#domain/questionnaires/kinds/values.js';
import type { Mapping, Question } from '#domain/questionnaires/questionnaire.js';

export const TODAY = '2026-11-21' as CalendarDate;

export const YES: StandardAnswer = {
  kind: 'yes-no-partly',
  status: 'answered',
  value: { kind: 'yes-no-partly', choice: 'yes', exceptions: [] },
  reason: '',
  note: '',
};

export const meets = (requirement: string): Mapping => ({
  framework: 'iso-iec-42001' as FrameworkId,
  requirement: requirement as RequirementId,
});

export const anEntry = (fields: Partial<LibraryEntry> = {}): LibraryEntry => ({
  id: 'entry' as LibraryEntryId,
  organisationId: 'lumenhire' as LibraryEntry['organisationId'],
  question: 'Is there a policy for AI?',
  wordings: [],
  answer: YES,
  requirements: [],
  documents: [],
  owner: { id: 'priya' as LibraryEntry['owner']['id'], name: 'Priya Nair' },
  state: 'approved',
  approval: { by: 'Priya Nair', at: '2026-08-14T09:00:00.000Z' as Instant },
  reviewBy: '2027-02-14' as CalendarDate,
  source: null,
  contradiction: null,
  revision: 1,
  createdAt: '2026-08-14T09:00:00.000Z' as Instant,
  changedAt: '2026-08-14T09:00:00.000Z' as Instant,
  ...fields,
});

/** A question of a kind; choices have the options given, by text, with ids of their own. */
export function aQuestion(
  kind: KindId,
  fields: Partial<Question> = {},
  options: readonly string[] = [],
): Question {
  const listed = options.map((text, at) => ({ id: `o${at}` as OptionId, text, points: 0 }));
  const own = kind.endsWith('-choice') ? { options: listed } : {};
  const question = {
    ...blankQuestion(kind),
    id: 'q' as QuestionId,
    text: 'Is there a policy for AI?',
    ...own,
  };
  return { ...question, ...fields } as Question;
}
