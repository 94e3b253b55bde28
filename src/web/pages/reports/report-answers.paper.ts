import type { PaperBlock, PaperCell } from '#domain/documents/paper.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { Judgement } from '#domain/reviews/review.js';
import type { ReportFacts } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { sayBytes } from '../../kit/say-bytes.js';
import type { AnswerLine } from '../reviews/answer-line.view.js';
import type { ScoreView } from '../reviews/score.view.js';
import { VERDICT_PILLS } from '../reviews/verdict.view.js';
import { inLine } from './in-line.js';

const COLUMNS = [
  { label: 'No.', width: 28 },
  { label: 'Question and answer' },
  { label: 'Review', width: 92 },
  { label: 'Weight', width: 36, figures: true },
  { label: 'Points', width: 42, figures: true },
  { label: 'Earned', width: 38, figures: true },
] as const;

/** Every question asked, section by section, with its answer, its judgement and what it earned. */
export function answerBlocks({ review }: ReportFacts, { sections }: ScoreView): readonly PaperBlock[] {
  return sections.flatMap(({ title, rows, weight, earned, sum }, at): PaperBlock[] => [
    at === 0
      ? { kind: 'heading', text: `Answers: ${title}`, newPage: true }
      : { kind: 'heading', text: `Answers: ${title}` },
    ...(rows.length === 0
      ? [{ kind: 'text' as const, text: 'Nothing of this section was asked, because of other answers.' }]
      : [
          {
            kind: 'table' as const,
            columns: COLUMNS,
            rows: rows.map((row) => rowOf(row, review?.judgements[row.id as never] ?? null)),
            foot: ['', 'Sum', '', weight, '', earned],
          },
          { kind: 'text' as const, text: inLine(sum), tone: 'quiet' as const },
        ]),
  ]);
}

function rowOf(line: AnswerLine, judgement: Judgement | null): readonly PaperCell[] {
  return [
    line.number,
    { text: line.critical ? `${line.text} (critical)` : line.text, below: answerText(line), strong: true },
    reviewCell(judgement),
    line.weight,
    line.override === null ? line.points : { text: line.points, below: `computed ${line.override.computed}` },
    line.contribution,
  ];
}

function answerText({ said, reason, note, evidence, requirements, why, override }: AnswerLine): string {
  return [
    ...said,
    ...(reason === '' ? [] : [`Reason: ${reason}`]),
    ...(note === '' ? [] : [`Note: ${note}`]),
    ...evidence.map(({ name, shortHash }) => `Document: ${name} (SHA-256 ${shortHash})`),
    `Points: ${why}`,
    ...(override === null ? [] : [`Override: ${override.words}`]),
    ...(requirements.length === 0 ? [] : [requirements.map(({ number }) => number).join(', ')]),
  ].join('\n');
}

function reviewCell(judgement: Judgement | null): PaperCell {
  if (judgement === null || judgement.verdict === null) return VERDICT_PILLS.open.word;
  return {
    text: VERDICT_PILLS[judgement.verdict].word,
    below: `${judgement.message}\n${judgement.by}`.trim(),
  };
}

/** Every document with its whole fingerprint, so that a copy can be compared. */
export function evidenceBlocks(
  { submission, questionnaire }: ReportFacts,
  { timeZone }: { readonly timeZone: string },
): readonly PaperBlock[] {
  const numbers = questionNumbers(questionnaire);
  const documents = submission.questions.flatMap(({ id, answer }) =>
    (answer?.evidence ?? []).map((each) => ({ ...each, number: numbers.get(id) ?? '', answer })),
  );
  const head: PaperBlock = { kind: 'heading', text: `Documents (${documents.length})` };
  if (documents.length === 0) return [head, { kind: 'text', text: 'No document was attached.' }];
  return [
    head,
    { kind: 'text', tone: 'quiet', text: 'None of them was scanned for viruses: no scanner is connected.' },
    {
      kind: 'table',
      columns: [
        { label: 'No.', width: 28 },
        { label: 'Document' },
        { label: 'Size', width: 56, figures: true },
        { label: 'Answer of', width: 90 },
      ],
      rows: documents.map(({ number, name, sha256, size, answer }) => [
        number,
        { text: name, below: `SHA-256 ${sha256}` },
        sayBytes(size),
        answer === null ? '' : formatTime(answer.at, timeZone),
      ]),
    },
  ];
}
