import { z } from 'zod';
import { type CalendarDate, dayIn, type Instant } from '#domain/dates.js';
import type { AssessmentId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { Services } from '#services/contract.js';
import { day, whole } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import type { FaultView } from '../../views.js';
import { stillAllowed } from '../assessments/still-allowed.js';
import { returnView } from './return.view.js';
import { frameOf } from './workspace.js';

interface AtReturn {
  readonly actor: Member;
  readonly services: Services;
  readonly now: Instant;
  readonly params: { readonly assessmentId: string };
}

async function viewOf(
  { actor, services, now, params }: AtReturn,
  given: { readonly typed: Typed | null; readonly faults: readonly FaultView[]; readonly stale: boolean },
) {
  const detail = await services.reviews.read(actor, params.assessmentId as AssessmentId);
  stillAllowed(detail.assessment, actor, ['return-questions']);
  const today = dayIn(detail.assessment.timeZone, now);
  return { frame: frameOf(detail, 'Return questions'), view: returnView(detail, { ...given, today }) };
}

const dueFault = (dueOn: CalendarDate, today: CalendarDate): readonly FaultView[] =>
  dueOn < today ? [{ field: 'dueOn', text: 'Choose today or a later day.' }] : [];

/** Shows what the vendor will see, then sends it back. */
export const returnQuestionsPage = memberPage('reviews.judge')({
  path: paths.returnQuestions,
  get: async (visit) => {
    const { frame, view } = await viewOf(visit, { typed: null, faults: [], stale: false });
    return show('reviews/return', frame, view);
  },
  form: z.strictObject({ revision: whole, dueOn: day('Choose until when the vendor may answer.') }),
  post: async (visit, { revision, dueOn }) => {
    const { actor, services, params, now } = visit;
    const typed = { dueOn: [dueOn] };
    const faults = dueFault(dueOn, dayIn(actor.timeZone, now));
    if (faults.length > 0) {
      const { frame, view } = await viewOf(visit, { typed, faults, stale: false });
      return again('reviews/return', frame, view);
    }
    const id = params.assessmentId as AssessmentId;
    const result = await services.reviews.returnQuestions(actor, id, { revision, dueOn });
    if (result.outcome === 'returned')
      return seeOther(paths.assessment.to(params), 'flash.questions-returned', { count: result.count });
    const { frame, view } = await viewOf(visit, { typed, faults: [], stale: result.outcome === 'stale' });
    return again('reviews/return', frame, view, 409);
  },
  refuse: async (visit, typed, faults) => {
    const { frame, view } = await viewOf(visit, { typed, faults, stale: false });
    return again('reviews/return', frame, view);
  },
});
