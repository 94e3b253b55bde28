import { expect } from 'chai';
import { addDays, DAY, dayIn } from '#domain/dates.js';
import type { OrganisationId } from '#domain/ids.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { answer, errorOf, openHouse, PASSWORD } from './house.js';
import { dyingAt, failingOnceAt, PATIENCE } from './intercepted.js';
import { aSeller, keeping, memberOf } from './selling.js';

onEachDatabase('A claim', (bed) => {
  it('makes one account, one organisation and one claim, wherever the process is killed', async () => {
    for (let call = 1, done = false; !done; call += 1) {
      const house = await openHouse(bed().storage);
      const { services, storage } = house;
      const sending = { ...(await house.aSending()), contactEmail: `ines-${call}@helix.example` };
      const id = await services.assessments.send(house.owner, sending);
      const link = (await services.assessments.copyLink(house.owner, id)).split('/').at(-1) ?? '';
      const guest = await services.answering.open(link);
      await services.claims.askAccount(guest, { organisationName: 'Helix' });
      await services.background.relay();
      await services.background.deliverMail();
      const facts = house.letters.at(-1)?.facts;
      const token = facts?.kind === 'claim' ? (facts.link.split('/').at(-1) ?? '') : '';
      const dying = house.another({ before: dyingAt(call) });
      done = (await errorOf(dying.claims.confirm(token, PASSWORD))) === 'nothing';
      const again = await services.claims.confirm(token, PASSWORD);
      expect(again.outcome, `killed at ${call}`).to.be.oneOf(['claimed', 'over']);
      const user = (await storage.users.byEmail(sending.contactEmail))?.user;
      const member = user && (await services.organisations.memberOf(user.id));
      if (!member) throw new Error(`Killed at ${call}, nobody is a member.`);
      expect(member).to.deep.include({ role: 'owner', sides: ['vendor'] });
      const { rows } = await services.claims.requests(member, { search: '', group: 'all', page: 1 });
      expect(rows.items.map(({ assessment }) => assessment.id)).to.deep.equal([id]);
      expect(await storage.claimed('none' as OrganisationId).matching('')).to.deep.equal([]);
      expect(call).to.be.below(30);
    }
  }).timeout(PATIENCE);

  it('once taken lets nobody in by its link again, also where its end was never noted', async () => {
    const house = await openHouse(bed().storage);
    const { guest } = await house.sent();
    await house.services.claims.askAccount(guest, { organisationName: 'Helix' });
    await house.services.background.relay();
    await house.services.background.deliverMail();
    const facts = house.letters.at(-1)?.facts;
    const token = facts?.kind === 'claim' ? (facts.link.split('/').at(-1) ?? '') : '';
    const dying = house.another({ before: failingOnceAt('claim.put') });
    expect(await errorOf(dying.claims.confirm(token, PASSWORD))).to.equal('Error');
    expect(await house.services.claims.confirm(token, 'a password of somebody else')).to.deep.equal({
      outcome: 'over',
    });
    expect(await house.services.claims.read(token)).to.equal(null);
  });

  it('is one organisation’s, also when two ask at the same moment; the other is told so', async () => {
    const house = await openHouse(bed().storage);
    for (let round = 0; round < 5; round += 1) {
      const { id, guest } = await house.sent();
      const rivals = await Promise.all(
        [1, 2].map(async () => memberOf(house, await aSeller(house), 'owner')),
      );
      const outcomes = await Promise.all(
        rivals.map(async (rival) => (await house.another({}).claims.claim(guest, rival)).outcome),
      );
      expect(outcomes.toSorted()).to.deep.equal(['claimed', 'taken']);
      const winner = rivals[outcomes.indexOf('claimed')];
      const { assessment, events } = await house.standing(id);
      expect(assessment.claimedBy?.organisationId).to.equal(winner?.organisationId);
      expect(events.filter(({ action }) => action === 'assessment.claimed')).to.have.length(1);
    }
  });

  it('names whoever answers from the account, not the link', async () => {
    const house = await openHouse(bed().storage);
    const { id, guest } = await house.answered();
    const { member, at } = await keeping(house, guest, 'responder');
    await answer(house.services, at, 'review', 'yes');
    await house.services.answering.submit(at, { name: 'Ines Roca', title: 'Head of AI' });
    const { events } = await house.standing(id);
    const submitted = events.find(({ action }) => action === 'assessment.submitted');
    expect(submitted?.actor).to.deep.equal({
      kind: 'account',
      id: `${id}:${member.userId}`,
      name: 'Ines Roca',
    });
    const { submission } = await house.services.reviews.read(house.owner, id);
    expect(Object.keys(submission.attestation)).to.deep.equal(['name', 'title', 'at']);
  });

  it('outlasts the link: its end shuts no member out, and what ended unanswered waits for a later due date', async () => {
    const house = await openHouse(bed().storage);
    const { services, owner } = house;
    const { id, guest } = await house.answered();
    const { member, at } = await keeping(house, guest);
    house.pass(51 * DAY);
    expect(await errorOf(services.answering.read(guest))).to.equal('LinkEnded');
    await answer(services, at, 'review', 'no');
    await services.background.expireAssessments();
    expect((await services.answering.read(at)).editable).to.equal(false);
    const late = { name: 'Ines Roca', title: '' };
    expect(await errorOf(answer(services, at, 'review', 'yes'))).to.equal('Stale');
    expect(await errorOf(services.answering.submit(at, late))).to.equal('Stale');
    const dueOn = addDays(dayIn(owner.timeZone, house.now()), 10);
    const { dueOn: seen } = (await house.standing(id)).assessment;
    await services.assessments.changeDueDate(owner, id, { seen, dueOn, tell: false });
    await services.assessments.revokeLink(owner, id);
    expect(await errorOf(services.answering.revisit(guest))).to.equal('LinkEnded');
    // The late try to submit has locked nothing.
    await answer(services, at, 'review', 'yes');
    expect((await services.answering.submit(at, late)).outcome).to.equal('submitted');
    expect(await services.answering.revisitAsMember(member, id)).to.deep.equal(at);
  });

  it('is open to an organisation that only buys once its owner takes on the vendor’s side', async () => {
    const house = await openHouse(bed().storage);
    const { services, storage } = house;
    const { guest } = await house.sent();
    const another = await openHouse(storage);
    const { owner } = another;
    expect(await errorOf(services.claims.claim(guest, owner))).to.equal('NotAllowed');
    const manager = await another.member('manager');
    expect(await errorOf(services.account.answerToo(manager))).to.equal('NotAllowed');
    await Promise.all([1, 2].map(() => services.account.answerToo(owner)));
    const now = await services.organisations.memberOf(owner.userId);
    expect(now?.sides).to.deep.equal(['buyer', 'vendor']);
    expect(now && (await services.claims.claim(guest, now)).outcome).to.equal('claimed');
    const { items } = await storage
      .within(owner.organisationId)
      .audit.list({ action: 'organisation.side-taken', thingId: null, page: 1, size: 10 });
    expect(items).to.have.length(1);
  });
});
