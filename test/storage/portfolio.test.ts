import { expect } from 'chai';
import type { CalendarDate, Instant } from '#domain/dates.js';
import type { AiSystemId, AssessmentId, OrganisationId, QuestionnaireId, VendorId } from '#domain/ids.js';
import type { BandLetter, ScoreSummary } from '#domain/portfolio/score-summary.js';
import type { Review } from '#domain/reviews/review.js';
import { aChangeOf, aDeed, anAssessment, at, aVendor, newOrganisation } from './builders.js';
import { nextId, onEachDatabase } from './test-bed.js';

const aSummary = (letter: BandLetter, value: number, fields: Partial<ScoreSummary> = {}): ScoreSummary => ({
  assessmentId: `assessment-${nextId()}` as AssessmentId,
  aiSystemId: 'system-1' as AiSystemId,
  questionnaire: { id: 'aims' as QuestionnaireId, version: 1 },
  round: 1,
  at: at(0),
  reviewed: false,
  value,
  letter,
  proven: 40,
  sections: [{ id: 'data', value, letter }],
  themes: [],
  ...fields,
});

onEachDatabase('A buyer’s portfolio', (bed) => {
  async function scored(...places: readonly (readonly [BandLetter, number] | null)[]) {
    const organisationId = newOrganisation();
    const stores = bed().storage.within(organisationId);
    const ids: VendorId[] = [];
    for (const [nth, place] of places.entries()) {
      const criticality = nth % 2 === 0 ? 'high' : 'low';
      const vendor = aVendor(organisationId, { name: `Vendor ${nth}`, criticality });
      await stores.vendors.add(vendor, aDeed('vendor.registered'));
      if (place !== null) await stores.portfolio.noteScore(vendor.id, aSummary(...place));
      ids.push(vendor.id);
    }
    return { organisationId, stores, ids };
  }

  it('counts vendors by band and by criticality, archived ones nowhere', async () => {
    const { stores, ids, organisationId } = await scored(['D', 20], ['A', 90], ['D', 30], null, ['C', 60]);
    expect(await stores.portfolio.countByBand()).to.deep.equal({ D: 2, C: 1, B: 0, A: 1, none: 1 });
    expect(await stores.portfolio.countByPlace()).to.deep.equal({
      high: { D: 2, C: 1, B: 0, A: 0, none: 0 },
      medium: { D: 0, C: 0, B: 0, A: 0, none: 0 },
      low: { D: 0, C: 0, B: 0, A: 1, none: 1 },
    });
    const gone = { archivedAt: at(1), changedAt: at(1) };
    await stores.vendors.archive(ids[0] as VendorId, 1, gone, aDeed('vendor.archived'));
    expect((await stores.portfolio.countByBand()).D).to.equal(1);
    const filtered = await stores.vendors.list({
      search: '',
      filter: { band: 'D', criticality: 'high' },
      sort: 'name',
      page: 1,
      size: 9,
    });
    expect(filtered.items.map(({ name }) => name)).to.deep.equal(['Vendor 2']);
    const other = bed().storage.within(newOrganisation());
    expect(await other.portfolio.countByBand()).to.deep.equal({ D: 0, C: 0, B: 0, A: 0, none: 0 });
    expect((await other.portfolio.weakest({ questionnaire: null, page: 1, size: 9 })).total).to.equal(0);
    expect(organisationId).not.to.equal(undefined);
  });

  it('lists scored vendors weakest first, page by page, and those of one questionnaire alone', async () => {
    const { stores, ids } = await scored(['B', 72], ['D', 20], null, ['C', 95], ['C', 51]);
    const names = async (page: number, questionnaire: string | null = null) =>
      (
        await stores.portfolio.weakest({
          questionnaire: questionnaire as QuestionnaireId | null,
          page,
          size: 2,
        })
      ).items.map(({ name }) => name);
    expect([...(await names(1)), ...(await names(2)), ...(await names(3))]).to.deep.equal([
      'Vendor 1',
      'Vendor 4',
      'Vendor 3',
      'Vendor 0',
    ]);
    expect(await names(1, 'other')).to.deep.equal([]);
    const other = aSummary('A', 99, { questionnaire: { id: 'other' as QuestionnaireId, version: 1 } });
    await stores.portfolio.noteScore(ids[2] as VendorId, other);
    expect(await names(1, 'other')).to.deep.equal(['Vendor 2']);
  });

  it('keeps every summary though they come at once, and the record’s revision as it was', async () => {
    const { stores, ids } = await scored(null);
    const [id = '' as VendorId] = ids;
    const systems = Array.from({ length: 8 }, (_, nth) => `system-${nth}` as AiSystemId);
    await Promise.all(
      systems.map((aiSystemId, nth) =>
        stores.portfolio.noteScore(id, aSummary('B', 70 + nth, { aiSystemId })),
      ),
    );
    const { items } = await stores.portfolio.weakest({ questionnaire: null, page: 1, size: 1 });
    expect(items[0]?.summaries.map(({ aiSystemId }) => aiSystemId).sort()).to.deep.equal(systems);
    const vendor = await stores.vendors.read(id);
    expect(vendor?.revision).to.equal(1);
    if (vendor === null) return;
    expect(await stores.vendors.change(id, 1, aChangeOf(vendor), aDeed('vendor.changed'))).not.to.equal(null);
    const after = await stores.portfolio.weakest({ questionnaire: null, page: 1, size: 1 });
    expect(after.items[0]?.summaries).to.have.length(8);
  });

  it('changes nothing when the same score is noted again, or for a vendor of somebody else', async () => {
    const { stores, ids } = await scored(['C', 60]);
    const [id = '' as VendorId] = ids;
    const before = await bed().raw.collection<{ _id: string }>('vendors').findOne({ _id: id });
    await stores.portfolio.noteScore(id, aSummary('C', 60));
    const foreign = bed().storage.within(newOrganisation());
    await foreign.portfolio.noteScore(id, aSummary('D', 1, { at: at(9) }));
    expect(await bed().raw.collection<{ _id: string }>('vendors').findOne({ _id: id })).to.deep.equal(before);
  });

  it('finds decisions to look at again between two days, the first first', async () => {
    const organisationId = newOrganisation();
    const stores = bed().storage.within(organisationId);
    for (const [nth, on] of ['2027-03-01', '2026-12-24', '2029-01-01', null].entries())
      await stores.reviews.add(aDecided(organisationId, `decided-${organisationId}-${nth}`, on));
    const days = { from: '2026-12-24' as CalendarDate, until: '2027-12-31' as CalendarDate };
    const due = await stores.portfolio.toLookAgain(days, 9);
    expect(due.map(({ on }) => on)).to.deep.equal(['2026-12-24', '2027-03-01']);
    expect(await stores.portfolio.toLookAgain(days, 1)).to.have.length(1);
  });

  it('knows the newest assessment about each AI system', async () => {
    const organisationId = newOrganisation();
    const stores = bed().storage.within(organisationId);
    const system = 'system-9' as AiSystemId;
    const newest = anAssessment(organisationId, { aiSystemId: system, createdAt: at(5) });
    for (const assessment of [newest, anAssessment(organisationId, { aiSystemId: system, createdAt: at(1) })])
      await stores.assessments.add(assessment, null);
    expect([...(await stores.assessments.latestOf([system]))]).to.deep.equal([[system, newest.id]]);
  });

  it('asks each of its questions of an index, never of every document', async function () {
    // Which plan a server takes for two documents is its own affair: some find reading both cheaper than an index.
    if (!bed().embedded) this.skip();
    const { organisationId } = await scored(['D', 1], ['A', 90]);
    const explained = async (collection: string, filter: object, sort: Record<string, 1 | -1>) =>
      JSON.stringify(
        await bed()
          .raw.collection(collection)
          .find({ organisationId, ...filter })
          .sort(sort)
          .explain(),
      );
    const asked: [string, object, Record<string, 1 | -1>][] = [
      ['vendors', { archivedAt: null, criticality: 'high', 'place.letter': 'D' }, { sortName: 1 }],
      ['vendors', { archivedAt: null, 'place.letter': null }, { sortName: 1 }],
      ['vendors', { archivedAt: null, 'place.rank': { $gte: 0, $lte: 10_000 } }, { 'place.rank': 1, _id: 1 }],
      ['assessments', { state: 'sent', dueOn: { $gte: '0000', $lte: '2026-11-20' } }, { dueOn: 1, _id: 1 }],
      ['assessments', { state: 'submitted' }, { changedAt: 1, _id: 1 }],
      ['findings', { state: 'open', severity: 'critical' }, { dueSort: 1, _id: 1 }],
      ['findings', { state: 'open', 'owner.id': 'u1' }, { dueSort: 1, _id: 1 }],
      [
        'reviews',
        { state: 'decided', 'decision.lookAgainOn': { $gte: 'a', $lte: 'b' } },
        { 'decision.lookAgainOn': 1 },
      ],
      ['outbox', { state: 'failed', queuedAt: { $gte: 'a' } }, { queuedAt: -1 }],
      ['certificates', { archivedAt: null, 'standing.verdict': 'needs-review' }, { changedAt: 1, _id: 1 }],
    ];
    for (const [collection, filter, sort] of asked) {
      const plan = await explained(collection, filter, sort);
      expect(plan, `${collection} ${JSON.stringify(filter)}`)
        .to.include('IXSCAN')
        .and.not.include('COLLSCAN')
        .and.not.include('"SORT"');
    }
  });
});

const aDecided = (organisationId: OrganisationId, id: string, on: string | null): Review => ({
  organisationId,
  assessmentId: id as AssessmentId,
  round: 1,
  state: 'decided',
  judgements: {},
  closing: null,
  decision: {
    outcome: on === null ? 'rejected' : 'approved',
    reasons: 'Enough.',
    conditions: [],
    lookAgainOn: on as CalendarDate | null,
    told: null,
    by: { id: 'u1' as never, name: 'Mara Holm' },
    at: '2026-11-21T09:00:00.000Z' as Instant,
  },
  earlierDecisions: [],
  startedAt: at(0),
  changedAt: at(0),
  revision: 1,
});
