import { z } from 'zod';
import { dayIn, type Instant } from '#domain/dates.js';
import { NotFound } from '#domain/errors.js';
import type { AiSystemId, AssessmentId, QuestionId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { REVIEW_LIMITS } from '#domain/reviews/review.js';
import type { Services } from '#services/contract.js';
import { day, text, whole } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { again, type Frame, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { reassessView, type Told } from './reassess.view.js';

interface At {
  readonly actor: Member;
  readonly services: Services;
  readonly now: Instant;
  readonly params: { readonly aiSystemId: string; readonly assessmentId: string };
}

/** Throws NotFound where no change bears on the assessment, or somebody has dealt with all of them. */
async function pageOf({ actor, services, now, params }: At, told: Told) {
  const found = await services.aiSystems.overtaken(actor, params.aiSystemId as AiSystemId);
  const { aiSystem, vendor, overtaken, honesty } = found;
  const one = overtaken.find(({ assessment }) => assessment.id === params.assessmentId);
  if (one === undefined) throw new NotFound();
  const frame: Frame = {
    title: `Reassess ${one.assessment.questionnaire.title}`,
    crumbs: [
      { label: 'Vendors', href: paths.vendors.to() },
      { label: vendor.name, href: paths.vendor.to({ vendorId: vendor.id }) },
      { label: aiSystem.name, href: paths.aiSystem.to({ aiSystemId: aiSystem.id }) },
      { label: 'Reassess', href: null },
    ],
  };
  const today = dayIn(one.assessment.timeZone, now);
  return { frame, view: reassessView({ aiSystem, one, honesty, today }, actor, told) };
}

const NOTHING_TICKED = {
  field: 'questions',
  text: 'Tick at least one question, or say below why there is no need.',
};
const DUE_IN_THE_PAST = { field: 'dueOn', text: 'Choose today or a later day.' };

const NOTHING_TOLD: Told = { typed: null, faults: [], stale: false };

const questions = z
  .union([z.string(), z.array(z.string())], 'Tick what stands in the list.')
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()) as QuestionId[]);

const idsOf = ({ params }: At) => ({
  id: params.aiSystemId as AiSystemId,
  assessmentId: params.assessmentId as AssessmentId,
});

export const reassessPage = memberPage('reviews.judge')({
  path: paths.reassess,
  get: async (visit) => {
    const { frame, view } = await pageOf(visit, NOTHING_TOLD);
    return show('ai-systems/reassess', frame, view);
  },
  form: z.strictObject({
    revision: whole,
    questions,
    message: text(REVIEW_LIMITS.message, 'Write to the vendor why it is asked again.'),
    dueOn: day('Choose until when the vendor may answer.'),
  }),
  post: async (visit, { revision, questions: chosen, message, dueOn }) => {
    const { actor, services, params } = visit;
    const { id, assessmentId } = idsOf(visit);
    const typed = { questions: chosen, message: [message], dueOn: [dueOn] };
    const faults = [
      ...(chosen.length === 0 ? [NOTHING_TICKED] : []),
      ...(dueOn < dayIn(actor.timeZone, visit.now) ? [DUE_IN_THE_PAST] : []),
    ];
    if (faults.length > 0) {
      const { frame, view } = await pageOf(visit, { typed, faults, stale: false });
      return again('ai-systems/reassess', frame, view);
    }
    const command = { assessmentId, revision, questions: chosen, message, dueOn };
    const result = await services.aiSystems.reassess(actor, id, command);
    if (result.outcome === 'reassessed')
      return seeOther(paths.assessment.to(params), 'flash.questions-returned', { count: result.count });
    const { frame, view } = await pageOf(visit, { typed, faults: [], stale: true });
    return again('ai-systems/reassess', frame, view, 409);
  },
  refuse: async (visit, typed, faults) => {
    const { frame, view } = await pageOf(visit, { typed, faults, stale: false });
    return again('ai-systems/reassess', frame, view);
  },
});

export const keepAnswersPage = memberPage('reviews.judge')({
  path: paths.keepAnswers,
  form: z.strictObject({
    revision: whole,
    reason: text(REVIEW_LIMITS.reason, 'Say why the answers may stand as they are.'),
  }),
  post: async (visit, { revision, reason }) => {
    const { actor, services, params } = visit;
    const { id, assessmentId } = idsOf(visit);
    const result = await services.aiSystems.keepAnswers(actor, id, { assessmentId, revision, reason });
    if (result.outcome === 'kept') return seeOther(paths.aiSystem.to(params), 'flash.answers-kept', {});
    const { frame, view } = await pageOf(visit, { typed: { reason: [reason] }, faults: [], stale: true });
    return again('ai-systems/reassess', frame, view, 409);
  },
  refuse: async (visit, typed, faults) => {
    const { frame, view } = await pageOf(visit, { typed, faults, stale: false });
    return again('ai-systems/reassess', frame, view);
  },
});
