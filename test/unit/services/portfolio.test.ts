import { expect } from 'chai';
import { addDays, type CalendarDate, DAY, dayIn, MINUTE } from '#domain/dates.js';
import type { AssessmentId, QuestionId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { WaitingKind } from '#services/contract.js';
import { nextId, onEachDatabase } from '#test/storage/test-bed.js';
import { aVendorForm, errorOf, type House, openHouse } from './house.js';
import { dyingAt, PATIENCE } from './intercepted.js';
import { aDecision, aFinding, judge, submitted, underReview } from './reviewing.js';

const attested = { name: 'Ines Roca', title: 'Head of AI' };

onEachDatabase('What a member finds first', (bed) => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse(bed().storage);
  });
  const home = (member: Member = house.owner) => house.services.portfolio.home(member);
  const kinds = async (member?: Member): Promise<Partial<Record<WaitingKind, number>>> =>
    Object.fromEntries(((await home(member)).waiting ?? []).map(({ kind, total }) => [kind, total]));
  const raise = (id: AssessmentId, fields: Parameters<typeof aFinding>[0] = {}) =>
    house.services.findings.raise(house.owner, id, {
      ...aFinding(fields),
      requestId: `finding-${nextId()}`,
      question: 'policy' as QuestionId,
    });
  const today = () => dayIn(house.owner.timeZone, house.now());

  it('is nothing but first steps, in order, in a fresh organisation', async () => {
    const { services, owner } = house;
    const fresh = await home();
    expect(fresh.waiting).to.deep.equal([]);
    expect(fresh.steps).to.deep.equal({ vendor: null, aiSystem: null, sent: false, colleague: false });
    const vendorId = await services.vendors.register(owner, aVendorForm());
    expect((await home()).steps.vendor).to.include({ id: vendorId });
    await services.aiSystems.add(owner, vendorId, { name: 'Triage', purpose: '' });
    expect((await home()).steps.aiSystem).to.include({ name: 'Triage' });
    await house.sent();
    await house.member('assessor');
    expect((await home()).steps).to.deep.equal({ vendor: null, aiSystem: null, sent: true, colleague: true });
  });

  it('is what their role can do something about', async () => {
    const { id } = await underReview(house);
    await submitted(house);
    await house.sent();
    const assessor = await house.member('assessor');
    await raise(id, { dueOn: addDays(today(), 3), ownerId: assessor.userId });
    house.pass(30 * DAY);
    const late = { overdue: 1, 'finding-overdue': 1, 'in-review': 1, answers: 1 };
    expect(await kinds()).to.deep.equal(late);
    expect(await kinds(await house.member('manager'))).to.deep.equal(late);
    expect(await kinds(assessor)).to.deep.equal({ 'finding-mine': 1, 'in-review': 1, answers: 1 });
    const another = await house.member('assessor');
    expect(await kinds(another)).to.deep.equal({ 'in-review': 1, answers: 1 });
    expect((await home(await house.member('viewer'))).waiting).to.equal(null);
    const [first] = (await home()).waiting ?? [];
    expect(first?.first[0]).to.deep.include({ days: 10, about: first?.first[0]?.assessment?.names });
  });

  it('names whom a letter did not reach, until one did', async () => {
    const { services, owner } = house;
    house.postOffice = () => Promise.reject(Object.assign(new Error('full'), { responseCode: 550 }));
    const { id } = await house.sent();
    await services.background.relay();
    for (let tries = 0; tries < 12; tries += 1) {
      await services.background.deliverMail();
      house.pass(DAY / 2);
    }
    expect(await kinds()).to.include({ 'letter-failed': 1 });
    house.postOffice = async () => 'accepted';
    const { assessment } = await house.standing(id);
    await services.assessments.resend(owner, id, { revision: assessment.revision });
    await services.background.relay();
    await services.background.deliverMail();
    expect(await kinds()).not.to.have.property('letter-failed');
  });

  it('asks to look again once a decision’s day has come, and not once something was sent since', async () => {
    const { services, owner } = house;
    const given = await underReview(house);
    for (const question of ['policy', 'provenance', 'review'])
      await judge(house, given.id, [question, 'accept']);
    const { review } = await services.reviews.read(owner, given.id);
    const lookAgainOn = addDays(today(), 100);
    await services.reviews.decide(owner, given.id, aDecision(review?.revision ?? 0, { lookAgainOn }));
    const { ahead } = await home();
    expect(ahead).to.deep.equal([
      {
        kind: 'look-again',
        id: given.id,
        on: lookAgainOn,
        vendor: 'Helix Analytics',
        what: 'Triage',
        marks: [],
        verified: false,
      },
    ]);
    house.pass(102 * DAY);
    expect(await kinds()).to.deep.equal({ 'look-again': 1 });
    const { assessment } = await house.standing(given.id);
    await services.assessments.send(owner, {
      ...(await house.aSending()),
      aiSystemId: assessment.aiSystemId,
    });
    expect(await kinds()).to.deep.equal({});
  });

  it('looks ahead to the end of contracts, with the last day of notice', async () => {
    const endsOn = addDays(today(), 40);
    const contract = { startsOn: null, endsOn, noticeDays: 30 };
    await house.services.vendors.register(house.owner, aVendorForm({ contract }));
    const gone = { startsOn: null, endsOn: '2020-01-01' as CalendarDate, noticeDays: null };
    await house.services.vendors.register(house.owner, aVendorForm({ name: 'Gone', contract: gone }));
    const { ahead } = await home();
    expect(ahead.map(({ kind, on, marks }) => [kind, on, marks])).to.deep.equal([
      ['contract', endsOn, [addDays(endsOn, -30)]],
    ]);
  });

  it('counts what is critical, whoever owns it, the first due first', async () => {
    const { id } = await underReview(house);
    await raise(id, { title: 'Later', dueOn: addDays(today(), 9), severity: 'critical' });
    await raise(id, { title: 'Sooner', dueOn: addDays(today(), 2), severity: 'critical' });
    await raise(id, { title: 'Small', severity: 'low' });
    const { critical } = await home();
    expect([critical.total, critical.items.map(({ title }) => title)]).to.deep.equal([
      2,
      ['Sooner', 'Later'],
    ]);
  });
});

onEachDatabase('The portfolio', (bed) => {
  const heat = { by: 'questionnaire', id: 'small' } as never;
  const read = (house: House) => house.services.portfolio.read(house.owner, { heat, page: 1 });

  it('shows the score of a submission, then that of its finished review', async () => {
    const house = await openHouse(bed().storage);
    const given = await underReview(house);
    const before = (await read(house)).rows[0];
    const { score } = await house.services.assessments.readSubmission(house.owner, given.id);
    expect(before?.summary).to.deep.include({ value: score.value, reviewed: false, assessmentId: given.id });
    for (const question of ['policy', 'provenance', 'review'])
      await judge(house, given.id, [question, 'accept']);
    const { review } = await house.services.reviews.read(house.owner, given.id);
    await house.services.reviews.decide(house.owner, given.id, aDecision(review?.revision ?? 0));
    const after = await read(house);
    expect(after.rows[0]?.summary).to.deep.include({ reviewed: true, proven: 100 });
    expect(after.rows).to.have.length(1);
    expect(after.byPlace.high.none).to.equal(0);
  });

  it('shows it wherever the process died that took it', async () => {
    for (let call = 1; ; call += 1) {
      const house = await openHouse(bed().storage);
      const { id, guest } = await house.answered();
      const dying = house.another({ before: dyingAt(call) });
      const died = await errorOf(dying.answering.submit(guest, attested));
      house.pass(30 * MINUTE);
      await house.services.background.finishHalfDone();
      const { assessment } = await house.standing(id);
      if (assessment.state !== 'submitted') await house.services.answering.submit(guest, attested);
      const { rows } = await read(house);
      expect(
        rows.map(({ summary }) => summary.assessmentId),
        `killed at ${call}`,
      ).to.deep.equal([id]);
      if (died === 'nothing') break;
    }
  }).timeout(PATIENCE);

  it('is the buyer’s own, and no vendor’s or stranger’s', async () => {
    const house = await openHouse(bed().storage);
    await submitted(house);
    const other = await openHouse(bed().storage);
    expect((await read(other)).rows).to.deep.equal([]);
    expect((await other.services.portfolio.home(other.owner)).vendors).to.equal(0);
    const { guest } = await house.sent();
    expect(await errorOf(house.services.portfolio.home(guest))).to.equal('NotSignedIn');
    expect(await errorOf(house.services.portfolio.read(guest, { heat, page: 1 }))).to.equal('NotSignedIn');
    expect(await errorOf(house.services.portfolio.definitions(guest))).to.equal('NotSignedIn');
  });
});
