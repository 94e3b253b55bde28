import type { Instant } from '../dates.js';
import type { AssessmentId, OrganisationId } from '../ids.js';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export const AUDIT_ACTIONS = [
  'organisation.set-up',
  'organisation.changed',
  'organisation.side-taken',
  'user.created',
  'user.changed',
  'user.password-changed',
  'user.password-reset-asked',
  'user.password-reset',
  'user.signed-out-everywhere',
  'user.signed-in',
  'user.sign-in-failed',
  'user.signed-out',
  'member.invited',
  'member.invited-again',
  'member.invitation-withdrawn',
  'member.accepted',
  'member.joined',
  'member.role-changed',
  'member.removed',
  'member.calendar-renewed',
  'member.calendar-ended',
  'member.letters-changed',
  'vendor.registered',
  'vendor.changed',
  'vendor.archived',
  'vendor.restored',
  'vendors.exported',
  'vendors.imported',
  'ai-system.added',
  'ai-system.changed',
  'ai-system.stated',
  'ai-system.file-attached',
  'ai-system.file-removed',
  'ai-system.file-downloaded',
  'ai-system.reassessed',
  'ai-system.answers-kept',
  'ai-system.sspa-stated',
  'ai-system.classified',
  'ai-system.statement-taken',
  'ai-system.reopened',
  'facts.asked',
  'facts.told',
  'draft.started',
  'draft.changed',
  'draft.discarded',
  'questionnaire.published',
  'questionnaire.retired',
  'questionnaire.taken-back',
  'assessment.sent',
  'assessment.link-copied',
  'assessment.link-replaced',
  'assessment.link-revoked',
  'assessment.invitation-resent',
  'assessment.contact-changed',
  'assessment.due-date-changed',
  'assessment.reminded',
  'assessment.reminders-paused',
  'assessment.reminders-resumed',
  'assessment.expired',
  'assessment.cancelled',
  'assessment.opened',
  'assessment.claim-asked',
  'assessment.claimed',
  'assessment.submission-started',
  'assessment.submission-given-back',
  'assessment.submitted',
  'assessment.exported',
  'reminder-days.changed',
  'assessment.review-started',
  'assessment.questions-returned',
  'assessment.decided',
  'assessment.review-reopened',
  'judgement.saved',
  'override.set',
  'override.withdrawn',
  'finding.raised',
  'finding.changed',
  'finding.moved',
  'answer.saved',
  'answer.cleared',
  'evidence.attached',
  'evidence.removed',
  'evidence.downloaded',
  'certificate.uploaded',
  'certificate.taken',
  'certificate.given',
  'certificate.no-longer-given',
  'certificate.vendor-corrected',
  'certificate.read',
  'certificate.field-corrected',
  'certificate.field-cleared',
  'certificate.type-said',
  'certificate.check-said',
  'certificate.check-cleared',
  'certificate.linked',
  'certificate.cert-search-asked',
  'certificate.life-written',
  'certificate.life-taken-back',
  'certificate.look-up-recorded',
  'certificate.look-up-confirmed',
  'certificate.look-up-disputed',
  'certificate.verdict-changed',
  'certificate.reminded',
  'certificate.reminders-paused',
  'certificate.reminders-resumed',
  'certificate.archived',
  'certificate.restored',
  'certificate.downloaded',
  'own-certificate.uploaded',
  'own-certificate.given',
  'own-certificate.given-no-longer',
  'own-certificate.read',
  'own-certificate.field-said',
  'own-certificate.field-cleared',
  'own-certificate.type-said',
  'own-certificate.described',
  'own-certificate.reminded',
  'own-certificate.archived',
  'own-certificate.restored',
  'own-certificate.downloaded',
  'register.added',
  'register.changed',
  'register.imported',
  'register.file-imported',
  'register.retired',
  'register.restored',
  'register.put-back',
  'register.exported',
  'register.checked',
  'register.check-confirmed',
  'register.check-disputed',
  'library.kept',
  'library.changed',
  'library.approved',
  'library.retired',
  'library.exported',
  'library.imported',
  'framework.number-entered',
  'framework.number-cleared',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export type ThingKind =
  | 'organisation'
  | 'user'
  | 'enrolment'
  | 'claim'
  | 'vendor'
  | 'vendor-import'
  | 'ai-system'
  | 'questionnaire-draft'
  | 'questionnaire-retirement'
  | 'assessment'
  | 'reminder-days'
  | 'answers'
  | 'fact-sheet'
  | 'evidence'
  | 'review'
  | 'finding'
  | 'certificate'
  | 'own-certificate'
  | 'register-entry'
  | 'register-import'
  | 'directory-check'
  | 'certificate-consent'
  | 'library-entry'
  | 'official-numbers';

/** Who did it, as it was known then. */
export interface AuditActor {
  /** `account`: a member of the vendor's organisation that keeps the assessment; `guest`: whoever holds its link. */
  readonly kind: 'member' | 'guest' | 'account' | 'machine' | 'nobody';
  readonly id: string;
  /** Personal data, so it may be erased. */
  readonly name: string;
}

/** What stands for a name that was erased; the payload is null then. */
export const ERASED = 'erased';

/** One deed, pushed into the changed document in the same write and relayed to the organisation's chain afterwards. */
export interface AuditEvent {
  /** The thing's kind, id and revision, so that a missing one shows and no two things share one. */
  readonly id: string;
  readonly organisationId: OrganisationId;
  readonly thing: { readonly kind: ThingKind; readonly id: string; readonly revision: number };
  readonly action: AuditAction;
  readonly actor: AuditActor;
  /** When it happened; the chain's order is the order of recording. */
  readonly at: Instant;
  /** Details, personal data included, so they may be erased. */
  readonly payload: Json;
}

/** An event's place in its organisation's chain. */
export interface AuditEntry extends AuditEvent {
  /** 1, 2, 3 … without gaps. */
  readonly sequence: number;
  readonly recordedAt: Instant;
  /**
   * Of what may be erased, the payload and the actor's name: SHA-256 of their canonical JSON (RFC 8785), lower-case hex.
   */
  readonly payloadHash: string;
  /** The hash of the entry before; 64 zeros for the first. */
  readonly previousHash: string;
  /** SHA-256 of the canonical JSON of everything that stays, the hash of what may be erased included. */
  readonly hash: string;
}

/** The assessment an event belongs to, read from what it tells; null where it belongs to none. */
export function assessmentOf({ thing, actor, payload }: AuditEvent): AssessmentId | null {
  if (thing.kind === 'assessment') return thing.id as AssessmentId;
  // A respondent is named by the assessment and the number of the link, or their user.
  if (actor.kind === 'guest' || actor.kind === 'account')
    return actor.id.replace(/:[^:]*$/, '') as AssessmentId;
  if (payload === null || typeof payload !== 'object' || !('assessment' in payload)) return null;
  return typeof payload.assessment === 'string' ? (payload.assessment as AssessmentId) : null;
}
