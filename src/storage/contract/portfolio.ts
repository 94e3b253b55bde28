import type { CalendarDate } from '#domain/dates.js';
import type { AssessmentId, QuestionnaireId, VendorId } from '#domain/ids.js';
import type { Page } from '#domain/page.js';
import type { BandLetter, ScoreSummary } from '#domain/portfolio/score-summary.js';
import type { Criticality } from '#domain/vendors/vendor.js';

/** A vendor that was scored, as the portfolio shows it. */
export interface ScoredVendor {
  readonly id: VendorId;
  readonly name: string;
  readonly criticality: Criticality;
  readonly summaries: readonly ScoreSummary[];
}

/** How many vendors stand in each band; `none` counts those of which nothing is scored. */
export type BandCounts = Readonly<Record<BandLetter | 'none', number>>;

/** A decision whose day to look again has come or comes. */
export interface LookAgain {
  readonly assessmentId: AssessmentId;
  readonly on: CalendarDate;
}

/** A buyer's vendors by where they stand. Archived ones are left out everywhere. */
export interface PortfolioStore {
  /** Keeps what a score comes to in the vendor's document, unless later answers stand there; saying it again changes nothing. */
  noteScore(id: VendorId, summary: ScoreSummary): Promise<void>;
  /** Scored vendors, weakest first; only those asked a questionnaire where one is named. */
  weakest(query: {
    readonly questionnaire: QuestionnaireId | null;
    readonly page: number;
    readonly size: number;
  }): Promise<Page<ScoredVendor>>;
  /** From an index alone. */
  countByBand(): Promise<BandCounts>;
  /** From an index alone. */
  countByPlace(): Promise<Readonly<Record<Criticality, BandCounts>>>;
  /** Decisions in force that are to be looked at again from one day to another, the earliest first; at most `most`. */
  toLookAgain(
    days: { readonly from: CalendarDate; readonly until: CalendarDate },
    most: number,
  ): Promise<readonly LookAgain[]>;
}
