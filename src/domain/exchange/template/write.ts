import type { WorkbookSheet } from '../../documents/workbook.js';
import { kinds } from '../../questionnaires/kinds/register.js';
import type { Question, Questionnaire, Section } from '../../questionnaires/questionnaire.js';
import { answersInWords } from './answers.js';
import { COLUMNS, type ColumnName, WHOLE, WHOLE_SHEET, type WholeName } from './columns.js';
import { conditionInWords } from './condition-words.js';
import { lineOf } from './lines.js';
import { SETTING_NAMES, settingsInWords } from './settings.js';

/** A questionnaire as the sheets of the template, from which the same questionnaire is read again. */
export const templateSheets = (questionnaire: Questionnaire): readonly WorkbookSheet[] => [
  {
    name: 'Questions',
    columns: COLUMNS.map(({ id, width }) => ({ label: id, width })),
    rows: questionRows(questionnaire),
  },
  {
    name: WHOLE_SHEET,
    columns: [
      { label: 'what', width: 14 },
      { label: 'value', width: 80 },
    ],
    rows: wholeRows(questionnaire),
  },
  helpSheet(),
];

/** The same as the rows of one table: what the whole is, and under it a row of heads and a row for each question. */
export const templateTable = (questionnaire: Questionnaire): readonly (readonly string[])[] => [
  ...wholeRows(questionnaire),
  [],
  COLUMNS.map(({ id }) => id),
  ...questionRows(questionnaire),
];

const wholeRows = ({ id, version, title, purpose, minutes, bands, leadsTo }: Questionnaire): string[][] => {
  const values: Readonly<Record<WholeName, string>> = {
    id,
    version: String(version),
    title,
    purpose,
    minutes: String(minutes),
    bands: bands.map(({ letter, word, from }) => lineOf([letter, word, from])).join('\n'),
    'leads to': (leadsTo ?? [])
      .map(({ questionnaire, when, because }) => lineOf([questionnaire, conditionInWords(when), because]))
      .join('\n'),
  };
  return WHOLE.map((name) => [name, values[name]]);
};

const questionRows = ({ sections }: Questionnaire): string[][] =>
  sections.flatMap((section) =>
    section.questions.map((question, at) => {
      const cells = cellsOf(question);
      const head = at === 0 ? sectionCells(section) : {};
      return COLUMNS.map(({ id }) => ({ ...cells, ...head })[id] ?? '');
    }),
  );

type Cells = Partial<Readonly<Record<ColumnName, string>>>;

const sectionCells = ({ id, title, intro, askedWhen }: Section): Cells => ({
  section: title,
  'section id': id,
  'section intro': intro,
  'section condition': askedWhen === undefined ? '' : conditionInWords(askedWhen),
});

const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');

function cellsOf(question: Question): Cells {
  const loose = question as unknown as Readonly<Record<string, unknown>>;
  const rule = question.evidenceRule;
  return {
    id: question.id,
    kind: question.kind,
    question: question.text,
    help: question.help,
    why: question.why,
    'good evidence': question.goodEvidence,
    'red flags': question.redFlags.map((flag) => lineOf([flag])).join('\n'),
    answers: answersInWords(loose),
    settings: settingsInWords(loose),
    weight: String(question.weight),
    critical: yesOrNo(question.critical),
    required: yesOrNo(question.required),
    'not applicable': yesOrNo(question.mayBeNotApplicable),
    condition: question.askedWhen === null ? '' : conditionInWords(question.askedWhen),
    'document for': rule === null ? '' : rule.when.join(', '),
    'without document': rule === null ? '' : String(rule.without),
    mappings: question.mappings.map(({ framework, requirement }) => `${framework} ${requirement}`).join('\n'),
  };
}

function helpSheet(): WorkbookSheet {
  const says: Readonly<Record<string, string>> = {
    kind: `One of: ${Object.keys(kinds).join(', ')}.`,
    settings: `What the kind needs besides, a line each, as unit: %. There are: ${SETTING_NAMES.join(', ')}. A column of a table: column: title | text, number, date or choice | required or optional | id. A column to choose in goes on with words and id of each choice: column: Role | choice | required | role | Trains it | trains | Runs it | runs. Ids may stay empty. A standard of a certificate: standard: its name.`,
  };
  return {
    name: 'Help',
    columns: [
      { label: 'column', width: 18 },
      { label: 'what stands in it', width: 100 },
    ],
    rows: COLUMNS.map(({ id, says: words }) => [id, says[id] ?? words]),
  };
}
