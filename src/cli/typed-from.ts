import { typedOf } from '#domain/questionnaires/kinds/register.js';
import type { AnswerValue, KindId } from '#domain/questionnaires/kinds/values.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { FullValue, ShortValue } from './shapes/answers-shape.js';

/** The form field that a short value stands for, by kind; null where a value is only written in full. */
const SHORT_FIELD: Readonly<Record<KindId, string | null>> = {
  'yes-no-partly': 'choice',
  'single-choice': 'option',
  'multiple-choice': 'options',
  scale: 'step',
  'short-text': 'text',
  'long-text': 'text',
  number: 'number',
  date: 'date',
  file: null,
  table: null,
  contact: null,
  certificate: null,
};

/** A value of an answers file as a form would have sent it, so that one reader judges both; null where the kinds differ. */
export function typedFrom(question: Question, value: FullValue | ShortValue): Typed | null {
  if (typeof value === 'object' && !Array.isArray(value))
    // A day or an option in it may be made up: whoever reads the fields refuses it, as it does in a form.
    return value.kind === question.kind ? typedOf(question, value as AnswerValue) : null;
  const field = SHORT_FIELD[question.kind];
  if (field === null || (Array.isArray(value) && question.kind !== 'multiple-choice')) return null;
  if (typeof value === 'number' && question.kind !== 'number' && question.kind !== 'scale') return null;
  return { [field]: Array.isArray(value) ? value : [String(value)] };
}
