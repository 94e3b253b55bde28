import { z } from 'zod';
import { dayIn, type Instant } from '#domain/dates.js';
import type { FindingId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import {
  FINDING_ACTIONS,
  FINDING_LIMITS,
  FINDING_MOVES,
  type Finding,
  type FindingAction,
} from '#domain/reviews/finding.js';
import type { FindingDetail, Services } from '#services/contract.js';
import { choice, text, whole } from '../../kit/fields.js';
import { summaryOf } from '../../kit/form-view.js';
import { formatTime } from '../../kit/format-dates.js';
import { memberPage } from '../../kit/page.js';
import { again, type Reply, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import type { FaultView } from '../../views.js';
import { conflictOf, type RecordFormView } from '../vendors/record-form.view.js';
import { findingView, type RefusedMove } from './finding.view.js';
import { FIELDS, findingGroups, findingOf, typedFinding } from './finding-form.js';

interface AtFinding {
  readonly actor: Member;
  readonly services: Services;
  readonly now: Instant;
  readonly params: { readonly findingId: string };
}

const idOf = ({ params }: AtFinding) => params.findingId as FindingId;
const frameOf = ({ title }: Finding, last?: string) => ({
  title: last ?? title,
  crumbs: [
    { label: 'Findings', href: paths.findings.to() },
    ...(last === undefined ? [] : [{ label: title, href: null }]),
    { label: last ?? title, href: null },
  ],
});

async function viewOf(visit: AtFinding, refused: RefusedMove | null) {
  const { actor, services, now } = visit;
  const detail = await services.findings.read(actor, idOf(visit));
  const view = findingView(detail, { actor, today: dayIn(actor.timeZone, now), refused });
  return { frame: frameOf(detail.finding), view };
}

export const findingPage = memberPage('reviews.read')({
  path: paths.finding,
  get: async (visit) => {
    const { frame, view } = await viewOf(visit, null);
    return show('findings/finding', frame, view);
  },
});

export const moveFindingPage = memberPage('reviews.judge')({
  path: paths.moveFinding,
  get: async ({ params }) => seeOther(paths.finding.to(params)),
  form: z.strictObject({
    action: choice(FINDING_ACTIONS as [FindingAction, ...FindingAction[]], 'Choose what to do.'),
    revision: whole,
    reason: text(FINDING_LIMITS.reason),
  }),
  post: async (visit, { action, revision, reason }) => {
    if (FINDING_MOVES[action].reasoned && reason === '')
      return moveRefused(visit, {
        action,
        reason,
        fault: 'Say why, for whoever reads this later.',
        stale: false,
      });
    const result = await visit.services.findings.move(visit.actor, idOf(visit), { action, revision, reason });
    if (result.outcome === 'moved') return seeOther(paths.finding.to(visit.params), 'flash.finding-moved');
    return moveRefused(visit, { action, reason, fault: null, stale: true });
  },
});

async function moveRefused(visit: AtFinding, refused: RefusedMove): Promise<Reply> {
  const { frame, view } = await viewOf(visit, refused);
  return again('findings/finding', frame, view, refused.stale ? 409 : 422);
}

function changeForm(
  { finding, owners }: Pick<FindingDetail, 'finding' | 'owners'>,
  typed: Typed,
  faults: readonly FaultView[],
): RecordFormView {
  const params = { findingId: finding.id };
  return {
    title: 'Change finding',
    lead: '',
    action: paths.changeFinding.to(params),
    groups: findingGroups(owners, typed, faults),
    summary: summaryOf(faults),
    revision: Number(typed['revision']?.[0] ?? finding.revision),
    deed: 'Save changes',
    back: paths.finding.to(params),
  };
}

export const changeFindingPage = memberPage('reviews.judge')({
  path: paths.changeFinding,
  get: async (visit) => {
    const detail = await visit.services.findings.read(visit.actor, idOf(visit));
    const form = changeForm(detail, typedFinding(detail.finding), []);
    return show('vendors/record-form', frameOf(detail.finding, 'Change'), form);
  },
  form: z.strictObject({ ...FIELDS, revision: whole }),
  post: async (visit, { revision, ...fields }) => {
    const { actor, services, params } = visit;
    const result = await services.findings.change(actor, idOf(visit), {
      revision,
      fields: findingOf(fields),
    });
    if (result.outcome === 'changed') return seeOther(paths.finding.to(params), 'flash.finding-changed');
    const { current } = result;
    const typed = asTyped({ ...fields, dueOn: fields.dueOn ?? '' });
    const owners = await services.findings.owners(actor);
    const conflict = conflictOf({
      form: changeForm({ finding: current, owners }, typed, []),
      theirs: { name: current.title, ...flat(typedFinding(current)) },
      since: formatTime(current.changedAt, actor.timeZone),
      back: paths.finding.to(params),
    });
    return again('vendors/conflict', frameOf(current, 'Change'), conflict, 409);
  },
  refuse: async (visit, typed, faults) => {
    const detail = await visit.services.findings.read(visit.actor, idOf(visit));
    return again('vendors/record-form', frameOf(detail.finding, 'Change'), changeForm(detail, typed, faults));
  },
});

const asTyped = (fields: Readonly<Record<string, string>>): Typed =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]));
const flat = (typed: Typed): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(typed).map(([name, [value = '']]) => [name, value]));
