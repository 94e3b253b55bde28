import type { Answer } from '#domain/assessments/assessment.js';
import type { AuditEntry } from '#domain/audit/event.js';
import type { QuestionId } from '#domain/ids.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { isStanding } from '#domain/reviews/finding.js';
import { type Judgement, NO_JUDGEMENT } from '#domain/reviews/review.js';
import type { ReviewDetail } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { addressWith } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { FieldView, LinkView, PillView, TimelineView } from '../../views.js';
import { SAYINGS, sayActor, sayEvent } from '../audit/say-event.js';
import { SEVERITY_PILLS } from '../findings/finding-words.js';
import { type AnswerLine, answerLine, sayAnswer } from './answer-line.view.js';
import { type AtQuestion, type HiddenFields, hiddenAt, type PanelParts, placeAt } from './at-question.js';
import { messageField, noteField, verdictField } from './judgement-fields.js';
import { type OverridePanel, overridePanel } from './override-panel.view.js';
import { type Filter, filtered, questionHref } from './question-rows.view.js';
import { VERDICT_PILLS } from './verdict.view.js';

/** One question under review: the answer, what it rests on, and what is made of it. */
export interface QuestionPanel {
  readonly line: AnswerLine;
  readonly section: string;
  readonly given: string;
  readonly goodEvidence: string;
  readonly verdict: PillView;
  readonly judged: string;
  readonly message: string;
  readonly note: string;
  /** Null where nothing can be judged now. */
  readonly form: JudgementForm | null;
  readonly override: OverridePanel;
  readonly history: TimelineView;
  readonly rounds: readonly EarlierRound[];
  readonly findings: readonly {
    readonly title: string;
    readonly href: string;
    readonly severity: PillView;
  }[];
  readonly raise: LinkView | null;
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
}

interface JudgementForm {
  readonly action: string;
  readonly hidden: HiddenFields;
  readonly verdict: FieldView;
  readonly message: FieldView;
  readonly note: FieldView;
}

interface EarlierRound {
  readonly round: string;
  readonly said: string;
  readonly verdict: PillView;
  readonly message: string;
}

/** Null where the question was not asked. */
export function questionPanel(detail: ReviewDetail, id: QuestionId, parts: PanelParts): QuestionPanel | null {
  const at = placeAt(detail, id);
  if (at === null) return null;
  const { question, scored, text, answer, judgement, number } = at;
  const { questionnaire, submission, frameworks, claims } = detail;
  const claim = claims.find((each) => each.question === id) ?? null;
  return {
    line: answerLine({ question, number, scored, text, answer, claim }, { t: parts.t, frameworks }),
    section: questionnaire.sections.find(({ questions }) => questions.includes(question))?.title ?? '',
    given: givenWords(answer, parts.timeZone),
    goodEvidence: question.goodEvidence,
    verdict: VERDICT_PILLS[judgement.verdict ?? 'open'],
    judged: judgedWords(judgement, submission.round, parts.timeZone),
    message: judgement.message,
    note: judgement.note,
    form: parts.mayJudge ? judgementForm(at, parts) : null,
    override: overridePanel(at, parts),
    history: { events: parts.history.map((entry) => historyLine(entry, parts.timeZone)) },
    rounds: earlierRounds(at, parts),
    ...findingsAt(at, parts),
    ...neighbours(detail, id, parts.filter),
  };
}

/** The certificate that a claim at the question rests on, where the two do not agree; '' otherwise. */
function certificateClaimed({ claims }: ReviewDetail, id: QuestionId): string {
  const claim = claims.find(({ question }) => question === id);
  const agrees = claim === undefined || (claim.share === 1 && claim.differences.length === 0);
  return agrees ? '' : (claim.certificate?.id ?? '');
}

const givenWords = (answer: Answer | null, timeZone: string): string =>
  answer === null || answer.revision === 0
    ? ''
    : `${answer.by}, ${formatTime(answer.at, timeZone)}, revision ${answer.revision} · ${answer.provenance}`;

const findingsAt = (
  { detail, id }: AtQuestion,
  { mayJudge }: PanelParts,
): Pick<QuestionPanel, 'findings' | 'raise'> => ({
  findings: detail.findings
    .filter((finding) => finding.questionId === id && isStanding(finding))
    .map((finding) => ({
      title: finding.title,
      href: paths.finding.to({ findingId: finding.id }),
      severity: SEVERITY_PILLS[finding.severity],
    })),
  raise: mayJudge
    ? {
        label: 'Raise a finding…',
        href: addressWith(paths.newFinding.to({ assessmentId: detail.assessment.id }), {
          question: id,
          certificate: certificateClaimed(detail, id),
        }),
        icon: 'flag',
      }
    : null,
});

function neighbours(
  detail: ReviewDetail,
  id: QuestionId,
  filter: Filter,
): Pick<QuestionPanel, 'previous' | 'next'> {
  const order = filtered(detail, filter).map((each) => each.id);
  const at = order.indexOf(id);
  const numbers = questionNumbers(detail.questionnaire);
  const link = (other: QuestionId | undefined): LinkView | null =>
    other === undefined
      ? null
      : { label: numbers.get(other) ?? '', href: questionHref(detail.assessment.id, other, filter) };
  return { previous: at > 0 ? link(order[at - 1]) : null, next: link(at < 0 ? order[0] : order[at + 1]) };
}

function judgedWords({ verdict, by, at, madeInRound }: Judgement, round: number, timeZone: string): string {
  if (verdict === null) return '';
  const carried = madeInRound < round ? ` in round ${madeInRound}; the answer has not changed since` : '';
  return `${by}, ${formatTime(at, timeZone)}${carried}`;
}

function judgementForm(at: AtQuestion, { refused, filter }: PanelParts): JudgementForm {
  const { judgement, detail, id } = at;
  const mine = refused?.form === 'judgement' ? refused : null;
  const typed: Typed = mine?.typed ?? {
    verdict: [judgement.verdict ?? ''],
    message: [judgement.message],
    note: [judgement.note],
  };
  const faults = mine?.faults ?? [];
  return {
    action: paths.reviewQuestion.to({ assessmentId: detail.assessment.id, questionId: id }),
    hidden: hiddenAt(at, filter),
    verdict: verdictField(typed, faults),
    message: messageField(typed, faults),
    note: noteField(typed, faults),
  };
}

const historyLine = (entry: AuditEntry, timeZone: string): TimelineView['events'][number] => ({
  at: formatTime(entry.at, timeZone),
  what: sayEvent(entry).replace(/ the answer to .*$/, ' the answer'),
  who: sayActor(entry.actor),
  note: `Revision ${entry.thing.revision}`,
  icon: SAYINGS[entry.action].icon,
  tone: SAYINGS[entry.action].tone,
});

function earlierRounds({ detail, id, question }: AtQuestion, { t }: PanelParts): readonly EarlierRound[] {
  return detail.earlier.flatMap(({ submission, review }) => {
    const asked = submission.questions.find((each) => each.id === id);
    if (asked === undefined) return [];
    const said = sayAnswer(question, asked.answer, t);
    const judgement = review?.judgements[id] ?? NO_JUDGEMENT;
    return [
      {
        round: `Round ${submission.round}`,
        said: said.join('\n'),
        verdict: VERDICT_PILLS[judgement.verdict ?? 'open'],
        message: judgement.message,
      },
    ];
  });
}
