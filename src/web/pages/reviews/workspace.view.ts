import { type AssessmentAction, allowedActions } from '#domain/assessments/transitions.js';
import type { QuestionId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { flaggedIn } from '#domain/reviews/review.js';
import type { ReviewDetail } from '#services/contract.js';
import { summaryOf } from '../../kit/form-view.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import type {
  ActionView,
  BandView,
  ErrorSummaryView,
  FilterBarView,
  LinkView,
  PageHeaderView,
} from '../../views.js';
import { STATE_PILLS } from '../assessments/state.view.js';
import { ofRound } from '../reports/receipt-round.js';
import type { PanelParts } from './at-question.js';
import { bandOf } from './band.view.js';
import { type QuestionPanel, questionPanel } from './question-panel.view.js';
import { filterBar, filtered, type QuestionRow, questionRows } from './question-rows.view.js';

export interface WorkspaceView {
  readonly header: PageHeaderView;
  readonly band: BandView;
  readonly scoreHref: string;
  /** Why nothing can be judged at this moment. */
  readonly notice: string | null;
  readonly summary: ErrorSummaryView | null;
  readonly filter: FilterBarView;
  readonly rows: readonly QuestionRow[];
  readonly question: QuestionPanel | null;
  /** What both sides keep of each round, the last one first. */
  readonly receipts: readonly LinkView[];
}

/** Where a reviewer goes on: the worst question nobody has judged, or the worst of all. */
export const firstQuestion = (detail: ReviewDetail, filter: PanelParts['filter']): QuestionId | null =>
  filtered(detail, filter === 'all' ? 'open' : filter)[0]?.id ?? filtered(detail, filter)[0]?.id ?? null;

export function workspaceView(
  detail: ReviewDetail,
  id: QuestionId | null,
  parts: Omit<PanelParts, 'mayJudge' | 'timeZone'> & { readonly actor: Member },
): WorkspaceView {
  const { assessment, score, review } = detail;
  const { actor, filter, refused } = parts;
  const params = { assessmentId: assessment.id };
  const allowed = allowedActions(assessment, actor);
  const mayJudge = allowed.has('judge') && review?.state === 'open';
  const panel = { ...parts, mayJudge, timeZone: actor.timeZone };
  return {
    header: headerOf(detail, actor),
    band: bandOf(score),
    scoreHref: paths.score.to(params),
    notice: noticeOf(detail, allowed),
    summary: refused === null ? null : summaryOf(refused.faults),
    filter: filterBar(detail, filter, paths.review.to(params)),
    rows: questionRows(detail, filter, id),
    question: id === null ? null : questionPanel(detail, id, panel),
    receipts: receiptsOf(detail),
  };
}

function headerOf(detail: ReviewDetail, actor: Member): PageHeaderView {
  const { assessment, submission } = detail;
  const { names, vendorId, state } = assessment;
  return {
    title: `Review ${names.aiSystem}`,
    facts: [
      { pill: STATE_PILLS[state] },
      { link: { label: names.vendor, href: paths.vendor.to({ vendorId }) } },
      { text: `${judgedIn(detail)} of ${submission.questions.length} judged` },
      ...(submission.round > 1 ? [{ text: `round ${submission.round}` }] : []),
    ],
    actions: actionsOf(detail, actor),
  };
}

function actionsOf({ assessment, submission, review }: ReviewDetail, actor: Member): readonly ActionView[] {
  const allowed = allowedActions(assessment, actor);
  const params = { assessmentId: assessment.id };
  const flags = flaggedIn(submission, review?.judgements ?? {}).length;
  const actions: ActionView[] = [];
  if (allowed.has('start-review'))
    actions.push({
      label: 'Start review',
      href: paths.startReview.to(params),
      icon: 'user-check',
      primary: true,
      fields: [],
    });
  if (allowed.has('return-questions') && flags > 0)
    actions.push({
      label: `Return ${counted(flags, 'question')}…`,
      href: paths.returnQuestions.to(params),
      icon: 'undo-2',
    });
  if (allowed.has('decide'))
    actions.push({ label: 'Decide…', href: paths.decide.to(params), icon: 'scale', primary: flags === 0 });
  return actions;
}

const judgedIn = ({ submission, review }: ReviewDetail): number =>
  submission.questions.filter(({ id }) => (review?.judgements[id]?.verdict ?? null) !== null).length;

const receiptsOf = ({ assessment, submission, earlier }: ReviewDetail): readonly LinkView[] => {
  const params = { assessmentId: assessment.id };
  return [submission, ...earlier.map((each) => each.submission).reverse()].flatMap(({ round }) => [
    { label: `round ${round} (PDF)`, href: ofRound(paths.receiptPdf.to(params), round) },
    { label: `round ${round} (JSON)`, href: ofRound(paths.receiptFile.to(params), round) },
  ]);
};

/** Where every question is judged: what comes next, and whose it is; null before. */
function nextOf(detail: ReviewDetail, allowed: ReadonlySet<AssessmentAction>): string | null {
  const { submission, review } = detail;
  const all = submission.questions.length;
  if (judgedIn(detail) < all) return null;
  const flags = flaggedIn(submission, review?.judgements ?? {}).length;
  const decides = allowed.has('decide') ? 'decide' : 'an owner or a manager decides';
  const next =
    flags === 0
      ? `Next: ${decides}.`
      : `Next: ${allowed.has('return-questions') ? 'return' : 'an assessor returns'} the ${counted(flags, 'flagged question')} to the vendor, or ${decides}.`;
  return `All ${counted(all, 'question')} are judged. ${next}`;
}

function noticeOf(detail: ReviewDetail, allowed: ReadonlySet<AssessmentAction>): string | null {
  const { assessment, review } = detail;
  const { state } = assessment;
  if (state === 'submitted')
    return allowed.has('start-review')
      ? 'Start the review to judge these answers.'
      : 'The review has not been started yet.';
  if (state === 'in-review')
    return review?.state === 'open'
      ? nextOf(detail, allowed)
      : 'This review is just being finished. Open it again in a minute.';
  if (state === 'decided') return 'This assessment is decided; its review is closed.';
  return 'The flagged questions are with the vendor. What was judged is shown as it was returned.';
}
