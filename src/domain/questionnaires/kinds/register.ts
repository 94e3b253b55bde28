import type { CalendarDate } from '../../dates.js';
import type { Translate } from '../../messages/format.js';
import type { Question } from '../questionnaire.js';
import type { Typed } from '../typed.js';
import { certificate } from './certificate.js';
import { contact } from './contact.js';
import { date } from './date.js';
import { file } from './file.js';
import type { Lack, Parsed, Points, QuestionKind } from './kind.js';
import { longText } from './long-text.js';
import { multipleChoice } from './multiple-choice.js';
import { number } from './number.js';
import { scale } from './scale.js';
import { shortText } from './short-text.js';
import { singleChoice } from './single-choice.js';
import { table } from './table.js';
import type { AnswerValue, KindId } from './values.js';
import { yesNoPartly } from './yes-no-partly.js';

/** Every kind of question; one missing does not compile. */
export const kinds = {
  'yes-no-partly': yesNoPartly,
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  scale,
  'short-text': shortText,
  'long-text': longText,
  number,
  date,
  file,
  table,
  contact,
  certificate,
} satisfies { [K in KindId]: QuestionKind<K> };

export const KIND_IDS = Object.keys(kinds) as [KindId, ...KindId[]];

/** Every sentence a kind or its template can say. */
export type KindMessage = (typeof kinds)[KindId]['messages'][number];
export const KIND_MESSAGES: readonly KindMessage[] = Object.values(kinds).flatMap((kind) => [
  ...kind.messages,
]);

/** A kind by id. To be given only questions and values of that kind: the cast joins what the compiler keeps apart. */
export const kindOf = (id: KindId): QuestionKind<KindId, KindMessage> =>
  kinds[id] as QuestionKind<KindId, KindMessage>;

/** Reads form fields as an answer to the question. */
export const parseTyped = (question: Question, typed: Typed): Parsed<AnswerValue> =>
  kindOf(question.kind).parse(question, typed);

/** The form fields that say a value; none for a value of another kind than the question's. */
export const typedOf = (question: Question, value: AnswerValue): Typed =>
  value.kind === question.kind ? kindOf(question.kind).typed(question, value) : {};

/** A value in words; '' for a value of another kind than the question's. */
export const sayValue = (question: Question, value: AnswerValue, t: Translate<KindMessage>): string =>
  value.kind === question.kind ? kindOf(question.kind).say(question, value, t) : '';

/** Whether two values say the same. */
export const sameValue = (a: AnswerValue, b: AnswerValue): boolean =>
  a.kind === b.kind && kindOf(a.kind).same(a, b);

/** What a value earns on a day, before any evidence rule. */
export const scoreValue = (question: Question, value: AnswerValue, on: CalendarDate): Points =>
  kindOf(question.kind).score(question, value, on);

/** What a value still lacks before it may be submitted; null where it is whole. */
export const lackOf = (question: Question, value: AnswerValue): Lack | null =>
  value.kind === question.kind ? (kindOf(question.kind).lacks?.(question, value) ?? null) : null;
