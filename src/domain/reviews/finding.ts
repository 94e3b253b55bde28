import type { CalendarDate, Instant } from '../dates.js';
import type {
  AssessmentId,
  CertificateId,
  FindingId,
  OrganisationId,
  QuestionId,
  UserId,
  VendorId,
} from '../ids.js';
import type { Permission } from '../organisations/permissions.js';

/** Worst first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const FINDING_STATES = ['open', 'in-progress', 'resolved', 'verified', 'risk-accepted'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** A gap that somebody of the buyer sees closed; the vendor never sees it. */
export interface Finding {
  readonly id: FindingId;
  readonly organisationId: OrganisationId;
  readonly assessmentId: AssessmentId;
  readonly vendorId: VendorId;
  /** As they were when it was raised. */
  readonly names: { readonly vendor: string; readonly aiSystem: string };
  /** Null where it is about the assessment as a whole. */
  readonly questionId: QuestionId | null;
  /** The certificate that it was raised from; left out where there is none. */
  readonly certificateId?: CertificateId;
  readonly severity: Severity;
  readonly title: string;
  readonly detail: string;
  /** The member who sees it closed. */
  readonly owner: { readonly id: UserId; readonly name: string } | null;
  readonly dueOn: CalendarDate | null;
  readonly state: FindingState;
  /** Why it stands as it does: how it was resolved, or why the risk is accepted. */
  readonly reason: string;
  readonly revision: number;
  readonly raisedAt: Instant;
  readonly raisedBy: string;
  readonly changedAt: Instant;
}

/** One thing that can be done with a finding. */
export interface FindingMove {
  readonly from: readonly FindingState[];
  readonly to: FindingState;
  readonly by: Permission;
  /** Whether why must be said. */
  readonly reasoned: boolean;
}

/** The life of a finding as one table; buttons, guards and events come from it. Accepting a risk is a decision. */
export const FINDING_MOVES = {
  start: { from: ['open'], to: 'in-progress', by: 'reviews.judge', reasoned: false },
  resolve: { from: ['open', 'in-progress'], to: 'resolved', by: 'reviews.judge', reasoned: true },
  verify: { from: ['resolved'], to: 'verified', by: 'reviews.judge', reasoned: false },
  'accept-risk': {
    from: ['open', 'in-progress', 'resolved'],
    to: 'risk-accepted',
    by: 'reviews.decide',
    reasoned: true,
  },
  reopen: {
    from: ['in-progress', 'resolved', 'verified', 'risk-accepted'],
    to: 'open',
    by: 'reviews.judge',
    reasoned: true,
  },
} as const satisfies Record<string, FindingMove>;

export type FindingAction = keyof typeof FINDING_MOVES;
export const FINDING_ACTIONS = Object.keys(FINDING_MOVES) as readonly FindingAction[];

/** Whether a finding still stands: neither verified as closed nor accepted as a risk. */
export const isStanding = ({ state }: Pick<Finding, 'state'>): boolean =>
  state !== 'verified' && state !== 'risk-accepted';

/** States in which a finding still stands. */
export const STANDING: readonly FindingState[] = FINDING_STATES.filter((state) => isStanding({ state }));

export const FINDING_LIMITS = { title: 200, detail: 4_000, reason: 2_000 } as const;
