import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { Assessment, AssessmentState } from '#domain/assessments/assessment.js';
import type { CalendarDate } from '#domain/dates.js';
import type { Framework } from '#domain/frameworks/framework.js';
import type { AiSystemId, FrameworkId, QuestionnaireId, VendorId } from '#domain/ids.js';
import type { OutboxMail } from '#domain/mail/mail.js';
import type { Actor } from '#domain/organisations/actor.js';
import type { Enrolment } from '#domain/organisations/enrolment.js';
import type { Page } from '#domain/page.js';
import type { ScoreSummary } from '#domain/portfolio/score-summary.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { Finding } from '#domain/reviews/finding.js';
import type { Criticality, Vendor } from '#domain/vendors/vendor.js';
import type { BandCounts } from '#storage/contract.js';
import type { LawAhead } from './ai-systems.js';
import type { AnyScore } from './assessment-row.js';
import type { CertificateRow } from './certificates.js';

export type { BandCounts } from '#storage/contract.js';

/** Where the whole stands, and what of it waits for whom. */
export interface PortfolioServices {
  /** What a member finds first: what waits for them, what is risky, what falls due. */
  home(actor: Actor): Promise<Home>;
  /** What the heat map's columns can be. */
  definitions(actor: Actor): Promise<Definitions>;
  /** Every vendor in use by band and criticality, and the scored ones, weakest first. */
  read(actor: Actor, query: { heat: Heat | null; page: number }): Promise<Portfolio>;
}

/** The columns of the heat map: the headings of a framework, or the sections of a questionnaire. */
export type Heat =
  | { readonly by: 'framework'; readonly id: FrameworkId }
  | { readonly by: 'questionnaire'; readonly id: QuestionnaireId };

export interface Home {
  readonly today: CalendarDate;
  readonly vendors: number;
  /** Null for whoever only reads: nothing waits for them. */
  readonly waiting: readonly Waiting[] | null;
  readonly stages: Readonly<Partial<Record<AssessmentState, number>>>;
  /** Questionnaires the vendor may still answer whose due day is over. */
  readonly overdue: number;
  readonly bands: BandCounts;
  /** The weakest few. */
  readonly weakest: readonly PortfolioRow[];
  /** Critical findings that stand, the first due first. */
  readonly critical: Page<Finding>;
  readonly ahead: readonly Ahead[];
  /** The next day on which the law begins to bind an AI system; null where none is known. */
  readonly law: LawAhead | null;
  readonly steps: FirstSteps;
  readonly definitions: Definitions;
}

/** What the columns of a heat map are called by. */
export interface Definitions {
  readonly frameworks: readonly Framework[];
  readonly questionnaires: readonly Questionnaire[];
}

/** What one kind of deed waits for: how many in all, and the first few, longest waiting first. */
export interface Waiting {
  readonly kind: WaitingKind;
  readonly total: number;
  readonly first: readonly WaitingDeed[];
}
export type WaitingKind =
  | 'letter-failed'
  | 'overdue'
  | 'finding-overdue'
  | 'finding-mine'
  | 'answers'
  | 'in-review'
  | 'finding-resolved'
  | 'second-look'
  | 'look-up'
  | 'certificate'
  | 'classification'
  | 'look-again'
  | 'enrolment'
  | 'due-soon';

export interface WaitingDeed {
  /** What it is about. */
  readonly about: { readonly vendor: string; readonly aiSystem: string } | null;
  /** Days it has waited, or is late. */
  readonly days: number;
  readonly assessment?: Assessment;
  readonly score?: AnyScore | null;
  /** Of a review that has begun. */
  readonly judged?: number;
  readonly finding?: Finding;
  readonly mail?: OutboxMail;
  readonly certificate?: CertificateRow;
  readonly enrolment?: Enrolment;
  /** The version of the rule pack that would change its classification. */
  readonly newerPack?: string;
}

/** Something that ends, or is to be looked at again, on a day to come. */
export interface Ahead {
  readonly kind: 'contract' | 'look-again' | 'certificate';
  /** Of the vendor (contract), the assessment (look again) or the certificate. */
  readonly id: string;
  readonly on: CalendarDate;
  readonly vendor: string;
  /** The AI system, or the certificate's number; '' for a contract. */
  readonly what: string;
  /** Days before that matter: the last day of notice, surveillance audits. */
  readonly marks: readonly CalendarDate[];
  /** Of a certificate: whether a look-up stands behind it. */
  readonly verified: boolean;
}

/** What an organisation does first, and whether it did. */
export interface FirstSteps {
  readonly vendor: Pick<Vendor, 'id' | 'name'> | null;
  readonly aiSystem: Pick<AiSystem, 'id' | 'name'> | null;
  readonly sent: boolean;
  readonly colleague: boolean;
}

/** An AI system with its latest scored answers. */
export interface PortfolioRow {
  readonly vendor: { readonly id: VendorId; readonly name: string; readonly criticality: Criticality };
  readonly aiSystem: string;
  readonly aiSystemId: AiSystemId;
  /** 0..100, before any answers; null where it is not known. */
  readonly inherentRisk: number | null;
  readonly summary: ScoreSummary;
}

export interface Portfolio {
  readonly vendors: number;
  readonly byPlace: Readonly<Record<Criticality, BandCounts>>;
  /** Weakest vendor first, the AI systems of one together. */
  readonly rows: readonly PortfolioRow[];
  /** Of vendors. */
  readonly pages: Pick<Page<never>, 'total' | 'page' | 'size'>;
  readonly definitions: Definitions;
}
