import type { Given } from '#domain/ai-systems/given.js';
import type { Answer, Assessment } from '#domain/assessments/assessment.js';
import type { QuestionId } from '#domain/ids.js';
import { type AnswerOf, holds, questionsIn } from '#domain/questionnaires/condition.js';
import type { Condition, Question, Section } from '#domain/questionnaires/questionnaire.js';
import { sayShortly } from './say-answer.js';
import { numberOf, placeOf, type Sheet } from './sheet.js';

/** What the reason needs to know of the questionnaire being answered. */
type Asking = Pick<Sheet, 't' | 'questionnaire' | 'answers' | 'asked' | 'numbers'> & {
  readonly assessment: Pick<Assessment, 'names' | 'given'>;
};

/** Why a question is asked that was not asked from the start, as a sentence; null where its section's questions all are. */
export const askedBecause = (sheet: Asking, { askedWhen }: Question): string | null =>
  askedWhen === null ? null : because(sheet, askedWhen);

/** Why a whole section is asked, as a sentence; null where it always is. */
export const sectionBecause = (sheet: Asking, { askedWhen }: Section): string | null =>
  askedWhen === undefined ? null : because(sheet, askedWhen);

function because(sheet: Asking, askedWhen: Condition): string {
  const { t, assessment } = sheet;
  const counts: AnswerOf = (id) => (sheet.asked.has(id) ? sheet.answers[id] : undefined);
  const reasons = [...decidingQuestions(askedWhen, counts, assessment.given)];
  if (reasons.length === 0) return t('respond.because.given', assessment.names);
  const [only] = reasons;
  if (only === undefined || reasons.length > 1) {
    return t('respond.because.several', { numbers: sayNumbers(sheet, reasons) });
  }
  const answer = counts(only);
  const number = numberOf(sheet, only);
  return answer === undefined || isOpen(answer)
    ? t('respond.because.open', { number })
    : t('respond.because.said', { number, answer: sayShortly(placeOf(sheet, only).question, answer, t) });
}

/** What a question that is not asked now depends on. */
export function askedOnlyIf(sheet: Sheet, { id, askedWhen }: Question): string {
  const own = placeOf(sheet, id).section.askedWhen;
  const conditions = [...(own === undefined ? [] : [own]), ...(askedWhen === null ? [] : [askedWhen])];
  const questions = [...questionsIn({ all: conditions })];
  return questions.length === 0
    ? sheet.t('respond.only-if-given', sheet.assessment.names)
    : sheet.t('respond.only-if', { numbers: sayNumbers(sheet, questions) });
}

/** The questions whose answers make a condition hold: of several ways the first that holds. */
function decidingQuestions(condition: Condition, counts: AnswerOf, given: Given): ReadonlySet<QuestionId> {
  if ('all' in condition)
    return new Set(condition.all.flatMap((each) => [...decidingQuestions(each, counts, given)]));
  if ('any' in condition) {
    const first = condition.any.find((each) => holds(each, counts, given));
    return first === undefined ? new Set() : decidingQuestions(first, counts, given);
  }
  return questionsIn(condition);
}

const isOpen = ({ status }: Answer): boolean => status === 'open';

const sayNumbers = (sheet: Asking, questions: readonly QuestionId[]): string =>
  questions.map((id) => numberOf(sheet, id)).join(', ');
