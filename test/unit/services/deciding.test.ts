import { expect } from 'chai';
import { MINUTE } from '#domain/dates.js';
import type { AssessmentId, QuestionId } from '#domain/ids.js';
import { nextId, onEachDatabase } from '#test/storage/test-bed.js';
import { errorOf, type House, openHouse } from './house.js';
import { dyingAt, Killed, PATIENCE } from './intercepted.js';
import { aDecision, aFinding, judge, LATER, underReview } from './reviewing.js';

const id = (text: string) => text as QuestionId;

onEachDatabase('Deciding', (bed) => {
  let house: House;
  before(async () => {
    house = await openHouse(bed().storage);
  });
  const decide = async (of: AssessmentId, fields: Parameters<typeof aDecision>[1] = {}) => {
    const { review } = await house.services.reviews.read(house.owner, of);
    return house.services.reviews.decide(house.owner, of, aDecision(review?.revision ?? 0, fields));
  };
  const raise = (of: AssessmentId, fields: Parameters<typeof aFinding>[0] = {}) =>
    house.services.findings.raise(house.owner, of, {
      ...aFinding(fields),
      requestId: `finding-${nextId()}`,
      question: id('policy'),
    });

  it('is for owners and managers', async () => {
    const given = await underReview(house);
    for (const role of ['viewer', 'assessor'] as const) {
      const somebody = await house.member(role);
      const act = house.services.reviews.decide(somebody, given.id, aDecision(1));
      expect(await errorOf(act), role).to.equal('NotAllowed');
    }
    const viewer = await house.member('viewer');
    expect(await errorOf(judge(house, given.id, ['policy', 'accept'], { as: viewer }))).to.equal(
      'NotAllowed',
    );
  });

  it('waits for critical findings and clarifications, except to reject', async () => {
    const given = await underReview(house);
    await judge(house, given.id, ['review', 'clarify', 'Which part?']);
    const finding = await raise(given.id);
    for (const outcome of ['approved', 'approved-with-conditions'] as const) {
      const refused = await decide(given.id, { outcome, conditions: ['Mend it.'] });
      expect(refused.outcome).to.equal('obstructed');
      if (refused.outcome !== 'obstructed') return;
      expect(refused.obstacles.clarifications).to.deep.equal(['review']);
      expect(refused.obstacles.findings.map((each) => each.id)).to.deep.equal([finding]);
    }
    await judge(house, given.id, ['review', 'accept']);
    const named = { outcome: 'approved-with-conditions', namedFindings: [finding] } as const;
    expect((await decide(given.id, { outcome: 'approved' })).outcome).to.equal('obstructed');
    expect(await decide(given.id, named)).to.deep.equal({ outcome: 'decided' });
    const { review } = await house.services.reviews.read(house.owner, given.id);
    expect(review?.decision?.conditions).to.deep.equal([{ text: 'No policy', finding }]);
    const rejected = await underReview(house);
    await raise(rejected.id);
    expect(await decide(rejected.id, { outcome: 'rejected', lookAgainOn: null })).to.include({
      outcome: 'decided',
    });
  });

  it('is refused on a review that changed since it was shown, also by a finding raised meanwhile', async () => {
    const given = await underReview(house);
    const { review } = await house.services.reviews.read(house.owner, given.id);
    await raise(given.id, { severity: 'low' });
    const late = aDecision(review?.revision ?? 0);
    expect(await house.services.reviews.decide(house.owner, given.id, late)).to.deep.equal({
      outcome: 'stale',
    });
  });

  it('tells the vendor the outcome and the message only, and only if it is chosen', async () => {
    const given = await underReview(house);
    await decide(given.id, { reasons: 'Weak on data.', told: 'Thank you.', outcome: 'rejected' });
    const { assessment, mails } = await house.standing(given.id);
    expect(assessment).to.deep.include({ state: 'decided' });
    expect(assessment.told).to.deep.include({ outcome: 'rejected', message: 'Thank you.' });
    expect(JSON.stringify(assessment)).not.to.include('Weak on data.');
    expect(mails.filter(({ template }) => template === 'decision')).to.have.length(1);
    const quiet = await underReview(house);
    await decide(quiet.id);
    const silent = await house.standing(quiet.id);
    expect([
      silent.assessment.told,
      silent.mails.filter(({ template }) => template === 'decision'),
    ]).to.deep.equal([null, []]);
  });

  it('decides once, wherever the process is killed, and so does opening it again', async () => {
    for (let call = 1, killed = true; killed; call += 1) {
      const given = await underReview(house);
      const dying = house.another({ before: dyingAt(call) });
      const { review } = await house.services.reviews.read(house.owner, given.id);
      killed = await dying.reviews
        .decide(house.owner, given.id, aDecision(review?.revision ?? 0, { told: '' }))
        .then(
          () => false,
          (error: unknown) => error instanceof Killed,
        );
      house.pass(2 * MINUTE);
      await house.services.background.finishHalfDone();
      if ((await house.standing(given.id)).assessment.state !== 'decided')
        await decide(given.id, { told: '' });
      const decided = await house.standing(given.id);
      expect(decided.assessment.state, `killed at ${call}`).to.equal('decided');
      expect(decided.events.filter(({ action }) => action === 'assessment.decided')).to.have.length(1);
      expect(decided.mails.filter(({ template }) => template === 'decision')).to.have.length(1);
      const reopening = house.another({ before: dyingAt(call) });
      await reopening.reviews.reopen(house.owner, given.id).catch(() => null);
      house.pass(2 * MINUTE);
      await house.services.background.finishHalfDone();
      const { assessment } = await house.standing(given.id);
      if (assessment.state === 'decided') await house.services.reviews.reopen(house.owner, given.id);
      const open = await house.services.reviews.read(house.owner, given.id);
      expect([open.assessment.state, open.review?.state]).to.deep.equal(['in-review', 'open']);
      expect(open.review?.earlierDecisions).to.have.length(1);
      expect(call).to.be.below(30);
    }
    expect(house.logged).to.deep.equal([]);
  }).timeout(PATIENCE);

  it('moves findings along their life, a risk only by whoever may decide', async () => {
    const given = await underReview(house);
    const assessor = await house.member('assessor');
    const { findings } = house.services;
    const finding = await raise(given.id, { ownerId: assessor.userId, dueOn: LATER });
    const move = (
      as: typeof assessor,
      revision: number,
      action: 'resolve' | 'verify' | 'accept-risk',
      reason = '',
    ) => findings.move(as, finding, { revision, action, reason });
    expect(await errorOf(move(assessor, 1, 'accept-risk', 'Small.'))).to.equal('NotAllowed');
    expect(await errorOf(move(assessor, 1, 'resolve'))).to.equal('BadRequest');
    expect(await errorOf(move(assessor, 1, 'verify'))).to.equal('Stale');
    expect(await move(assessor, 1, 'resolve', 'A policy came.')).to.deep.equal({ outcome: 'moved' });
    expect((await move(house.owner, 1, 'verify')).outcome).to.equal('stale');
    expect(await move(house.owner, 2, 'verify')).to.deep.equal({ outcome: 'moved' });
    const { finding: kept, history, question } = await findings.read(house.owner, finding);
    expect(kept).to.deep.include({ state: 'verified', owner: { id: assessor.userId, name: assessor.name } });
    expect(history.map(({ action }) => action)).to.deep.equal([
      'finding.moved',
      'finding.moved',
      'finding.raised',
    ]);
    expect(question).to.include('Is policy in place?');
    expect((await decide(given.id)).outcome).to.equal('decided');
  });

  it('keeps reviews and findings from every other organisation', async () => {
    const given = await underReview(house);
    const finding = await raise(given.id);
    const stranger = (await openHouse(bed().storage)).owner;
    const { reviews, findings } = house.services;
    for (const act of [
      () => reviews.read(stranger, given.id),
      () => reviews.start(stranger, given.id),
      () => reviews.decide(stranger, given.id, aDecision(1)),
      () => findings.read(stranger, finding),
      () => findings.move(stranger, finding, { revision: 1, action: 'start', reason: '' }),
    ])
      expect(await errorOf(act())).to.equal('NotFound');
    expect((await findings.list(stranger, { ...EVERYTHING })).rows.items).to.deep.equal([]);
  });
});

const EVERYTHING = {
  search: '',
  states: [],
  severity: null,
  mine: false,
  overdue: false,
  page: 1,
  sort: 'severity',
} as const;
