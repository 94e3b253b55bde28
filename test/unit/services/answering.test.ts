import { expect } from 'chai';
import { HOUR } from '#domain/dates.js';
import type { QuestionId } from '#domain/ids.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { aFile, answer, errorOf, type House, openHouse, saving } from './house.js';
import { dyingAt, PATIENCE } from './intercepted.js';

const policy = 'policy' as QuestionId;

onEachDatabase('Answering', (bed) => {
  let house: House;
  before(async () => {
    house = await openHouse(bed().storage);
  });
  const view = (guest: Parameters<House['services']['answering']['read']>[0]) =>
    house.services.answering.read(guest);

  it('begins with the first answer and counts only what is asked', async () => {
    const { guest, id } = await house.sent();
    expect((await view(guest)).progress).to.deep.equal({ asked: 3, answered: 0 });
    const saved = await house.services.answering.saveAnswer(
      guest,
      saving('provenance', { choice: ['partly'] }),
    );
    expect(saved).to.deep.include({
      outcome: 'saved',
      appeared: ['records'],
      disappeared: [],
      progress: { asked: 4, answered: 1 },
      sectionProgress: { asked: 3, answered: 1 },
    });
    expect((await house.standing(id)).assessment.state).to.equal('in-progress');
  });

  it('keeps an answer whose question is no longer asked, and refuses to change it', async () => {
    const { guest } = await house.sent();
    const { saveAnswer } = house.services.answering;
    await answer(house.services, guest, 'provenance', 'partly');
    await saveAnswer(guest, saving('records', { number: ['70'] }));
    const closed = await saveAnswer(guest, saving('provenance', { choice: ['yes'] }, { revision: 1 }));
    expect(closed).to.deep.include({ outcome: 'saved', disappeared: ['records'] });
    expect(await errorOf(saveAnswer(guest, saving('records', { number: ['80'] }, { revision: 1 })))).to.equal(
      'Stale',
    );
    expect(await errorOf(saveAnswer(guest, saving('nonsense', {})))).to.equal('NotFound');
    expect((await view(guest)).answers).to.have.nested.property('records.value.number', 70);
  });

  it('gives both texts when two save at once, and loses neither', async () => {
    const { guest } = await house.sent();
    const { saveAnswer } = house.services.answering;
    const outcomes = await Promise.all([
      saveAnswer(guest, saving('policy', { choice: ['no'] }, { note: 'one' })),
      saveAnswer(guest, saving('policy', { choice: ['no'] }, { note: 'two' })),
    ]);
    const winner = outcomes.find((outcome) => outcome.outcome === 'saved');
    const loser = outcomes.find((outcome) => outcome.outcome === 'stale');
    expect([winner?.answer.note, loser?.mine.note]).to.have.members(['one', 'two']);
    expect(loser?.current).to.deep.equal(winner?.answer);
    expect((await view(guest)).answers[policy]?.note).to.equal(winner?.answer.note);
  });

  it('takes the same answer twice, and writes it once', async () => {
    const { guest } = await house.sent();
    const { saveAnswer } = house.services.answering;
    const twice = saving('policy', { choice: ['no'] }, { note: 'same' });
    const outcomes = await Promise.all([saveAnswer(guest, twice), saveAnswer(guest, twice)]);
    expect(outcomes.map(({ outcome }) => outcome)).to.deep.equal(['saved', 'saved']);
    expect((await saveAnswer(guest, { ...twice, revision: 1 })).outcome).to.equal('saved');
    expect((await view(guest)).answers[policy]?.revision).to.equal(1);
  });

  it('clears an answer, and saves “not applicable” even before its reason is there', async () => {
    const { guest } = await house.sent();
    const { saveAnswer } = house.services.answering;
    await answer(house.services, guest, 'policy', 'no');
    await answer(house.services, guest, 'policy', '');
    expect((await view(guest)).answers[policy]).to.deep.include({ status: 'open', value: null, revision: 2 });
    await saveAnswer(guest, saving('policy', {}, { revision: 2, notApplicable: true }));
    expect((await view(guest)).gaps[0]).to.deep.equal({
      section: 'first',
      question: 'policy',
      kind: 'reason-missing',
    });
    expect(await errorOf(saveAnswer(guest, saving('review', {}, { notApplicable: true })))).to.equal(
      'BadRequest',
    );
    expect(await errorOf(saveAnswer(guest, saving('policy', {}, { note: 'x'.repeat(4_001) })))).to.equal(
      'TooLarge',
    );
    const refused = await saveAnswer(guest, saving('policy', { choice: ['maybe'] }, { revision: 3 }));
    expect(refused.outcome).to.equal('refused');
  });

  it('keeps every document of many uploads at once, beside what is typed meanwhile', async () => {
    const { guest } = await house.sent();
    const { receiveEvidence, attachEvidence, removeEvidence, downloadEvidence } = house.services.answering;
    await answer(house.services, guest, 'policy', 'yes');
    const upload = async (name: string) =>
      await attachEvidence(guest, policy, await receiveEvidence(guest, policy, aFile(name, 'a,b\n1,2\n')));
    await Promise.all(['a.csv', 'b.csv', 'c.csv', 'd.csv'].map(upload));
    const documents = (await view(guest)).answers[policy]?.evidence ?? [];
    expect(documents.map(({ name }) => name).sort()).to.deep.equal(['a.csv', 'b.csv', 'c.csv', 'd.csv']);
    const [first] = documents;
    if (first === undefined) throw new Error('no document');
    const { stream, evidence } = await downloadEvidence(guest, first.id);
    expect(Buffer.concat(await stream.toArray()).toString()).to.equal('a,b\n1,2\n');
    expect(evidence).to.deep.include({ type: 'text/csv', scan: 'not-scanned' });

    const other = await house.sent();
    expect(await errorOf(downloadEvidence(other.guest, first.id))).to.equal('NotFound');
    const stranger = await openHouse(bed().storage);
    expect(await errorOf(house.services.assessments.downloadEvidence(stranger.owner, first.id))).to.equal(
      'NotFound',
    );
    await removeEvidence(guest, policy, first.id);
    expect(await errorOf(downloadEvidence(guest, first.id))).to.equal('NotFound');
    expect((await view(guest)).answers[policy]?.evidence).to.have.length(3);
  });

  it('never names a document that is not there, wherever the process is killed while one comes or goes', async () => {
    const { guest } = await house.sent();
    for (let call = 1, killed = true; killed; call += 1) {
      const { receiveEvidence, attachEvidence, removeEvidence } = house.another({
        before: dyingAt(call),
      }).answering;
      const comeAndGo = async () => {
        await attachEvidence(guest, policy, await receiveEvidence(guest, policy, aFile('a.txt', 'text')));
        const [document] = (await view(guest)).answers[policy]?.evidence ?? [];
        if (document !== undefined) await removeEvidence(guest, policy, document.id);
      };
      killed = (await errorOf(comeAndGo())) !== 'nothing';
      for (const { id } of (await view(guest)).answers[policy]?.evidence ?? []) {
        const { stream } = await house.services.answering.downloadEvidence(guest, id);
        expect(Buffer.concat(await stream.toArray()).toString(), `killed at ${call}`).to.equal('text');
      }
      expect(call).to.be.below(40);
    }
    house.pass(2 * HOUR);
    const { background } = house.services;
    expect(await background.sweepEvidence()).to.be.above(0);
    expect(await background.sweepEvidence()).to.equal(0);
    await background.sweepUploads();
    const named = (await view(guest)).answers[policy]?.evidence.map(({ id }) => String(id)) ?? [];
    const kept = await bed()
      .raw.collection('evidence')
      .find({ assessmentId: guest.assessmentId, removedAt: null })
      .toArray();
    expect(kept.map(({ _id }) => String(_id)).sort()).to.deep.equal(named.sort());
    const files = await bed().raw.collection('files.files').countDocuments();
    expect(files).to.equal(await bed().raw.collection('evidence').countDocuments({ removedAt: null }));
  }).timeout(PATIENCE);

  it('refuses a document that is too large, of another type, or one too many, and keeps nothing of it', async () => {
    const { guest } = await house.sent();
    // Sending passes on what waits, so that documents removed before go now.
    house.pass(2 * HOUR);
    await house.services.background.sweepUploads();
    const { receiveEvidence, attachEvidence } = house.services.answering;
    const receive = (name: string, bytes: string | Buffer) =>
      receiveEvidence(guest, policy, aFile(name, bytes));
    expect(await errorOf(receive('large.txt', 'x'.repeat(10_001)))).to.equal('TooLarge');
    expect(await errorOf(receive('page.html', '<html></html>'))).to.equal('WrongType');
    expect(await errorOf(receive('program.pdf', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1')))).to.equal(
      'WrongType',
    );
    for (let count = 0; count < 20; count += 1)
      await attachEvidence(guest, policy, await receive(`${count}.txt`, 'text'));
    expect(await errorOf(receive('one-more.txt', 'text'))).to.equal('TooLarge');
    house.pass(2 * HOUR);
    expect(await house.services.background.sweepUploads()).to.equal(0);
    expect((await view(guest)).answers[policy]?.evidence).to.have.length(20);
  });
});
