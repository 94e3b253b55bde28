import { z } from 'zod';
import { OUTCOMES } from '#domain/assessments/returned.js';
import { type CalendarDate, calendarDate, dayIn, type Instant } from '#domain/dates.js';
import type { AssessmentId, FindingId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { DECISION_LIMITS } from '#domain/reviews/decision.js';
import type { Services } from '#services/contract.js';
import { choice, text, ticked, whole } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import type { FaultView } from '../../views.js';
import { stillAllowed } from '../assessments/still-allowed.js';
import { type DecisionParts, decisionView } from './decision.view.js';
import { frameOf } from './workspace.js';

interface AtDecision {
  readonly actor: Member;
  readonly services: Services;
  readonly now: Instant;
  readonly params: { readonly assessmentId: string };
}

async function viewOf({ actor, services, now, params }: AtDecision, parts: Omit<DecisionParts, 'today'>) {
  const detail = await services.reviews.read(actor, params.assessmentId as AssessmentId);
  stillAllowed(detail.assessment, actor, ['decide']);
  const today = dayIn(detail.assessment.timeZone, now);
  return { frame: frameOf(detail, 'Decision'), view: decisionView(detail, { ...parts, today }) };
}

const FRESH = { typed: null, faults: [], obstacles: null, stale: false } as const;

const optionalDay = text(10).transform((value, context): CalendarDate | null => {
  const date = calendarDate(value);
  if (value !== '' && date === null)
    context.addIssue({ code: 'custom', message: 'Write a day that exists, as year-month-day: 2027-03-09.' });
  return date;
});
const several = z
  .union([z.string(), z.array(z.string())], 'Tick findings of the list.')
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()));

const decisionForm = z.strictObject({
  revision: whole,
  outcome: choice(OUTCOMES, 'Choose a decision.'),
  reasons: text(DECISION_LIMITS.reasons, 'Write the reasons; they are what you will look for in a year.'),
  lookAgainOn: optionalDay,
  findings: several,
  conditions: text(DECISION_LIMITS.condition * DECISION_LIMITS.conditions),
  tell: ticked,
  told: text(DECISION_LIMITS.told),
});
type DecisionForm = z.output<typeof decisionForm>;

/** What a whole form cannot say field by field. */
function faultsIn(form: DecisionForm, lines: readonly string[], today: CalendarDate): readonly FaultView[] {
  const { outcome, lookAgainOn, findings } = form;
  const faults: FaultView[] = [];
  if (outcome !== 'rejected' && lookAgainOn === null)
    faults.push({ field: 'lookAgainOn', text: 'Choose a day to look again at this approval.' });
  if (lookAgainOn !== null && lookAgainOn <= today)
    faults.push({ field: 'lookAgainOn', text: 'Choose a day that lies ahead.' });
  if (outcome === 'approved-with-conditions' && findings.length + lines.length === 0)
    faults.push({ field: 'conditions', text: 'Name a finding as a condition, or write one.' });
  if (findings.length + lines.length > DECISION_LIMITS.conditions)
    faults.push({ field: 'conditions', text: `Keep it to ${DECISION_LIMITS.conditions} conditions.` });
  if (lines.some((line) => line.length > DECISION_LIMITS.condition))
    faults.push({ field: 'conditions', text: `Keep each under ${DECISION_LIMITS.condition} characters.` });
  return faults;
}

const linesOf = ({ conditions }: DecisionForm): readonly string[] =>
  conditions
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const typedOf = (form: DecisionForm) => ({
  outcome: [form.outcome],
  reasons: [form.reasons],
  lookAgainOn: [form.lookAgainOn ?? ''],
  findings: form.findings,
  conditions: [form.conditions],
  tell: form.tell ? ['yes'] : [],
  told: [form.told],
});

export const decidePage = memberPage('reviews.decide')({
  path: paths.decide,
  get: async (visit) => {
    const { frame, view } = await viewOf(visit, FRESH);
    return show('reviews/decision', frame, view);
  },
  form: decisionForm,
  post: async (visit, form) => {
    const { actor, services, params, now } = visit;
    const lines = linesOf(form);
    const faults = faultsIn(form, lines, dayIn(actor.timeZone, now));
    if (faults.length > 0) return refused(visit, { ...FRESH, typed: typedOf(form), faults });
    const result = await services.reviews.decide(actor, params.assessmentId as AssessmentId, {
      revision: form.revision,
      outcome: form.outcome,
      reasons: form.reasons,
      namedFindings: form.findings as FindingId[],
      conditions: lines,
      lookAgainOn: form.lookAgainOn,
      told: form.tell ? form.told : null,
    });
    if (result.outcome === 'decided') return seeOther(paths.assessment.to(params), 'flash.decided');
    const typed = typedOf(form);
    if (result.outcome === 'stale') return refused(visit, { ...FRESH, typed, stale: true }, 409);
    return refused(visit, { ...FRESH, typed, obstacles: result.obstacles });
  },
  refuse: (visit, typed, faults) => refused(visit, { ...FRESH, typed, faults }),
});

async function refused(
  visit: AtDecision,
  parts: Omit<DecisionParts, 'today'>,
  status: 422 | 409 = 422,
): Promise<Reply> {
  const { frame, view } = await viewOf(visit, parts);
  return again('reviews/decision', frame, view, status);
}

export const reopenReviewPage = memberPage('reviews.decide')({
  path: paths.reopenReview,
  get: async ({ params }) => seeOther(paths.assessment.to(params)),
  form: z.strictObject({}),
  post: async ({ actor, services, params }) => {
    await services.reviews.reopen(actor, params.assessmentId as AssessmentId);
    return seeOther(paths.review.to(params), 'flash.review-reopened');
  },
});
