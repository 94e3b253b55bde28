import type { Answer, Answers } from '#domain/assessments/assessment.js';
import type { Instant } from '#domain/dates.js';
import type { EvidenceId, QuestionnaireId, SectionId } from '#domain/ids.js';
import type { AnswerValue } from '#domain/questionnaires/kinds/values.js';
import type { Question, Questionnaire, QuestionOf } from '#domain/questionnaires/questionnaire.js';
import { USUAL_BANDS } from '#domain/scoring/bands.js';

const COMMON = {
  text: 'Is it so?',
  help: '',
  why: 'Because.',
  goodEvidence: 'A page.',
  redFlags: [],
  required: true,
  mayBeNotApplicable: true,
  weight: 1,
  critical: false,
  askedWhen: null,
  evidenceRule: null,
  mappings: [],
} as const;

const COLUMNS = [
  { id: 'supplier', title: 'Supplier', kind: 'text', required: true },
  { id: 'people', title: 'People', kind: 'number', required: false },
  { id: 'since', title: 'Since', kind: 'date', required: false },
  {
    id: 'role',
    title: 'Role',
    kind: 'choice',
    required: true,
    options: [
      { id: 'model', text: 'Trains the model' },
      { id: 'host', text: 'Runs it' },
    ],
  },
];

const OWN = {
  'yes-no-partly': { points: { yes: 1, partly: 0.5, no: 0 } },
  'single-choice': { options: options({ a: 0, b: 0.5, c: 1 }) },
  'multiple-choice': { options: options({ a: 0.5, b: 0.3, c: 0.2, none: 0 }), exclusive: 'none' },
  scale: { from: 1, to: 5, lowest: 'Nobody', highest: 'Everybody', points: [{ from: 4, points: 1 }] },
  'short-text': { format: 'any', maxLength: 200, weight: 0 },
  'long-text': { maxLength: 200, weight: 0 },
  number: { unit: '', min: null, max: null, whole: false, points: [{ from: 10, points: 1 }] },
  date: { future: false, points: [{ withinMonths: 12, points: 1 }] },
  file: { atLeast: 1 },
  table: { columns: COLUMNS, atLeast: 1, atMost: 10, points: [{ fromRows: 1, points: 1 }] },
  contact: {},
  certificate: {
    standards: [
      { id: 'iso-42001', text: 'ISO/IEC 42001:2023' },
      { id: 'iso-27001', text: 'ISO/IEC 27001:2022' },
    ],
    points: { current: 1, expired: 0.25 },
  },
};

function options(points: Readonly<Record<string, number>>) {
  return Object.entries(points).map(([id, each]) => ({ id, text: `Option ${id}`, points: each }));
}

/** Fields of a question in a test: ids may be plain texts. */
type Fields = Readonly<Record<string, unknown>>;

/** A sound question of a kind, with the fields a test is about. */
export const question = <K extends Question['kind']>(
  kind: K,
  id: string,
  fields: Fields = {},
): QuestionOf<K> => ({ ...COMMON, kind, id, ...OWN[kind], ...fields }) as unknown as QuestionOf<K>;

/** A questionnaire of one section for each list of questions: s1, s2, … */
export const questionnaire = (...sections: readonly (readonly Question[])[]): Questionnaire => ({
  id: 'test' as QuestionnaireId,
  version: 1,
  status: 'published',
  title: 'A test',
  purpose: 'To test.',
  minutes: 5,
  language: 'en',
  sections: sections.map((questions, at) => ({
    id: `s${at + 1}` as SectionId,
    title: `Section ${at + 1}`,
    intro: '',
    questions,
  })),
  bands: USUAL_BANDS,
});

const BLANK: Answer = {
  status: 'open',
  value: null,
  reason: '',
  note: '',
  evidence: [],
  provenance: 'typed',
  by: 'Sanne de Wit',
  at: '2026-11-21T09:00:00.000Z' as Instant,
  revision: 1,
};

/** An answer with a value. */
export const answered = (value: unknown, fields: Partial<Answer> = {}): Answer => ({
  ...BLANK,
  status: 'answered',
  value: value as AnswerValue,
  ...fields,
});

const EXCEPTION = { what: 'One team is not covered yet', affects: '', solvedBy: null };

export const choose = (choice: 'yes' | 'partly' | 'no', fields: Partial<Answer> = {}): Answer =>
  answered({ kind: 'yes-no-partly', choice, exceptions: choice === 'partly' ? [EXCEPTION] : [] }, fields);

/** Not applicable, for a reason. */
export const notApplicable = (reason = 'We train no model.'): Answer => ({
  ...BLANK,
  status: 'not-applicable',
  reason,
});

/** A document beside an answer. */
export const document = {
  evidence: [{ id: 'e1' as EvidenceId, name: 'a.pdf', size: 1, type: 'application/pdf', sha256: '0' }],
};

/** Answers by question id. */
export const answers = (byId: Readonly<Record<string, Answer>>): Answers => byId as Answers;
