import type { ColumnId, OptionId } from '../ids.js';
import type { AnswerValue, TableRow, ValueOf } from '../questionnaires/kinds/values.js';
import type { Column, Named, Question, QuestionOf } from '../questionnaires/questionnaire.js';
import type { KeptOption, KeptValue } from './library-entry.js';
import { comparable } from './wording.js';

type Kept<K extends KeptValue['kind']> = Extract<KeptValue, { kind: K }>;

/** A value in words that mean the same elsewhere. */
export function keptValue(question: Question, value: AnswerValue): KeptValue {
  const { kind } = value;
  if (kind === 'number') return { ...value, unit: question.kind === 'number' ? question.unit : '' };
  if (kind === 'single-choice') return { kind, options: [optionAs(question, value.option)] };
  if (kind === 'multiple-choice') return { kind, options: value.options.map((id) => optionAs(question, id)) };
  if (kind === 'scale') return keptStep(question as QuestionOf<'scale'>, value);
  if (kind === 'table') return keptTable(question as QuestionOf<'table'>, value);
  if (kind !== 'certificate') return value;
  return { ...value, standard: value.standard === null ? null : optionAs(question, value.standard) };
}

/** An option of the question in its words. */
function optionAs(question: Question, id: OptionId): KeptOption {
  return { id, text: choicesOf(question).find((option) => option.id === id)?.text ?? id };
}

function choicesOf(question: Question): readonly Named[] {
  if (question.kind === 'certificate') return question.standards;
  return 'options' in question ? question.options : [];
}

const keptStep = (
  { from, to, lowest, highest }: QuestionOf<'scale'>,
  { kind, step }: ValueOf<'scale'>,
): Kept<'scale'> => ({ kind, step, from, to, lowest, highest });

const keptTable = ({ columns }: QuestionOf<'table'>, { kind, rows }: ValueOf<'table'>): Kept<'table'> => ({
  kind,
  columns: columns.map((column) => ({ id: column.id, title: column.title, kind: column.kind })),
  rows: rows.map((row) => columns.map((column) => cellInWords(column, row[column.id] ?? ''))),
});

const cellInWords = ({ options }: Column, cell: string): string =>
  options?.find(({ id }) => id === cell)?.text ?? cell;

/** The value as the question would hold it; null where the question has nothing that means the same. */
export function valueIn(question: Question, value: KeptValue, own: boolean): AnswerValue | null {
  if (value.kind !== question.kind) return null;
  if (value.kind === 'number')
    return question.kind === 'number' && comparable(question.unit) === comparable(value.unit)
      ? { kind: 'number', number: value.number }
      : null;
  if (value.kind === 'scale')
    return question.kind === 'scale' && isSameScale(question, value)
      ? { kind: 'scale', step: value.step }
      : null;
  if (value.kind === 'table') return question.kind === 'table' ? tableIn(question, value, own) : null;
  if (value.kind === 'certificate') return certificateIn(question, value, own);
  return 'options' in value ? chosenIn(question, value, own) : value;
}

function chosenIn(
  question: Question,
  { kind, options: kept }: Kept<'single-choice' | 'multiple-choice'>,
  own: boolean,
): AnswerValue | null {
  const options = kept.flatMap((each) => optionIn(choicesOf(question), each, own)?.id ?? []);
  const [only] = options;
  if (options.length < kept.length || only === undefined) return null;
  if (kind === 'multiple-choice') return { kind, options };
  return options.length === 1 ? { kind: 'single-choice', option: only } : null;
}

/** By its id where that means the same, by its words otherwise. */
function optionIn(options: readonly Named[], { id, text }: KeptOption, own: boolean): Named | undefined {
  const words = comparable(text);
  const byId = own ? options.find((option) => option.id === id) : undefined;
  return byId ?? options.find((option) => words !== '' && comparable(option.text) === words);
}

const isSameScale = (question: QuestionOf<'scale'>, kept: Kept<'scale'>): boolean =>
  question.from === kept.from &&
  question.to === kept.to &&
  comparable(question.lowest) === comparable(kept.lowest) &&
  comparable(question.highest) === comparable(kept.highest);

function certificateIn(
  question: Question,
  { standard, ...fields }: Kept<'certificate'>,
  own: boolean,
): AnswerValue | null {
  if (standard === null) return { ...fields, standard };
  const option = optionIn(choicesOf(question), standard, own);
  return option === undefined ? null : { ...fields, standard: option.id };
}

/** Every column kept must have its place; an option that the column does not offer has none. */
function tableIn(
  { columns }: QuestionOf<'table'>,
  kept: Kept<'table'>,
  own: boolean,
): ValueOf<'table'> | null {
  const places = kept.columns.map(({ id, title }) => {
    const words = comparable(title);
    const byId = own ? columns.find((column) => column.id === id) : undefined;
    return byId ?? columns.find((column) => words !== '' && comparable(column.title) === words);
  });
  if (places.includes(undefined) || new Set(places).size < places.length) return null;
  const rows: TableRow[] = [];
  for (const row of kept.rows) {
    const cells: [ColumnId, string][] = [];
    for (const column of columns) {
      const cell = cellFrom(column, row[places.indexOf(column)] ?? '');
      if (cell === null) return null;
      cells.push([column.id, cell]);
    }
    rows.push(Object.fromEntries(cells));
  }
  return { kind: 'table', rows };
}

function cellFrom({ kind, options = [] }: Column, words: string): string | null {
  if (kind !== 'choice' || words === '') return words;
  return options.find(({ text }) => comparable(text) === comparable(words))?.id ?? null;
}
