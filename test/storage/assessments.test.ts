import { expect } from 'chai';
import type { CalendarDate } from '#domain/dates.js';
import type { VendorId } from '#domain/ids.js';
import type { AssessmentQuery } from '#storage/contract.js';
import { aDeed, anAssessment, aScore, aSubmission, at, newOrganisation } from './builders.js';
import { onEachDatabase } from './test-bed.js';

const everything: AssessmentQuery = {
  search: '',
  states: [],
  vendorId: null,
  sort: 'due',
  page: 1,
  size: 20,
};
const day = (text: string) => text as CalendarDate;

onEachDatabase('Assessments', (bed) => {
  async function sentOne() {
    const organisationId = newOrganisation();
    const buyer = bed().storage.within(organisationId);
    const assessment = anAssessment(organisationId);
    const added = await buyer.assessments.add(assessment, aDeed('assessment.sent'));
    return { organisationId, ...buyer, assessment, added };
  }

  it('come back as they were put in, and are added once', async () => {
    const { assessments, assessment, added } = await sentOne();
    expect(added).to.equal(true);
    expect(await assessments.add({ ...assessment, message: 'again' }, aDeed('assessment.sent'))).to.equal(
      false,
    );
    expect(await assessments.read(assessment.id)).to.deep.equal(assessment);
  });

  it('are listed by state, vendor, words and due date, and counted by state', async () => {
    const organisationId = newOrganisation();
    const { assessments } = bed().storage.within(organisationId);
    const names = (vendor: string) => ({ buyer: 'Nordbank', vendor, aiSystem: 'Triage' });
    const [v1, v2] = ['v1', 'v2'] as VendorId[];
    const rows = [
      anAssessment(organisationId, {
        names: names('Ægir'),
        dueOn: day('2026-12-03'),
        state: 'sent',
        vendorId: v1 ?? ('' as VendorId),
      }),
      anAssessment(organisationId, { names: names('Borealis'), dueOn: day('2026-12-01'), state: 'sent' }),
      anAssessment(organisationId, {
        names: names('Cirrus'),
        dueOn: day('2026-12-02'),
        state: 'submitted',
        vendorId: v2 ?? ('' as VendorId),
      }),
    ];
    for (const row of rows) await assessments.add(row, null);
    const vendorsOf = async (query: Partial<AssessmentQuery>) =>
      (await assessments.list({ ...everything, ...query })).items.map((row) => row.names.vendor);
    expect(await vendorsOf({})).to.deep.equal(['Borealis', 'Cirrus', 'Ægir']);
    expect(await vendorsOf({ sort: '-due' })).to.deep.equal(['Ægir', 'Cirrus', 'Borealis']);
    expect(await vendorsOf({ states: ['submitted', 'cancelled'] })).to.deep.equal(['Cirrus']);
    expect(await vendorsOf({ vendorId: 'v1' as VendorId })).to.deep.equal(['Ægir']);
    expect(await vendorsOf({ search: 'triage boreal' })).to.deep.equal(['Borealis']);
    expect(await assessments.countByState()).to.deep.equal({ sent: 2, submitted: 1 });
  });

  it('change only while the guard holds', async () => {
    const { assessments, assessment } = await sentOne();
    const { id } = assessment;
    const opened = aDeed('assessment.opened');
    const sent = await assessments.change(
      id,
      { states: ['sending'], revision: 1 },
      { state: 'sent', sentAt: at(1) },
      opened,
    );
    expect(sent).to.deep.equal({ ...assessment, state: 'sent', sentAt: at(1), revision: 2 });
    const refused = [
      { states: ['sending'] },
      { states: ['sent'], revision: 1 },
      { states: ['sent'], round: 2 },
      { states: ['sent'], invitation: 2 },
    ] as const;
    for (const guard of refused)
      expect(await assessments.change(id, guard, { message: '' } as object, opened)).to.equal(null);
    expect((await assessments.read(id))?.revision).to.equal(2);
  });

  it('take twenty changes at once, each one revision and one event', async () => {
    const { assessments, assessment, audit } = await sentOne();
    const changes = Array.from({ length: 20 }, (_, place) =>
      assessments.change(
        assessment.id,
        { states: ['sending'] },
        { dueOn: day(`2027-01-${10 + place}`) },
        aDeed('assessment.opened'),
      ),
    );
    const revisions = (await Promise.all(changes)).map((changed) => changed?.revision ?? 0);
    expect(revisions.sort((a, b) => a - b)).to.deep.equal(
      Array.from({ length: 20 }, (_, place) => place + 2),
    );
    await bed().storage.acrossAll('test').relay.audit(at(0));
    const { items } = await audit.list({ action: null, thingId: assessment.id, page: 1, size: 50 });
    expect(items.map((entry) => entry.thing.revision).reverse()).to.deep.equal(
      Array.from({ length: 21 }, (_, place) => place + 1),
    );
  });

  it('go from one state to the next once, however many try', async () => {
    const { assessments, assessment } = await sentOne();
    const changes = Array.from({ length: 8 }, () =>
      assessments.change(assessment.id, { states: ['sending'] }, { state: 'sent' }, aDeed('assessment.sent')),
    );
    expect((await Promise.all(changes)).filter((changed) => changed !== null)).to.have.length(1);
  });

  it('are found by the hash of their link, and by a job when left half-way', async () => {
    const { assessments, assessment } = await sentOne();
    const cross = bed().storage.acrossAll('test').assessments;
    expect(await cross.byTokenHash(assessment.invitation.tokenHash)).to.deep.equal(assessment);
    const { invitation } = assessment;
    const newer = { ...invitation, number: 2, tokenHash: 'newer', endedTokenHashes: [invitation.tokenHash] };
    const replaced = await assessments.change(
      assessment.id,
      { states: ['sending'] },
      { invitation: newer },
      null,
    );
    expect(await cross.byTokenHash(invitation.tokenHash)).to.deep.equal(replaced);
    expect(await cross.byTokenHash('newer')).to.deep.equal(replaced);
    expect(await cross.byTokenHash('unknown')).to.equal(null);
    expect(await cross.read(assessment.id)).to.deep.equal(replaced);
    const halfDone = async (minutes: number) => (await cross.unfinished(at(minutes))).map((one) => one.id);
    expect(await halfDone(1)).to.include(assessment.id);
    expect(await halfDone(0)).to.not.include(assessment.id);
    await assessments.change(assessment.id, { states: ['sending'] }, { state: 'sent' }, null);
    expect(await halfDone(1)).to.not.include(assessment.id);
  });

  it('keep one submission and one score a round, for good', async () => {
    const { organisationId, assessment, submissions, scores } = await sentOne();
    const answering = bed().storage.answering({ organisationId, assessmentId: assessment.id }).submissions;
    const [first, second] = [aSubmission(assessment, 1), aSubmission(assessment, 2)];
    await answering.add(first);
    await answering.add({ ...aSubmission(assessment, 1), sha256: 'other' });
    expect(await submissions.latest(assessment.id)).to.deep.equal(first);
    await answering.add(second);
    expect(await submissions.latest(assessment.id)).to.deep.equal(second);
    expect(await answering.read(1)).to.deep.equal(first);
    const given = { tiers: ['gpai'], roles: [], facts: { 'cloud-service': 'no' } } as const;
    await answering.add({ ...aSubmission(assessment, 4), given });
    expect((await answering.read(4))?.given, 'what was given').to.deep.equal(given);
    expect(await answering.read(3)).to.equal(null);

    await scores.keep(assessment.id, 1, aScore(40));
    await scores.keep(assessment.id, 1, aScore(41));
    await scores.keep(assessment.id, 2, aScore(null));
    expect(await scores.read(assessment.id, 1)).to.deep.equal(aScore(40));
    expect(await scores.ofAssessments([assessment.id])).to.deep.equal(
      new Map([[assessment.id, aScore(null)]]),
    );
  });
});
