import { expect } from 'chai';
import { EMPTY_PROFILE } from '#domain/ai-systems/profile.js';
import type { Content } from '#domain/content/prove-content.js';
import { MINUTE } from '#domain/dates.js';
import type { AiSystemId, AssessmentId, FrameworkId, QuestionId, RequirementId } from '#domain/ids.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { errorOf, type House, openHouse } from './house.js';
import { dyingAt, type Interception, Killed, PATIENCE } from './intercepted.js';
import { aDecision, judge, LATER, underReview } from './reviewing.js';

const TESTING = { framework: 'tests' as FrameworkId, requirement: 'tested' as RequirementId };

/** `provenance` and `review` rest on the models. */
const onModels = (content: Content): Content => ({
  ...content,
  questionnaires: content.questionnaires.map((questionnaire) => ({
    ...questionnaire,
    sections: questionnaire.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) =>
        ['provenance', 'review'].includes(question.id) ? { ...question, mappings: [TESTING] } : question,
      ),
    })),
  })),
  reassessment: {
    ...content.reassessment,
    changes: [{ change: 'models', touches: [{ because: 'So.', requirements: [TESTING] }] }],
  },
});

onEachDatabase('Reassessing what a change touches', (bed) => {
  let house: House;
  before(async () => {
    house = await openHouse(bed().storage, onModels);
  });

  const aiSystemOf = async (id: AssessmentId): Promise<AiSystemId> =>
    (await house.services.assessments.read(house.owner, id)).assessment.aiSystemId;

  /** Writes the version of the only model down. */
  async function write(id: AiSystemId, version: string): Promise<void> {
    house.pass(MINUTE);
    const { aiSystem } = await house.services.aiSystems.read(house.owner, id);
    const models = [{ name: 'Large', version, supplier: '', licence: '', hosting: '' }];
    const done = await house.services.aiSystems.describe(house.owner, id, {
      revision: aiSystem.revision,
      profile: { ...EMPTY_PROFILE, models },
    });
    expect(done.outcome).to.equal('changed');
  }

  /** A decided assessment whose system runs on another model since. */
  async function overtaken() {
    const given = await underReview(house);
    const aiSystemId = await aiSystemOf(given.id);
    for (const question of ['policy', 'provenance', 'review'])
      await judge(house, given.id, [question, 'accept']);
    const { review } = await house.services.reviews.read(house.owner, given.id);
    const decision = aDecision(review?.revision ?? 0);
    expect((await house.services.reviews.decide(house.owner, given.id, decision)).outcome).to.equal(
      'decided',
    );
    await write(aiSystemId, '1');
    await write(aiSystemId, '2');
    return { ...given, aiSystemId };
  }

  const offers = async (aiSystemId: AiSystemId) =>
    (await house.services.aiSystems.overtaken(house.owner, aiSystemId)).overtaken;

  async function reassess(aiSystemId: AiSystemId, assessmentId: AssessmentId, services = house.services) {
    const { aiSystem } = await house.services.aiSystems.read(house.owner, aiSystemId);
    return await services.aiSystems.reassess(house.owner, aiSystemId, {
      assessmentId,
      revision: aiSystem.revision,
      questions: ['provenance' as QuestionId, 'review' as QuestionId],
      message: 'The model is another one.',
      dueOn: LATER,
    });
  }

  it('can die at any write and be done again: what it touches goes back once, and nothing else', async () => {
    for (let nth = 1, killed = true; killed; nth += 1) {
      const { id, aiSystemId, guest } = await overtaken();
      const die = dyingAt(nth);
      const before: Interception = (call) => (/change|judge|lock|add/i.test(call) ? die(call) : undefined);
      killed = await reassess(aiSystemId, id, house.another({ before })).then(
        () => false,
        (error: unknown) => error instanceof Killed,
      );
      house.pass(2 * MINUTE);
      await house.services.background.finishHalfDone();
      const where = `killed at write ${nth}`;
      if ((await offers(aiSystemId)).length > 0)
        expect((await reassess(aiSystemId, id)).outcome, where).to.equal('reassessed');
      const { assessment, events, mails } = await house.standing(id);
      expect(assessment, where).to.deep.include({ state: 'returned', round: 2 });
      const actions = events.map(({ action }) => action);
      for (const once of ['assessment.review-reopened', 'assessment.questions-returned'] as const)
        expect(
          actions.filter((action) => action === once),
          `${where}: ${once}`,
        ).to.have.length(1);
      expect(
        mails.filter(({ template }) => template === 'questions-returned'),
        where,
      ).to.have.length(1);
      expect(await offers(aiSystemId), where).to.deep.equal([]);
      const { locked } = await house.services.answering.read(guest);
      expect([...locked], where).to.deep.equal(['policy']);
      expect(nth).to.be.below(30);
    }
    expect(house.logged).to.deep.equal([]);
  }).timeout(PATIENCE);

  it('lets answers stand only for the changes that were seen', async () => {
    const { id, aiSystemId } = await overtaken();
    const { aiSystem } = await house.services.aiSystems.read(house.owner, aiSystemId);
    await write(aiSystemId, '3');
    const keep = (revision: number) =>
      house.services.aiSystems.keepAnswers(house.owner, aiSystemId, {
        assessmentId: id,
        revision,
        reason: 'A new number, no more.',
      });
    expect(await keep(aiSystem.revision)).to.deep.equal({ outcome: 'stale' });
    const [offer] = await offers(aiSystemId);
    expect(offer?.changes.map(({ before, after }) => [before, after])).to.deep.equal([
      ['version 1', 'version 3'],
    ]);
    expect(await keep(aiSystem.revision + 1)).to.deep.equal({ outcome: 'kept' });
    expect(await offers(aiSystemId)).to.deep.equal([]);
    expect(await errorOf(keep(aiSystem.revision + 2))).to.equal('NotFound');
    await write(aiSystemId, '4');
    expect((await offers(aiSystemId)).map(({ changes }) => changes[0]?.before)).to.deep.equal(['version 3']);
  });

  it('is refused to who may not judge, without a message, with a day that has passed', async () => {
    const { id, aiSystemId } = await overtaken();
    const { aiSystems } = house.services;
    const { aiSystem } = await aiSystems.read(house.owner, aiSystemId);
    const command = {
      assessmentId: id,
      revision: aiSystem.revision,
      questions: ['provenance' as QuestionId],
      message: 'Again?',
      dueOn: LATER,
    };
    const viewer = await house.member('viewer');
    expect(await errorOf(aiSystems.reassess(viewer, aiSystemId, command))).to.equal('NotAllowed');
    const assessor = await house.member('assessor');
    expect(await errorOf(aiSystems.reassess(assessor, aiSystemId, command))).to.equal('NotAllowed');
    for (const odd of [{ message: ' ' }, { dueOn: '2020-01-01' as typeof LATER }])
      expect(await errorOf(aiSystems.reassess(house.owner, aiSystemId, { ...command, ...odd }))).to.equal(
        'BadRequest',
      );
    const none = { ...command, questions: ['policy' as QuestionId] };
    expect(await aiSystems.reassess(house.owner, aiSystemId, none)).to.deep.equal({
      outcome: 'nothing-chosen',
    });
    expect((await house.standing(id)).assessment.state).to.equal('decided');
  });

  it('names what is flagged in the review already, for it goes back as well', async () => {
    const given = await underReview(house);
    const aiSystemId = await aiSystemOf(given.id);
    await write(aiSystemId, '1');
    await write(aiSystemId, '2');
    await judge(house, given.id, ['policy', 'issue', 'Write one.']);
    expect((await offers(aiSystemId)).map(({ alreadyFlagged }) => alreadyFlagged)).to.deep.equal([
      ['policy'],
    ]);
    expect(await reassess(aiSystemId, given.id)).to.deep.equal({ outcome: 'reassessed', count: 3 });
  });
});
