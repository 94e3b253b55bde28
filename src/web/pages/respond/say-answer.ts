import type { Answer } from '#domain/assessments/assessment.js';
import { sayValue } from '#domain/questionnaires/kinds/register.js';
import type { Question } from '#domain/questionnaires/questionnaire.js';
import type { Reader } from './sheet.js';

const SHORT = 80;

/** An answer in a few words, to be quoted in a sentence. */
export function sayShortly(question: Question, { status, value }: Answer, t: Reader['t']): string {
  if (status === 'not-applicable') return t('respond.said.not-applicable');
  if (value === null) return t('respond.said.open');
  if (value.kind === 'yes-no-partly') return t(`respond.said.${value.choice}`);
  return clipped(
    sayValue(question, value, t)
      .replaceAll(/[\s.;,]*\n/g, '; ')
      .replace(/[\s.;,]+$/, ''),
  );
}

/** The whole answer in words; several lines where it has several. */
export function sayAnswer(question: Question, { status, value }: Answer, t: Reader['t']): string {
  if (status === 'not-applicable') return t('respond.said.not-applicable');
  return value === null ? '' : sayValue(question, value, t);
}

/** A text cut to one line's length at a word. */
export function clipped(text: string): string {
  if (text.length <= SHORT) return text;
  const cut = text.slice(0, SHORT);
  const space = cut.lastIndexOf(' ');
  return `${(space > SHORT / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
