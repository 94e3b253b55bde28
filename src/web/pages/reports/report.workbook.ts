import type { SheetCell, Workbook, WorkbookSheet } from '#domain/documents/workbook.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { Decision } from '#domain/reviews/decision.js';
import type { Judgement } from '#domain/reviews/review.js';
import type { ReportFacts } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { FINDING_STATE_PILLS, SEVERITY_PILLS } from '../findings/finding-words.js';
import type { AnswerLine } from '../reviews/answer-line.view.js';
import { type ScoreView, scoreView } from '../reviews/score.view.js';
import { OUTCOME_PILLS, VERDICT_PILLS } from '../reviews/verdict.view.js';
import { inLine } from './in-line.js';
import type { Reporting } from './report.paper.js';
import { certificatesSheet } from './report-certificates.workbook.js';

/** The assessment as a workbook: the same as the report, in rows that can be sorted and filtered. */
export function reportWorkbook(facts: ReportFacts, reporting: Reporting): Workbook {
  const { names } = facts.assessment;
  const view = scoreView(facts, reporting);
  return {
    title: `Assessment of ${names.aiSystem} of ${names.vendor}`,
    author: reporting.by,
    madeAt: reporting.now,
    sheets: [
      summarySheet(facts, reporting, view),
      answersSheet(facts, view),
      sectionsSheet(facts),
      findingsSheet(facts, reporting),
      documentsSheet(facts, reporting),
      certificatesSheet(facts),
    ],
  };
}

function summarySheet(
  { assessment, submission, vendor, aiSystem, review, score }: ReportFacts,
  { organisation, by, timeZone, now }: Reporting,
  { arithmetic, caps, notices }: ScoreView,
): WorkbookSheet {
  const rows: readonly (readonly [string, SheetCell])[] = [
    ['Buyer', organisation],
    ['Vendor', vendor.name],
    ['Criticality', vendor.criticality],
    ['AI system', aiSystem.name],
    ['Purpose', aiSystem.purpose],
    ['Questionnaire', assessment.questionnaire.title],
    ['Version', assessment.questionnaire.version],
    ['Round', submission.round],
    ['Submitted', formatTime(submission.at, timeZone)],
    ['Attested by', `${submission.attestation.name}, ${submission.attestation.title}`],
    ['Score', score.value],
    ['Computed, without overrides', score.computed.value],
    ['Band', score.band?.letter ?? 'not scored'],
    ['Arithmetic', inLine(arithmetic)],
    ['To be noticed', [...caps, ...notices].join('\n')],
    ['Formula', score.version],
    ...decisionRows(review?.decision ?? null),
    ['SHA-256 of the submission', submission.sha256],
    ['Made by', by],
    ['Made', formatTime(now, timeZone)],
  ];
  return {
    name: 'Summary',
    columns: [
      { label: 'What', width: 30 },
      { label: 'Value', width: 80 },
    ],
    rows,
  };
}

const decisionRows = (decision: Decision | null): readonly (readonly [string, SheetCell])[] =>
  decision === null
    ? [['Decision', 'Not decided yet']]
    : [
        ['Decision', OUTCOME_PILLS[decision.outcome].word],
        ['Decided by', decision.by.name],
        ['Reasons', decision.reasons],
        ['Conditions', decision.conditions.map(({ text }) => text).join('\n')],
        ['Look again on', decision.lookAgainOn],
      ];

function answersSheet({ review, score }: ReportFacts, { sections }: ScoreView): WorkbookSheet {
  const scored = new Map(
    score.sections.flatMap(({ questions }) => questions).map((each) => [String(each.id), each]),
  );
  return {
    name: 'Answers',
    columns: [
      { label: 'No.', width: 7 },
      { label: 'Section', width: 24 },
      { label: 'Question', width: 60 },
      { label: 'Critical', width: 9 },
      { label: 'Requirements', width: 18 },
      { label: 'Answer', width: 60 },
      { label: 'Reason', width: 30 },
      { label: 'Note', width: 40 },
      { label: 'Documents', width: 30 },
      { label: 'Verdict', width: 12 },
      { label: 'Message to the vendor', width: 40 },
      { label: 'Judged by', width: 18 },
      { label: 'Weight', width: 8 },
      { label: 'Computed points', width: 10 },
      { label: 'Points', width: 8 },
      { label: 'Earned', width: 8 },
      { label: 'Confidence', width: 12 },
      { label: 'Why', width: 40 },
      { label: 'Override', width: 40 },
    ],
    rows: sections.flatMap(({ title, rows }) =>
      rows.map((line) =>
        answerRow(line, { title, scored, judgement: review?.judgements[line.id as never] ?? null }),
      ),
    ),
  };
}

type Scored = ReportFacts['score']['sections'][number]['questions'][number];

function answerRow(
  line: AnswerLine,
  given: {
    readonly title: string;
    readonly scored: ReadonlyMap<string, Scored>;
    readonly judgement: Judgement | null;
  },
): readonly SheetCell[] {
  return [
    line.number,
    given.title,
    line.text,
    line.critical ? 'yes' : 'no',
    line.requirements.map(({ number }) => number).join(', '),
    line.said.join('\n'),
    line.reason,
    line.note,
    line.evidence.map(({ name }) => name).join('\n'),
    ...judgementCells(given.judgement),
    ...pointsCells(given.scored.get(line.id)),
    line.confidence?.word ?? '',
    line.why,
    line.override?.words ?? '',
  ];
}

const judgementCells = (judgement: Judgement | null): readonly SheetCell[] =>
  judgement === null || judgement.verdict === null
    ? [VERDICT_PILLS.open.word, '', '']
    : [VERDICT_PILLS[judgement.verdict].word, judgement.message, judgement.by];

const pointsCells = (scored: Scored | undefined): readonly SheetCell[] =>
  scored === undefined
    ? [null, null, null, null]
    : [scored.weight, scored.computed, scored.points, scored.contribution];

const sectionsSheet = ({ score }: ReportFacts): WorkbookSheet => ({
  name: 'Sections',
  columns: [
    { label: 'Section', width: 40 },
    { label: 'Earned', width: 10 },
    { label: 'Weight', width: 10 },
    { label: 'Score', width: 10 },
    { label: 'Band', width: 12 },
    { label: 'Computed score', width: 16 },
  ],
  rows: score.sections.map(({ title, earned, weight, value, band, computed }) => [
    title,
    earned,
    weight,
    value,
    band?.letter ?? 'not scored',
    computed.value,
  ]),
});

function findingsSheet({ findings, questionnaire }: ReportFacts, { timeZone }: Reporting): WorkbookSheet {
  const numbers = questionNumbers(questionnaire);
  return {
    name: 'Findings',
    columns: [
      { label: 'Severity', width: 10 },
      { label: 'Finding', width: 50 },
      { label: 'Detail', width: 60 },
      { label: 'Question', width: 10 },
      { label: 'State', width: 20 },
      { label: 'Why', width: 40 },
      { label: 'Owner', width: 20 },
      { label: 'Due', width: 12 },
      { label: 'Raised by', width: 20 },
      { label: 'Raised', width: 18 },
    ],
    rows: findings.map((finding) => [
      SEVERITY_PILLS[finding.severity].word,
      finding.title,
      finding.detail,
      finding.questionId === null ? '' : (numbers.get(finding.questionId) ?? ''),
      FINDING_STATE_PILLS[finding.state].word,
      finding.reason,
      finding.owner?.name ?? '',
      finding.dueOn ?? '',
      finding.raisedBy,
      formatTime(finding.raisedAt, timeZone),
    ]),
  };
}

function documentsSheet({ submission, questionnaire }: ReportFacts, { timeZone }: Reporting): WorkbookSheet {
  const numbers = questionNumbers(questionnaire);
  return {
    name: 'Documents',
    columns: [
      { label: 'Question', width: 10 },
      { label: 'Document', width: 50 },
      { label: 'Bytes', width: 12 },
      { label: 'Type', width: 24 },
      { label: 'SHA-256', width: 68 },
      { label: 'Answered', width: 18 },
    ],
    rows: submission.questions.flatMap(({ id, answer }) =>
      (answer?.evidence ?? []).map(({ name, size, type, sha256 }) => [
        numbers.get(id) ?? '',
        name,
        size,
        type,
        sha256,
        answer === null ? '' : formatTime(answer.at, timeZone),
      ]),
    ),
  };
}
