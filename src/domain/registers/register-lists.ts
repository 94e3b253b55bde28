import {
  ACCREDITATION_TITLES,
  ARRANGEMENT_TITLES,
  CONFIDENCE_TITLES,
  COUNTER_CLAIM_TITLES,
  PROGRAMME_TITLES,
} from './register-titles.js';

/** The lists an organisation may add to and correct, in the order in which they refer to each other. */
export const REGISTER_LISTS = [
  'accreditation-bodies',
  'certification-bodies',
  'accreditations',
  'counter-claims',
] as const;
export type RegisterList = (typeof REGISTER_LISTS)[number];

/** What each list is called, and one entry of it. */
export const LIST_TITLES: Readonly<Record<RegisterList, { readonly all: string; readonly one: string }>> = {
  'accreditation-bodies': { all: 'Accreditation bodies', one: 'accreditation body' },
  'certification-bodies': { all: 'Certification bodies', one: 'certification body' },
  accreditations: { all: 'Accreditations', one: 'accreditation' },
  'counter-claims': { all: 'What speaks against an accreditation', one: 'statement' },
};

/** One value of an entry: the same in a form, in a CSV file and in the history. */
export interface RegisterColumn {
  readonly id: string;
  readonly title: string;
  /** `names`: several, parted by semicolons. A body is told by its id or its name. */
  readonly kind:
    | 'line'
    | 'names'
    | 'day'
    | 'choice'
    | 'country'
    | 'address'
    | 'certification-body'
    | 'accreditation-body';
  /** Never empty. */
  readonly required?: true;
  /** Makes the entry the one it is: not changed once it is there. */
  readonly fixed?: true;
  /** Most characters; of each where there are several. */
  readonly longest: number;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** The option meant where nothing is written. */
  readonly otherwise?: string;
  readonly help?: string;
}

const optionsOf = (titles: Readonly<Record<string, string>>) =>
  Object.entries(titles).map(([value, label]) => ({ value, label }));

const name: RegisterColumn = {
  id: 'name',
  title: 'Name',
  kind: 'line',
  longest: 200,
  required: true,
  help: 'Of the legal entity, with its legal form: Aldgate Certification Ltd.',
};
const aliases: RegisterColumn = {
  id: 'aliases',
  title: 'Other names',
  kind: 'names',
  longest: 200,
  help: 'Parted by semicolons. Names of this body alone: a name that another body has as well says of one what is known of the other.',
};
const note: RegisterColumn = { id: 'note', title: 'Note', kind: 'line', longest: 800 };
const confidence = (id: string, title: string): RegisterColumn => ({
  id,
  title,
  kind: 'choice',
  longest: 20,
  options: optionsOf(CONFIDENCE_TITLES),
  otherwise: 'none',
});
const day = (id: string, title: string, help = ''): RegisterColumn => ({
  id,
  title,
  kind: 'day',
  longest: 10,
  ...(help === '' ? {} : { help }),
});

/** Where an entry was seen and on which day it was so; every list ends with both. */
const WORD: readonly RegisterColumn[] = [
  {
    id: 'source',
    title: 'Source',
    kind: 'line',
    longest: 500,
    required: true,
    help: 'Where it was seen: an address, a letter, a document.',
  },
  { ...day('asOf', 'As of', 'The day on which it was so.'), required: true },
];

/** Every column of every list, in the order of forms and files. */
export const REGISTER_COLUMNS: Readonly<Record<RegisterList, readonly RegisterColumn[]>> = {
  'accreditation-bodies': [
    { ...name, help: 'Its full name.' },
    aliases,
    { id: 'shortName', title: 'Short name', kind: 'line', longest: 20, required: true },
    { id: 'country', title: 'Country', kind: 'line', longest: 80, required: true },
    { id: 'regions', title: 'Regional groups', kind: 'names', longest: 20 },
    {
      id: 'arrangement',
      title: 'Recognition arrangement',
      kind: 'choice',
      longest: 30,
      options: optionsOf(ARRANGEMENT_TITLES),
      otherwise: 'unverified',
      help: 'For management systems: IAF MLA until 31 December 2025, Global ACI MRA from 2026.',
    },
    confidence('arrangementConfidence', 'How sure: arrangement'),
    {
      id: 'programme',
      title: 'ISO/IEC 42001',
      kind: 'choice',
      longest: 30,
      options: optionsOf(PROGRAMME_TITLES),
      otherwise: 'unknown',
    },
    { id: 'programmeSince', title: 'ISO/IEC 42001 since', kind: 'line', longest: 80 },
    confidence('programmeConfidence', 'How sure: ISO/IEC 42001'),
    {
      id: 'directory',
      title: 'Directory',
      kind: 'address',
      longest: 300,
      help: 'Its address, beginning with https://.',
    },
    {
      id: 'directoryVerified',
      title: 'Directory opened',
      kind: 'choice',
      longest: 3,
      options: optionsOf({ yes: 'Yes', no: 'No' }),
      otherwise: 'no',
    },
    note,
    ...WORD,
  ],
  'certification-bodies': [
    name,
    aliases,
    {
      id: 'country',
      title: 'Country',
      kind: 'country',
      longest: 2,
      required: true,
      help: 'Two letters: GB, US, DE.',
    },
    ...WORD,
  ],
  accreditations: [
    {
      id: 'certificationBody',
      title: 'Certification body',
      kind: 'certification-body',
      longest: 200,
      required: true,
      fixed: true,
    },
    {
      id: 'accreditationBody',
      title: 'Accredited by',
      kind: 'accreditation-body',
      longest: 200,
      fixed: true,
      help: 'Empty where that is not known.',
    },
    {
      id: 'standard',
      title: 'Standard',
      kind: 'line',
      longest: 80,
      required: true,
      fixed: true,
      help: 'ISO/IEC 42001',
    },
    { id: 'number', title: 'Number', kind: 'line', longest: 80 },
    {
      id: 'status',
      title: 'Status',
      kind: 'choice',
      longest: 40,
      options: optionsOf(ACCREDITATION_TITLES),
      required: true,
    },
    day('since', 'Accredited since'),
    day(
      'until',
      'Accredited until',
      'The last day on which it holds. Left empty of one that ended, it is told as ended on a day not known.',
    ),
    day('changedOn', 'Suspended, reduced or withdrawn on'),
    day('liftedOn', 'Suspension or reduction lifted on'),
    { id: 'timeNote', title: 'Said about the time', kind: 'line', longest: 200 },
    confidence('confidence', 'How sure'),
    note,
    ...WORD,
  ],
  'counter-claims': [
    name,
    aliases,
    {
      id: 'says',
      title: 'What it says',
      kind: 'choice',
      longest: 30,
      options: optionsOf(COUNTER_CLAIM_TITLES),
      required: true,
    },
    { id: 'fact', title: 'What was found', kind: 'line', longest: 400, required: true },
    note,
    ...WORD,
  ],
};
