import { expect } from 'chai';
import { MINUTE } from '#domain/dates.js';
import type { DraftId } from '#domain/ids.js';
import type { Loose } from '#domain/questionnaires/drafts/loose.js';
import { newQuestion } from '#domain/questionnaires/drafts/new-question.js';
import type { Services } from '#services/contract.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { answer, errorOf, type House, openHouse } from './house.js';
import { dyingAt, PATIENCE } from './intercepted.js';

const SMALL = { id: 'small', version: 1 };

const question = (text: string): Loose => ({
  ...newQuestion({}, 'yes-no-partly', text),
  why: 'Because it matters.',
  goodEvidence: 'A document.',
});

/** A draft of the small questionnaire with one more question. */
async function aDraft({ services, owner }: House): Promise<DraftId> {
  const id = await services.questionnaires.copyToDraft(owner, SMALL);
  const edit = { edit: 'add-questions', section: 0, questions: [question('Is it new?')] } as const;
  const changed = await services.questionnaires.changeDraft(owner, id, { revision: 1, edit });
  expect(changed.outcome).to.equal('changed');
  return id;
}

/** Publishes a draft as it stands. */
async function publish(services: Services, { owner }: House, id: DraftId) {
  const { draft, as } = await services.questionnaires.readDraft(owner, id);
  const command = { revision: draft.revision, version: as.version };
  const result = await services.questionnaires.publishDraft(owner, id, command);
  if (result.outcome !== 'published') throw new Error('It has faults.');
  return result.version;
}

onEachDatabase('A questionnaire of one’s own', (bed) => {
  it('begins as version 1 from a shipped one and goes on from its own versions', async () => {
    const house = await openHouse(bed().storage);
    const { services, owner } = house;
    const first = await publish(services, house, await aDraft(house));
    expect(first.version).to.equal(1);
    expect(first.id).to.not.equal('small');
    const next = await services.questionnaires.copyToDraft(owner, first);
    const second = await publish(services, house, next);
    expect(second).to.deep.equal({ id: first.id, version: 2 });
    const { questionnaire } = await services.questionnaires.read(owner, second.id, 2);
    expect(questionnaire.sections[0]?.questions.map(({ id }) => id)).to.deep.equal(['policy', 'is-it-new']);
    // By title, so the copy stands behind what it was copied from.
    expect((await services.questionnaires.list(owner)).map(({ version }) => version)).to.deep.equal([
      1, 2, 1,
    ]);
  });

  it('is published once, wherever the process is killed, and says so once', async () => {
    const house = await openHouse(bed().storage);
    const { services, owner } = house;
    for (let call = 1, done = false; !done; call += 1) {
      const id = await aDraft(house);
      const { draft, as } = await services.questionnaires.readDraft(owner, id);
      const command = { revision: draft.revision, version: as.version };
      const dying = house.another({ before: dyingAt(call) });
      done = (await errorOf(dying.questionnaires.publishDraft(owner, id, command))) === 'nothing';
      house.pass(2 * MINUTE);
      await services.background.finishHalfDone();
      const result = await services.questionnaires.publishDraft(owner, id, command);
      expect(result, `killed at ${call}`).to.deep.equal({ outcome: 'published', version: as });
      await services.background.relay();
      const query = { action: 'questionnaire.published', thingId: id, page: 1 } as const;
      const { items } = await services.audit.list(owner, query);
      expect(items, `killed at ${call}`).to.have.length(1);
      expect(call).to.be.below(20);
    }
  }).timeout(PATIENCE);

  it('gives a version to one of two drafts and opens the other again', async () => {
    const house = await openHouse(bed().storage);
    const { services, owner } = house;
    const first = await publish(services, house, await aDraft(house));
    const drafts = await Promise.all([1, 2].map(() => services.questionnaires.copyToDraft(owner, first)));
    const commands = { revision: 1, version: 2 };
    const ends = await Promise.all(
      drafts.map((id) => errorOf(services.questionnaires.publishDraft(owner, id, commands))),
    );
    expect(ends.toSorted()).to.deep.equal(['Stale', 'nothing']);
    const lost = drafts[ends.indexOf('Stale')];
    if (lost === undefined) throw new Error('Nobody lost.');
    expect(await publish(services, house, lost)).to.deep.equal({ id: first.id, version: 3 });
  });

  it('keeps faults to itself: a draft may have any, and none is published', async () => {
    const house = await openHouse(bed().storage);
    const { services, owner } = house;
    const definition = { title: '', sections: [{ questions: [{ text: 7, 'a.$b': 1 }] }, 'nothing'] };
    const id = await services.questionnaires.startDraft(owner, {
      definition,
      origin: { importedFrom: 'x.json' },
    });
    const { draft, verdict } = await services.questionnaires.readDraft(owner, id);
    expect(draft.definition).to.deep.equal(definition);
    expect(verdict.faults.map(({ path }) => path)).to.include.members(['title', 'sections[0].id']);
    const result = await services.questionnaires.publishDraft(owner, id, { revision: 1, version: 1 });
    expect(result).to.deep.equal({ outcome: 'faulty' });
  });

  it('holds at most five million bytes, in whatever script', async () => {
    const { services, owner } = await openHouse(bed().storage);
    const begun = (title: string) =>
      services.questionnaires.startDraft(owner, { definition: { title }, origin: 'blank' });
    expect(await errorOf(begun('字'.repeat(1_600_000)))).to.equal('nothing');
    expect(await errorOf(begun('字'.repeat(1_700_000)))).to.equal('TooLarge');
  });

  it('is changed by its expected revision, undone once, and closed when it is over', async () => {
    const house = await openHouse(bed().storage);
    const { services, owner } = house;
    const id = await aDraft(house);
    const edit = { edit: 'remove-question', at: { section: 0, question: 0 } } as const;
    const stale = await services.questionnaires.changeDraft(owner, id, { revision: 1, edit });
    expect(stale.outcome === 'stale' && stale.current.revision).to.equal(2);
    const before = (await services.questionnaires.readDraft(owner, id)).draft.definition;
    await services.questionnaires.changeDraft(owner, id, { revision: 2, edit });
    await services.questionnaires.undoDraft(owner, id, 3);
    expect((await services.questionnaires.readDraft(owner, id)).draft.definition).to.deep.equal(before);
    expect(await errorOf(services.questionnaires.undoDraft(owner, id, 4))).to.equal('Stale');
    await publish(services, house, id);
    const late = await services.questionnaires.changeDraft(owner, id, { revision: 4, edit });
    expect(late.outcome).to.equal('closed');
    const other = await aDraft(house);
    await services.questionnaires.discardDraft(owner, other, 2);
    expect(await errorOf(services.questionnaires.readDraft(owner, other))).to.equal('NotFound');
    expect((await services.questionnaires.library(owner)).drafts).to.deep.equal([]);
  });

  it('does not change under whoever is answering it', async () => {
    const house = await openHouse(bed().storage);
    const { services, owner } = house;
    const first = await publish(services, house, await aDraft(house));
    const sending = { ...(await house.aSending()), questionnaireId: first.id, version: 1 };
    const assessment = await services.assessments.send(owner, sending);
    const token = (await services.assessments.copyLink(owner, assessment)).split('/').at(-1) ?? '';
    const guest = await services.answering.open(token);
    await answer(services, guest, 'is-it-new', 'yes');
    const next = await services.questionnaires.copyToDraft(owner, first);
    const edit = { edit: 'remove-question', at: { section: 0, question: 1 } } as const;
    await services.questionnaires.changeDraft(owner, next, { revision: 1, edit });
    expect((await publish(services, house, next)).version).to.equal(2);
    await services.questionnaires.retire(owner, first, 'Superseded.');
    await answer(services, guest, 'is-it-new', 'no');
    const { questionnaire } = await services.answering.read(guest);
    expect(questionnaire.version).to.equal(1);
    expect(questionnaire.sections[0]?.questions).to.have.length(2);
  });

  it('is not sent while it is retired, shipped ones included, and each organisation retires for itself', async () => {
    const house = await openHouse(bed().storage);
    const { services, owner } = house;
    const elsewhere = await openHouse(bed().storage);
    await services.questionnaires.retire(owner, SMALL, 'We ask another one.');
    await services.questionnaires.retire(owner, SMALL, 'Said twice.');
    expect(await errorOf(services.assessments.send(owner, await house.aSending()))).to.equal('Stale');
    expect(await services.questionnaires.list(owner)).to.deep.equal([]);
    const { retirement } = await services.questionnaires.read(owner, 'small', 1);
    expect(retirement?.why).to.equal('We ask another one.');
    await elsewhere.sent();
    await services.questionnaires.takeBack(owner, SMALL);
    await house.sent();
  });

  it('is nothing that another organisation can find, copy, retire or send', async () => {
    const house = await openHouse(bed().storage);
    const { services } = house;
    const stranger = await openHouse(bed().storage);
    const draft = await aDraft(house);
    const version = await publish(services, house, await aDraft(house));
    const { questionnaires, assessments } = stranger.services;
    const sending = { ...(await stranger.aSending()), questionnaireId: version.id, version: 1 };
    const tries = [
      questionnaires.read(stranger.owner, version.id, 1),
      questionnaires.copyToDraft(stranger.owner, version),
      questionnaires.retire(stranger.owner, version, 'It is not mine.'),
      assessments.send(stranger.owner, sending),
      questionnaires.readDraft(stranger.owner, draft),
      questionnaires.discardDraft(stranger.owner, draft, 2),
    ];
    expect(await Promise.all(tries.map(errorOf))).to.deep.equal(tries.map(() => 'NotFound'));
    expect((await questionnaires.list(stranger.owner)).map(({ id }) => id)).to.deep.equal(['small']);
  });

  it('is changed by managers and owners alone', async () => {
    const house = await openHouse(bed().storage);
    const { services } = house;
    const viewer = await house.member('viewer');
    expect(await errorOf(services.questionnaires.copyToDraft(viewer, SMALL))).to.equal('NotAllowed');
    expect((await services.questionnaires.library(viewer)).drafts).to.deep.equal([]);
  });
});
