import type { KindId } from '#domain/questionnaires/kinds/values.js';
import type { ChoiceView } from '../../../views.js';

/** One thing to fill in; `name` is its path in the question, `points.yes`. */
export interface Cell {
  readonly name: string;
  readonly label: string;
  /** `lines`: a list of texts, one a line; `options`: the same where each has an id of its own. */
  readonly type: 'text' | 'area' | 'number' | 'tick' | 'select' | 'lines' | 'options';
  readonly help?: string;
  readonly options?: readonly ChoiceView[];
  /** Says nothing where it is left empty. */
  readonly mayBeAbsent?: boolean;
}

/** A list of things alike, a row each. */
export interface RowsPlan {
  /** The field of the question that holds them. */
  readonly list: string;
  readonly title: string;
  readonly help: string;
  /** `Add option`. */
  readonly one: string;
  /** A row that was there goes away when its first cell is emptied. */
  readonly cells: readonly Cell[];
  /** Whether each has an id, made of its first cell. */
  readonly named: boolean;
}

interface KindPlan {
  readonly fields: readonly Cell[];
  readonly rows: readonly RowsPlan[];
}

const POINTS = { name: 'points', label: 'Points', type: 'number', help: '0 to 1' } as const;

const OPTIONS: RowsPlan = {
  list: 'options',
  title: 'What can be chosen',
  help: 'Say what must be true for an option to be chosen. An option left empty goes away.',
  one: 'option',
  cells: [{ name: 'text', label: 'Option', type: 'area' }, POINTS],
  named: true,
};

const MOST_CHARACTERS: Cell = {
  name: 'maxLength',
  label: 'Most characters',
  type: 'number',
  mayBeAbsent: true,
};

const steps = (name: string, label: string): RowsPlan => ({
  list: 'points',
  title: 'Points',
  help: 'The highest step reached wins; below all of them is 0. Without steps it is not scored.',
  one: 'step',
  cells: [{ name, label, type: 'number' }, POINTS],
  named: false,
});

const COLUMNS: RowsPlan = {
  list: 'columns',
  title: 'Columns',
  help: 'What can be chosen is written one a line, for columns that are a choice. A column left empty goes away.',
  one: 'column',
  cells: [
    { name: 'title', label: 'Column', type: 'text' },
    {
      name: 'kind',
      label: 'Holds',
      type: 'select',
      options: [
        { value: 'text', label: 'Text' },
        { value: 'number', label: 'Numbers' },
        { value: 'date', label: 'Days' },
        { value: 'choice', label: 'A choice' },
      ],
    },
    { name: 'options', label: 'Choices', type: 'options', mayBeAbsent: true },
    { name: 'required', label: 'Needed in every row', type: 'tick' },
  ],
  named: true,
};

/** What is of each kind's own, as it is filled in. */
export const KIND_PLANS: Readonly<Record<KindId, KindPlan>> = {
  'yes-no-partly': {
    fields: [
      { name: 'points.yes', label: 'Points for yes', type: 'number', help: '0 to 1' },
      { name: 'points.partly', label: 'Points for partly', type: 'number', help: 'Between no and yes' },
      { name: 'points.no', label: 'Points for no', type: 'number', help: '0 to 1' },
    ],
    rows: [],
  },
  'single-choice': { fields: [], rows: [OPTIONS] },
  'multiple-choice': { fields: [], rows: [OPTIONS] },
  scale: {
    fields: [
      { name: 'from', label: 'First step', type: 'number', help: '0 or more' },
      { name: 'to', label: 'Last step', type: 'number', help: 'At most 10' },
      { name: 'lowest', label: 'What the first step means', type: 'text' },
      { name: 'highest', label: 'What the last step means', type: 'text' },
    ],
    rows: [steps('from', 'From step')],
  },
  'short-text': {
    fields: [
      {
        name: 'format',
        label: 'What is written',
        type: 'select',
        options: [
          { value: 'any', label: 'Anything' },
          { value: 'web-address', label: 'An address on the web' },
          { value: 'email', label: 'An e-mail address' },
        ],
      },
      MOST_CHARACTERS,
    ],
    rows: [],
  },
  'long-text': {
    fields: [MOST_CHARACTERS],
    rows: [],
  },
  number: {
    fields: [
      { name: 'unit', label: 'Unit', type: 'text', help: '%, people, days' },
      { name: 'min', label: 'Smallest', type: 'number' },
      { name: 'max', label: 'Largest', type: 'number' },
      { name: 'whole', label: 'Whole numbers only', type: 'tick' },
    ],
    rows: [steps('from', 'From')],
  },
  date: {
    fields: [{ name: 'future', label: 'A day to come earns points too', type: 'tick' }],
    rows: [
      {
        ...steps('withinMonths', 'Within months'),
        help: 'For a day at most so many months ago; older than all is 0. Without steps the day is not scored.',
      },
    ],
  },
  file: {
    fields: [{ name: 'atLeast', label: 'Documents needed', type: 'number' }],
    rows: [],
  },
  table: {
    fields: [
      { name: 'atLeast', label: 'Fewest rows', type: 'number' },
      { name: 'atMost', label: 'Most rows', type: 'number', help: 'At most 100' },
    ],
    rows: [COLUMNS, steps('fromRows', 'From rows')],
  },
  contact: { fields: [], rows: [] },
  certificate: {
    fields: [
      { name: 'points.current', label: 'Points while it is current', type: 'number', help: '0 to 1' },
      { name: 'points.expired', label: 'Points once it has expired', type: 'number', help: '0 to 1' },
    ],
    rows: [
      {
        list: 'standards',
        title: 'Standards it may be of',
        help: 'A standard left empty goes away.',
        one: 'standard',
        cells: [{ name: 'text', label: 'Standard', type: 'text' }],
        named: true,
      },
    ],
  },
};

export const BANDS: RowsPlan = {
  list: 'bands',
  title: 'Bands',
  help: 'The lowest score of each band. Without any, A begins at 85, B at 70 and C at 50.',
  one: 'band',
  cells: [
    {
      name: 'letter',
      label: 'Letter',
      type: 'select',
      options: [{ value: '', label: '–' }, ...['A', 'B', 'C', 'D'].map((value) => ({ value, label: value }))],
    },
    { name: 'word', label: 'Word', type: 'text' },
    { name: 'from', label: 'From', type: 'number' },
  ],
  named: false,
};
