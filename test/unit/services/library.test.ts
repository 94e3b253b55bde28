import { expect } from 'chai';
import type { CalendarDate } from '#domain/dates.js';
import { HOUR } from '#domain/dates.js';
import type { QuestionId } from '#domain/ids.js';
import type { Guest, Member } from '#domain/organisations/actor.js';
import type { Services } from '#services/contract.js';
import { onEachDatabase } from '#test/storage/test-bed.js';
import { aFile, answer, errorOf, type House, openHouse, saving } from './house.js';
import { dyingAt, PATIENCE } from './intercepted.js';
import { aSeller, keeping, memberOf } from './selling.js';

const POLICY = 'policy' as QuestionId;
const REVIEW = 'review' as QuestionId;
const reviewBy = '2027-11-21' as CalendarDate;
const everything = {
  search: '',
  state: null,
  requirement: null,
  stale: false,
  page: 1,
  sort: 'review',
} as const;

async function attach(services: Services, at: Guest, question: QuestionId): Promise<void> {
  const received = await services.answering.receiveEvidence(
    at,
    question,
    aFile('guide.txt', 'Labelling guide'),
  );
  await services.answering.attachEvidence(at, question, received);
}

/** A vendor whose library holds two approved answers, one with a document, and an open questionnaire of the same kind. */
async function aLibrary(house: House): Promise<{ member: Member; first: Guest; second: Guest }> {
  const { services } = house;
  const one = await house.answered();
  const { member, at: first } = await keeping(house, one.guest, 'owner');
  await attach(services, first, POLICY);
  for (const question of [POLICY, REVIEW])
    await services.library.keep(first, { question, approve: true, reviewBy });
  return { member, first, second: await nextFor(house, member) };
}

/** Another questionnaire that the same organisation keeps. */
async function nextFor(house: House, member: Member): Promise<Guest> {
  const { id, guest } = await house.sent();
  await house.services.claims.claim(guest, member);
  const at = await house.services.answering.revisitAsMember(member, id);
  if (at === null) throw new Error('Nobody keeps it.');
  return at;
}

async function picksFor(services: Services, at: Guest) {
  const offers = await services.library.offers(at);
  return [...(offers?.byQuestion ?? [])].flatMap(([question, [offer]]) =>
    offer === undefined ? [] : [{ question, entry: offer.entry.id, revision: offer.entry.revision }],
  );
}

onEachDatabase('A library', (bed) => {
  it('gives each answer once with its document, wherever the process is killed between them', async () => {
    const house = await openHouse(bed().storage);
    const { services } = house;
    const { member } = await aLibrary(house);
    let uses = 0;
    for (let call = 1, done = false; !done; call += 1) {
      const second = await nextFor(house, member);
      const picks = await picksFor(services, second);
      expect(picks).to.have.length(2);
      const dying = house.another({ before: dyingAt(call) });
      done = (await errorOf(dying.library.useAll(second, picks))) === 'nothing';
      await services.library.useAll(second, picks);
      uses += 1;
      const { answers } = await services.answering.read(second);
      for (const question of [POLICY, REVIEW])
        expect(answers[question], `killed at ${call}`).to.include({
          provenance: 'reused',
          status: 'answered',
        });
      expect(answers[POLICY]?.evidence.map(({ name }) => name)).to.deep.equal(['guide.txt']);
      for (const { entry } of picks)
        expect((await services.library.read(member, entry)).usedTimes, `killed at ${call}`).to.equal(uses);
      expect(call).to.be.below(60);
    }
  }).timeout(PATIENCE);

  it('keeps an answer once with one copy of its document, wherever the process is killed', async () => {
    const house = await openHouse(bed().storage);
    const { services } = house;
    for (let call = 1, done = false; !done; call += 1) {
      const { guest } = await house.answered();
      const { member, at } = await keeping(house, guest, 'owner');
      await attach(services, at, POLICY);
      const command = { question: POLICY, approve: true, reviewBy };
      const dying = house.another({ before: dyingAt(call) });
      done = (await errorOf(dying.library.keep(at, command))) === 'nothing';
      await services.library.keep(at, command);
      house.pass(2 * HOUR);
      await services.background.sweepLibraries();
      const { items } = await services.library.list(member, everything);
      expect(items, `killed at ${call}`).to.have.length(1);
      const [document] = items[0]?.entry.documents ?? [];
      if (!document?.id || !items[0]) throw new Error(`Killed at ${call}, no document is kept.`);
      const { stream } = await services.library.download(member, items[0].entry.id, document.id);
      const bytes: Buffer[] = [];
      for await (const part of stream) bytes.push(part as Buffer);
      expect(Buffer.concat(bytes).toString()).to.equal('Labelling guide');
      expect(await services.background.sweepLibraries()).to.equal(0);
      expect(call).to.be.below(40);
    }
  }).timeout(PATIENCE);

  it('has its own copy: what becomes of the evidence does not reach it, nor the other way round', async () => {
    const house = await openHouse(bed().storage);
    const { services } = house;
    const { member, first, second } = await aLibrary(house);
    const { answers } = await services.answering.read(first);
    const [evidence] = answers[POLICY]?.evidence ?? [];
    if (evidence === undefined) throw new Error('No document was attached.');
    await services.answering.removeEvidence(first, POLICY, evidence.id);
    await services.library.useAll(second, await picksFor(services, second));
    const used = (await services.answering.read(second)).answers[POLICY]?.evidence[0];
    if (used === undefined) throw new Error('No document was brought.');
    const entry = (await picksFor(services, await nextFor(house, member))).find(
      ({ question }) => question === POLICY,
    );
    if (entry === undefined) throw new Error('Nothing is offered.');
    const detail = await services.library.read(member, entry.entry);
    const form = {
      question: detail.entry.question,
      wordings: [],
      requirements: [],
      kind: 'yes-no-partly',
      typed: { choice: ['no'] },
      options: [],
      unit: '',
      notApplicable: false,
      reason: '',
      note: '',
      reviewBy,
      documents: [],
    } as const;
    await services.library.change(member, entry.entry, { revision: entry.revision, form });
    house.pass(2 * HOUR);
    expect(await services.background.sweepLibraries()).to.equal(1);
    const gone = detail.entry.documents[0]?.id;
    expect(gone && (await house.storage.within(member.organisationId).library.documents.open(gone))).to.equal(
      null,
    );
    const { stream } = await services.answering.downloadEvidence(second, used.id);
    expect(await stream.toArray()).not.to.have.length(0);
  });

  it('is one entry however many keep the same answer at the same moment', async () => {
    const house = await openHouse(bed().storage);
    for (let round = 0; round < 5; round += 1) {
      const { guest } = await house.answered();
      const { member, at } = await keeping(house, guest, 'owner');
      const command = { question: REVIEW, approve: false, reviewBy };
      await Promise.allSettled([1, 2, 3].map(() => house.another({}).library.keep(at, command)));
      expect((await house.services.library.list(member, everything)).items).to.have.length(1);
    }
  });

  it('grows by another wording where an answer taken from it is kept again, and says something else only on purpose', async () => {
    const house = await openHouse(bed().storage);
    const { services } = house;
    const { member, second } = await aLibrary(house);
    await services.library.useAll(second, await picksFor(services, second));
    const again = await services.library.keep(second, { question: REVIEW, approve: false, reviewBy });
    expect(again.outcome).to.equal('known');
    await answer(services, second, 'review', 'no');
    const changed = (await services.answering.read(second)).answers[REVIEW];
    expect(changed).to.include({ provenance: 'edited' });
    expect((await services.library.read(member, again.entry)).staleness.map(({ why }) => why)).to.deep.equal([
      'contradicted',
    ]);
    const replaced = await services.library.keep(second, { question: REVIEW, approve: true, reviewBy });
    expect(replaced).to.deep.equal({ outcome: 'replaced', entry: again.entry });
    expect((await services.library.read(member, again.entry)).staleness).to.deep.equal([]);
  });

  it('stays out of what is submitted: the buyer learns that an answer was reused, and no more', async () => {
    const house = await openHouse(bed().storage);
    const { services } = house;
    const { second } = await aLibrary(house);
    await services.library.useAll(second, await picksFor(services, second));
    await answer(services, second, 'provenance', 'yes');
    const done = await services.answering.submit(second, { name: 'Ines', title: 'CISO' });
    expect(done.outcome).to.equal('submitted');
    const { submission } = await services.assessments.readSubmission(house.owner, second.assessmentId);
    const given = submission.questions.find(({ id }) => id === REVIEW)?.answer;
    expect(given).to.include({ provenance: 'reused' }).and.not.have.property('reusedFrom');
  });

  it('is found by nobody else: another vendor’s entry is not there, and a guest has no library', async () => {
    const house = await openHouse(bed().storage);
    const { services, storage } = house;
    const { second } = await aLibrary(house);
    const [pick] = await picksFor(services, second);
    if (pick === undefined) throw new Error('Nothing is offered.');
    const rival = await memberOf(house, await aSeller(house), 'owner');
    const theirs = await nextFor(house, rival);
    const { entry } = pick;
    const from = { entry, revision: pick.revision };
    const acts: readonly (() => Promise<unknown>)[] = [
      () => services.library.read(rival, entry),
      () => services.library.retire(rival, entry, 1),
      () => services.library.approve(rival, entry, { revision: 1, reviewBy }),
      () => services.library.use(theirs, pick),
      () => services.answering.saveAnswer(theirs, { ...saving('review', { choice: ['yes'] }), from }),
    ];
    for (const act of acts) expect(await errorOf(act()), String(act)).to.equal('NotFound');
    expect((await services.library.offers(theirs))?.byQuestion.get(pick.question)).to.deep.equal([]);
    expect(await storage.within(house.owner.organisationId).library.read(entry)).to.equal(null);
    expect(await errorOf(services.library.read(house.owner, entry))).to.equal('NotAllowed');
    const { guest } = await house.sent();
    expect(await services.library.offers(guest)).to.equal(null);
    expect(await errorOf(services.library.use(guest, pick))).to.equal('NotSignedIn');
    const forged = services.answering.saveAnswer(guest, { ...saving('review', { choice: ['yes'] }), from });
    expect(await errorOf(forged)).to.equal('NotSignedIn');
  });

  it('never gives an answer over one that somebody gave meanwhile', async () => {
    const house = await openHouse(bed().storage);
    const { services } = house;
    const { second } = await aLibrary(house);
    const picks = await picksFor(services, second);
    await answer(services, second, 'review', 'no');
    expect(await services.library.useAll(second, picks)).to.deep.equal({ used: 1, left: 1 });
    expect((await services.answering.read(second)).answers[REVIEW]).to.include({ provenance: 'typed' });
  });
});
