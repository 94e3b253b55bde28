import type { Framework } from '#domain/frameworks/framework.js';
import { ownOfKind, type QuestionField } from '#domain/questionnaires/compare.js';
import type { Question, Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { requirementChips } from './requirement-chips.js';
import { asksFor, KIND_WORDS, type Known, pointsOf, sayCondition, sayEvidenceRule } from './say-question.js';

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
    ...asksFor(question),
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

/** Fields of a kind that the answers and `asksFor` say in words of their own. */
const SAID = new Set([
  'options',
  'points',
  'from',
  'to',
  'lowest',
  'highest',
  'format',
  'columns',
  'standards',
  'atLeast',
  'atMost',
]);

/** What a kind adds beside them: `max length: 2000`. */
function limitsOf(question: Question): readonly string[] {
  return Object.entries(ownOfKind(question))
    .filter(([field, value]) => !SAID.has(field) && value !== null && value !== '')
    .map(([field, value]) => {
      const name = field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      return `${name}: ${typeof value === 'boolean' ? yesOrNo(value) : String(value)}`;
    });
}
