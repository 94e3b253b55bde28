import { expect } from 'chai';
import { ERASED } from '#domain/audit/event.js';
import { MINUTE } from '#domain/dates.js';
import type { OrganisationId } from '#domain/ids.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { errorOf, type House, machine, openHouse } from './house.js';

onEachDatabase('Letters and the audit log', (bed) => {
  let house: House;
  before(async () => {
    house = await openHouse(bed().storage);
  });
  beforeEach(async () => {
    house.postOffice = async () => 'accepted';
    await house.services.background.relay();
    await house.services.background.deliverMail();
    house.letters.length = 0;
  });
  const deliver = async () => {
    await house.services.background.relay();
    return await house.services.background.deliverMail();
  };

  it('carry the link that opens the questionnaire, and go out once', async () => {
    const id = await house.services.assessments.send(house.owner, await house.aSending());
    await deliver();
    await deliver();
    expect(house.letters).to.have.length(1);
    const facts = house.letters[0]?.facts;
    if (facts?.kind !== 'assessment') throw new Error(`A letter about ${facts?.kind}`);
    const { link, questions, minutes, buyerLink } = facts;
    expect({ questions, minutes, buyerLink }).to.deep.equal({
      questions: 4,
      minutes: 5,
      buyerLink: `https://assay.example/assessments/${id}`,
    });
    const guest = await house.services.answering.open(link?.split('/').at(-1) ?? '');
    expect(guest.assessmentId).to.equal(id);
    expect((await house.standing(id)).mails[0]).to.deep.include({ state: 'accepted', attempts: 1 });
  });

  it('are tried again, later each time, and given up after the eighth try', async () => {
    const { id } = await house.sent();
    house.postOffice = () => Promise.reject(new Error('The mail server is away.'));
    const waits = [1, 5, 15, 60, 240, 240, 240];
    for (const minutes of waits) {
      expect(await deliver()).to.equal(1);
      house.pass((minutes - 1) * MINUTE);
      expect(await deliver(), `after ${minutes - 1} minutes`).to.equal(0);
      expect((await house.standing(id)).mails[0]).to.deep.include({
        state: 'queued',
        lastError: 'The mail server is away.',
      });
      house.pass(MINUTE);
    }
    expect(await deliver()).to.equal(1);
    expect((await house.standing(id)).mails[0]).to.deep.include({ state: 'failed', attempts: 8 });
    house.pass(1_000 * MINUTE);
    expect(await deliver()).to.equal(0);
  });

  it('whose link was replaced or cancelled before they left stay here and say why', async () => {
    const { id } = await house.sent();
    await house.services.assessments.replaceLink(house.owner, id);
    await deliver();
    const [first, second] = (await house.standing(id)).mails;
    expect(first).to.deep.include({
      state: 'failed',
      lastError: 'Replaced by a newer link before it went out.',
    });
    expect(second).to.deep.include({ state: 'accepted', linkNumber: 2 });
    const other = await house.sent();
    await house.services.assessments.cancel(house.owner, other.id);
    await deliver();
    expect((await house.standing(other.id)).mails[0]).to.deep.include({ state: 'failed' });
    expect(house.letters).to.have.length(1);
  });

  it('are claimed by one of two processes', async () => {
    await house.sent();
    await house.sent();
    await house.services.background.relay();
    const counts = await Promise.all([1, 2].map(() => house.another({}).background.deliverMail()));
    expect((counts[0] ?? 0) + (counts[1] ?? 0)).to.equal(2);
    expect(house.letters).to.have.length(2);
  });

  it('verify as one unbroken chain until somebody changes an entry', async () => {
    const { audit } = house.services;
    const { organisationId } = house.owner;
    const verdict = await audit.verify(house.owner, organisationId);
    expect(verdict).to.deep.include({ valid: true });
    const { total, items } = await audit.list(house.owner, { action: null, thingId: null, page: 1 });
    expect(verdict.entries).to.equal(total);
    expect(items).to.have.length(Math.min(50, total));
    expect(await audit.organisations(house.owner)).to.deep.equal([
      { id: organisationId, name: house.owner.organisationName },
    ]);
    expect((await audit.organisations(machine)).map(({ id }) => id)).to.include(organisationId);
    expect(await errorOf(audit.verify(machine, 'none' as OrganisationId))).to.equal('NotFound');
    const entries = bed().raw.collection('auditEntries');
    await entries.updateOne(
      { sequence: 2, organisationId },
      { $set: { 'actor.name': ERASED, payload: null } },
    );
    expect(await audit.verify(machine, organisationId)).to.deep.equal({ ...verdict, erased: 1 });
    await entries.updateOne({ sequence: 3, organisationId }, { $set: { 'actor.name': 'Somebody else' } });
    expect(await audit.verify(machine, organisationId)).to.deep.include({
      valid: false,
      entries: 2,
      brokenAt: 3,
    });
  });

  it('are read on the mailbox page outside production only', async () => {
    const production = house.another({ settings: { production: true } });
    expect(await errorOf(production.mailbox.list())).to.equal('NotFound');
    expect(await house.services.mailbox.list()).to.deep.equal([]);
  });
});
