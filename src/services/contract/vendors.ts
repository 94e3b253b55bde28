import type { Readable } from 'node:stream';
import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { AuditEntry } from '#domain/audit/event.js';
import type { CalendarDate } from '#domain/dates.js';
import type { UserId, VendorId } from '#domain/ids.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { Page } from '#domain/page.js';
import type { BandLetter } from '#domain/portfolio/score-summary.js';
import type { Finding } from '#domain/reviews/finding.js';
import type { Criticality, Vendor, VendorFacts, VendorOwner } from '#domain/vendors/vendor.js';
import type { AssessmentRow } from './assessment-row.js';

/** What a form says about a vendor; its owner by id. */
export interface VendorForm extends Omit<VendorFacts, 'owner'> {
  readonly ownerId: UserId | null;
}
export interface VendorRow {
  readonly vendor: Vendor;
  readonly aiSystems: readonly AiSystem[];
}

/** Which vendors are wanted; what is left out does not matter, except that archived ones come only when asked for. */
export interface VendorChoice {
  readonly search: string;
  readonly criticality?: Criticality | null;
  /** Where its weakest AI system stands; `none` where nothing of it is scored. */
  readonly band?: BandLetter | 'none' | null;
  readonly ownerId?: UserId | null;
  readonly tag?: string;
  /** Whose contract ends within 90 days. */
  readonly ending?: boolean;
  readonly neverAssessed?: boolean;
  readonly archived?: boolean;
  /** Those of an AI system that is high-risk, by what is given of it. */
  readonly highRisk?: boolean;
  /** Those a questionnaire can be sent to. */
  readonly withAiSystem?: boolean;
}
export interface VendorListQuery extends VendorChoice {
  readonly page: number;
  readonly sort: 'name' | '-name' | 'changed' | '-changed' | 'ends' | '-ends';
}
/** A page of vendors. */
export interface ListedVendors extends Page<VendorRow> {
  /** The day contracts are judged by, in the organisation's time zone. */
  readonly today: CalendarDate;
  readonly counts: VendorCounts;
}
/** How many vendors each filter alone would show. */
export interface VendorCounts {
  /** In use. */
  readonly all: number;
  readonly criticality: Readonly<Record<Criticality, number>>;
  /** Owned by whoever asks. */
  readonly mine: number;
  readonly ending: number;
  readonly neverAssessed: number;
  readonly archived: number;
}
export interface VendorDetail {
  readonly vendor: Vendor;
  readonly aiSystems: readonly AiSystem[];
  readonly assessments: readonly AssessmentRow[];
  /** What was done to the vendor's record, newest first. */
  readonly history: readonly AuditEntry[];
  /** Those that still stand, worst first. */
  readonly findings: readonly Finding[];
  readonly today: CalendarDate;
}

export interface VendorServices {
  list(actor: Actor, query: VendorListQuery): Promise<ListedVendors>;
  read(actor: Actor, id: VendorId): Promise<VendorDetail>;
  /** Who may be chosen as owner: the members of the organisation. */
  owners(actor: Actor): Promise<readonly VendorOwner[]>;
  register(actor: Actor, fields: VendorForm): Promise<VendorId>;
  /** `stale`: somebody changed it since `revision`; both versions come back. */
  change(
    actor: Actor,
    id: VendorId,
    command: { revision: number; fields: VendorForm },
  ): Promise<{ outcome: 'changed' } | { outcome: 'stale'; current: Vendor }>;
  /** Takes a vendor out of use: nothing can be sent to it, its history stays. Throws Stale where it was changed since. */
  archive(actor: Actor, id: VendorId, revision: number): Promise<Vendor>;
  /** Takes an archived vendor back into use. */
  restore(actor: Actor, id: VendorId, revision: number): Promise<Vendor>;
  /** The vendors a list means, as CSV in UTF-8; formulas are made harmless. Audited. */
  exportCsv(
    actor: Actor,
    query: VendorChoice & Pick<VendorListQuery, 'sort'>,
  ): Promise<{ name: string; stream: Readable }>;
}
