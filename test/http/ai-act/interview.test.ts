import { expect } from 'chai';
import type { AiSystemId } from '#domain/ids.js';
import { bareVendor } from '../../support/bare-vendor.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { SeededRoot } from '../../support/seeded-root.js';
import { smallLawRoot } from '../../support/small-rule-pack.js';
import type { Visitor } from '../../support/visitor.js';

const GO_ON = 'Save and go on';

describe('The interview of the EU AI Act', () => {
  let seeded: SeededRoot;
  let portal: TestPortal;
  let mara: Visitor;
  let aiSystemId: AiSystemId;
  let act: string;
  before(async () => {
    seeded = await smallLawRoot();
  });
  after(() => seeded.remove());
  beforeEach(async () => {
    portal = await startTestPortal({ config: { root: seeded.root } });
    mara = await portal.setUp();
    const buyer = await portal.memberAt();
    const vendorId = await portal.services.vendors.register(buyer, bareVendor({ name: 'Lumenhire B.V.' }));
    aiSystemId = await portal.services.aiSystems.add(buyer, vendorId, { name: 'ShortlistIQ', purpose: '' });
    act = `/ai-systems/${aiSystemId}/eu-ai-act`;
  });
  afterEach(() => portal.close());

  const answer = (fillings: Record<string, string | readonly string[]>) => mara.submit(GO_ON, fillings);

  it('leads from nothing known to tiers with their reasons in a few pages', async () => {
    await mara.open(`/ai-systems/${aiSystemId}`);
    expect(mara.text).to.include('Nobody has classified it yet.');
    await mara.follow('Find its EU AI Act tiers');
    expect(mara.path).to.equal(`${act}/questions/system`);
    expect(mara.text)
      .to.include('Gate 1 of 5: AI system?')
      .and.include('It infers from what it gets')
      .and.include('a table of fixed rules')
      .and.include('The law of the tests')
      .and.include('Not legal advice');
    await answer({ 'fact-ai-system': 'yes' });
    expect(mara.path).to.equal(`${act}/questions/practices`);
    await answer({ rest: 'none' });
    expect(mara.text).to.include('Ruled out').and.include('Prohibited');
    await answer({ ticked: ['screens-applicants'] });
    expect(mara.path).to.equal(`${act}/questions/profiling`);
    expect(mara.$('.as-gate-done').text()).to.include('It screens applicants').and.include('None of 2');
    await answer({ 'fact-profiles-people': 'yes' });
    // A narrow task can no longer matter.
    expect(mara.path).to.equal(`${act}/questions/first-used`);
    await answer({ 'day-first-used': '2028-01-10' });
    expect(mara.path).to.equal(`${act}/questions/telling`);
    await answer({ rest: 'none' });
    expect(mara.path).to.equal(act);
    expect(mara.text)
      .to.include('Nothing more is asked.')
      .and.include('ShortlistIQ screens applicants')
      .and.include('ShortlistIQ profiles people')
      .and.include('Annex III')
      .and.include('2 Dec 2027')
      .and.include('Lumenhire B.V. Provider');
    await mara.open(`/ai-systems/${aiSystemId}`);
    expect(mara.$('.as-ai-act-tiers').text()).to.include('High-risk, Annex III');
    expect(mara.text)
      .to.include('Under the EU AI Act High-risk use (Annex III)')
      .and.include('It processes personal data Yes')
      .and.include('It follows from the facts of the classification');
    await portal.runDueJobs();
    await mara.follow('In the audit log');
    expect(mara.text).to.include(', yes to screens applicants');
    expect(mara.text).to.include('Answered 2 facts about the AI system “ShortlistIQ”');
  });

  it('goes on where it was left, and asks nobody twice what they do not know', async () => {
    await mara.open(`${act}/next`);
    await answer({ 'fact-ai-system': 'unknown' });
    await answer({ ticked: ['scores-citizens'], rest: 'unsure' });
    portal.pass(3 * 86_400_000);
    const other = await portal.member('manager');
    await other.open(`${act}/next`);
    expect(other.path).to.equal(`${act}/questions/uses`);
    expect(other.$('.as-gate-done').text())
      .to.include('Not known')
      .and.include('It scores citizens; 1 not known');
    await other.open(`${act}/questions/practices`);
    expect(other.$('[name=ticked][checked]').val()).to.equal('scores-citizens');
    expect(other.$('[name=rest][checked]').val()).to.equal('unsure');
    await other.open(act);
    expect(other.text).to.include('Prohibited, presumed').and.include('Is it so that it is an AI system?');
  });

  it('says nothing of what an answer decides where none decides anything', async () => {
    await mara.open(`${act}/questions/profiling`);
    expect(mara.text).to.include('What this answer decides');
    await mara.open(`${act}/next`);
    await answer({ 'fact-ai-system': 'no' });
    await mara.open(`${act}/questions/profiling`);
    expect(mara.text)
      .to.include('By what is known so far the answer changes nothing.')
      .and.not.include('What this answer decides');
  });

  it('calls nothing minimal of which nobody knows anything', async () => {
    await mara.open(act);
    expect(mara.text).to.include('Answer the questions');
    const row = mara.$('tr').filter((_, each) => mara.$(each).text().includes('Minimal'));
    expect(row.text()).to.include('Open');
  });

  it('names both facts that cannot hold together, and saves neither', async () => {
    await mara.open(`${act}/questions/telling`);
    await answer({ ticked: ['obviously-ai'] });
    expect(mara.status).to.equal(422);
    expect(mara.text)
      .to.include('What does not talk with people cannot be obviously AI to them.')
      .and.include('“It is obviously AI to them”')
      .and.include('“It talks with people”');
    expect(mara.$('[name=ticked][checked]').val()).to.equal('obviously-ai');
    await mara.open(`${act}/questions/telling`);
    expect(mara.$('[name=ticked][checked]').length).to.equal(0);
  });

  it('says what is missing or odd in an answer, at its place', async () => {
    for (const [page, fillings, says] of [
      ['system', {}, 'Choose an answer.'],
      ['system', { 'fact-ai-system': 'perhaps' }, 'Choose one of the answers there are.'],
      ['practices', {}, 'Tick what is so'],
      ['practices', { ticked: ['world-peace'] }, 'Tick what stands in the list.'],
      ['practices', { ticked: ['reads-emotions'], rest: 'none' }, 'Choose one.'],
      ['first-used', {}, 'Write the day'],
      ['first-used', { 'day-first-used': '2026-02-31' }, 'Write a day that exists'],
      ['first-used', { 'day-first-used': '2026-02-03', 'fact-first-used': 'unknown' }, 'Leave one of them.'],
    ] as const) {
      await mara.open(`${act}/questions/${page}`);
      await answer(fillings);
      expect(mara.status, says).to.equal(422);
      expect(mara.text).to.include(says);
      expect(mara.$('[role=alert] a').attr('href'), says).to.match(/^#field-/);
      const target = mara.$('[role=alert] a').attr('href') ?? '';
      expect(mara.$(`[id="${target.slice(1)}"]`).length, target).to.equal(1);
    }
    await mara.open(`${act}/questions/weather`);
    expect(mara.status).to.equal(404);
  });

  it('shows both answers where two people answered at once, and loses neither', async () => {
    await mara.open(`${act}/questions/system`);
    const temi = await portal.member('manager');
    await temi.open(`${act}/questions/system`);
    await temi.submit(GO_ON, { 'fact-ai-system': 'no' });
    await answer({ 'fact-ai-system': 'yes', note: 'It is trained.' });
    expect(mara.status).to.equal(409);
    expect(mara.text)
      .to.include('Somebody else changed this record')
      .and.match(/No \(manager \d\)Yes/);
    expect(mara.$('[name=note]').text()).to.include('It is trained.');
    await answer({});
    expect(mara.path).to.equal(`${act}/questions/practices`);
    await mara.open(`${act}/questions/system`);
    expect(mara.$('[name="fact-ai-system"][checked]').val()).to.equal('yes');
    expect(mara.$('[name=note]').text()).to.include('It is trained.');
  });

  it('shows both answers also where one of the two was first sent back for a mistake', async () => {
    await mara.open(`${act}/questions/system`);
    const temi = await portal.member('manager');
    await temi.open(`${act}/questions/system`);
    await temi.submit(GO_ON, { 'fact-ai-system': 'no' });
    await answer({});
    expect(mara.status).to.equal(422);
    await answer({ 'fact-ai-system': 'yes' });
    expect(mara.status).to.equal(409);
    expect(mara.text).to.match(/No \(manager \d\)Yes/);
  });

  it('shows a viewer what is known, and lets them change nothing', async () => {
    const viewer = await portal.member('viewer');
    await viewer.open(act);
    expect(viewer.status).to.equal(200);
    expect(viewer.text).not.to.include('Answer the questions');
    await viewer.open(`/ai-systems/${aiSystemId}`);
    expect(viewer.text).not.to.include('Find its EU AI Act tiers');
    await viewer.open(`${act}/next`);
    expect(viewer.status).to.equal(403);
  });

  describe('as a form of all facts', () => {
    const row = (id: string) => mara.$(`tr[data-fact="${id}"]`);

    it('keeps what was changed and nothing else, and takes an answer back', async () => {
      await mara.open(act);
      await mara.follow('All facts as a form');
      await mara.submit('Save facts', {
        'fact-ai-system': 'yes',
        'fact-rates-credit': 'yes',
        'fact-profiles-people': 'no',
        'fact-narrow-task': 'yes',
        'day-first-used': '2026-03-04',
      });
      expect(mara.path).to.equal(act);
      expect(mara.text).to.include('5 facts are saved.').and.include('Exempt, Article 6(3)');
      await mara.open(`${act}/facts`);
      expect(mara.$('[name="day-first-used"]').val()).to.equal('2026-03-04');
      expect(row('rates-credit').text()).to.include('Mara Olsen');
      await mara.submit('Save facts', {
        'fact-rates-credit': '',
        'day-first-used': '',
        'fact-first-used': 'unknown',
      });
      expect(mara.text).to.include('2 facts are saved.').and.not.include('Exempt, Article 6(3)  Applies');
      await mara.open(`${act}/facts`);
      expect(mara.$('[name="fact-rates-credit"][checked]').val()).to.equal('');
      await mara.submit('Save facts');
      expect(mara.text).to.include('Nothing was changed.');
    });

    it('finds facts by their words, and those that can still change something', async () => {
      await mara.open(`${act}/facts?search=credit`);
      expect(mara.$('tr[data-fact]').length).to.equal(1);
      await mara.submit('Save facts', { 'fact-rates-credit': 'no' });
      expect(mara.text).to.include('One fact is saved.');
      await mara.open(`${act}/facts?only=open`);
      expect(row('rates-credit').length).to.equal(0);
      expect(row('screens-applicants').length).to.equal(1);
      await mara.open(`${act}/facts?search=nothing+of+the+kind`);
      expect(mara.text).to.include('No fact is left by this filter.');
    });

    it('says at its field what is wrong, and keeps what was typed', async () => {
      await mara.open(`${act}/facts`);
      await mara.submit('Save facts', { 'day-first-used': 'soon', 'fact-scores-citizens': 'yes' });
      expect(mara.status).to.equal(422);
      expect(row('first-used').text()).to.include('Write a day that exists');
      expect(mara.$('[name="fact-scores-citizens"][checked]').val()).to.equal('yes');
      await mara.open(`${act}/facts`);
      await mara.submit('Save facts', { 'fact-obviously-ai': 'yes', 'fact-talks-to-people': 'no' });
      expect(mara.status).to.equal(422);
      expect(mara.text).to.include('cannot be obviously AI to them');
    });

    it('takes in what somebody else answered meanwhile, except where both answered', async () => {
      await mara.open(`${act}/facts`);
      const temi = await portal.member('manager');
      await temi.open(`${act}/facts`);
      await temi.submit('Save facts', { 'fact-ai-system': 'yes', 'fact-rates-credit': 'no' });
      await mara.submit('Save facts', { 'fact-rates-credit': 'yes' });
      expect(mara.status).to.equal(409);
      expect(mara.$('[role=alert]').text()).to.include('rates credit').and.not.include('is an AI system');
      await mara.submit('Save facts');
      await mara.open(`${act}/facts`);
      expect(mara.$('[name="fact-ai-system"][checked]').val()).to.equal('yes');
      expect(mara.$('[name="fact-rates-credit"][checked]').val()).to.equal('yes');
    });
  });

  it('takes nothing back that somebody else answered while a mistake was mended', async () => {
    await mara.open(`${act}/facts`);
    const temi = await portal.member('manager');
    await temi.open(`${act}/facts`);
    await temi.submit('Save facts', { 'fact-ai-system': 'yes', 'fact-rates-credit': 'no' });
    await mara.submit('Save facts', { 'day-first-used': 'soon', 'fact-rates-credit': 'yes' });
    expect(mara.status).to.equal(422);
    await mara.submit('Save facts', { 'day-first-used': '2026-03-02' });
    expect(mara.status).to.equal(409);
    expect(mara.$('[role=alert]').text()).to.include('rates credit').and.not.include('is an AI system');
    await mara.submit('Save facts');
    await mara.open(`${act}/facts`);
    expect(mara.$('[name="fact-ai-system"][checked]').val()).to.equal('yes');
    expect(mara.$('[name="fact-rates-credit"][checked]').val()).to.equal('yes');
    expect(mara.$('[name="day-first-used"]').val()).to.equal('2026-03-02');
  });

  it('offers what it tells where something else is stated by hand', async () => {
    await mara.open(`/ai-systems/${aiSystemId}/given`);
    await mara.submit('Save what is known', { tiers: ['minimal'], 'fact-cloud-service': 'yes' });
    await mara.open(`${act}/next`);
    expect(mara.text).to.include('Stated by hand so far: Minimal. The first answer you save puts');
    await mara.open(`${act}/facts`);
    expect(mara.text).to.include('Stated by hand so far: Minimal.');
    await mara.submit('Save facts', { 'fact-ai-system': 'yes', 'fact-reads-emotions': 'yes' });
    await mara.open(`${act}/facts`);
    expect(mara.text).not.to.include('Stated by hand so far');
    await portal.runDueJobs();
    await mara.open(`/ai-systems/${aiSystemId}`);
    expect(mara.text).to.include('EU AI Act: Minimal risk before: stated → nothing');
    // What no fact tells stays as it was stated.
    expect(mara.text)
      .to.include('Prohibited practice (Article 5)')
      .and.include('It runs as a service of the vendor Yes');
    await mara.open(`/ai-systems/${aiSystemId}/given`);
    await mara.submit('Save what is known', { tiers: ['minimal'] });
    expect(mara.text).to.include('its classification tells it differently');
    await mara.open(`/ai-systems/${aiSystemId}/given`);
    await mara.submit('Take what the classification tells');
    expect(mara.text)
      .to.include('as its classification tells it')
      .and.include('Prohibited practice (Article 5)');
  });
});
