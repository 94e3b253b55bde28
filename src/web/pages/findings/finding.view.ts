import type { CalendarDate } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import { may } from '#domain/organisations/permissions.js';
import {
  FINDING_ACTIONS,
  FINDING_LIMITS,
  FINDING_MOVES,
  type FindingAction,
  type FindingMove,
} from '#domain/reviews/finding.js';
import type { FindingDetail } from '#services/contract.js';
import { fieldsOf } from '../../kit/form-view.js';
import { formatTime } from '../../kit/format-dates.js';
import { paths } from '../../paths.js';
import type { FactsView, FieldView, LinkView, PageHeaderView, TimelineView } from '../../views.js';
import { SAYINGS, sayActor, sayEvent } from '../audit/say-event.js';
import { FINDING_STATE_PILLS, findingDue, MOVE_WORDS, SEVERITY_PILLS } from './finding-words.js';

export interface FindingView {
  readonly header: PageHeaderView;
  readonly detail: string;
  /** How it was resolved, or why the risk is accepted. */
  readonly reason: string;
  readonly question: LinkView | null;
  /** Somebody changed it while a move was chosen: nothing was saved. */
  readonly stale: boolean;
  readonly facts: FactsView;
  readonly moves: readonly MoveView[];
  readonly history: TimelineView;
}

interface MoveView {
  readonly id: FindingAction;
  readonly action: string;
  readonly deed: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  /** Null where no reason is wanted. */
  readonly reason: FieldView | null;
  readonly open: boolean;
}

/** A move that was refused, with the reason as it was typed. */
export interface RefusedMove {
  readonly action: FindingAction;
  readonly reason: string;
  readonly fault: string | null;
  readonly stale: boolean;
}

export function findingView(
  detail: FindingDetail,
  {
    actor,
    today,
    refused,
  }: { readonly actor: Member; readonly today: CalendarDate; readonly refused: RefusedMove | null },
): FindingView {
  const { finding, history, question } = detail;
  const { assessmentId, questionId } = finding;
  return {
    header: headerOf(detail, actor),
    detail: finding.detail,
    reason: finding.reason,
    question:
      question === null || questionId === null
        ? null
        : { label: question, href: paths.reviewQuestion.to({ assessmentId, questionId }) },
    stale: refused?.stale ?? false,
    facts: factsOf(detail, actor, today),
    moves: movesOf(detail, actor, refused),
    history: {
      events: history.map((entry) => ({
        at: formatTime(entry.at, actor.timeZone),
        what: sayEvent(entry),
        who: sayActor(entry.actor),
        note: '',
        icon: SAYINGS[entry.action].icon,
        tone: SAYINGS[entry.action].tone,
      })),
    },
  };
}

function headerOf({ finding }: FindingDetail, actor: Member): PageHeaderView {
  const { names, assessmentId, certificateId } = finding;
  return {
    title: finding.title,
    facts: [
      { pill: FINDING_STATE_PILLS[finding.state] },
      { pill: SEVERITY_PILLS[finding.severity] },
      {
        link: { label: `${names.aiSystem} of ${names.vendor}`, href: paths.assessment.to({ assessmentId }) },
      },
      ...(certificateId === undefined
        ? []
        : [{ link: { label: 'Certificate', href: paths.certificate.to({ certificateId }) } }]),
    ],
    actions: may(actor.role, 'reviews.judge')
      ? [{ label: 'Change', href: paths.changeFinding.to({ findingId: finding.id }), icon: 'pencil' }]
      : [],
  };
}

function factsOf({ finding }: FindingDetail, actor: Member, today: CalendarDate): FactsView {
  const due = findingDue(finding, today);
  const dueWords = due === null ? 'no date' : `${due.day}${due.words === '' ? '' : `, ${due.words}`}`;
  return {
    rows: [
      { label: 'Owner', value: finding.owner?.name ?? 'nobody yet' },
      { label: 'Due', value: dueWords },
      { label: 'Raised', value: `${formatTime(finding.raisedAt, actor.timeZone)} by ${finding.raisedBy}` },
      { label: 'Changed', value: formatTime(finding.changedAt, actor.timeZone) },
    ],
  };
}

function movesOf(
  { finding }: FindingDetail,
  actor: Member,
  refused: RefusedMove | null,
): readonly MoveView[] {
  return FINDING_ACTIONS.filter((action) => {
    const { from, by }: FindingMove = FINDING_MOVES[action];
    return from.includes(finding.state) && may(actor.role, by);
  }).map((action) => {
    const { reasoned }: FindingMove = FINDING_MOVES[action];
    const mine = refused?.action === action ? refused : null;
    const [reason] = fieldsOf(
      [
        {
          name: 'reason',
          label: MOVE_WORDS[action].reason,
          type: 'textarea',
          rows: 3,
          required: true,
          maxLength: FINDING_LIMITS.reason,
        },
      ],
      { reason: [mine?.reason ?? ''] },
      mine?.fault ? [{ field: 'reason', text: mine.fault }] : [],
    );
    return {
      id: action,
      action: paths.moveFinding.to({ findingId: finding.id }),
      deed: MOVE_WORDS[action].deed,
      fields: [
        { name: 'action', value: action },
        { name: 'revision', value: String(finding.revision) },
      ],
      reason: reasoned ? (reason ?? null) : null,
      open: mine !== null,
    };
  });
}
