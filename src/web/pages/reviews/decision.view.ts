import { OUTCOMES } from '#domain/assessments/returned.js';
import { addDays, type CalendarDate } from '#domain/dates.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { DECISION_LIMITS } from '#domain/reviews/decision.js';
import { isStanding } from '#domain/reviews/finding.js';
import type { Obstacles } from '#domain/reviews/obstacles.js';
import { flaggedIn } from '#domain/reviews/review.js';
import type { ReviewDetail } from '#services/contract.js';
import { type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type { BandView, ErrorSummaryView, FaultView, FieldView, PillView } from '../../views.js';
import { SEVERITY_PILLS } from '../findings/finding-words.js';
import { type TakeAwayView, takeAway } from '../reports/take-away.view.js';
import { bandOf } from './band.view.js';
import { OUTCOME_PILLS } from './verdict.view.js';

/** The form of a decision, with what stands in its way. */
export interface DecisionView {
  readonly title: string;
  readonly stale: boolean;
  readonly summary: ErrorSummaryView | null;
  readonly band: BandView;
  readonly scoreHref: string;
  /** What whoever decides should know: unjudged, flagged, standing findings. */
  readonly standing: readonly string[];
  readonly findings: readonly {
    readonly id: string;
    readonly title: string;
    readonly href: string;
    readonly severity: PillView;
    readonly named: boolean;
  }[];
  readonly action: string;
  readonly revision: number;
  readonly outcome: readonly FieldView[];
  readonly conditions: readonly FieldView[];
  readonly tell: {
    readonly label: string;
    readonly checked: boolean;
    readonly message: readonly FieldView[];
  };
  readonly back: string;
  readonly takeAway: TakeAwayView;
}

export interface DecisionParts {
  readonly today: CalendarDate;
  readonly typed: Typed | null;
  readonly faults: readonly FaultView[];
  readonly obstacles: Obstacles | null;
  readonly stale: boolean;
}

const OUTCOME_PLANS: readonly FieldPlan[] = [
  {
    name: 'outcome',
    label: 'Decision',
    type: 'radios',
    required: true,
    options: OUTCOMES.map((value) => ({ value, label: OUTCOME_PILLS[value].word })),
  },
  {
    name: 'reasons',
    label: 'Reasons',
    type: 'textarea',
    rows: 4,
    required: true,
    maxLength: DECISION_LIMITS.reasons,
    help: 'For your organisation; the vendor never sees them.',
  },
  {
    name: 'lookAgainOn',
    label: 'Look again on',
    type: 'date',
    narrow: true,
    help: 'An approval needs a day; for a rejection leave it empty if none is planned.',
  },
];
const CONDITION_PLANS: readonly FieldPlan[] = [
  {
    name: 'conditions',
    label: 'Other conditions',
    hint: 'one a line',
    type: 'textarea',
    rows: 3,
    maxLength: DECISION_LIMITS.condition * DECISION_LIMITS.conditions,
  },
];
const TOLD_PLANS: readonly FieldPlan[] = [
  {
    name: 'told',
    label: 'Message to the vendor',
    hint: 'optional',
    type: 'textarea',
    rows: 3,
    maxLength: DECISION_LIMITS.told,
    help: 'Stands beside the outcome in a letter and on the vendor’s page. Reasons and conditions are not sent.',
  },
];

const YEAR = 365;

export function decisionView(detail: ReviewDetail, parts: DecisionParts): DecisionView {
  const { assessment, review, score, findings } = detail;
  const params = { assessmentId: assessment.id };
  const typed: Typed = parts.typed ?? { lookAgainOn: [addDays(parts.today, YEAR)] };
  const named = typed['findings'] ?? [];
  return {
    title: `Decide about ${assessment.names.aiSystem}`,
    stale: parts.stale,
    summary: summaryWith(detail, parts),
    band: bandOf(score),
    scoreHref: paths.score.to(params),
    standing: standingWords(detail),
    findings: findings.filter(isStanding).map((finding) => ({
      id: finding.id,
      title: finding.title,
      href: paths.finding.to({ findingId: finding.id }),
      severity: SEVERITY_PILLS[finding.severity],
      named: named.includes(finding.id),
    })),
    action: paths.decide.to(params),
    revision: review?.revision ?? 0,
    outcome: fieldsOf(OUTCOME_PLANS, typed, parts.faults),
    conditions: fieldsOf(CONDITION_PLANS, typed, parts.faults),
    tell: {
      label: `Tell ${assessment.contact.name} the outcome`,
      checked: (typed['tell']?.[0] ?? '') !== '',
      message: fieldsOf(TOLD_PLANS, typed, parts.faults),
    },
    back: paths.review.to(params),
    takeAway: takeAway(assessment.id),
  };
}

/** What must be mended in the form, then what stands in the way of this outcome. */
function summaryWith(detail: ReviewDetail, { faults, obstacles }: DecisionParts): ErrorSummaryView | null {
  if (obstacles === null) return summaryOf(faults);
  const numbers = questionNumbers(detail.questionnaire);
  const { assessment } = detail;
  return {
    title: 'This decision cannot be made yet. Nothing was saved.',
    faults: [
      ...obstacles.clarifications.map((questionId) => ({
        text: `${numbers.get(questionId) ?? questionId} is still to be clarified: return it, or judge it anew`,
        href: paths.reviewQuestion.to({ assessmentId: assessment.id, questionId }),
      })),
      ...obstacles.findings.map(({ id, title }) => ({
        text: `The critical finding “${title}” stands: close it, or name it as a condition`,
        href: paths.finding.to({ findingId: id }),
      })),
    ],
  };
}

function standingWords({ submission, review, findings }: ReviewDetail): readonly string[] {
  const judgements = review?.judgements ?? {};
  const unjudged = submission.questions.filter(({ id }) => (judgements[id]?.verdict ?? null) === null).length;
  const flags = flaggedIn(submission, judgements);
  const clarify = flags.filter(({ verdict }) => verdict === 'clarify').length;
  const standing = findings.filter(isStanding);
  const critical = standing.filter(({ severity }) => severity === 'critical').length;
  return [
    unjudged === 0 ? 'Every answer is judged' : `${counted(unjudged, 'answer')} not judged`,
    clarify === 0 ? 'nothing left to clarify' : `${counted(clarify, 'question')} to clarify`,
    ...(flags.length > clarify ? [counted(flags.length - clarify, 'issue')] : []),
    standing.length === 0
      ? 'no finding stands'
      : `${counted(standing.length, 'finding stands', 'findings stand')}, ${critical} critical`,
  ];
}
