import { expect } from 'chai';
import { addDays, DAY, dayIn, MINUTE } from '#domain/dates.js';
import type { QuestionId } from '#domain/ids.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { answer, errorOf, type House, openHouse, saving } from './house.js';
import { dyingAt, Killed, PATIENCE } from './intercepted.js';
import { aDecision, answerAgain, giveBack, judge, LATER, seen, submitted, underReview } from './reviewing.js';

const id = (text: string) => text as QuestionId;

onEachDatabase('Reviewing', (bed) => {
  let house: House;
  before(async () => {
    house = await openHouse(bed().storage);
  });

  it('starts once, also when two assessors start at the same moment', async () => {
    const given = await submitted(house);
    const { reviews } = house.services;
    const assessor = await house.member('assessor');
    await Promise.all([reviews.start(house.owner, given.id), reviews.start(assessor, given.id)]);
    const { assessment, events } = await house.standing(given.id);
    expect(assessment.state).to.equal('in-review');
    expect(events.filter(({ action }) => action === 'assessment.review-started')).to.have.length(1);
  });

  it('keeps both when two assessors judge the same answer, and loses nothing', async () => {
    const given = await underReview(house);
    const assessor = await house.member('assessor');
    const before = await seen(house.services, house.owner, given.id, 'policy');
    await judge(house, given.id, ['policy', 'accept'], { note: 'Read the policy.' });
    const second = await judge(house, given.id, ['policy', 'issue', 'There is none.'], {
      ...before,
      as: assessor,
    });
    expect(second.outcome).to.equal('stale');
    if (second.outcome !== 'stale') return;
    expect(second.current).to.include({ verdict: 'accept', note: 'Read the policy.', revision: 1 });
    expect(second.mine).to.include({ verdict: 'issue', message: 'There is none.' });
    const { review } = await house.services.reviews.read(house.owner, given.id);
    expect(review?.judgements[id('policy')]).to.include({ verdict: 'accept', by: house.owner.name });
  });

  it('lets exactly one of many judge one answer at the same moment, and all of them different ones', async () => {
    const given = await underReview(house);
    const at = await seen(house.services, house.owner, given.id, 'policy');
    const outcomes = await Promise.all(
      ['a', 'b', 'c', 'd'].map((note) =>
        house.services.reviews.judge(house.owner, given.id, { ...at, verdict: 'accept', message: '', note }),
      ),
    );
    expect(outcomes.filter(({ outcome }) => outcome === 'saved')).to.have.length(1);
    await Promise.all(['provenance', 'review'].map((each) => judge(house, given.id, [each, 'accept'])));
    const { review } = await house.services.reviews.read(house.owner, given.id);
    expect(Object.keys(review?.judgements ?? {}).toSorted()).to.deep.equal([
      'policy',
      'provenance',
      'review',
    ]);
  });

  it('refuses a flag without a message, an override without a reason and points past 1', async () => {
    const given = await underReview(house);
    expect(await errorOf(judge(house, given.id, ['policy', 'clarify', '  ']))).to.equal('BadRequest');
    const at = await seen(house.services, house.owner, given.id, 'policy');
    const { reviews } = house.services;
    for (const wrong of [
      { points: 0.5, reason: ' ' },
      { points: 1.5, reason: 'Better.' },
    ])
      expect(await errorOf(reviews.override(house.owner, given.id, { ...at, ...wrong }))).to.equal(
        'BadRequest',
      );
    expect((await reviews.read(house.owner, given.id)).review?.judgements).to.deep.equal({});
  });

  it('counts an override beside the computed points, and no more once the answer changed', async () => {
    const given = await underReview(house);
    const { reviews } = house.services;
    const at = await seen(house.services, house.owner, given.id, 'review');
    const set = { ...at, points: 1, reason: 'Shown on site.' };
    expect(await reviews.override(house.owner, given.id, set)).to.deep.equal({ outcome: 'saved' });
    const { score } = await reviews.read(house.owner, given.id);
    expect(score).to.deep.include({ version: 'score-2', earned: 2, weight: 3, value: 66.67 });
    expect(score.computed).to.deep.include({ earned: 1.5, value: 50 });
    await judge(house, given.id, ['review', 'clarify', 'Which part?']);
    await giveBack(house, given.id);
    await answerAgain(house, given.guest, 'review', 'no');
    const old = await reviews.override(house.owner, given.id, { ...set, revision: 2 });
    expect(old.outcome).to.equal('answer-changed');
    if (old.outcome === 'answer-changed')
      expect([old.mine.override?.points, old.answer?.revision]).to.deep.equal([1, 2]);
    await reviews.start(house.owner, given.id);
    const again = await reviews.read(house.owner, given.id);
    expect(again.review?.judgements[id('review')]).to.deep.include({ verdict: null });
    expect(again.review?.judgements[id('review')]?.override).to.deep.include({
      points: 1,
      answerRevision: 1,
    });
    expect(again.score).to.deep.include({ earned: 1, value: 33.33 });
  });

  it('returns the flagged questions alone, and carries accepted answers into the next round', async () => {
    const given = await underReview(house);
    const { answering, reviews } = house.services;
    await judge(house, given.id, ['policy', 'accept']);
    await judge(house, given.id, ['provenance', 'issue', 'Where is it from?'], { note: 'Doubtful.' });
    expect(await giveBack(house, given.id)).to.deep.equal({ outcome: 'returned', count: 1 });
    const { assessment, mails } = await house.standing(given.id);
    expect(assessment).to.deep.include({ state: 'returned', round: 2, dueOn: LATER, attestation: null });
    expect(assessment.returned?.questions).to.deep.equal([
      { question: 'provenance', verdict: 'issue', message: 'Where is it from?', answerRevision: 1 },
    ]);
    expect(JSON.stringify(assessment)).not.to.include('Doubtful.');
    expect(mails.filter(({ template }) => template === 'questions-returned')).to.have.length(1);
    const view = await answering.read(given.guest);
    expect([...view.locked].toSorted()).to.deep.equal(['policy', 'review']);
    expect(await errorOf(answer(house.services, given.guest, 'policy', 'yes'))).to.equal('Stale');
    // What a changed answer newly asks is open too, and must be answered.
    await answer(house.services, given.guest, 'provenance', 'partly');
    const records = saving('records', { number: ['80'] });
    expect((await answering.saveAnswer(given.guest, records)).outcome).to.equal('saved');
    await answering.submit(given.guest, { name: 'Ines Roca', title: 'Head of AI' });
    await reviews.start(house.owner, given.id);
    const { review, earlier, submission } = await reviews.read(house.owner, given.id);
    expect(submission.round).to.equal(2);
    expect(review?.judgements[id('policy')]).to.include({ verdict: 'accept', madeInRound: 1 });
    expect(review?.judgements[id('provenance')]).to.include({ verdict: null, note: 'Doubtful.' });
    expect(earlier.map((each) => each.review?.state)).to.deep.equal(['returned']);
  });

  it('keeps locked what was asked before, also where a changed answer takes it away and asks it again', async () => {
    const { services, owner } = house;
    const { answering } = services;
    const { id: asked, guest } = await house.sent();
    for (const [question, choice] of [
      ['policy', 'no'],
      ['provenance', 'partly'],
      ['review', 'yes'],
    ] as const)
      await answer(services, guest, question, choice);
    await answering.saveAnswer(guest, saving('records', { number: ['60'] }));
    await answering.submit(guest, { name: 'Ines Roca', title: '' });
    await services.reviews.start(owner, asked);
    await judge(house, asked, ['provenance', 'issue', 'Where is it from?']);
    await giveBack(house, asked);
    await answer(services, guest, 'provenance', 'yes');
    await answer(services, guest, 'provenance', 'partly');
    const view = await answering.read(guest);
    expect([...view.locked].toSorted()).to.deep.equal(['policy', 'records', 'review']);
    expect(view.answers[id('records')]?.value).to.deep.equal({ kind: 'number', number: 60 });
    const again = answering.saveAnswer(guest, saving('records', { number: ['70'] }, { revision: 1 }));
    expect(await errorOf(again)).to.equal('Stale');
  });

  it('comes back as it was after what came back ended unanswered: returned or begun, with the same locks', async () => {
    for (const begun of [false, true]) {
      const later = await openHouse(bed().storage);
      const { services, owner } = later;
      const given = await underReview(later);
      await judge(later, given.id, ['provenance', 'issue', 'Where is it from?']);
      await giveBack(later, given.id);
      const returned = (await later.standing(given.id)).assessment;
      expect(returned.reminders.nextAt, 'planned anew').to.be.a('string');
      later.pass(MINUTE);
      if (begun) await answer(services, given.guest, 'provenance', 'no');
      later.pass(90 * DAY);
      await services.background.expireAssessments();
      const ended = (await later.standing(given.id)).assessment;
      expect(ended).to.deep.include({ state: 'expired', round: 2 });
      const dueOn = addDays(dayIn(owner.timeZone, later.now()), 10);
      await services.assessments.changeDueDate(owner, given.id, { seen: ended.dueOn, dueOn, tell: false });
      const { assessment } = await later.standing(given.id);
      expect(assessment).to.deep.include({
        state: begun ? 'in-progress' : 'returned',
        round: 2,
        returned: returned.returned,
      });
      expect(assessment.reminders.nextAt).to.be.a('string');
      expect(await errorOf(answer(services, given.guest, 'policy', 'yes'))).to.equal('Stale');
      await answer(services, given.guest, 'provenance', 'partly');
      const { asked, locked } = await services.answering.read(given.guest);
      expect(asked.has(id('records')) && !locked.has(id('records'))).to.equal(true);
    }
  });

  it('locks in the database itself: a save that knows the round but not the lock is refused', async () => {
    const given = await underReview(house);
    await judge(house, given.id, ['provenance', 'clarify', 'Where is it from?']);
    await giveBack(house, given.id);
    const { sections } = bed().storage.answering(given.guest);
    const second = await sections.read('second' as never);
    const current = second?.answers[id('review')];
    const actor = { kind: 'guest', id: 'x', name: 'x' } as const;
    const at = house.owner && (current?.at as never);
    const outcome = await sections.save({
      section: 'second' as never,
      question: id('review'),
      round: 2,
      expected: current?.revision ?? 0,
      answer: current as never,
      deed: { action: 'answer.saved', actor, at, payload: {} },
    });
    expect(outcome).to.deep.equal({ outcome: 'locked' });
  });

  it('returns once with one letter, wherever the process is killed', async () => {
    for (let call = 1, killed = true; killed; call += 1) {
      const given = await underReview(house);
      await judge(house, given.id, ['provenance', 'clarify', 'Where is it from?']);
      const dying = house.another({ before: dyingAt(call) });
      const { review } = await house.services.reviews.read(house.owner, given.id);
      const command = { revision: review?.revision ?? 0, dueOn: LATER };
      killed = await dying.reviews.returnQuestions(house.owner, given.id, command).then(
        () => false,
        (error: unknown) => error instanceof Killed,
      );
      house.pass(2 * MINUTE);
      const { background } = house.services;
      await Promise.all([background.finishHalfDone(), background.finishHalfDone()]);
      const { assessment, events, mails } = await house.standing(given.id);
      const done = assessment.state === 'returned';
      // Before the review itself was closed nothing has happened, and it can be returned as before.
      if (!done)
        expect(await giveBack(house, given.id), `killed at ${call}`).to.include({ outcome: 'returned' });
      const after = done ? { assessment, events, mails } : await house.standing(given.id);
      expect(after.assessment, `killed at ${call}`).to.deep.include({ state: 'returned', round: 2 });
      expect(after.events.filter(({ action }) => action === 'assessment.questions-returned')).to.have.length(
        1,
      );
      expect(after.mails.filter(({ template }) => template === 'questions-returned')).to.have.length(1);
      const { locked } = await house.services.answering.read(given.guest);
      expect([...locked].toSorted()).to.deep.equal(['policy', 'review']);
      expect(call).to.be.below(30);
    }
    expect(house.logged).to.deep.equal([]);
  }).timeout(PATIENCE);

  it('lets one of a return and a decision win, never both', async () => {
    const given = await underReview(house);
    await judge(house, given.id, ['provenance', 'issue', 'Where is it from?']);
    const { review } = await house.services.reviews.read(house.owner, given.id);
    const revision = review?.revision ?? 0;
    const { reviews } = house.services;
    const said = (act: Promise<{ outcome: string }>) =>
      act.then(
        ({ outcome }) => outcome,
        () => 'stale',
      );
    const outcomes = await Promise.all([
      said(reviews.returnQuestions(house.owner, given.id, { revision, dueOn: LATER })),
      said(reviews.decide(house.owner, given.id, aDecision(revision, { outcome: 'rejected' }))),
    ]);
    expect(outcomes.filter((each) => each === 'stale')).to.have.length(1);
    const { state } = (await house.standing(given.id)).assessment;
    expect(state).to.equal(outcomes[0] === 'returned' ? 'returned' : 'decided');
  });
});
