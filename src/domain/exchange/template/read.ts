import { FACTS, STATED } from '../../ai-systems/given.js';
import { ROLE_IDS, TIER_IDS } from '../../ai-systems/tiers-and-roles.js';
import type { Fault } from '../../content/fault.js';
import { kinds } from '../../questionnaires/kinds/register.js';
import type { Condition } from '../../questionnaires/questionnaire.js';
import { NotUnderstood } from '../boolean-grammar.js';
import { freshIds, idFrom } from '../ids.js';
import type { Loose } from '../loose.js';
import { notedOnce, type Reading, refusedReading } from '../reading.js';
import type { Sheet } from '../sheet.js';
import { answerNames, answersFrom } from './answers.js';
import type { ColumnName } from './columns.js';
import { conditionFromWords, type Names } from './condition-words.js';
import { linesIn } from './lines.js';
import { settingsFrom } from './settings.js';
import { findTable, type Row, type Table } from './table.js';

/** A question of a row, whose condition is still words. */
interface Written {
  readonly row: Row;
  /** What conditions may call it besides its id: its id as typed, and its place. */
  readonly called: readonly string[];
  readonly json: Loose & { readonly id: string };
}

interface WrittenSection {
  readonly row: Row;
  readonly id: string;
  readonly title: string;
  readonly questions: Written[];
}

type Blame = (row: Row, column: ColumnName, reason: string) => void;

/**
 * Reads a questionnaire from the template, as a workbook or as a CSV table. Every fault is named with its row and column;
 * where there is one, nothing is made.
 */
export function readTemplate(sheets: readonly Sheet[], { name }: { readonly name: string }): Reading {
  const { notCarried, note } = notedOnce();
  const faults: Fault[] = [];
  const table = findTable(sheets, note, faults);
  if (table === null) return refusedReading(notATemplate(sheets));
  const blame: Blame = (row, column, reason) =>
    void faults.push({ path: table.place(row.at, column), reason });
  const sections = sectionsOf(table, blame);
  if (sections.length === 0)
    return refusedReading('The table of questions is empty: it has heads and no rows under them.');
  const names = namesIn(sections);
  const understood = (words: string, told: (reason: string) => void): Condition | null => {
    try {
      return words === '' ? null : conditionFromWords(words, names);
    } catch (error) {
      if (!(error instanceof NotUnderstood)) throw error;
      told(`The condition is not understood: ${error.message}.`);
      return null;
    }
  };
  const conditionOf = (row: Row, column: 'condition' | 'section condition') =>
    understood(row.cell(column), (reason) => blame(row, column, reason));
  const blameWhole = (reason: string) => void faults.push({ path: 'Questionnaire', reason });
  const json = {
    ...wholeOf(table, name, sections, blameWhole),
    ...leadsOf(table, (words) => understood(words, blameWhole)),
    sections: sections.map(({ row, id, title, questions }) => {
      const askedWhen = conditionOf(row, 'section condition');
      return {
        id,
        title,
        intro: row.cell('section intro'),
        ...(askedWhen === null ? {} : { askedWhen }),
        questions: questions.map((each) => ({ ...each.json, askedWhen: conditionOf(each.row, 'condition') })),
      };
    }),
  };
  if (faults.length > 0) return { made: [], notCarried, notes: [], faults };
  return { made: [{ kind: 'questionnaire', json }], notCarried, notes: [], faults };
}

const notATemplate = (sheets: readonly Sheet[]): string => {
  const filled = sheets.filter(({ rows }) => rows.length > 0).map(({ name }) => name);
  if (filled.length === 0) return 'There is nothing in it: every sheet is empty.';
  const where = filled.every((name) => name === '') ? 'it has no' : `no sheet (${filled.join(', ')}) has a`;
  return `This is not filled in by Assay’s template: ${where} row of heads with section, kind and question. Get the template by “assay questionnaire template” or from the page of imports, and write the questions into it.`;
};

function sectionsOf({ rows }: Table, blame: Blame): readonly WrittenSection[] {
  const sections: WrittenSection[] = [];
  const freshSection = freshIds();
  const freshQuestion = freshIds();
  for (const row of rows) {
    const title = row.cell('section');
    const id = row.cell('section id');
    let section = sections.at(-1);
    const isSame =
      section !== undefined && (title === '' || title === section.title) && (id === '' || id === section.id);
    if (section === undefined || !isSame) {
      if (title === '') blame(row, 'section', 'The first row names its section.');
      const place = `section-${sections.length + 1}`;
      section = { row, title, id: id === '' ? freshSection(title, place) : id, questions: [] };
      sections.push(section);
    }
    section.questions.push(
      questionOf(row, `${sections.length}.${section.questions.length + 1}`, freshQuestion, blame),
    );
  }
  return sections;
}

function questionOf(row: Row, place: string, freshId: ReturnType<typeof freshIds>, blame: Blame): Written {
  const typed = row.cell('id');
  const isKey = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/.test(typed);
  const id = isKey ? typed : freshId(typed === '' ? `q-${place}` : typed, 'question');
  const kind = row
    .cell('kind')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
  if (!Object.hasOwn(kinds, kind)) {
    blame(
      row,
      'kind',
      `“${row.cell('kind')}” is no kind of question; there are: ${Object.keys(kinds).join(', ')}.`,
    );
  }
  if (row.cell('question') === '') blame(row, 'question', 'It asks nothing.');
  const fresh = freshIds();
  const optionId = (words: string) => fresh(words.toLowerCase().slice(0, 40), 'option');
  const settings = settingsFrom(row.cell('settings'), optionId, (reason) => blame(row, 'settings', reason));
  const answers = answersFrom(kind, row.cell('answers'), optionId, (reason) => blame(row, 'answers', reason));
  const json = { id, kind, ...common(row, blame), ...settings, ...answers };
  return { row, called: typed === '' ? [place] : [typed], json };
}

function common(row: Row, blame: Blame): Loose {
  const number = (column: ColumnName, otherwise: number): number => {
    const written = row.cell(column);
    const value = written === '' ? otherwise : Number(written.replace(',', '.'));
    if (!Number.isFinite(value)) blame(row, column, `“${written}” is no number.`);
    return value;
  };
  const yes = (column: ColumnName, otherwise: boolean): boolean => {
    const written = row.cell(column).toLowerCase();
    if (!['', 'yes', 'no', 'true', 'false'].includes(written))
      blame(row, column, `“${written}” is neither yes nor no.`);
    return written === '' ? otherwise : written === 'yes' || written === 'true';
  };
  const when = row
    .cell('document for')
    .split(',')
    .map((each) => each.trim());
  return {
    text: row.cell('question'),
    help: row.cell('help'),
    why: row.cell('why'),
    goodEvidence: row.cell('good evidence'),
    redFlags: linesIn(row.cell('red flags')).map((parts) => parts.join(' | ')),
    weight: number('weight', 0),
    critical: yes('critical', false),
    required: yes('required', true),
    mayBeNotApplicable: yes('not applicable', false),
    evidenceRule: row.cell('document for') === '' ? null : { when, without: number('without document', 0) },
    mappings: linesIn(row.cell('mappings')).map((parts) => {
      const [framework = '', ...requirement] = parts.join(' ').split(/\s+/);
      if (requirement.length === 0)
        blame(row, 'mappings', `“${framework}” names no requirement; write iso-iec-42001 A.7.5.`);
      return { framework, requirement: requirement.join(' ') };
    }),
  };
}

/** What conditions may name: questions by id, id as typed or place, and their answers by id or words. */
function namesIn(sections: readonly WrittenSection[]): Names {
  const all = sections.flatMap(({ questions }) => questions);
  const byName = new Map([
    ...all.flatMap(({ called, json }) => called.map((name) => [name.toLowerCase(), json] as const)),
    ...all.map(({ json }) => [json.id.toLowerCase(), json] as const),
  ]);
  const byId = new Map(all.map(({ json }) => [json.id, json]));
  const terms: Readonly<Record<Parameters<Names['term']>[0], readonly string[]>> = {
    tier: TIER_IDS,
    role: ROLE_IDS,
    fact: FACTS,
    'fact answer': STATED,
  };
  return {
    question(name) {
      const json = byName.get(name.toLowerCase());
      if (json === undefined) throw new NotUnderstood(`no question is called “${name}”`);
      return json.id;
    },
    answer(question, name) {
      const known = answerNames(byId.get(question) ?? {});
      const answer = known.get(name.toLowerCase());
      if (answer === undefined) throw new NotUnderstood(`“${name}” is no answer of ${question}`);
      return answer;
    },
    term(sort, name) {
      const term = terms[sort].find((each) => each === name.toLowerCase());
      if (term === undefined)
        throw new NotUnderstood(`there is no ${sort} “${name}”; there are: ${terms[sort].join(', ')}`);
      return term;
    },
  };
}

function wholeOf(
  { whole }: Table,
  name: string,
  sections: readonly WrittenSection[],
  blame: (reason: string) => void,
): Loose {
  const count = sections.reduce((sum, { questions }) => sum + questions.length, 0);
  const number = (field: 'version' | 'minutes', otherwise: number): number => {
    const value = Number(whole[field] || otherwise);
    if (!Number.isFinite(value)) blame(`Its ${field} “${whole[field]}” is no number.`);
    return value;
  };
  const title = whole.title || name;
  const bands = linesIn(whole.bands ?? '').map(([letter, word, from]) => ({
    letter,
    word,
    from: Number(from),
  }));
  return {
    id: whole.id || idFrom(name).toLowerCase() || 'imported',
    version: number('version', 1),
    title,
    purpose: whole.purpose || `Imported from the table “${title}”.`,
    minutes: number('minutes', Math.max(1, Math.round(count / 2))),
    ...(bands.length > 0 ? { bands } : {}),
  };
}

/** The questionnaires its answers lead to: name, condition and reason, a line each. */
function leadsOf({ whole }: Table, understood: (words: string) => Condition | null): Loose {
  const leadsTo = linesIn(whole['leads to'] ?? '').map(([questionnaire = '', words = '', because = '']) => ({
    questionnaire,
    when: understood(words),
    because,
  }));
  return leadsTo.length === 0 ? {} : { leadsTo };
}
