import { ROLES, TIERS } from '#domain/ai-systems/tiers-and-roles.js';
import type { QuestionId } from '#domain/ids.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import type { GivenSource } from '#domain/questionnaires/branching.js';
import type { GivenLeaf } from '#domain/questionnaires/condition.js';
import { CHOICES } from '#domain/questionnaires/kinds/values.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type {
  Column,
  Condition,
  Question,
  Questionnaire,
  QuestionOf,
} from '#domain/questionnaires/questionnaire.js';
import { FACT_WORDS } from '../ai-systems/fact-words.js';

/** Each kind of question, in words. */
export const KIND_WORDS: Readonly<Record<Question['kind'], string>> = {
  'yes-no-partly': 'Yes, partly or no',
  'single-choice': 'One of several',
  'multiple-choice': 'Any of several',
  scale: 'A step on a scale',
  'short-text': 'One line of text',
  'long-text': 'Text',
  number: 'Number',
  date: 'Date',
  file: 'Documents',
  table: 'A table',
  contact: 'A contact',
  certificate: 'A certificate',
};

const CHOICE_WORDS: Readonly<Record<string, string>> = { yes: 'Yes', partly: 'Partly', no: 'No' };

/** What the words of a condition need to know of the questions it looks at. */
export interface Known {
  readonly byId: ReadonlyMap<QuestionId, Question>;
  readonly numbers: ReadonlyMap<QuestionId, string>;
}

/** A questionnaire as its conditions' words need it. */
export const knownOf = (questionnaire: Questionnaire): Known => ({
  byId: new Map(questionsOf(questionnaire).map((question) => [question.id, question])),
  numbers: questionNumbers(questionnaire),
});

/** A condition as a sentence goes on after "Asked when": `2.3 is “Partly” or “No”`. */
export function sayCondition(condition: Condition, known: Known): string {
  if ('all' in condition) return condition.all.map((each) => sayNested(each, known)).join(' and ');
  if ('any' in condition) return condition.any.map((each) => sayNested(each, known)).join(' or ');
  if ('not' in condition) return `not (${sayCondition(condition.not, known)})`;
  if (!('question' in condition)) return sayGivenLeaf(condition);
  const number = known.numbers.get(condition.question) ?? condition.question;
  if ('answered' in condition) return `${number} is ${condition.answered ? 'answered' : 'not answered'}`;
  if ('atLeast' in condition) return `${number} is ${condition.atLeast} or more`;
  if ('atMost' in condition) return `${number} is ${condition.atMost} or less`;
  const question = known.byId.get(condition.question);
  return `${number} is ${quoted(condition.is.map((id) => sayChoice(question, id)))}`;
}

/** What is stated of the AI system, as a condition looks at it: `the AI system is high-risk (Annex III)`. */
function sayGivenLeaf(leaf: GivenLeaf): string {
  if ('tier' in leaf) return `the AI system is stated to be ${quoted(leaf.tier.map((id) => TIERS[id].word))}`;
  if ('role' in leaf) return `the vendor is stated to be ${quoted(leaf.role.map((id) => ROLES[id].word))}`;
  return `“${FACT_WORDS[leaf.fact]}” is stated as ${quoted(leaf.is.map((id) => CHOICE_WORDS[id] ?? id))}`;
}

/** What is stated of the AI system, by name, where no condition says how it looks at it. */
export function sayGivenSource(source: GivenSource): string {
  if (source === 'tier') return 'What the buyer states: the tiers of the AI system';
  return source === 'role'
    ? 'What the buyer states: the roles of the vendor'
    : `What the buyer states: ${FACT_WORDS[source]}`;
}

const quoted = (words: readonly string[]): string => words.map((each) => `“${each}”`).join(' or ');

/** Brackets keep "and" and "or" apart. */
function sayNested(condition: Condition, known: Known): string {
  const said = sayCondition(condition, known);
  return 'all' in condition || 'any' in condition ? `(${said})` : said;
}

/** A choice or an option by the words it is chosen by. */
function sayChoice(question: Question | undefined, id: string): string {
  const options = question !== undefined && 'options' in question ? question.options : [];
  return options.find((option) => option.id === id)?.text ?? CHOICE_WORDS[id] ?? id;
}

/** The evidence rule in words; empty where a question has none. */
export function sayEvidenceRule(question: Question): string {
  const rule = question.evidenceRule;
  if (rule === null) return '';
  const answers = rule.when.map((id) => (id === 'answered' ? 'any answer' : `“${sayChoice(question, id)}”`));
  const loss = rule.without === 0 ? 'nothing is taken off without one' : `−${rule.without} without one`;
  return `A document is expected for ${answers.join(' or ')}; ${loss}.`;
}

interface Earning {
  readonly answer: string;
  readonly points: number;
}

const choices = ({ options }: QuestionOf<'single-choice' | 'multiple-choice'>): readonly Earning[] =>
  options.map(({ text, points }) => ({ answer: text, points }));
const unscored = (): readonly Earning[] => [];

const EARNINGS: { readonly [K in Question['kind']]: (question: QuestionOf<K>) => readonly Earning[] } = {
  'yes-no-partly': ({ points }) =>
    CHOICES.map((id) => ({ answer: CHOICE_WORDS[id] as string, points: points[id] })),
  'single-choice': choices,
  'multiple-choice': choices,
  scale: ({ points, to }) =>
    points.map((step) => ({
      answer: step.from === to ? String(to) : `${step.from} or more`,
      points: step.points,
    })),
  'short-text': unscored,
  'long-text': unscored,
  number: ({ points, unit }) =>
    points.map((step) => ({ answer: `${step.from} ${unit} or more`, points: step.points })),
  date: ({ points }) =>
    points.map((span) => ({ answer: `within ${span.withinMonths} months`, points: span.points })),
  file: ({ atLeast }) => [
    { answer: atLeast === 1 ? 'a document' : `${atLeast} documents or more`, points: 1 },
  ],
  table: ({ points }) =>
    points.map((step) => ({
      answer: step.fromRows === 1 ? 'a row or more' : `${step.fromRows} rows or more`,
      points: step.points,
    })),
  contact: () => [{ answer: 'a contact', points: 1 }],
  certificate: ({ points }) => [
    { answer: 'still valid', points: points.current },
    { answer: 'expired', points: points.expired },
  ],
};

/** What earns how many points, in order; the cast joins a question to its own kind, which the compiler keeps apart. */
export const pointsOf = (question: Question): readonly Earning[] =>
  (EARNINGS[question.kind] as (question: Question) => readonly Earning[])(question);

/** What a question's kind asks for beyond its points: the ends of a scale, the columns of a table; nothing for most. */
export function asksFor(question: Question): readonly string[] {
  const { kind } = question;
  if (kind === 'scale') {
    const { from, to, lowest, highest } = question;
    return [`from ${from}, ${lowest}`, `to ${to}, ${highest}`];
  }
  if (kind === 'short-text') return FORMAT_WORDS[question.format];
  if (kind === 'certificate') return question.standards.map(({ text }) => text);
  return kind === 'table'
    ? [...question.columns.map(sayColumn), `${question.atLeast} to ${question.atMost} rows`]
    : [];
}

const FORMAT_WORDS = { any: [], 'web-address': ['a web address'], email: ['an e-mail address'] };

function sayColumn({ title, kind, required, options = [] }: Column): string {
  const form = kind === 'choice' ? `one of: ${options.map(({ text }) => text).join(', ')}` : kind;
  return `${title} (${form}${required ? '' : ', optional'})`;
}
