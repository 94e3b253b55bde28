import { type AssessmentAction, allowedActions } from '#domain/assessments/transitions.js';
import { type CalendarDate, formatDay } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import { isStanding } from '#domain/reviews/finding.js';
import type { AssessmentDetail } from '#services/contract.js';
import { formatTime } from '../../kit/format-dates.js';
import { paths } from '../../paths.js';
import type { ActionView, ConfirmView, FactsView, LinkView, PillView } from '../../views.js';
import { type FindingLine, findingLine } from '../findings/list.view.js';
import { OUTCOME_PILLS } from './verdict.view.js';

/** What the review made of an assessment, on the assessment's own page. */
export interface ReviewPartView {
  readonly decision: {
    readonly outcome: PillView;
    readonly facts: FactsView;
    readonly reasons: string;
    readonly conditions: readonly string[];
    readonly reopen: ConfirmView | null;
  } | null;
  readonly findings: readonly FindingLine[];
  readonly findingWords: string;
  readonly raise: LinkView | null;
}

export function reviewPart(
  detail: AssessmentDetail,
  actor: Member,
  today: CalendarDate,
): ReviewPartView | null {
  const { assessment, findings, decision } = detail;
  if (assessment.submission === null) return null;
  const allowed = allowedActions(assessment, actor);
  const standing = findings.filter(isStanding).length;
  return {
    decision: decision === null ? null : decisionPart(detail, decision, allowed, actor),
    findings: findings.map((finding) => findingLine(finding, today)),
    findingWords: findings.length === 0 ? '' : `${standing} standing of ${findings.length}`,
    raise: allowed.has('judge')
      ? { label: 'Raise a finding', href: paths.newFinding.to({ assessmentId: assessment.id }), icon: 'flag' }
      : null,
  };
}

function decisionPart(
  { assessment }: AssessmentDetail,
  decision: NonNullable<AssessmentDetail['decision']>,
  allowed: ReadonlySet<AssessmentAction>,
  { timeZone }: Member,
): ReviewPartView['decision'] {
  const { outcome, reasons, conditions, lookAgainOn, told, by, at } = decision;
  return {
    outcome: OUTCOME_PILLS[outcome],
    reasons,
    conditions: conditions.map(({ text, finding }) =>
      finding === null ? text : `Close the finding “${text}”`,
    ),
    facts: {
      rows: [
        { label: 'Decided', value: `${formatTime(at, timeZone)} by ${by.name}` },
        { label: 'Look again on', value: lookAgainOn === null ? 'no day set' : formatDay(lookAgainOn) },
        { label: 'The vendor', value: told === null ? 'was not told' : 'was told the outcome' },
      ],
    },
    reopen: allowed.has('reopen-review')
      ? {
          label: 'Open the review again…',
          text: 'The decision is kept among the earlier ones, and the answers can be judged and decided anew. The vendor’s page no longer shows the outcome.',
          deed: 'Open the review again',
          action: paths.reopenReview.to({ assessmentId: assessment.id }),
          fields: [],
          tone: 'plain',
        }
      : null,
  };
}

/** The next deed of the review, and the way to the score. */
export function reviewActions(
  allowed: ReadonlySet<AssessmentAction>,
  params: { readonly assessmentId: string },
): readonly ActionView[] {
  const waits = allowed.has('start-review') || allowed.has('judge');
  return [
    { label: 'See score and answers', href: paths.score.to(params), icon: 'scale', primary: !waits },
    { label: 'Review', href: paths.review.to(params), icon: 'user-check', primary: waits },
  ];
}
