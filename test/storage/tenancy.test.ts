import { expect } from 'chai';
import mongoose, { type Model } from 'mongoose';
import type { Instant } from '#domain/dates.js';
import type { AssessmentId, OrganisationId } from '#domain/ids.js';
import { type Collections, collectionsOf } from '#storage/collections.js';
import { type Scope, scoped, TenancyMissing } from '#storage/tenancy.js';
import {
  aDeed,
  anAiSystem,
  anAssessment,
  anEvidence,
  anOrganisation,
  aScore,
  aSubmission,
  aVendor,
} from './builders.js';
import { onEachDatabase } from './test-bed.js';

type AnyModel = Model<unknown>;
type Act = (model: AnyModel) => object;

const OWNER: readonly (keyof Collections)[] = [
  'organisations',
  'vendors',
  'aiSystems',
  'scores',
  'reviews',
  'findings',
  'batches',
  'reminderDays',
  'officialNumbers',
  'vendorImports',
  'vendorImportRows',
  'questionnaires',
  'questionnaireDrafts',
  'questionnaireRetirements',
  'certificates',
  'certificateReadings',
  'ownCertificates',
  'ownCertificateReadings',
  'registerEntries',
  'directoryChecks',
  'registerImports',
  'certificateConsents',
  'auditEntries',
  'outbox',
  'enrolments',
  'libraryEntries',
  'libraryUses',
  'libraryFiles',
];
const SHARED: readonly (keyof Collections)[] = [
  'assessments',
  'answerSections',
  'factSheets',
  'submissions',
  'evidence',
  'claims',
  'uploads',
];
const INSTALLATION: readonly (keyof Collections)[] = ['users', 'definitions', 'capturedMails', 'rateLimits'];

const ACTS: Readonly<Record<string, Act>> = {
  find: (model) => model.find(),
  cursor: (model) => ({ exec: () => model.find().cursor().next() }),
  findOne: (model) => model.findOne({ _id: 'x' }),
  findById: (model) => model.findById('x'),
  exists: (model) => model.exists({ _id: 'x' }),
  findOneAndUpdate: (model) => model.findOneAndUpdate({ _id: 'x' }, {}),
  findOneAndReplace: (model) => model.findOneAndReplace({ _id: 'x' }, {}),
  findOneAndDelete: (model) => model.findOneAndDelete({ _id: 'x' }),
  updateOne: (model) => model.updateOne({ _id: 'x' }, {}),
  updateMany: (model) => model.updateMany({}, {}),
  replaceOne: (model) => model.replaceOne({ _id: 'x' }, {}),
  deleteOne: (model) => model.deleteOne({ _id: 'x' }),
  deleteMany: (model) => model.deleteMany({}),
  countDocuments: (model) => model.countDocuments(),
  estimatedDocumentCount: (model) => model.estimatedDocumentCount(),
  distinct: (model) => model.distinct('_id'),
  aggregate: (model) => model.aggregate([{ $match: {} }]),
  bulkWrite: (model) => ({ exec: () => model.bulkWrite([{ deleteMany: { filter: {} } }]) }),
};

const outcomeOf = async (act: object): Promise<unknown> => {
  try {
    return await ('exec' in act && typeof act.exec === 'function' ? act.exec() : act);
  } catch (error) {
    return error;
  }
};

describe('The tenancy guard on the schemas', () => {
  const collections = collectionsOf(new mongoose.Mongoose().createConnection());
  const modelOf = (name: keyof Collections) => collections[name] as unknown as AnyModel;

  it('stands before every tenant collection there is', () => {
    expect([...OWNER, ...SHARED, ...INSTALLATION].sort()).to.deep.equal(Object.keys(collections).sort());
  });

  for (const name of [...OWNER, ...SHARED]) {
    it(`throws when a query on ${name} does not say whose documents it means`, async () => {
      for (const [title, act] of Object.entries(ACTS)) {
        expect(await outcomeOf(act(modelOf(name))), title).to.be.instanceOf(TenancyMissing);
      }
    });
  }

  for (const name of OWNER) {
    it(`keeps a respondent from ${name}`, async () => {
      const guest: Scope = {
        reach: 'assessment',
        organisationId: 'o' as OrganisationId,
        assessmentId: 'a' as AssessmentId,
      };
      expect(await outcomeOf(scoped(guest, modelOf(name).find()))).to.be.instanceOf(TenancyMissing);
    });
  }
});

describe('The tenancy guard on what a vendor’s organisation has claimed', () => {
  const collections = collectionsOf(new mongoose.Mongoose().createConnection());
  for (const name of [...OWNER, ...SHARED.filter((each) => each !== 'assessments')]) {
    it(`opens nothing of ${name}`, async () => {
      const model = collections[name] as unknown as AnyModel;
      const claimant: Scope = { reach: 'claimed', claimant: 'o' as OrganisationId };
      expect(await outcomeOf(scoped(claimant, model.find()))).to.be.instanceOf(TenancyMissing);
    });
  }
});

onEachDatabase('A tenant', (bed) => {
  it('who claims finds what it keeps, of any buyer, and nothing else', async () => {
    const { storage } = bed();
    const [claimant, rival] = [anOrganisation().id, anOrganisation().id];
    const keep = (organisationId: OrganisationId) => ({
      claimedBy: { organisationId, name: 'Helix', at: '2026-11-21T09:00:00.000Z' as Instant },
    });
    const kept: AssessmentId[] = [];
    for (const buyer of [anOrganisation().id, anOrganisation().id]) {
      const { assessments } = storage.within(buyer);
      const mine = anAssessment(buyer, keep(claimant));
      kept.push(mine.id);
      for (const each of [mine, anAssessment(buyer, keep(rival)), anAssessment(buyer)])
        await assessments.add(each, null);
    }
    const found = await storage.claimed(claimant).matching('');
    expect(found.map(({ id }) => id).toSorted()).to.deep.equal(kept.toSorted());
    expect(await storage.claimed(anOrganisation().id).matching('')).to.deep.equal([]);
  });

  it('finds nothing of another’s by its id, and changes nothing', async () => {
    const { storage } = bed();
    const owner = anOrganisation();
    const organisationId = owner.id;
    const mine = storage.within(organisationId);
    const vendor = aVendor(organisationId);
    const system = anAiSystem(organisationId, { vendorId: vendor.id });
    const assessment = anAssessment(organisationId, { vendorId: vendor.id, state: 'sent' });
    await storage.organisations.add(owner, aDeed('organisation.set-up'));
    await mine.vendors.add(vendor, aDeed('vendor.registered'));
    await mine.aiSystems.add(system, aDeed('ai-system.added'));
    await mine.assessments.add(assessment, aDeed('assessment.sent'));
    await mine.scores.keep(assessment.id, 1, aScore(50));
    const answering = storage.answering({ organisationId, assessmentId: assessment.id });
    await answering.submissions.add(aSubmission(assessment, 1));
    expect(await mine.organisation.read()).to.deep.equal(owner);

    const other = anOrganisation();
    await storage.organisations.add(other, aDeed('organisation.set-up'));
    const theirs = storage.within(other.id);
    expect(await theirs.vendors.read(vendor.id)).to.equal(null);
    expect(await theirs.vendors.change(vendor.id, 1, vendor, aDeed('vendor.changed'))).to.equal(null);
    expect(await theirs.aiSystems.read(system.id)).to.equal(null);
    expect(await theirs.aiSystems.ofVendor(vendor.id)).to.deep.equal([]);
    expect(
      await theirs.aiSystems.change(
        system.id,
        1,
        { name: 'Theirs', changedAt: system.changedAt },
        aDeed('ai-system.changed'),
      ),
    ).to.equal(null);
    expect(await theirs.assessments.read(assessment.id)).to.equal(null);
    expect(await theirs.assessments.countByState()).to.deep.equal({});
    expect(await theirs.assessments.change(assessment.id, { states: ['sent'] }, {}, null)).to.equal(null);
    expect(await theirs.assessments.add(assessment, null)).to.equal(false);
    expect(await theirs.scores.read(assessment.id, 1)).to.equal(null);
    expect(await theirs.scores.ofAssessments([assessment.id])).to.deep.equal(new Map());
    expect(await theirs.submissions.latest(assessment.id)).to.equal(null);
    expect(await mine.assessments.read(assessment.id)).to.deep.equal(assessment);
    expect(await mine.vendors.read(vendor.id)).to.deep.equal(vendor);
  });

  it('who answers reaches one assessment and its evidence only', async () => {
    const { storage } = bed();
    const organisationId = anOrganisation().id;
    const mine = storage.within(organisationId);
    const [asked, another] = [anAssessment(organisationId), anAssessment(organisationId)];
    for (const assessment of [asked, another]) {
      await mine.assessments.add(assessment, null);
    }
    const guest = storage.answering({ organisationId, assessmentId: asked.id });
    const neighbour = storage.answering({ organisationId, assessmentId: another.id });
    const stranger = storage.answering({ organisationId: anOrganisation().id, assessmentId: asked.id });
    expect(await guest.assessment.read()).to.deep.equal(asked);
    expect(await stranger.assessment.read()).to.equal(null);

    const { Readable } = await import('node:stream');
    const received = await guest.evidence.receive({
      stream: Readable.from([Buffer.from('abc')]),
      name: 'a.pdf',
      limit: 10,
      at: asked.createdAt,
    });
    const evidence = anEvidence(asked);
    await guest.evidence.attach(evidence, received, aDeed('evidence.attached'));
    for (const stores of [neighbour, stranger]) {
      expect(await stores.evidence.read(evidence.id)).to.equal(null);
      expect(await stores.evidence.open(evidence.id)).to.equal(null);
      await stores.evidence.remove(evidence.id, aDeed('evidence.removed'));
    }
    expect(await guest.evidence.read(evidence.id)).to.deep.equal(evidence);
  });
});
