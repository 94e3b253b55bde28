import type { Answer } from '#domain/assessments/assessment.js';
import type { Condition, Question, Questionnaire } from '#domain/questionnaires/questionnaire.js';

/** The same questionnaire in the JSON of SurveyJS. */
export const asSurvey = ({ sections }: Questionnaire) => ({
  // Its own default: what is hidden keeps its value until the survey is complete.
  clearInvisibleValues: 'onComplete',
  pages: sections.map(({ id, questions }) => ({ name: id, elements: questions.map(elementFor) })),
});

function elementFor(question: Question) {
  const { id, text, askedWhen } = question;
  const visible = askedWhen === null ? {} : { visibleIf: expressionFor(askedWhen) };
  const common = { name: id, title: text, ...visible };
  if (question.kind === 'number') return { ...common, type: 'text', inputType: 'number' };
  const choices = question.kind === 'single-choice' ? question.options.map((each) => each.id) : CHOICES;
  return { ...common, type: 'radiogroup', choices };
}

const CHOICES = ['yes', 'partly', 'no'];

function expressionFor(condition: Condition): string {
  if ('all' in condition) return condition.all.map((each) => `(${expressionFor(each)})`).join(' and ');
  if ('any' in condition) return condition.any.map((each) => `(${expressionFor(each)})`).join(' or ');
  if ('not' in condition) return `!(${expressionFor(condition.not)})`;
  if ('question' in condition && 'is' in condition)
    return condition.is.map((id) => `{${condition.question}} = '${id}'`).join(' or ');
  if ('question' in condition && 'atLeast' in condition)
    return `{${condition.question}} >= ${condition.atLeast}`;
  throw new Error(`No made questionnaire asks on ${JSON.stringify(condition)}.`);
}

/** A value as a survey holds it. */
export function surveyValue({ value }: Answer): string | number {
  if (value?.kind === 'number') return value.number;
  if (value?.kind === 'single-choice') return value.option;
  if (value?.kind === 'yes-no-partly') return value.choice;
  throw new Error('No made answer is of another kind.');
}
