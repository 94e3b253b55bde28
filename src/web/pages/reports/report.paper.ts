import { formatDay, type Instant } from '#domain/dates.js';
import type { Paper, PaperBlock } from '#domain/documents/paper.js';
import type { Translate } from '#domain/messages/format.js';
import type { KindMessage } from '#domain/questionnaires/kinds/register.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { ReportFacts } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { counted } from '../../kit/listing.js';
import { FINDING_STATE_PILLS, SEVERITY_PILLS } from '../findings/finding-words.js';
import { type ScoreView, scoreView } from '../reviews/score.view.js';
import { OUTCOME_PILLS } from '../reviews/verdict.view.js';
import { inLine } from './in-line.js';
import { answerBlocks, evidenceBlocks } from './report-answers.paper.js';
import { certificateBlocks } from './report-certificates.paper.js';

/** Who takes a report away, and when. */
export interface Reporting {
  readonly organisation: string;
  readonly by: string;
  readonly timeZone: string;
  readonly now: Instant;
  readonly t: Translate<KindMessage>;
}

/** The assessment as a report on paper: what it came to, why, and everything it rests on. */
export function reportPaper(facts: ReportFacts, reporting: Reporting): Paper {
  const { names } = facts.assessment;
  const view = scoreView(facts, reporting);
  const madeOn = formatTime(reporting.now, reporting.timeZone);
  return {
    title: `Assessment of ${names.aiSystem} of ${names.vendor}`,
    author: reporting.by,
    language: 'en',
    madeAt: reporting.now,
    foot: `${reporting.organisation} · ${names.aiSystem} of ${names.vendor} · confidential · made ${madeOn}`,
    pageOf: 'Page {page} of {pages}',
    blocks: [
      {
        kind: 'title',
        text: `Assessment of ${names.aiSystem}`,
        below: `Of ${names.vendor}, for ${names.buyer}. Made by ${reporting.by} on ${madeOn}.`,
      },
      ...summaryBlocks(facts, reporting, view),
      ...decisionBlocks(facts, reporting),
      ...scoreBlocks(view),
      ...findingBlocks(facts),
      ...answerBlocks(facts, view),
      ...evidenceBlocks(facts, reporting),
      ...certificateBlocks(facts, reporting),
      ...ruleBlocks(facts, view),
    ],
    attachments: [],
  };
}

function summaryBlocks(
  { assessment, submission, vendor, aiSystem, review }: ReportFacts,
  { timeZone }: Reporting,
  { band, attested }: ScoreView,
): readonly PaperBlock[] {
  const { title, version } = assessment.questionnaire;
  const decided = review?.decision;
  return [
    { kind: 'heading', text: 'Summary' },
    {
      kind: 'facts',
      rows: [
        { label: 'Vendor', value: vendor.name },
        { label: 'Criticality', value: vendor.criticality },
        { label: 'AI system', value: aiSystem.name },
        { label: 'Purpose', value: aiSystem.purpose || 'not stated' },
        { label: 'Questionnaire', value: `${title}, version ${version}` },
        {
          label: 'Submitted',
          value: `${formatTime(submission.at, timeZone)}, round ${submission.round}. ${attested}`,
        },
        {
          label: 'Score',
          value:
            band.score === null ? 'Not scored' : `${band.letter ?? ''} ${band.score} of 100, ${band.word}`,
        },
        {
          label: 'Decision',
          value:
            decided === null || decided === undefined
              ? 'Not decided yet'
              : `${OUTCOME_PILLS[decided.outcome].word}, ${decided.by.name}, ${formatTime(decided.at, timeZone)}`,
        },
        { label: 'SHA-256 of the submission', value: submission.sha256, code: true },
      ],
    },
  ];
}

function decisionBlocks({ review, findings }: ReportFacts, { timeZone }: Reporting): readonly PaperBlock[] {
  const decision = review?.decision ?? null;
  if (decision === null) return [];
  const titles = new Map(findings.map(({ id, title }) => [id, title]));
  const conditions = decision.conditions.map(({ text, finding }) =>
    finding === null ? text : conditionWords(text, titles.get(finding) ?? finding),
  );
  const lookAgain = decision.lookAgainOn;
  return [
    { kind: 'heading', text: `Decision: ${OUTCOME_PILLS[decision.outcome].word}` },
    { kind: 'text', text: decision.reasons },
    ...(conditions.length === 0
      ? []
      : [
          { kind: 'subheading' as const, text: 'Conditions' },
          { kind: 'list' as const, items: conditions },
        ]),
    {
      kind: 'text',
      tone: 'quiet',
      text: `Decided by ${decision.by.name} on ${formatTime(decision.at, timeZone)}. ${
        lookAgain === null
          ? 'No day to look again was set.'
          : `To be looked at again on ${formatDay(lookAgain)}.`
      }`,
    },
  ];
}

/** A condition that was written as the finding's own title is said once. */
const conditionWords = (text: string, title: string): string =>
  text === '' || text === title ? `Close the finding “${title}”` : `${text}: finding “${title}”`;

const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function scoreBlocks(view: ScoreView): readonly PaperBlock[] {
  const { arithmetic, overridden, caps, notices, counts, chart, proven } = view;
  return [
    { kind: 'heading', text: 'Score' },
    { kind: 'text', text: inLine(arithmetic), tone: 'strong' },
    ...[overridden ?? '', ...caps, ...notices]
      .filter((text) => text !== '')
      .map((text): PaperBlock => ({ kind: 'text', text })),
    { kind: 'text', text: counts.map(asSentence).join(' '), tone: 'quiet' },
    { kind: 'subheading', text: 'Sections, weakest first' },
    { kind: 'bars', sentence: chart.sentence, ticks: chart.ticks, rows: chart.rows },
    { kind: 'text', text: chart.sentence, tone: 'quiet' },
    {
      kind: 'table',
      columns: [
        { label: 'Section' },
        { label: 'Score', width: 70, figures: true },
        { label: 'Points / weight', width: 110, figures: true },
      ],
      rows: chart.rows.map(({ label, said, sum }) => [label, said, sum]),
    },
    ...(proven === null ? [] : [{ kind: 'text' as const, text: proven.bar.sentence }]),
  ];
}

function findingBlocks({ findings, questionnaire }: ReportFacts): readonly PaperBlock[] {
  const numbers = questionNumbers(questionnaire);
  const head: PaperBlock = { kind: 'heading', text: `Findings (${findings.length})` };
  if (findings.length === 0) return [head, { kind: 'text', text: 'No finding was raised.' }];
  return [
    head,
    {
      kind: 'table',
      columns: [
        { label: 'Severity', width: 52 },
        { label: 'Finding' },
        { label: 'State', width: 80 },
        { label: 'Owner', width: 80 },
        { label: 'Due', width: 62 },
      ],
      rows: findings.map(({ severity, title, detail, questionId, state, reason, owner, dueOn }) => [
        SEVERITY_PILLS[severity].word,
        {
          text: `${questionId === null ? '' : `${numbers.get(questionId) ?? ''} `}${title}`,
          below: detail,
          strong: true,
        },
        { text: FINDING_STATE_PILLS[state].word, below: reason },
        owner?.name ?? 'nobody yet',
        dueOn === null ? 'no day set' : formatDay(dueOn),
      ]),
    },
  ];
}

function ruleBlocks({ score, frameworks }: ReportFacts, { counts }: ScoreView): readonly PaperBlock[] {
  return [
    { kind: 'heading', text: 'How it was scored' },
    {
      kind: 'list',
      items: [
        'Each question earns its points times its weight; a section and the total divide what was earned by the weight asked.',
        'A question that was asked and not answered counts 0 at full weight.',
        'Not applicable, with a reason a reviewer did not refuse, is taken out: it is neither good nor bad.',
        'Where a document is expected and none is attached, points are taken off.',
        'A critical question below 0.5 points holds the band at C or lower.',
        'An override stands beside the computed value with its reason and the person; both are kept.',
        'A score tells of answers. It does not tell how much harm the system could do, and it is not legal advice.',
      ],
    },
    {
      kind: 'text',
      tone: 'quiet',
      text: `Formula ${score.version}. ${counted(counts.length === 0 ? 0 : score.counts.asked, 'question')} asked. Requirements: ${frameworks
        .map(({ title, version, asOf }) => `${title} ${version}, as of ${formatDay(asOf)}`)
        .join('; ')}.`,
    },
  ];
}
