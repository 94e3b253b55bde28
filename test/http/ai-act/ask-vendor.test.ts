import { expect } from 'chai';
import type { Facts } from '#domain/ai-act/facts.js';
import type { AiSystemId } from '#domain/ids.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { SeededRoot } from '../../support/seeded-root.js';
import { smallLawRoot } from '../../support/small-rule-pack.js';
import type { Visitor } from '../../support/visitor.js';
import { addOrganisation } from '../bad-input/database.js';
import { readPdf } from '../reports/read-pdf.js';
import { type Sent, sendFirstLook } from '../respond/sent.js';

describe('A buyer who asks a vendor for facts', () => {
  let seeded: SeededRoot;
  let portal: TestPortal;
  let sent: Sent;
  let aiSystemId: AiSystemId;
  let act: string;
  let mara: Visitor;
  before(async () => {
    seeded = await smallLawRoot();
  });
  after(() => seeded.remove());
  beforeEach(async () => {
    portal = await startTestPortal({ config: { root: seeded.root } });
    sent = await sendFirstLook(portal);
    aiSystemId = (await portal.services.assessments.read(sent.buyer, sent.id)).aiSystem.id;
    act = `/ai-systems/${aiSystemId}/eu-ai-act`;
    mara = await portal.member('manager');
  });
  afterEach(() => portal.close());

  /** What the vendor says, as its respondent would. */
  async function vendorTells(facts: Facts, note = ''): Promise<void> {
    const { answering, assessments, factSheet } = portal.services;
    const token = (await assessments.copyLink(sent.buyer, sent.id)).split('/').at(-1) ?? '';
    const guest = await answering.open(token);
    const revision = (await factSheet.read(guest))?.sheet.revision ?? 0;
    expect(await factSheet.tell(guest, { revision, facts, note })).to.deep.equal({ outcome: 'saved' });
  }
  const weSay = async (facts: Facts) => {
    const { aiSystem } = await portal.services.aiSystems.read(sent.buyer, aiSystemId);
    await portal.services.aiSystems.answerFacts(sent.buyer, aiSystemId, {
      revision: aiSystem.revision,
      facts,
    });
  };
  const ours = async () =>
    (await portal.services.aiSystems.read(sent.buyer, aiSystemId)).aiSystem.classified?.facts ?? {};
  const ask = (...facts: readonly string[]) =>
    portal.services.aiSystems.askVendor(sent.buyer, aiSystemId, {
      assessmentId: sent.id,
      facts,
      tell: false,
    });

  it('comes from a question it cannot answer, ticks what to ask, and the vendor finds it', async () => {
    await weSay({ 'narrow-task': 'unknown' });
    await mara.open(`${act}/questions/profiling`);
    await mara.follow('Ask Lumenhire B.V.');
    const ticked = mara.$('[name=facts][checked]').toArray();
    expect(ticked.map((box) => mara.$(box).val())).to.deep.equal(['profiles-people', 'narrow-task']);
    expect(mara.text).to.include('Write to Sanne de Wit about it now').and.include('Not legal advice');
    await mara.submit('Ask for these facts', { facts: [] });
    expect(mara.status).to.equal(422);
    expect(mara.text).to.include('Tick what the vendor is to be asked for.');
    await mara.submit('Ask for these facts', { facts: ['profiles-people', 'narrow-task'], tell: 'yes' });
    expect(mara.path).to.equal(`${act}/vendor`);
    expect(mara.text).to.include('2 facts are asked.').and.include('Waits for the vendor');
    const sanne = await sent.respondent();
    expect(sanne.text).to.include('2 facts asked, 0 answered.');
    await mara.open(`${act}/ask`);
    expect(mara.$('[name=facts][value=narrow-task]')).to.have.length(0);
    expect(mara.$('[name=facts][value=rates-credit]')).to.have.length(1);
    await portal.runDueJobs();
    await mara.open('/audit');
    expect(mara.text).to.include('Asked Sanne de Wit for 2 facts about the AI system “ShortlistIQ”');
  });

  it('is led to sending a questionnaire where none can be answered', async () => {
    await portal.services.assessments.cancel(sent.buyer, sent.id);
    await mara.open(`${act}/ask`);
    expect(mara.text).to.include('None about ShortlistIQ is open.');
    await mara.follow('Send a questionnaire');
    expect(mara.path).to.equal(`/ai-systems/${aiSystemId}/send`);
  });

  it('chooses beside which of two questionnaires it asks', async () => {
    const second = await portal.services.assessments.send(sent.buyer, {
      ...sent.command,
      requestId: 'a-second-questionnaire',
    });
    await mara.open(`${act}/ask`);
    await mara.submit('Ask for these facts', { assessment: second, facts: ['ai-system'] });
    expect(mara.path).to.equal(`${act}/vendor`);
    const link = new URL(await portal.services.assessments.copyLink(sent.buyer, second)).pathname;
    expect((await portal.visitor().open(link)).text).to.include('One fact asked, 0 answered.');
    expect((await sent.respondent()).text).not.to.include('Facts for the EU AI Act');
  });

  it('sees at the question who of the vendor said what, and takes it over with its origin', async () => {
    await ask('profiles-people');
    await mara.open(`${act}/questions/profiling`);
    expect(mara.text).to.include('One fact waits for its answer');
    await vendorTells({ 'profiles-people': 'yes' }, 'Ranks by past hires.');
    await mara.open(`${act}/questions/profiling`);
    expect(mara.text)
      .to.include('What Lumenhire B.V. says')
      .and.include('Sanne de Wit, 21 Nov 2026')
      .and.include('Ranks by past hires.');
    expect(await ours()).to.deep.equal({});
    await mara.submit('Take over');
    expect(mara.path).to.equal(`${act}/questions/profiling`);
    expect(mara.text).to.include('One answer of the vendor is taken over');
    expect((await ours())['profiles-people']).to.deep.include({
      value: 'yes',
      note: 'From the facts of Lumenhire B.V.: Sanne de Wit, 21 Nov 2026, 10:00. Ranks by past hires.',
    });
    expect((await ours())['profiles-people']?.by.name).to.match(/^manager/);
    await mara.open(`/ai-systems/${aiSystemId}`);
    expect(mara.text).to.include('It processes personal data Yes');
  });

  it('sees where they disagree and what would change, and overrules nobody unasked', async () => {
    await weSay({ 'ai-system': 'yes', 'screens-applicants': 'no', 'rates-credit': 'no' });
    await ask('screens-applicants', 'rates-credit', 'profiles-people', 'talks-to-people', 'narrow-task');
    await vendorTells({
      'screens-applicants': 'yes',
      'rates-credit': 'no',
      'profiles-people': 'yes',
      'talks-to-people': 'unknown',
    });
    await mara.open(`${act}/questions/uses`);
    expect(mara.text).to.include('It screens applicants: Yes, and we say otherwise');
    await mara.open(act);
    expect(mara.text)
      .to.include('Lumenhire B.V. says otherwise on 1 fact.')
      .and.include('It told 1 more fact we have no answer to.');
    expect(mara.$('#vendor-says').text().replace(/\s+/g, ' '))
      .to.include('Facts on which you and Lumenhire B.V. differ')
      .and.match(/It screens applicants.*No.*Yes.*Sanne de Wit/)
      .and.include('Your facts decide.')
      .and.include('1 fact agrees.');
    const statement = await readPdf(await mara.request(`${act}/statement.pdf`));
    expect(statement.text).to.include('Facts on which you and Lumenhire B.V. differ');
    await mara.follow('What it says');
    expect(mara.path).to.equal(`${act}/vendor`);
    const states = mara.$('tbody td[data-label="Compared"]').toArray();
    expect(states.map((cell) => mara.$(cell).text().trim())).to.deep.equal([
      'Different',
      'The same',
      'Only the vendor says so',
      'Waits for the vendor',
      'The vendor does not know',
    ]);
    expect(mara.text)
      .to.include('What would change by the vendor’s word')
      .and.match(/High-risk use \(Annex III\) ?Ruled out/);
    const ticked = mara.$('[name=take][checked]').toArray();
    expect(ticked.map((box) => mara.$(box).val())).to.deep.equal(['profiles-people=yes']);
    await mara.submit('Take over what is ticked');
    const kept = await ours();
    expect(kept['profiles-people']?.value).to.equal('yes');
    expect(kept['screens-applicants']?.value).to.equal('no');
    await mara.submit('Take over what is ticked', { take: ['screens-applicants=yes'] });
    expect((await ours())['screens-applicants']?.value).to.equal('yes');
  });

  it('takes over at once all it has no answer to', async () => {
    await ask('screens-applicants', 'rates-credit');
    await vendorTells({ 'screens-applicants': 'yes', 'rates-credit': 'no' });
    await mara.open(`${act}/questions/uses`);
    await mara.submit('Take over all 2 we have no answer to');
    expect(mara.text).to.include('2 answers of the vendor are taken over');
    expect(Object.keys(await ours()).sort()).to.deep.equal(['rates-credit', 'screens-applicants']);
  });

  it('takes nothing over that was not seen, contradicts what is known, or was changed meanwhile', async () => {
    await ask('obviously-ai', 'ai-system');
    await vendorTells({ 'obviously-ai': 'yes', 'ai-system': 'no' });
    await mara.open(`${act}/vendor`);
    await mara.submit('Take over what is ticked', { take: [] });
    expect(mara.text).to.include('Tick what is to be taken over.');
    await vendorTells({ 'ai-system': 'yes' });
    await mara.submit('Take over what is ticked', { take: ['ai-system=no'] });
    expect(mara.status).to.equal(422);
    expect(mara.text).to.include('The vendor answered otherwise meanwhile.');
    await weSay({ 'talks-to-people': 'no' });
    await mara.submit('Take over what is ticked', { take: ['ai-system=yes'] });
    expect(mara.status).to.equal(409);
    expect(mara.text).to.include('Somebody else changed this record meanwhile.');
    await mara.submit('Take over what is ticked', { take: ['obviously-ai=yes'] });
    expect(mara.status).to.equal(422);
    expect(mara.text).to.include('cannot be obviously AI to them');
    expect(Object.keys(await ours())).to.deep.equal(['talks-to-people']);
  });

  it('lets a viewer read what the vendor says, and nothing more', async () => {
    await ask('ai-system');
    await vendorTells({ 'ai-system': 'yes' });
    const viewer = await portal.member('viewer');
    await viewer.open(`${act}/vendor`);
    expect(viewer.status).to.equal(200);
    expect(viewer.text).to.include('Sanne de Wit');
    expect(viewer.$('[name=take]')).to.have.length(0);
    expect((await viewer.open(`${act}/ask`)).status).to.equal(403);
  });

  it('is another buyer’s affair to nobody else', async () => {
    await ask('ai-system');
    const harbour = await addOrganisation(portal, 'Harbourline Bank');
    const stranger = await portal.member('owner', harbour);
    expect((await stranger.open(`${act}/vendor`)).status).to.equal(404);
    expect((await stranger.open(`${act}/ask`)).status).to.equal(404);
    const member = await portal.memberAt('owner-2@northmark.example');
    const error = await portal.services.aiSystems
      .askVendor(member, aiSystemId, { assessmentId: sent.id, facts: ['ai-system'], tell: true })
      .then(
        () => null,
        (reason: Error) => reason.name,
      );
    expect(error).to.equal('NotFound');
  });
});
