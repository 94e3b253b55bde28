import { expect } from 'chai';
import { addDays, dayIn, MINUTE } from '#domain/dates.js';
import type { AssessmentId } from '#domain/ids.js';
import type { SendBatch } from '#services/contract.js';
import { nextId, onEachDatabase } from '#test/storage/test-bed.js';
import { errorOf, type House, openHouse } from './house.js';
import { dyingAt, Killed, PATIENCE } from './intercepted.js';

onEachDatabase('Sending to several at once', (bed) => {
  let house: House;
  before(async () => {
    house = await openHouse(bed().storage);
  });

  /** A batch about so many new AI systems. */
  async function aBatch(count: number): Promise<SendBatch> {
    const recipients: SendBatch['recipients'][number][] = [];
    for (let place = 0; place < count; place += 1) {
      const { aiSystemId, contactName, contactEmail } = await house.aSending();
      recipients.push({ aiSystemId, contactName, contactEmail });
    }
    const dueOn = addDays(dayIn(house.owner.timeZone, house.now()), 20);
    const what = { questionnaireId: 'small', version: 1, dueOn, message: 'Please.' };
    return { requestId: `batch-${nextId()}`, ...what, recipients };
  }

  it('makes each assessment, event and letter once, wherever the process is killed', async () => {
    for (let call = 1, killed = true; killed; call += 1) {
      const command = await aBatch(2);
      const dying = house.another({ before: dyingAt(call) });
      killed = await dying.assessments.sendBatch(house.owner, command).then(
        () => false,
        (error: unknown) => error instanceof Killed,
      );
      house.pass(2 * MINUTE);
      await Promise.all([
        house.services.background.finishHalfDone(),
        house.another({}).background.finishHalfDone(),
      ]);
      const id = await house.services.assessments.sendBatch(house.owner, command);
      await house.services.background.relay();
      const { batch, rows } = await house.services.assessments.readBatch(house.owner, id);
      expect(batch.doneAt, `killed at ${call}`).not.to.equal(null);
      expect(rows.map(({ assessment, mail }) => [assessment?.state, mail?.state])).to.deep.equal([
        ['sent', 'queued'],
        ['sent', 'queued'],
      ]);
      for (const { item } of rows) {
        const { events, mails } = await house.standing(item.assessmentId);
        expect(events.map(({ action }) => action)).to.deep.equal(['assessment.sent']);
        expect(mails).to.have.length(1);
      }
      expect(call).to.be.below(60);
    }
    expect(house.logged).to.deep.equal([]);
  }).timeout(PATIENCE);

  it('sends 200 once, posted twice at the same moment, and is not kept waiting by the mail server', async () => {
    house.postOffice = () => new Promise(() => undefined);
    const command = await aBatch(200);
    const ids = await Promise.all(
      [1, 2].map(() => house.services.assessments.sendBatch(house.owner, command)),
    );
    expect(new Set(ids).size).to.equal(1);
    const { rows } = await house.services.assessments.readBatch(house.owner, ids[0] as never);
    expect(rows.filter(({ assessment }) => assessment?.state === 'sent')).to.have.length(200);
    house.postOffice = async () => 'accepted';
  }).timeout(PATIENCE);

  it('is the buyer’s alone, and takes nothing of others', async () => {
    const stranger = await openHouse(bed().storage);
    const command = await aBatch(1);
    const id = await house.services.assessments.sendBatch(house.owner, command);
    const { assessments } = house.services;
    expect(await errorOf(assessments.readBatch(stranger.owner, id))).to.equal('NotFound');
    expect(await errorOf(assessments.sendBatch(stranger.owner, command))).to.equal('NotFound');
    expect(await errorOf(assessments.previewLetters(stranger.owner, command))).to.equal('NotFound');
    const systems = command.recipients.map(({ aiSystemId }) => aiSystemId);
    expect(await assessments.subjects(stranger.owner, systems)).to.deep.equal([]);
    const viewer = await house.member('viewer');
    expect(await errorOf(assessments.sendBatch(viewer, command))).to.equal('NotAllowed');
  });

  it('refuses too many, none, one twice, a day of the past, and an address with a line break', async () => {
    const { sendBatch } = house.services.assessments;
    const command = await aBatch(1);
    const [one] = command.recipients;
    if (one === undefined) throw new Error('A batch of nobody.');
    const refused = async (change: Partial<SendBatch>) =>
      errorOf(sendBatch(house.owner, { ...command, ...change }));
    expect(await refused({ recipients: [] })).to.equal('BadRequest');
    expect(await refused({ recipients: Array.from({ length: 201 }, () => one) })).to.equal('BadRequest');
    expect(await refused({ recipients: [one, one] })).to.equal('NotFound');
    expect(await refused({ dueOn: addDays(command.dueOn, -40) })).to.equal('BadRequest');
    expect(await refused({ dueOn: addDays(command.dueOn, 5_000) })).to.equal('BadRequest');
    const split = { ...one, contactEmail: 'ana@helix.example\r\nBcc: all@helix.example' };
    expect(await refused({ recipients: [split] })).to.equal('BadRequest');
  });

  describe('and afterwards', () => {
    it('lets one of two managers change a due date at once, and shows the other both', async () => {
      const { services, owner } = house;
      const { id } = await house.sent();
      const { dueOn: seen } = (await house.standing(id)).assessment;
      const days = [5, 6].map((more) => addDays(seen, more));
      const outcomes = await Promise.all(
        days.map((dueOn) => services.assessments.changeDueDate(owner, id, { seen, dueOn, tell: true })),
      );
      const [stale] = outcomes.flatMap((each) => (each.outcome === 'stale' ? [each.current] : []));
      expect(outcomes.map(({ outcome }) => outcome).sort()).to.deep.equal(['changed', 'stale']);
      const { assessment, mails } = await house.standing(id);
      expect(stale?.dueOn).to.equal(assessment.dueOn);
      expect(mails.filter(({ template }) => template === 'due-date-changed')).to.have.length(1);
      expect(assessment.invitation.expiresAt > (stale?.createdAt ?? '')).to.equal(true);
    });

    it('lets somebody else answer by the same link or by a new one', async () => {
      const { services, owner } = house;
      const { id, token } = await house.sent();
      const change = (seen: string, name: string, keepLink: boolean) =>
        services.assessments.changeContact(owner, id, {
          seen,
          contactName: name,
          contactEmail: `${name}@helix.example`,
          keepLink,
        });
      expect(await change('ines@helix.example', 'bo', true)).to.deep.equal({ outcome: 'changed' });
      expect(await change('ines@helix.example', 'bo', true)).to.deep.equal({ outcome: 'changed' });
      expect((await services.answering.open(token)).name).to.equal('bo');
      expect(await change('ines@helix.example', 'cem', false)).to.have.property('outcome', 'stale');
      expect(await change('bo@helix.example', 'cem', false)).to.deep.equal({ outcome: 'changed' });
      expect(await errorOf(services.answering.open(token))).to.equal('LinkEnded');
      const { mails } = await house.standing(id);
      expect(mails.map(({ to }) => to.email)).to.deep.equal([
        'ines@helix.example',
        'bo@helix.example',
        'cem@helix.example',
      ]);
    });

    it('sends the invitation again with the same link, once from one page', async () => {
      const { services, owner } = house;
      const id = (await services.assessments.send(owner, await house.aSending())) as AssessmentId;
      const { revision } = (await house.standing(id)).assessment;
      await services.assessments.resend(owner, id, { revision });
      await services.assessments.resend(owner, id, { revision });
      expect((await house.standing(id)).mails).to.have.length(2);
      while ((await services.background.deliverMail()) > 0);
      const links = house.letters
        .filter(({ mail }) => mail.about.id === id)
        .map(({ facts }) => (facts.kind === 'assessment' ? facts.link : null));
      expect(links).to.have.length(2);
      expect(new Set(links).size).to.equal(1);
    });

    it('closes a link for good, and a new one lets the vendor go on', async () => {
      const { services, owner } = house;
      const { id, guest, token } = await house.sent();
      await services.assessments.revokeLink(owner, id);
      await services.assessments.revokeLink(owner, id);
      const closed = await services.answering.open(token).catch((error: unknown) => error);
      expect(closed).to.have.property('reason', 'closed');
      expect(await errorOf(services.answering.read(guest))).to.equal('LinkEnded');
      expect(await errorOf(services.assessments.remindNow(owner, id))).to.equal('Stale');
      await services.assessments.replaceLink(owner, id);
      const newer = (await services.assessments.copyLink(owner, id)).split('/').at(-1) ?? '';
      expect((await services.answering.open(newer)).assessmentId).to.equal(id);
    });

    it('keeps the reason of a withdrawal from the vendor, and tells it what it is to know', async () => {
      const { services, owner } = house;
      const { id } = await house.sent();
      await services.assessments.cancel(owner, id, {
        reason: 'They were too slow.',
        tell: true,
        farewell: 'Thank you for your time.',
      });
      const { assessment, events, mails } = await house.standing(id);
      expect(JSON.stringify(assessment)).not.to.include('too slow');
      expect(assessment.farewell).to.equal('Thank you for your time.');
      expect(events.find(({ action }) => action === 'assessment.cancelled')?.payload).to.deep.equal({
        reason: 'They were too slow.',
        told: 'yes',
      });
      expect(mails.map(({ template }) => template)).to.include('withdrawal');
    });
  });
});
