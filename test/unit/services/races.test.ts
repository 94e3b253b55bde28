import { Readable } from 'node:stream';
import { expect } from 'chai';
import type { QuestionId } from '#domain/ids.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { aVendorForm, errorOf, type House, openHouse, saving } from './house.js';

const attested = { name: 'Ines Roca', title: 'Head of AI' };

/** Does a deed once, just before a call of storage. */
const onceBefore = (call: string, deed: () => Promise<unknown>) => {
  let done = false;
  return async (called: string) => {
    if (called !== call || done) return;
    done = true;
    await deed();
  };
};

onEachDatabase('What happens at the wrong moment', (bed) => {
  let house: House;
  before(async () => {
    house = await openHouse(bed().storage);
  });

  it('leaves the round open when the link is replaced while somebody submits', async () => {
    const { guest, id } = await house.answered();
    const replace = () => house.services.assessments.replaceLink(house.owner, id);
    const racing = house.another({ before: onceBefore('assessment.change', replace) });
    expect(await errorOf(racing.answering.submit(guest, attested))).to.equal('Stale');
    expect((await house.standing(id)).assessment).to.include({ state: 'in-progress', round: 1 });
    const back = { ...guest, invitation: 2 };
    const changed = saving('policy', { choice: ['partly'] }, { revision: 1 });
    expect(await house.services.answering.saveAnswer(back, changed)).to.have.property('outcome', 'saved');
  });

  it('records every event, even of two things that go by one id', async () => {
    const sending = await house.aSending();
    const { vendors, assessments, background, audit } = house.services;
    const vendorId = await vendors.register(house.owner, aVendorForm({ name: 'Twice' }));
    await vendors.change(house.owner, vendorId, { revision: 1, fields: aVendorForm({ name: 'Twice over' }) });
    await background.relay();
    await assessments.send(house.owner, { ...sending, requestId: vendorId });
    await background.relay();
    const { items } = await audit.list(house.owner, { action: null, thingId: vendorId, page: 1 });
    expect(items.map(({ action }) => action)).to.include.members([
      'vendor.registered',
      'vendor.changed',
      'assessment.sent',
    ]);
  });

  it('keeps a document that an answer names when the last step of attaching fails', async () => {
    const { guest } = await house.answered();
    const question = 'policy' as QuestionId;
    const away = () => Promise.reject(new Error('the database is away'));
    const failing = house.another({ before: onceBefore('evidence.fasten', away) });
    const file = { stream: Readable.from([Buffer.from('hello there')]), name: 'a.txt' };
    const received = await failing.answering.receiveEvidence(guest, question, file);
    await errorOf(failing.answering.attachEvidence(guest, question, received));
    const { answers } = await house.services.answering.read(guest);
    const named = answers[question]?.evidence.at(-1);
    expect(named?.name).to.equal('a.txt');
    if (named === undefined) return;
    const { stream } = await house.services.answering.downloadEvidence(guest, named.id);
    stream.destroy();
  });
});
