import { expect } from 'chai';
import type { Answer } from '#domain/assessments/assessment.js';
import type { SaveOutcome } from '#storage/contract.js';
import { aDeed, anAnswer, anAssessment, newOrganisation, question, section } from './builders.js';
import { onEachDatabase } from './test-bed.js';

const SECTIONS = ['governance', 'data', 'oversight'].map(section);

onEachDatabase('Answers', (bed) => {
  async function anOpenAssessment() {
    const { storage } = bed();
    const organisationId = newOrganisation();
    const assessment = anAssessment(organisationId, { state: 'sent' });
    const buyer = storage.within(organisationId);
    await buyer.assessments.add(assessment, null);
    await buyer.makeAnswerSections(assessment.id, SECTIONS);
    const { sections } = storage.answering({ organisationId, assessmentId: assessment.id });
    const save = (name: string, expected: number, answer: Answer, round = 1): Promise<SaveOutcome> =>
      sections.save({
        section: section('data'),
        question: question(name),
        round,
        expected,
        answer,
        deed: aDeed('answer.saved', { text: 'x' }),
      });
    const kept = async (name: string) => (await sections.read(section('data')))?.answers[question(name)];
    return { organisationId, assessment, buyer, sections, save, kept };
  }

  it('live in sections made once, in the questionnaire’s order', async () => {
    const { assessment, buyer, sections, save, kept } = await anOpenAssessment();
    await save('q1', 0, anAnswer('first'));
    await buyer.makeAnswerSections(assessment.id, SECTIONS);
    expect((await sections.all()).map((one) => one.sectionId)).to.deep.equal(SECTIONS);
    expect((await kept('q1'))?.revision).to.equal(1);
    expect(await sections.read(section('unknown'))).to.equal(null);
  });

  it('are kept as given, each save one revision on', async () => {
    const { save, kept } = await anOpenAssessment();
    const odd = anAnswer('a.b $where {"$gt": ""} \u{1F600}', {
      value: { kind: 'multiple-choice', options: [] },
      evidence: [],
      note: '',
    });
    expect(await save('q1', 0, odd)).to.deep.equal({ outcome: 'saved' });
    expect(await kept('q1')).to.deep.equal({ ...odd, revision: 1 });
    const cleared = anAnswer('', { status: 'open', value: null });
    expect(await save('q1', 1, cleared)).to.deep.equal({ outcome: 'saved' });
    expect(await kept('q1')).to.deep.equal({ ...cleared, revision: 2 });
  });

  it('are saved by exactly one of two who save at once; the other is given what is there', async () => {
    const { save, kept } = await anOpenAssessment();
    for (let expected = 0; expected < 5; expected += 1) {
      const answers = ['one', 'other'].map((text) => anAnswer(`${text} ${String(expected)}`));
      const outcomes = await Promise.all(answers.map((answer) => save('q1', expected, answer)));
      const current = await kept('q1');
      expect(outcomes.filter((one) => one.outcome === 'saved')).to.have.length(1);
      expect(outcomes.filter((one) => one.outcome === 'stale')).to.deep.equal([
        { outcome: 'stale', current },
      ]);
      expect(current?.revision).to.equal(expected + 1);
    }
  });

  it('to different questions of a section never stand in each other’s way', async () => {
    const { save, sections } = await anOpenAssessment();
    const names = Array.from({ length: 12 }, (_, place) => `q${String(place)}`);
    const outcomes = await Promise.all(names.map((name) => save(name, 0, anAnswer(name))));
    expect(outcomes.every((one) => one.outcome === 'saved')).to.equal(true);
    expect(Object.keys((await sections.read(section('data')))?.answers ?? {}).sort()).to.deep.equal(
      names.sort(),
    );
  });

  it('cannot be saved once the round is locked, and can in the next', async () => {
    const { sections, save, kept } = await anOpenAssessment();
    await save('q1', 0, anAnswer('in time'));
    const race = await Promise.all([save('q2', 0, anAnswer('racing')), sections.lock(1)]);
    const second = await kept('q2');
    expect(race[0].outcome).to.equal(second === undefined ? 'locked' : 'saved');
    expect(await save('q1', 1, anAnswer('late'))).to.deep.equal({ outcome: 'locked' });
    await sections.lock(1);
    expect((await kept('q1'))?.revision).to.equal(1);
    expect(await save('q1', 1, anAnswer('next round'), 2)).to.deep.equal({ outcome: 'saved' });
  });

  it('to a question whose id could mean something else in a document are refused', async () => {
    const { save } = await anOpenAssessment();
    for (const name of ['a.b', '$set', '']) {
      const refused = await save(name, 0, anAnswer('x')).then(
        () => null,
        (error: unknown) => error,
      );
      expect(refused, name).to.be.instanceOf(RangeError);
    }
  });

  it('bring one event each, named by question and revision', async () => {
    const { save, organisationId, assessment, buyer } = await anOpenAssessment();
    await save('q1', 0, anAnswer('a'));
    await save('q2', 0, anAnswer('b'));
    await save('q1', 0, anAnswer('lost'));
    await save('q1', 1, anAnswer('c'));
    await bed().storage.acrossAll('test').relay.audit(assessment.createdAt);
    const { items } = await buyer.audit.list({ action: 'answer.saved', thingId: null, page: 1, size: 10 });
    const prefix = `answers:${assessment.id}.data`;
    expect(items.map((entry) => entry.id).sort()).to.deep.equal([
      `${prefix}.q1:1`,
      `${prefix}.q1:2`,
      `${prefix}.q2:1`,
    ]);
    expect(items.map((entry) => entry.organisationId)).to.deep.equal(Array(3).fill(organisationId));
  });
});
