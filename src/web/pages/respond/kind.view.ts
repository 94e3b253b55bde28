import type { Translate } from '#domain/messages/format.js';
import { stepsOf } from '#domain/questionnaires/kinds/scale.js';
import { CHOICES } from '#domain/questionnaires/kinds/values.js';
import type { Column, Named, Question } from '#domain/questionnaires/questionnaire.js';
import type { MessageKey } from '../../messages/messages.js';
import type { ColumnView, KindView } from '../../respondent-views.js';

/** What the fields of a question need to know of its definition, whatever its kind. */
export function kindView(question: Question, t: Translate<MessageKey>): KindView {
  const { kind } = question;
  return {
    kind,
    options: optionsOf(question, t),
    ends: kind === 'scale' ? { lowest: question.lowest, highest: question.highest } : null,
    unit: kind === 'number' ? question.unit : '',
    format: kind === 'short-text' ? question.format : 'any',
    maxLength: 'maxLength' in question ? question.maxLength : 0,
    columns: kind === 'table' ? question.columns.map(columnView) : [],
    atLeast: 'atLeast' in question ? question.atLeast : 0,
    atMost: kind === 'table' ? question.atMost : 0,
  };
}

/** What can be chosen, in the order shown; nothing for kinds that are written. */
export function optionsOf(question: Question, t: Translate<MessageKey>): KindView['options'] {
  if (question.kind === 'yes-no-partly') {
    return CHOICES.map((choice) => ({ value: choice, label: t(`kinds.yes-no-partly.${choice}`) }));
  }
  if (question.kind === 'scale') {
    return stepsOf(question).map((step) => ({ value: String(step), label: String(step) }));
  }
  if (question.kind === 'certificate') return asOptions(question.standards);
  return 'options' in question ? asOptions(question.options) : [];
}

const asOptions = (named: readonly Named[]): KindView['options'] =>
  named.map(({ id, text }) => ({ value: id, label: text }));

const columnView = ({ title, kind, required, options = [] }: Column): ColumnView => ({
  title,
  kind,
  required,
  options: asOptions(options),
});
