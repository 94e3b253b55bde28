import { expect } from 'chai';
import { addDays, DAY, dayIn, daysBetween, HOUR, MINUTE } from '#domain/dates.js';
import type { AssessmentId } from '#domain/ids.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { answer, errorOf, type House, openHouse } from './house.js';
import { dyingAt, Killed, PATIENCE } from './intercepted.js';

onEachDatabase('Reminding', (bed) => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse(bed().storage);
    // Noon or later wherever the organisation is: reminders go out in the morning.
    house.pass(8 * HOUR);
  });

  /** What two processes of a portal do when they wake. */
  const wake = () => Promise.all([house.services.background.remind(), house.another({}).background.remind()]);

  async function sent(dueInDays: number): Promise<AssessmentId> {
    const dueOn = addDays(dayIn(house.owner.timeZone, house.now()), dueInDays);
    return await house.services.assessments.send(house.owner, { ...(await house.aSending()), dueOn });
  }

  /** The days from the due date on which reminders were ordered, by the day each was ordered on. */
  async function remindedOn(id: AssessmentId): Promise<number[]> {
    const { assessment, events, mails } = await house.standing(id);
    const days = events
      .filter(({ action }) => action === 'assessment.reminded')
      .map(({ at }) => daysBetween(assessment.dueOn, dayIn(assessment.timeZone, at)))
      .sort((a, b) => a - b);
    const letters = mails.filter(({ template }) => template === 'reminder');
    expect(letters, 'letters and events').to.have.length(days.length);
    return days;
  }

  it('happens on each day of the plan once, with two processes, and ends with the plan', async () => {
    const id = await sent(20);
    for (let hours = 0; hours < 40 * 24; hours += 6) {
      house.pass(6 * HOUR);
      await wake();
    }
    expect(await remindedOn(id)).to.deep.equal([-7, -2, 0, 3, 10]);
    expect((await house.standing(id)).assessment.reminders.nextAt).to.equal(null);
  });

  it('makes up for a pause of the portal with one letter', async () => {
    const id = await sent(20);
    house.pass(21 * DAY);
    await wake();
    await wake();
    expect(await remindedOn(id)).to.deep.equal([1]);
    house.pass(2 * DAY);
    await wake();
    expect(await remindedOn(id)).to.deep.equal([1, 3]);
  });

  it('happens once wherever the process is killed', async () => {
    for (let call = 1, killed = true; killed; call += 1) {
      const id = await sent(2);
      house.pass(2 * DAY);
      killed = await house
        .another({ before: dyingAt(call) })
        .background.remind()
        .then(
          () => false,
          (error: unknown) => error instanceof Killed,
        );
      await wake();
      expect(await remindedOn(id), `killed at ${call}`).to.have.length(1);
      expect(call).to.be.below(20);
    }
  }).timeout(PATIENCE);

  it('ends with the answers, with a withdrawal, and while it is paused or the link closed', async () => {
    const { services, owner } = house;
    const submitted = await house.answered();
    await services.answering.submit(submitted.guest, { name: 'Ines Roca', title: '' });
    const cancelled = await sent(20);
    await services.assessments.cancel(owner, cancelled);
    const paused = await sent(20);
    await services.assessments.pauseReminders(owner, paused, true);
    const closed = await sent(20);
    await services.assessments.revokeLink(owner, closed);
    house.pass(20 * DAY);
    await wake();
    for (const id of [submitted.id, cancelled, paused, closed]) {
      expect(await remindedOn(id)).to.deep.equal([]);
      expect((await house.standing(id)).assessment.reminders.nextAt).to.equal(null);
    }
    await services.assessments.pauseReminders(owner, paused, false);
    await wake();
    expect(await remindedOn(paused)).to.deep.equal([]);
    house.pass(4 * DAY);
    await wake();
    expect(await remindedOn(paused)).to.deep.equal([4]);
  });

  it('by hand happens once a day, and stands for the reminder of that day', async () => {
    const { assessments } = house.services;
    const id = await sent(2);
    house.pass(2 * DAY - 4 * HOUR);
    const twice = await Promise.all([1, 2].map(() => assessments.remindNow(house.owner, id)));
    expect(twice.sort()).to.deep.equal(['already-today', 'reminded']);
    house.pass(8 * HOUR);
    await wake();
    expect((await remindedOn(id)).length).to.be.at.most(2);
    const days = await remindedOn(id);
    expect(new Set(days).size).to.equal(days.length);
    house.pass(DAY);
    expect(await assessments.remindNow(house.owner, id)).to.equal('reminded');
  });

  it('keeps the due date it was ordered for, whatever the due date becomes', async () => {
    const id = await sent(2);
    await house.services.assessments.remindNow(house.owner, id);
    const { assessment } = await house.standing(id);
    await house.services.assessments.changeDueDate(house.owner, id, {
      seen: assessment.dueOn,
      dueOn: addDays(assessment.dueOn, 27),
      tell: false,
    });
    const { mails } = await house.standing(id);
    const reminder = mails.find(({ template }) => template === 'reminder');
    expect(reminder?.dueOn).to.equal(assessment.dueOn);
  });

  it('keeps the link that the vendor has, and says the truth of the day it leaves on', async () => {
    const id = await sent(2);
    house.pass(2 * DAY);
    await wake();
    house.pass(DAY);
    await house.services.background.relay();
    house.letters.length = 0;
    await house.services.background.deliverMail();
    const { facts } =
      house.letters.find(({ mail }) => mail.template === 'reminder' && mail.about.id === id) ?? {};
    if (facts?.kind !== 'assessment') throw new Error('No reminder went out.');
    const copied = await house.services.assessments.copyLink(house.owner, id);
    expect(facts.link).to.equal(copied);
    expect(daysBetween(facts.assessment.dueOn, facts.today)).to.equal(1);
  });

  it('stays here where the answers came first', async () => {
    const { guest, id } = await house.answered();
    await house.services.assessments.remindNow(house.owner, id);
    await house.services.answering.submit(guest, { name: 'Ines Roca', title: '' });
    await house.services.background.relay();
    await house.services.background.deliverMail();
    const { mails } = await house.standing(id);
    expect(mails.find(({ template }) => template === 'reminder')).to.deep.include({
      state: 'failed',
      lastError: 'The answers came before this letter went out.',
    });
  });

  it('goes by the days the organisation had chosen when it was sent', async () => {
    const { assessments } = house.services;
    const before = await sent(20);
    const chosen = await assessments.reminderDays(house.owner);
    expect(chosen).to.deep.equal({ days: [-7, -2, 0, 3, 10], revision: 0 });
    const days = [1, -1];
    const both = await Promise.all(
      [1, 2].map(() => assessments.changeReminderDays(house.owner, { revision: 0, days })),
    );
    expect(both.map(({ outcome }) => outcome).sort()).to.deep.equal(['changed', 'stale']);
    const after = await sent(20);
    const daysOf = async (id: AssessmentId) => (await house.standing(id)).assessment.reminders.days;
    expect([await daysOf(before), await daysOf(after)]).to.deep.equal([chosen.days, [-1, 1]]);
    const viewer = await house.member('viewer');
    const refused = assessments.changeReminderDays(viewer, { revision: 1, days });
    expect(await errorOf(refused)).to.equal('NotAllowed');
  });

  describe('and the end of the link', () => {
    const pastTheLink = 51 * DAY;

    it('end an assessment that nobody answered, once, and a later due date brings it back', async () => {
      const { services, owner } = house;
      const unopened = await sent(20);
      const { id: begun, guest, token } = await house.sent();
      await answer(services, guest, 'policy', 'no');
      house.pass(pastTheLink);
      await Promise.all([1, 2].map(() => house.another({}).background.expireAssessments()));
      for (const id of [unopened, begun]) {
        const { assessment, events } = await house.standing(id);
        expect(assessment.state).to.equal('expired');
        expect(events.filter(({ action }) => action === 'assessment.expired')).to.have.length(1);
      }
      expect(await errorOf(services.answering.open(token))).to.equal('LinkEnded');
      expect(await errorOf(services.answering.read(guest))).to.equal('LinkEnded');
      const submitting = services.answering.submit(guest, { name: 'Ines', title: '' });
      expect(await errorOf(submitting)).to.equal('LinkEnded');

      const dueOn = addDays(dayIn(owner.timeZone, house.now()), 10);
      for (const [id, state] of [
        [unopened, 'sent'],
        [begun, 'in-progress'],
      ] as const) {
        const { dueOn: seen } = (await house.standing(id)).assessment;
        const command = { seen, dueOn, tell: true };
        expect(await services.assessments.changeDueDate(owner, id, command)).to.deep.equal({
          outcome: 'changed',
        });
        const { assessment, mails } = await house.standing(id);
        expect(assessment).to.include({ state, dueOn });
        expect(mails.map(({ template }) => template)).to.include('due-date-changed');
      }
      expect((await services.answering.open(token)).assessmentId).to.equal(begun);
      await answer(services, guest, 'review', 'no');
    });

    it('spare one whose due date moved at that moment', async () => {
      const { services, owner } = house;
      const id = await sent(20);
      house.pass(pastTheLink - 30 * MINUTE);
      const { dueOn: seen } = (await house.standing(id)).assessment;
      const dueOn = addDays(dayIn(owner.timeZone, house.now()), 5);
      let moved = false;
      const before = async (call: string) => {
        if (call !== 'assessments.change' || moved) return;
        moved = true;
        await services.assessments.changeDueDate(owner, id, { seen, dueOn, tell: false });
      };
      house.pass(HOUR);
      const racing = house.another({ before });
      await racing.background.expireAssessments();
      expect((await house.standing(id)).assessment.state).to.equal('sent');
    });
  });
});
