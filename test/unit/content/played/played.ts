import { expect } from 'chai';
import type { Answer, Answers } from '#domain/assessments/assessment.js';
import { parseTyped, typedOf } from '#domain/questionnaires/kinds/register.js';
import type { AnswerValue, KindId } from '#domain/questionnaires/kinds/values.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import { answered, answers, document, notApplicable } from '../../questionnaires/builders.js';

/**
 * What an invented company says to a question, in short: an option, options, a figure, a day, a text, the rows of a
 * table, the fields of a contact or certificate, or why the question does not apply.
 */
type Said =
  | string
  | number
  | readonly string[]
  | readonly Fields[]
  | Fields
  | { readonly notApplicable: string };
type Fields = Readonly<Record<string, string>>;

/** A company: what it says, question by question, and to which of its answers it attaches a document. */
export interface Company {
  readonly says: Readonly<Record<string, Said>>;
  readonly shows: 'everything' | readonly string[];
}

/** The field a short value stands for. A contact and a certificate are said by all their fields. */
const FIELD: Readonly<Partial<Record<KindId, string>>> = {
  'yes-no-partly': 'choice',
  'single-choice': 'option',
  'multiple-choice': 'options',
  'short-text': 'text',
  'long-text': 'text',
  number: 'number',
  date: 'date',
  table: 'rows',
};

/** A company's answers, each one that the form takes as it stands; what it leaves out stays open. */
export function played(questions: readonly Question[], { says, shows }: Company): Answers {
  const known = new Map<string, Question>(questions.map((question) => [question.id, question]));
  return answers(
    Object.fromEntries(
      Object.entries(says).map(([id, said]) => {
        const question = known.get(id);
        if (question === undefined) throw new Error(`The questionnaire does not ask ${id}.`);
        return [id, answerTo(question, said, shows === 'everything' || shows.includes(id))];
      }),
    ),
  );
}

function answerTo(question: Question, said: Said, isShown: boolean): Answer {
  if (typeof said === 'object' && 'notApplicable' in said) {
    expect(question.mayBeNotApplicable, question.id).to.equal(true);
    return notApplicable(said.notApplicable);
  }
  const value = valueOf(question, said);
  expect(parseTyped(question, typedOf(question, value)), question.id).to.deep.equal({
    outcome: 'value',
    value,
  });
  return answered(value, isShown ? document : {});
}

function valueOf({ kind }: Question, said: Said): AnswerValue {
  const field = FIELD[kind];
  const inside = field === undefined ? said : { [field]: said };
  return { kind, ...(isFields(inside) ? inside : {}) } as AnswerValue;
}

const isFields = (said: unknown): said is Readonly<Record<string, unknown>> =>
  typeof said === 'object' && !Array.isArray(said);
