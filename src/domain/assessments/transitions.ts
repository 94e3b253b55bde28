import type { AuditAction } from '../audit/event.js';
import type { LetterOn } from '../mail/mail.js';
import type { Actor } from '../organisations/actor.js';
import { may, type Permission } from '../organisations/permissions.js';
import { type Assessment, type AssessmentState, OPEN_STATES as OPEN } from './assessment.js';

/** One thing that can be done with an assessment. */
export interface Transition {
  /** The permission a member needs; a guest stands for the vendor's respondent, the machine for a job that finishes a crash's work. */
  readonly by: Permission | 'guest' | 'machine';
  readonly from: readonly AssessmentState[];
  /** Null where the state stays. */
  readonly to: AssessmentState | null;
  readonly audit: AuditAction | null;
  readonly letters: readonly LetterOn<'assessment'>[];
}

const REVIEWED = ['submitted', 'in-review', 'returned', 'decided'] as const;

/** The life of an assessment as one table: guards, buttons, audit events and letters all come from it. */
export const TRANSITIONS = {
  'finish-sending': {
    by: 'machine',
    from: ['sending'],
    to: 'sent',
    audit: 'assessment.sent',
    letters: ['invitation'],
  },
  'copy-link': { by: 'assessments.send', from: OPEN, to: null, audit: 'assessment.link-copied', letters: [] },
  'replace-link': {
    by: 'assessments.send',
    from: OPEN,
    to: null,
    audit: 'assessment.link-replaced',
    letters: ['invitation'],
  },
  'revoke-link': {
    by: 'assessments.send',
    from: OPEN,
    to: null,
    audit: 'assessment.link-revoked',
    letters: [],
  },
  resend: {
    by: 'assessments.send',
    from: OPEN,
    to: null,
    audit: 'assessment.invitation-resent',
    letters: ['invitation'],
  },
  'change-contact': {
    by: 'assessments.send',
    from: OPEN,
    to: null,
    audit: 'assessment.contact-changed',
    letters: ['invitation'],
  },
  /** The letter goes out where the buyer wants it to. */
  'change-due-date': {
    by: 'assessments.send',
    from: OPEN,
    to: null,
    audit: 'assessment.due-date-changed',
    letters: ['due-date-changed'],
  },
  /** A later due date for one that ended without answers: nothing was answered in this round yet, or something was. */
  reopen: {
    by: 'assessments.send',
    from: ['expired'],
    to: 'sent',
    audit: 'assessment.due-date-changed',
    letters: ['due-date-changed'],
  },
  'reopen-begun': {
    by: 'assessments.send',
    from: ['expired'],
    to: 'in-progress',
    audit: 'assessment.due-date-changed',
    letters: ['due-date-changed'],
  },
  /** What came back ended without a new answer; the locks of the round stand as they stood. */
  'reopen-returned': {
    by: 'assessments.send',
    from: ['expired'],
    to: 'returned',
    audit: 'assessment.due-date-changed',
    letters: ['due-date-changed'],
  },
  'remind-now': {
    by: 'assessments.send',
    from: OPEN,
    to: null,
    audit: 'assessment.reminded',
    letters: ['reminder'],
  },
  remind: { by: 'machine', from: OPEN, to: null, audit: 'assessment.reminded', letters: ['reminder'] },
  'pause-reminders': {
    by: 'assessments.send',
    from: OPEN,
    to: null,
    audit: 'assessment.reminders-paused',
    letters: [],
  },
  'resume-reminders': {
    by: 'assessments.send',
    from: OPEN,
    to: null,
    audit: 'assessment.reminders-resumed',
    letters: [],
  },
  /** The last day of the link passed without answers. */
  expire: { by: 'machine', from: OPEN, to: 'expired', audit: 'assessment.expired', letters: [] },
  cancel: {
    by: 'assessments.send',
    from: [...OPEN, 'expired'],
    to: 'cancelled',
    audit: 'assessment.cancelled',
    letters: ['withdrawal'],
  },
  'read-submission': { by: 'reviews.read', from: REVIEWED, to: null, audit: null, letters: [] },
  open: {
    by: 'guest',
    from: [...OPEN, 'submitting', 'submitted', 'in-review', 'decided'],
    to: null,
    audit: 'assessment.opened',
    letters: [],
  },
  claim: {
    by: 'guest',
    from: [...OPEN, 'submitting', 'submitted', 'in-review', 'decided'],
    to: null,
    audit: 'assessment.claimed',
    letters: [],
  },
  /** The answer carries its own event; the assessment only remembers that somebody has begun. */
  answer: { by: 'guest', from: OPEN, to: 'in-progress', audit: null, letters: [] },
  'start-submission': {
    by: 'guest',
    from: OPEN,
    to: 'submitting',
    audit: 'assessment.submission-started',
    letters: [],
  },
  /** Somebody cleared an answer between the attestation and the lock: the vendor goes on in a new round. */
  'give-back': {
    by: 'machine',
    from: ['submitting'],
    to: 'in-progress',
    audit: 'assessment.submission-given-back',
    letters: [],
  },
  'finish-submission': {
    by: 'machine',
    from: ['submitting'],
    to: 'submitted',
    audit: 'assessment.submitted',
    letters: ['submission-receipt', 'submission-notice'],
  },
  'start-review': {
    by: 'reviews.judge',
    from: ['submitted'],
    to: 'in-review',
    audit: 'assessment.review-started',
    letters: [],
  },
  /** A judgement carries its own event, in the review. */
  judge: { by: 'reviews.judge', from: ['in-review'], to: null, audit: null, letters: [] },
  'return-questions': {
    by: 'reviews.judge',
    from: ['in-review'],
    to: 'returned',
    audit: 'assessment.questions-returned',
    letters: ['questions-returned'],
  },
  decide: {
    by: 'reviews.decide',
    from: ['in-review'],
    to: 'decided',
    audit: 'assessment.decided',
    letters: [],
  },
  'decide-and-tell': {
    by: 'reviews.decide',
    from: ['in-review'],
    to: 'decided',
    audit: 'assessment.decided',
    letters: ['decision'],
  },
  'reopen-review': {
    by: 'reviews.decide',
    from: ['decided'],
    to: 'in-review',
    audit: 'assessment.review-reopened',
    letters: [],
  },
} as const satisfies Record<string, Transition>;

export type AssessmentAction = keyof typeof TRANSITIONS;

const ACTIONS = Object.keys(TRANSITIONS) as AssessmentAction[];

/** Everything the table lets an actor do with an assessment as it stands; what is not in here has no button. */
export function allowedActions(
  assessment: Pick<Assessment, 'id' | 'organisationId' | 'state'>,
  actor: Actor,
): ReadonlySet<AssessmentAction> {
  return new Set(ACTIONS.filter((action) => isAllowed(TRANSITIONS[action], assessment, actor)));
}

function isAllowed(
  { by, from }: Transition,
  assessment: Pick<Assessment, 'id' | 'organisationId' | 'state'>,
  actor: Actor,
): boolean {
  if (!from.includes(assessment.state)) return false;
  if (actor.kind === 'machine') return by === 'machine';
  if (actor.kind === 'guest') return by === 'guest' && actor.assessmentId === assessment.id;
  if (actor.kind === 'nobody' || by === 'guest' || by === 'machine') return false;
  return actor.organisationId === assessment.organisationId && may(actor.role, by);
}
