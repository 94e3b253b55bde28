import { createHash } from 'node:crypto';
import { expect } from 'chai';
import type { Submission } from '#domain/assessments/assessment.js';
import { canonicalJson } from '#domain/canonical-json.js';
import { MINUTE } from '#domain/dates.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { answer, errorOf, type House, openHouse, saving } from './house.js';
import { dyingAt, Killed, PATIENCE } from './intercepted.js';

const attested = { name: 'Ines Roca', title: 'Head of AI' };

onEachDatabase('Submitting', (bed) => {
  let house: House;
  before(async () => {
    house = await openHouse(bed().storage);
  });

  it('lists what is missing and changes nothing', async () => {
    const { guest, id } = await house.sent();
    await answer(house.services, guest, 'policy', 'yes');
    const { gaps, ...rest } = (await house.services.answering.submit(guest, attested)) as {
      outcome: string;
      gaps: readonly { kind: string }[];
    };
    expect(rest.outcome).to.equal('unfinished');
    expect(gaps.map(({ kind }) => kind)).to.deep.equal(['evidence-missing', 'unanswered', 'unanswered']);
    expect((await house.standing(id)).assessment).to.deep.include({
      state: 'in-progress',
      round: 1,
      attestation: null,
    });
  });

  it('writes one submission, one score, one event and two letters, wherever the process is killed', async () => {
    for (let call = 1, killed = true; killed; call += 1) {
      const { guest, id } = await house.answered();
      const dying = house.another({ before: dyingAt(call) });
      killed = await dying.answering.submit(guest, attested).then(
        () => false,
        (error: unknown) => error instanceof Killed,
      );
      house.pass(2 * MINUTE);
      const { services } = house;
      const [, , again] = await Promise.all([
        services.background.finishHalfDone(),
        services.background.finishHalfDone(),
        services.answering.submit(guest, attested),
      ]);
      expect(again, `killed at ${call}`).to.deep.equal({ outcome: 'submitted' });
      await expectSubmittedOnce(house, id);
      expect(call).to.be.below(30);
    }
    expect(house.logged).to.deep.equal([]);
  }).timeout(PATIENCE);

  it('submits once when the form is posted twice at the same moment', async () => {
    const { guest, id } = await house.answered();
    const outcomes = await Promise.all([1, 2, 3].map(() => house.services.answering.submit(guest, attested)));
    for (const outcome of outcomes) expect(outcome).to.deep.equal({ outcome: 'submitted' });
    await expectSubmittedOnce(house, id);
  });

  it('closes the answers, gives the receipt, and shows the buyer the same with its score', async () => {
    const { guest, id } = await house.answered();
    const { answering, assessments } = house.services;
    await answering.submit(guest, attested);
    expect(
      await errorOf(answering.saveAnswer(guest, saving('policy', { choice: ['no'] }, { revision: 1 }))),
    ).to.equal('Stale');
    const receipt = (await answering.receipts(guest))[0] as Submission;
    const { assessment } = await house.standing(id);
    const { vendor } = await house.services.vendors.read(house.owner, assessment.vendorId);
    expect(vendor.lastAssessedAt).to.equal(assessment.submission?.at);
    const { sha256, ...record } = receipt;
    expect(sha256).to.equal(createHash('sha256').update(canonicalJson(record)).digest('hex'));
    expect(receipt.questions.map((each) => each.id)).to.deep.equal(['policy', 'provenance', 'review']);
    const { submission, score } = await assessments.readSubmission(house.owner, id);
    expect(submission).to.deep.equal(receipt);
    expect(score).to.deep.include({ earned: 1.5, weight: 3, value: 50 });
    expect(
      (await assessments.list(house.owner, { search: '', states: ['submitted'], page: 1, sort: '-changed' }))
        .rows.items[0],
    ).to.deep.include({ dueIn: null });
    expect(await errorOf(assessments.cancel(house.owner, id))).to.equal('Stale');
    expect(await errorOf(assessments.replaceLink(house.owner, id))).to.equal('Stale');
  });

  it('gives the round back when an answer is cleared between the last look and the lock', async () => {
    const { guest, id } = await house.answered();
    let cleared = false;
    const racing = house.another({
      async before(call) {
        if (call !== 'sections.lock' || cleared) return;
        cleared = true;
        await bed()
          .storage.answering(guest)
          .assessment.change({ states: ['submitting'] }, { state: 'in-progress' }, null);
        await answer(house.services, guest, 'review', '');
        await bed()
          .storage.answering(guest)
          .assessment.change({ states: ['in-progress'] }, { state: 'submitting' }, null);
      },
    });
    const outcome = await racing.answering.submit(guest, attested);
    expect(outcome).to.deep.equal({
      outcome: 'unfinished',
      gaps: [{ section: 'second', question: 'review', kind: 'unanswered' }],
    });
    expect((await house.standing(id)).assessment).to.deep.include({
      state: 'in-progress',
      round: 2,
      attestation: null,
    });
    await answer(house.services, guest, 'review', 'yes');
    expect(await house.services.answering.submit(guest, attested)).to.deep.equal({ outcome: 'submitted' });
    expect((await house.services.answering.receipts(guest)).at(-1)?.round).to.equal(2);
  });
});

async function expectSubmittedOnce(house: House, id: Parameters<House['standing']>[0]): Promise<void> {
  const { assessment, events, mails } = await house.standing(id);
  expect(assessment.state).to.equal('submitted');
  const told = events.map(({ action }) => action).filter((action) => action.startsWith('assessment.submi'));
  expect(told.sort()).to.deep.equal(['assessment.submission-started', 'assessment.submitted']);
  expect(mails.map(({ key }) => key).sort()).to.deep.equal([
    `${id}:invitation:1`,
    `${id}:submission-notice:1`,
    `${id}:submission-receipt:1`,
  ]);
  const { submission } = await house.services.assessments.readSubmission(house.owner, id);
  expect(assessment.submission).to.deep.equal({
    id: submission.id,
    sha256: submission.sha256,
    at: submission.at,
  });
  expect(await house.storage.within(house.owner.organisationId).scores.read(id, 1)).to.have.property(
    'value',
    50,
  );
}
