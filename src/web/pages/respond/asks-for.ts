import type { Translate } from '#domain/messages/format.js';
import type { Column, Question, QuestionOf } from '#domain/questionnaires/questionnaire.js';
import type { MessageKey } from '../../messages/messages.js';
import { optionsOf } from './kind.view.js';

type Words = Translate<MessageKey>;

/** What a question wants to know, a line each, for whoever reads it without its fields: on paper, or before a colleague is asked. */
export const asksFor = (question: Question, t: Words): readonly string[] =>
  (ASKS[question.kind] as (question: Question, t: Words) => readonly string[])(question, t);

const choices = (question: Question, t: Words) => optionsOf(question, t).map(({ label }) => label);

const ASKS: { readonly [K in Question['kind']]: (question: QuestionOf<K>, t: Words) => readonly string[] } = {
  'yes-no-partly': choices,
  'single-choice': choices,
  'multiple-choice': choices,
  scale: ({ from, to, lowest, highest }, t) => [t('respond.asks.scale', { from, to, lowest, highest })],
  'short-text': ({ format }, t) => (format === 'any' ? [] : [t(`respond.asks.${format}`)]),
  'long-text': () => [],
  number: ({ unit, whole }, t) => {
    const number = t(whole ? 'respond.asks.whole-number' : 'respond.asks.number');
    return [unit === '' ? number : t('respond.asks.in-unit', { number, unit })];
  },
  date: (_question, t) => [t('respond.asks.date')],
  file: ({ atLeast }, t) => [t('kinds.file.needed', { count: atLeast })],
  table: ({ columns, atLeast, atMost }, t) => [
    t('kinds.table.rows', { least: atLeast, most: atMost }),
    ...columns.map((column) => sayColumn(column, t)),
  ],
  contact: (_question, t) => [
    t('kinds.contact.name'),
    optional(t('kinds.contact.role'), t),
    t('kinds.contact.email'),
    optional(t('kinds.contact.phone'), t),
  ],
  certificate: (question, t) => [
    t('respond.asks.one-of', {
      title: t('kinds.certificate.standard'),
      options: listed(choices(question, t)),
    }),
    t('kinds.certificate.holder'),
    t('kinds.certificate.body'),
    t('kinds.certificate.number'),
    optional(t('kinds.certificate.accreditation'), t),
    t('kinds.certificate.valid-until'),
  ],
};

function sayColumn({ title, kind, required, options = [] }: Column, t: Words): string {
  const said =
    kind === 'text'
      ? title
      : t(`respond.asks.column-${kind}`, { title, options: listed(options.map(({ text }) => text)) });
  return required ? said : optional(said, t);
}

const optional = (said: string, t: Words): string => t('respond.asks.optional', { said });

const listed = (options: readonly string[]): string => options.join(' / ');
