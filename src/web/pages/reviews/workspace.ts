import { z } from 'zod';
import { NotFound } from '#domain/errors.js';
import type { AssessmentId, QuestionId } from '#domain/ids.js';
import type { Translate } from '#domain/messages/format.js';
import type { Member } from '#domain/organisations/actor.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { JudgeResult, ReviewDetail, Services } from '#services/contract.js';
import { oneOf } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import type { MessageKey } from '../../messages/messages.js';
import { paths } from '../../paths.js';
import type { FaultView } from '../../views.js';
import type { PanelParts } from './at-question.js';
import { judgementConflict } from './conflict.view.js';
import { judgementForm, overrideForm, withdrawForm } from './judgement-fields.js';
import { FILTERS, type Filter, filtered, questionHref } from './question-rows.view.js';
import { firstQuestion, workspaceView } from './workspace.view.js';

/** A visit to the workspace. */
interface AtReview {
  readonly actor: Member;
  readonly services: Services;
  readonly t: Translate<MessageKey>;
  readonly params: { readonly assessmentId: string };
}
interface AtQuestion extends AtReview {
  readonly params: { readonly assessmentId: string; readonly questionId: string };
}

const FILTER = z.object({ filter: oneOf(FILTERS) });
const idOf = ({ params }: AtReview) => params.assessmentId as AssessmentId;
const questionOf = ({ params }: AtQuestion) => params.questionId as QuestionId;

export const frameOf = ({ assessment }: Pick<ReviewDetail, 'assessment'>, last: string) => ({
  title: `${last}: ${assessment.names.aiSystem} of ${assessment.names.vendor}`,
  crumbs: [
    { label: 'Reviews', href: paths.reviews.to() },
    {
      label: `${assessment.names.aiSystem} of ${assessment.names.vendor}`,
      href: paths.assessment.to({ assessmentId: assessment.id }),
    },
    { label: last, href: null },
  ],
});

async function viewAt(
  visit: AtReview,
  id: QuestionId | null,
  parts: { readonly filter: Filter; readonly refused: PanelParts['refused'] },
) {
  const detail = await visit.services.reviews.read(visit.actor, idOf(visit));
  const at = id ?? firstQuestion(detail, parts.filter);
  const history = at === null ? [] : await visit.services.reviews.answerHistory(visit.actor, idOf(visit), at);
  const view = workspaceView(detail, at, { ...parts, t: visit.t, history, actor: visit.actor });
  if (id !== null && view.question === null) throw new NotFound();
  return { detail, view };
}

/** The workspace at the question that waits first. */
export const reviewPage = memberPage('reviews.read')({
  path: paths.review,
  query: FILTER,
  get: async (visit) => {
    const { detail, view } = await viewAt(visit, null, { filter: visit.query.filter, refused: null });
    return show('reviews/workspace', frameOf(detail, 'Review'), view);
  },
});

export const startReviewPage = memberPage('reviews.judge')({
  path: paths.startReview,
  get: async ({ params }) => seeOther(paths.review.to(params)),
  form: z.strictObject({}),
  post: async (visit) => {
    await visit.services.reviews.start(visit.actor, idOf(visit));
    return seeOther(paths.review.to(visit.params), 'flash.review-started');
  },
});

/** One question of the workspace: shown to all who may read it, judged by those who may. */
export const reviewQuestionPage = memberPage('reviews.read')({
  path: paths.reviewQuestion,
  query: FILTER,
  get: async (visit) => {
    const { detail, view } = await viewAt(visit, questionOf(visit), {
      filter: visit.query.filter,
      refused: null,
    });
    return show('reviews/workspace', frameOf(detail, 'Review'), view);
  },
  form: judgementForm,
  post: async (visit, { round, answer, revision, filter, onwards, ...judged }) => {
    const question = questionOf(visit);
    const command = { question, round, answerRevision: answer, revision, ...judged };
    const result = await visit.services.reviews.judge(visit.actor, idOf(visit), command);
    if (result.outcome !== 'saved') return conflictReply(visit, result, filter);
    const detail = await visit.services.reviews.read(visit.actor, idOf(visit));
    const number = questionNumbers(detail.questionnaire).get(question) ?? question;
    const next = onwards === 'next' ? nextOpen(detail, question) : question;
    return seeOther(questionHref(detail.assessment.id, next, filter), `flash.judged.${judged.verdict}`, {
      number,
    });
  },
  refuse: (visit, typed, faults) => refusedReply(visit, 'judgement', typed, faults),
});

/** The question nobody has judged that is worst; the same one where none is left. */
const nextOpen = (detail: ReviewDetail, question: QuestionId): QuestionId =>
  filtered(detail, 'open')[0]?.id ?? question;

export const overrideScorePage = memberPage('reviews.judge')({
  path: paths.overrideScore,
  get: async ({ params }) => seeOther(paths.reviewQuestion.to(params)),
  form: overrideForm,
  post: async (visit, { round, answer, revision, filter, points, reason }) => {
    const command = { question: questionOf(visit), round, answerRevision: answer, revision, points, reason };
    const result = await visit.services.reviews.override(visit.actor, idOf(visit), command);
    if (result.outcome !== 'saved') return conflictReply(visit, result, filter);
    return seeOther(questionHref(idOf(visit), questionOf(visit), filter), 'flash.override-set');
  },
  refuse: (visit, typed, faults) => refusedReply(visit, 'override', typed, faults),
});

export const withdrawOverridePage = memberPage('reviews.judge')({
  path: paths.withdrawOverride,
  get: async ({ params }) => seeOther(paths.reviewQuestion.to(params)),
  form: withdrawForm,
  post: async (visit, { round, answer, revision, filter }) => {
    const none = { points: null, reason: '' };
    const command = { question: questionOf(visit), round, answerRevision: answer, revision, ...none };
    const result = await visit.services.reviews.override(visit.actor, idOf(visit), command);
    if (result.outcome !== 'saved') return conflictReply(visit, result, filter);
    return seeOther(questionHref(idOf(visit), questionOf(visit), filter), 'flash.override-withdrawn');
  },
  refuse: (visit, typed, faults) => refusedReply(visit, 'override', typed, faults),
});

/** The question again, with what was typed kept and what is wrong beside it. */
async function refusedReply(
  visit: AtQuestion,
  form: 'judgement' | 'override',
  typed: Typed,
  faults: readonly FaultView[],
): Promise<Reply> {
  const given = typed['filter']?.[0];
  const filter = FILTERS.find((each) => each === given) ?? 'all';
  const { detail, view } = await viewAt(visit, questionOf(visit), {
    filter,
    refused: { form, typed, faults },
  });
  return again('reviews/workspace', frameOf(detail, 'Review'), view);
}

async function conflictReply(
  visit: AtQuestion,
  result: Exclude<JudgeResult, { readonly outcome: 'saved' }>,
  filter: Filter,
): Promise<Reply> {
  const detail = await visit.services.reviews.read(visit.actor, idOf(visit));
  const view = judgementConflict(detail, questionOf(visit), result, {
    t: visit.t,
    timeZone: visit.actor.timeZone,
    filter,
  });
  return again('reviews/conflict', frameOf(detail, 'Review'), view, 409);
}
