import type { Framework } from '#domain/frameworks/framework.js';
import { ownOfKind, type QuestionField } from '#domain/questionnaires/compare.js';
import type { Question, Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { requirementChips } from './requirement-chips.js';
import { KIND_WORDS, type Known, pointsOf, sayCondition, sayEvidenceRule } from './say-question.js';

/** A questionnaire, with what the words of its questions need. */
export interface Read {
  readonly questionnaire: Questionnaire;
  readonly known: Known;
  readonly frameworks: readonly Framework[];
}

/** A question of it. */
export interface Said extends Read {
  readonly question: Question;
}

/** Each field of a question as a label. */
export const FIELD_WORDS: Readonly<Record<QuestionField, string>> = {
  text: 'Question',
  help: 'Help',
  why: 'Why it is asked',
  goodEvidence: 'Good evidence',
  redFlags: 'Red flags',
  kind: 'Kind',
  answers: 'Answers and points',
  weight: 'Weight',
  critical: 'Critical',
  required: 'Required',
  mayBeNotApplicable: 'May be not applicable',
  askedWhen: 'Asked when',
  evidenceRule: 'Document expected',
  mappings: 'Requirements',
};

/** Each field of a question in words: a line, or several where it is a list. */
export const FIELD_LINES: Readonly<Record<QuestionField, (said: Said) => readonly string[]>> = {
  text: ({ question }) => [question.text],
  help: ({ question }) => [question.help],
  why: ({ question }) => [question.why],
  goodEvidence: ({ question }) => [question.goodEvidence],
  redFlags: ({ question }) => question.redFlags,
  kind: ({ question }) => [KIND_WORDS[question.kind]],
  answers: ({ question }) => [
    ...pointsOf(question).map(({ answer, points }) => `${answer} = ${points}`),
    ...limitsOf(question),
  ],
  weight: ({ question }) => [String(question.weight)],
  critical: ({ question }) => [yesOrNo(question.critical)],
  required: ({ question }) => [yesOrNo(question.required)],
  mayBeNotApplicable: ({ question }) => [yesOrNo(question.mayBeNotApplicable)],
  askedWhen: ({ question, known }) => [
    question.askedWhen === null ? 'always' : sayCondition(question.askedWhen, known),
  ],
  evidenceRule: ({ question }) => [sayEvidenceRule(question) || 'none'],
  mappings: ({ question, frameworks }) =>
    requirementChips(question.mappings, frameworks).map(
      ({ framework, number, title }) => `${framework}: ${number} ${title}`,
    ),
};

const yesOrNo = (holds: boolean): string => (holds ? 'yes' : 'no');

/** What a kind adds beside the answers that earn points: `max length 2000`, a table's columns. */
function limitsOf(question: Question): readonly string[] {
  return Object.entries(ownOfKind(question))
    .filter(([field, value]) => field !== 'options' && field !== 'points' && value !== null && value !== '')
    .flatMap(([field, value]) => {
      const name = field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      return values.map((each) => `${name}: ${sayLimit(each)}`);
    });
}

const sayLimit = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.values(value)
        .filter((each) => typeof each !== 'object')
        .join(', ')
    : typeof value === 'boolean'
      ? yesOrNo(value)
      : String(value);
