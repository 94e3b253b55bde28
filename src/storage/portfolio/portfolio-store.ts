import type { Model, QueryFilter } from 'mongoose';
import type { VendorId } from '#domain/ids.js';
import { BAND_LETTERS, placeOf, type ScoreSummary, withSummary } from '#domain/portfolio/score-summary.js';
import { CRITICALITIES, type Criticality } from '#domain/vendors/vendor.js';
import type { Collections } from '../collections.js';
import type { BandCounts, PortfolioStore, ScoredVendor } from '../contract/portfolio.js';
import { fromTo } from '../filters.js';
import { pageOf } from '../page-of.js';
import type { ReviewDocument } from '../reviews/review-document.js';
import { type OrganisationScope, scoped } from '../tenancy.js';
import type { VendorDocument } from '../vendors/vendor-document.js';

/** Of a place's rank. */
const WORST = 0;
const BEST = 10_000;

/** A buyer's vendors by where they stand; no vendor's store has it. */
export function portfolioStore(
  { vendors, reviews }: Pick<Collections, 'vendors' | 'reviews'>,
  scope: OrganisationScope,
): PortfolioStore {
  const counts = (where: object): Promise<BandCounts> => countBands(vendors, scope, where);
  return {
    noteScore: (id, summary) => noteScore(vendors, scope, id, summary),
    weakest: ({ questionnaire, ...wanted }) => {
      const asked = questionnaire === null ? {} : { 'place.asked': questionnaire };
      return pageOf(
        {
          scope,
          model: vendors,
          where: { archivedAt: null, ...asked, 'place.rank': fromTo(WORST, BEST) },
          sort: { 'place.rank': 1, _id: 1 },
          to: toScored,
        },
        wanted,
      );
    },
    countByBand: () => counts({}),
    async countByPlace() {
      const [low, medium, high] = await Promise.all(
        CRITICALITIES.map((criticality) => counts({ criticality })),
      );
      return { low, medium, high } as Record<Criticality, BandCounts>;
    },
    async toLookAgain({ from, until }, most) {
      const due = { state: 'decided', 'decision.lookAgainOn': fromTo(from, until) } as const;
      const found = reviews
        .find(due, { assessmentId: 1, 'decision.lookAgainOn': 1 })
        .sort({ 'decision.lookAgainOn': 1 })
        .limit(most);
      return (await scoped(scope, found).lean<ReviewDocument[]>()).flatMap(({ assessmentId, decision }) => {
        const on = decision?.lookAgainOn ?? null;
        return on === null ? [] : [{ assessmentId, on }];
      });
    },
  };
}

async function countBands(
  vendors: Model<VendorDocument>,
  scope: OrganisationScope,
  where: object,
): Promise<BandCounts> {
  const inBand = (letter: string | null) => {
    const filter = { archivedAt: null, ...where, 'place.letter': letter };
    return scoped(scope, vendors.countDocuments(filter as QueryFilter<VendorDocument>)).exec();
  };
  const [none, ...counts] = await Promise.all([null, ...BAND_LETTERS].map(inBand));
  const byLetter = BAND_LETTERS.map((letter, at) => [letter, counts[at] ?? 0]);
  return { ...Object.fromEntries(byLetter), none: none ?? 0 } as BandCounts;
}

/** Reads, adds and writes on the revision just read; whoever comes second reads again, so no summary is lost. */
async function noteScore(
  vendors: Model<VendorDocument>,
  scope: OrganisationScope,
  id: VendorId,
  summary: ScoreSummary,
): Promise<void> {
  for (;;) {
    const found = await scoped(scope, vendors.findOne({ _id: id }, { place: 1 })).lean<VendorDocument>();
    if (found === null) return;
    const { summaries = [], revision = null } = found.place ?? {};
    const next = withSummary(summaries, summary);
    if (next === null) return;
    const place = {
      summaries: next,
      asked: [...new Set(next.map(({ questionnaire }) => questionnaire.id))],
      ...placeOf(next),
      revision: (revision ?? 0) + 1,
    };
    const guarded = { _id: id, 'place.revision': revision } as QueryFilter<VendorDocument>;
    const { matchedCount } = await scoped(scope, vendors.updateOne(guarded, { $set: { place } }));
    if (matchedCount === 1) return;
  }
}

const toScored = ({ _id, name, criticality, place }: VendorDocument): ScoredVendor => ({
  id: _id,
  name,
  criticality,
  summaries: place?.summaries ?? [],
});
