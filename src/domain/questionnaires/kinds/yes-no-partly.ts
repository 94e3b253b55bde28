import { z } from 'zod';
import type { Fault } from '../../content/fault.js';
import { pointsShape } from '../../content/shapes.js';
import { calendarDate } from '../../dates.js';
import type { Translate } from '../../messages/format.js';
import type { YesNoPartlyQuestion } from '../questionnaire.js';
import type { Typed, TypedFault } from '../typed.js';
import type { Parsed, QuestionKind } from './kind.js';
import { questionShape } from './question-shape.js';
import { cleanText, LONGEST_TEXT, refused, typedList, typedOne } from './read-typed.js';
import { CHOICES, type Choice, type Exception, type ValueOf } from './values.js';

type Value = ValueOf<'yes-no-partly'>;

const MOST_EXCEPTIONS = 20;
const MESSAGES = [
  'kinds.yes-no-partly.yes',
  'kinds.yes-no-partly.partly',
  'kinds.yes-no-partly.no',
  'kinds.yes-no-partly.exceptions',
  'kinds.yes-no-partly.exceptions-help',
  'kinds.yes-no-partly.what',
  'kinds.yes-no-partly.affects',
  'kinds.yes-no-partly.solved-by',
  'kinds.yes-no-partly.add-exception',
  'kinds.yes-no-partly.said-affects',
  'kinds.yes-no-partly.said-solved-by',
  'kinds.yes-no-partly.choice-missing',
  'kinds.yes-no-partly.choice-unknown',
  'kinds.yes-no-partly.what-missing',
  'kinds.yes-no-partly.too-long',
  'kinds.yes-no-partly.not-a-day',
  'kinds.yes-no-partly.too-many',
] as const;
type Message = (typeof MESSAGES)[number];

/** A yes that may be qualified: "partly" carries exceptions, each with what it affects and until when. */
export const yesNoPartly: QuestionKind<'yes-no-partly', Message> = {
  id: 'yes-no-partly',
  definition: z.strictObject({
    ...questionShape,
    kind: z.literal('yes-no-partly'),
    points: z.strictObject({ yes: pointsShape, partly: pointsShape, no: pointsShape }),
  }),
  faults,
  parse,
  typed: (_question, value) => ({
    choice: [value.choice],
    'exception.what': value.exceptions.map(({ what }) => what),
    'exception.affects': value.exceptions.map(({ affects }) => affects),
    'exception.solved-by': value.exceptions.map(({ solvedBy }) => solvedBy ?? ''),
  }),
  say: (_question, value, t) =>
    [
      t(`kinds.yes-no-partly.${value.choice}`),
      ...value.exceptions.map((exception) => sayException(exception, t)),
    ].join('\n'),
  score: ({ points }, { choice }) => ({ points: points[choice], reason: `${choice} = ${points[choice]}` }),
  same: (a, b) =>
    a.choice === b.choice &&
    a.exceptions.length === b.exceptions.length &&
    a.exceptions.every((exception, at) => sameException(exception, b.exceptions[at])),
  messages: MESSAGES,
};

function faults({ points, weight }: YesNoPartlyQuestion): readonly Fault[] {
  const found: Fault[] = [];
  if (points.partly < Math.min(points.yes, points.no) || points.partly > Math.max(points.yes, points.no)) {
    found.push({ path: 'points.partly', reason: 'Partly must earn something between no and yes.' });
  }
  if (weight > 0 && points.yes === points.no && points.yes === points.partly) {
    found.push({ path: 'points', reason: 'Every answer earns the same, so the weight decides nothing.' });
  }
  return found;
}

function parse(_question: YesNoPartlyQuestion, typed: Typed): Parsed<Value> {
  const choice = typedOne(typed, 'choice');
  const rows = exceptionRows(typed);
  if (choice === '')
    return rows.length === 0 ? { outcome: 'empty' } : refused('choice', 'kinds.yes-no-partly.choice-missing');
  if (!isChoice(choice)) return refused('choice', 'kinds.yes-no-partly.choice-unknown');
  if (choice !== 'partly')
    return { outcome: 'value', value: { kind: 'yes-no-partly', choice, exceptions: [] } };
  if (rows.length > MOST_EXCEPTIONS) {
    return refused('exception.what', 'kinds.yes-no-partly.too-many', { max: MOST_EXCEPTIONS });
  }
  const complaints = rows.flatMap(rowFaults);
  if (complaints.length > 0) return { outcome: 'refused', faults: complaints };
  const exceptions = rows.map(({ what, affects, solvedBy }) => ({
    what,
    affects,
    solvedBy: calendarDate(solvedBy),
  }));
  return { outcome: 'value', value: { kind: 'yes-no-partly', choice, exceptions } };
}

const isChoice = (text: string): text is Choice => (CHOICES as readonly string[]).includes(text);

interface Row {
  readonly what: string;
  readonly affects: string;
  readonly solvedBy: string;
  /** From 1, as the person sees it. */
  readonly row: number;
}

/** The rows in which anything was typed. */
function exceptionRows(typed: Typed): readonly Row[] {
  const [what, affects, solvedBy] = [
    typedList(typed, 'exception.what'),
    typedList(typed, 'exception.affects'),
    typedList(typed, 'exception.solved-by'),
  ];
  const rows = Array.from({ length: Math.max(what.length, affects.length, solvedBy.length) }, (_, at) => ({
    what: cleanText(what[at] ?? ''),
    affects: cleanText(affects[at] ?? ''),
    solvedBy: cleanText(solvedBy[at] ?? ''),
    row: at + 1,
  }));
  return rows.filter((row) => row.what !== '' || row.affects !== '' || row.solvedBy !== '');
}

function rowFaults({ what, affects, solvedBy, row }: Row): readonly TypedFault[] {
  const found: TypedFault[] = [];
  const say = (field: string, message: Message, values: TypedFault['values'] = {}) =>
    found.push({ field, message, values: { row, ...values } });
  if (what === '') say('exception.what', 'kinds.yes-no-partly.what-missing');
  if (what.length > LONGEST_TEXT)
    say('exception.what', 'kinds.yes-no-partly.too-long', { max: LONGEST_TEXT });
  if (affects.length > LONGEST_TEXT)
    say('exception.affects', 'kinds.yes-no-partly.too-long', { max: LONGEST_TEXT });
  if (solvedBy !== '' && calendarDate(solvedBy) === null)
    say('exception.solved-by', 'kinds.yes-no-partly.not-a-day');
  return found;
}

function sayException({ what, affects, solvedBy }: Exception, t: Translate<Message>): string {
  const parts = [what];
  if (affects !== '') parts.push(t('kinds.yes-no-partly.said-affects', { affects }));
  if (solvedBy !== null) parts.push(t('kinds.yes-no-partly.said-solved-by', { day: new Date(solvedBy) }));
  // Parts end as their writers ended them; joined, only the last keeps its full stop.
  return `– ${parts.map((part, at) => (at < parts.length - 1 ? part.replace(/[\s.;,]+$/, '') : part)).join('; ')}`;
}

const sameException = (a: Exception, b: Exception | undefined): boolean =>
  b !== undefined && a.what === b.what && a.affects === b.affects && a.solvedBy === b.solvedBy;
