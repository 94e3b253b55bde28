import { expect } from 'chai';
import { DAY } from '#domain/dates.js';
import type { AiSystemId } from '#domain/ids.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { SeededRoot } from '../../support/seeded-root.js';
import { smallLawRoot } from '../../support/small-rule-pack.js';
import type { Filling, Visitor } from '../../support/visitor.js';
import { addOrganisation } from '../bad-input/database.js';
import { answerMost, at, type Sent, sendFirstLook } from '../respond/sent.js';

const GO_ON = 'Save and go on';

describe('Facts that a vendor is asked for', () => {
  let seeded: SeededRoot;
  let portal: TestPortal;
  let sent: Sent;
  let aiSystemId: AiSystemId;
  let facts: string;
  before(async () => {
    seeded = await smallLawRoot();
  });
  after(() => seeded.remove());
  beforeEach(async () => {
    portal = await startTestPortal({ config: { root: seeded.root } });
    sent = await sendFirstLook(portal);
    aiSystemId = (await portal.services.assessments.read(sent.buyer, sent.id)).aiSystem.id;
    facts = `/respond/${sent.id}/facts`;
  });
  afterEach(() => portal.close());

  const ask = (...ids: readonly string[]) =>
    portal.services.aiSystems.askVendor(sent.buyer, aiSystemId, {
      assessmentId: sent.id,
      facts: ids,
      tell: true,
    });
  const answer = (visitor: Visitor, fillings: Record<string, Filling>) => visitor.submit(GO_ON, fillings);
  const sheet = async () => (await portal.services.aiSystems.classification(sent.buyer, aiSystemId)).sheet;

  describe('answered by link', () => {
    it('stand beside the questionnaire, are answered page by page, and block nothing', async () => {
      const sanne = await sent.respondent();
      expect(sanne.text).not.to.include('Facts for the EU AI Act');
      expect((await sanne.open(facts)).status).to.equal(404);
      await ask('ai-system', 'screens-applicants', 'rates-credit', 'first-used');
      await sanne.open(`/respond/${sent.id}`);
      expect(sanne.text)
        .to.include('4 facts asked, 0 answered.')
        .and.include('the facts for the EU AI Act as soon as you save them');
      await sanne.follow('Answer the facts');
      expect(sanne.text)
        .to.include('Northmark Insurance asks 4 facts about ShortlistIQ')
        .and.include('The law of the tests')
        .and.include('Not legal advice');
      await sanne.follow('Answer the facts');
      expect(sanne.path).to.equal(`${facts}/system`);
      expect(sanne.text)
        .to.include('It infers from what it gets')
        .and.include('a table of fixed rules')
        .and.include('Note for Northmark Insurance');
      await answer(sanne, { 'fact-ai-system': 'yes', note: 'A ranking model of our own.' });
      expect(sanne.path).to.equal(`${facts}/uses`);
      await answer(sanne, { ticked: ['screens-applicants'], rest: 'unsure' });
      expect(sanne.path).to.equal(`${facts}/first-used`);
      await answer(sanne, { 'fact-first-used': 'unknown' });
      expect(sanne.path).to.equal(facts);
      expect(sanne.text).to.include('4 of 4 answered').and.include('Thank you.');
      const told = await sheet();
      expect(
        Object.entries(told?.facts ?? {}).map(([id, { value, by, note = '' }]) => [id, value, by.name, note]),
      ).to.have.deep.members([
        ['ai-system', 'yes', 'Sanne de Wit', 'A ranking model of our own.'],
        ['screens-applicants', 'yes', 'Sanne de Wit', ''],
        ['rates-credit', 'unknown', 'Sanne de Wit', ''],
        ['first-used', 'unknown', 'Sanne de Wit', ''],
      ]);
    });

    it('go on where they were left, with what was said in the form', async () => {
      await ask('ai-system', 'reads-emotions', 'scores-citizens');
      const sanne = await sent.respondent();
      await sanne.open(`${facts}/practices`);
      await answer(sanne, { ticked: ['scores-citizens'], note: 'For one city.' });
      portal.pass(2 * DAY);
      const later = await sent.respondent();
      expect(later.text).to.include('3 facts asked, 2 answered.');
      await later.follow('Go on with the facts');
      expect(later.text).to.include('2 of 3 answered');
      await later.open(`${facts}/practices`);
      expect(later.$('[name=ticked][checked]').val()).to.equal('scores-citizens');
      expect(later.$('[name=note]').text().trim()).to.equal('For one city.');
      expect(later.text).to.include('Answered by Sanne de Wit');
    });

    it('need no answer any more once another decides it', async () => {
      await ask('ai-system', 'screens-applicants', 'profiles-people', 'narrow-task');
      const sanne = await sent.respondent();
      await sanne.open(`${facts}/system`);
      await answer(sanne, { 'fact-ai-system': 'no' });
      expect(sanne.path).to.equal(facts);
      expect(sanne.text).to.include('No longer needed');
      await sanne.follow('Profiling');
      expect(sanne.text).to.include('this can no longer matter');
      await sanne.open(`/respond/${sent.id}`);
      expect(sanne.text).to.include('4 facts asked, 1 answered. 3 of the others can no longer matter');
    });

    it('say what is missing or odd in an answer, at its place', async () => {
      await ask(
        'ai-system',
        'reads-emotions',
        'scores-citizens',
        'first-used',
        'obviously-ai',
        'talks-to-people',
      );
      const sanne = await sent.respondent();
      for (const [page, fillings, says] of [
        ['system', {}, 'Choose an answer.'],
        ['system', { 'fact-ai-system': 'perhaps' }, 'Choose one of the answers there are.'],
        ['practices', {}, 'Tick what is so'],
        ['practices', { ticked: ['world-peace'] }, 'Tick what stands in the list.'],
        ['practices', { ticked: ['reads-emotions'], rest: 'none' }, 'Choose one.'],
        ['first-used', { 'day-first-used': '2026-02-31' }, 'Write a day that exists'],
        [
          'first-used',
          { 'day-first-used': '2026-02-03', 'fact-first-used': 'unknown' },
          'Leave one of them.',
        ],
        ['system', { 'fact-ai-system': 'yes', note: 'x'.repeat(2_001) }, 'under 2,000 characters'],
        ['telling', { ticked: ['obviously-ai'] }, 'cannot be obviously AI to them'],
      ] as const) {
        await sanne.open(`${facts}/${page}`);
        await answer(sanne, fillings);
        expect(sanne.status, says).to.equal(422);
        expect(sanne.text).to.include(says);
        const target = sanne.$('[role=alert] a').attr('href') ?? '';
        expect(sanne.$(`[id="${target.slice(1)}"]`).length, target).to.equal(1);
      }
      expect((await sheet())?.facts).to.deep.equal({});
      expect((await sanne.open(`${facts}/weather`)).status).to.equal(404);
      expect((await sanne.open(`${facts}/uses`)).status, 'nothing of it is asked').to.equal(404);
    });

    it('show both answers where two answered the same at once, and stop nobody at another page', async () => {
      await ask('ai-system', 'profiles-people');
      const [sanne, joris] = [await sent.respondent(), await sent.respondent()];
      await sanne.open(`${facts}/system`);
      await joris.open(`${facts}/profiling`);
      await answer(joris, { 'fact-profiles-people': 'no' });
      await joris.open(`${facts}/system`);
      await answer(joris, { 'fact-ai-system': 'no' });
      await answer(sanne, { 'fact-ai-system': 'yes', note: 'It is trained.' });
      expect(sanne.status).to.equal(409);
      expect(sanne.text)
        .to.include('nothing is lost')
        .and.match(/No \(Sanne de Wit\)\s*Yes/);
      expect(sanne.$('[name=note]').text()).to.include('It is trained.');
      await answer(sanne, {});
      expect(sanne.status).to.equal(200);
      const told = await sheet();
      expect(told?.facts['ai-system']).to.deep.include({ value: 'yes', note: 'It is trained.' });
      expect(told?.facts['profiles-people']?.value).to.equal('no');
    });

    it('show both answers also where one was first sent back for a mistake', async () => {
      await ask('ai-system', 'obviously-ai', 'talks-to-people');
      const [sanne, joris] = [await sent.respondent(), await sent.respondent()];
      for (const [page, mistake, theirs, mine] of [
        ['system', {}, { 'fact-ai-system': 'no' }, { 'fact-ai-system': 'yes' }],
        ['telling', { ticked: ['obviously-ai'] }, { rest: 'none' }, { ticked: ['talks-to-people'] }],
      ] as const) {
        await sanne.open(`${facts}/${page}`);
        await joris.open(`${facts}/${page}`);
        await answer(joris, theirs);
        await answer(sanne, mistake);
        expect(sanne.status, page).to.equal(422);
        await answer(sanne, mine);
        expect(sanne.status, page).to.equal(409);
        expect(sanne.text).to.include('nothing is lost');
      }
    });

    it('say nothing of what was asked after the page was opened', async () => {
      await ask('reads-emotions');
      const sanne = await sent.respondent();
      await sanne.open(`${facts}/practices`);
      await ask('scores-citizens');
      await answer(sanne, { 'fact-reads-emotions': 'no' });
      expect(sanne.path, 'there is one more on it').to.equal(`${facts}/practices`);
      expect(Object.keys((await sheet())?.facts ?? {})).to.deep.equal(['reads-emotions']);
      await answer(sanne, { rest: 'none' });
      expect((await sheet())?.facts['scores-citizens']?.value).to.equal('no');
    });

    it('are only read once the questionnaire is submitted, and what came too late is shown', async () => {
      await ask('ai-system', 'profiles-people');
      const sanne = await sent.respondent();
      const joris = await sent.respondent();
      await sanne.open(`${facts}/system`);
      await answer(sanne, { 'fact-ai-system': 'yes', note: 'Ours.' });
      await joris.open(`${facts}/profiling`);
      await answerMost(sanne, sent);
      await sanne.open(`/respond/${sent.id}/sections/in-use`);
      await sanne.submit('Save answer', { choice: 'yes' }, at('human-oversight'));
      await sanne.submit('Save answer', { text: 'It could rank a group lower.' }, at('worst-harm'));
      await sanne.open(`/respond/${sent.id}/sections/data`);
      await sanne.submit('Save answer', { choice: 'no' }, at('data-provenance'));
      await sanne.open(`/respond/${sent.id}/sections/in-use`);
      await sanne.submit(
        'Save answer',
        { choice: 'yes', note: 'It stands in the annex.' },
        at('human-oversight'),
      );
      await sanne.open(`/respond/${sent.id}/sections/governance`);
      await sanne.submit('Save answer', { choice: 'yes', note: 'In the annex.' }, at('named-owner'));
      await sanne.open(`/respond/${sent.id}/submit`);
      const deed = sanne.$('main form button').last().text().trim();
      await sanne.submit(deed, { 'Your name': 'Sanne de Wit', 'Your title': 'Head', attest: 'yes' });
      expect(sanne.path, sanne.text).to.equal(`/respond/${sent.id}/receipt`);

      await answer(joris, { 'fact-profiles-people': 'yes', note: 'By age.' });
      expect(joris.status).to.equal(409);
      expect(joris.text).to.include('This was not saved').and.include('By age.');
      await joris.open(`${facts}/system`);
      expect(joris.text).to.include('these facts stay as they are').and.include('Ours.');
      expect(joris.$('main form button:contains("Save and go on")')).to.have.length(0);
      await joris.open(facts);
      expect(joris.text).to.include('1 of 2 answered').and.not.include('Go on with the facts');
      const error = await ask('narrow-task').then(
        () => null,
        (reason: Error) => reason.name,
      );
      expect(error).to.equal('Stale');
    });

    it('are closed with the link, and to whoever holds another', async () => {
      await ask('ai-system');
      const sanne = await sent.respondent();
      const other = await portal.services.assessments.send(sent.buyer, {
        ...sent.command,
        requestId: 'sent-to-another',
      });
      const link = new URL(await portal.services.assessments.copyLink(sent.buyer, other)).pathname;
      const stranger = await portal.visitor().open(link);
      expect((await stranger.open(`/respond/${other}/facts`)).status).to.equal(404);
      expect((await stranger.open(`${facts}/system`)).status).to.equal(401);
      expect((await portal.visitor().open(`${facts}/system`)).status).to.equal(401);
      await sanne.open(`${facts}/system`);
      await portal.services.assessments.replaceLink(sent.buyer, sent.id);
      await answer(sanne, { 'fact-ai-system': 'yes' });
      expect(sanne.status).to.equal(410);
      expect((await sheet())?.facts).to.deep.equal({});
    });

    it('are told of by a letter with the link, once each time more is asked', async () => {
      const letters = async () => {
        await portal.runDueJobs();
        const all = await portal.services.mailbox.list();
        return all.filter(({ subject }) => subject.includes('asks for facts about ShortlistIQ'));
      };
      expect(await ask('ai-system')).to.equal(1);
      expect(await ask('ai-system')).to.equal(0);
      expect(await letters()).to.have.length(1);
      expect(await ask('ai-system', 'narrow-task')).to.equal(1);
      const [latest, ...before] = await letters();
      expect(before).to.have.length(1);
      expect(latest?.to).to.equal('sanne.dewit@lumenhire.example');
      expect(latest?.text).to.include(sent.link).and.include('as soon as you save it');
    });
  });

  describe('answered from an account', () => {
    it('bear the name of whoever answered, and are only read by who may not answer', async () => {
      await ask('ai-system');
      const lumenhire = await addOrganisation(portal, 'Lumenhire', ['vendor']);
      const responder = await portal.member('responder', lumenhire);
      await responder.open(sent.link);
      await responder.open(`/respond/${sent.id}/keep`);
      await responder.submit('Keep it in Lumenhire');
      await responder.open(`${facts}/system`);
      await answer(responder, { 'fact-ai-system': 'yes' });
      expect(responder.path).to.equal(facts);
      expect((await sheet())?.facts['ai-system']?.by.name).to.equal('responder 1');
      const viewer = await portal.member('viewer', lumenhire);
      await viewer.open(`${facts}/system`);
      expect(viewer.status).to.equal(200);
      expect(viewer.$('[name="fact-ai-system"]')).to.have.length(0);
      expect(viewer.text).to.include('Answered by responder 1');
      const elsewhere = await portal.member('owner', await addOrganisation(portal, 'Another', ['vendor']));
      expect((await elsewhere.open(`${facts}/system`)).status).to.be.oneOf([401, 404]);
    });
  });
});
