import { expect } from 'chai';
import { addDays, dayIn, formatDay } from '#domain/dates.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { at, sendFirstLook } from '../respond/sent.js';

describe('The audit log', () => {
  let portal: TestPortal;
  let mara: Visitor;
  before(async () => {
    portal = await startTestPortal();
    mara = await portal.setUp();
    await mara.open('/vendors/new');
    await mara.submit('Register vendor', { Name: 'Lumenhire <B.V.>' });
    await mara.follow('Change');
    await mara.submit('Save changes', { Name: 'Lumenhire' });
    await portal.runDueJobs();
  });
  after(() => portal.close());

  const deeds = () =>
    mara
      .$('tbody th')
      .toArray()
      .map((each) => mara.$(each).text());

  it('tells who did what in a sentence, the last first, without gaps', async () => {
    await mara.open('/audit');
    expect(deeds().slice(0, 2)).to.deep.equal([
      'Changed the vendor “Lumenhire”',
      'Registered the vendor “Lumenhire <B.V.>”',
    ]);
    expect(mara.text).to.include('Mara Olsen').and.not.include('somebody not signed in');
    const places = mara
      .$('[data-label=Entry]')
      .toArray()
      .map((each) => Number(mara.$(each).text()));
    expect(places).to.deep.equal(places.map((_, at) => places.length - at));
  });

  it('is filtered by deed and by thing, and says so where nothing is left', async () => {
    await mara.open('/audit');
    await mara.submit('Filter', { action: 'vendor.changed' });
    expect(deeds()).to.deep.equal(['Changed the vendor “Lumenhire”']);
    await mara.follow('its history');
    expect(deeds()).to.have.length(2);
    await mara.submit('Filter', { action: 'assessment.sent', thing: '' });
    expect(mara.text).to.include('No entry matches “Questionnaire sent”');
    await mara.follow('Clear filters');
    expect(deeds().length).to.be.greaterThan(2);
    expect((await mara.open('/audit?action=drop.table&page=-1')).status).to.equal(200);
  });

  it('is filtered by person and by day, of which the organisation’s time zone says when they begin', async () => {
    const henrik = await portal.member('manager');
    await henrik.open('/vendors/new');
    await henrik.submit('Register vendor', { Name: 'Henrik’s own' });
    await portal.runDueJobs();
    await mara.open('/audit');
    const all = deeds().length;
    const named = mara.$('[data-label=Who] a:contains("Mara Olsen")').first();
    await mara.open(named.attr('href') ?? '');
    expect(deeds())
      .to.include('Changed the vendor “Lumenhire”')
      .and.not.include('Registered the vendor “Henrik’s own”');
    expect(mara.$('[name=who]').val()).to.equal('Mara Olsen');
    const today = dayIn('Europe/Amsterdam', portal.now());
    await mara.submit('Filter', { who: '', day: today });
    expect(deeds()).to.have.length(all);
    await mara.submit('Filter', { who: 'Mara Olsen', day: addDays(today, -1) });
    expect(mara.text).to.include(`No entry matches by Mara Olsen and on ${formatDay(addDays(today, -1))}`);
    expect((await mara.open('/audit?day=2026-02-31&who=x&who=y')).status).to.equal(200);
  });

  it('computes its whole chain again on request', async () => {
    await mara.open('/audit');
    const entries = deeds().length;
    await mara.follow('Verify the chain');
    expect(mara.text).to.include(`The chain holds: ${entries} entries`);
    expect(mara.$('.as-notice code').text()).to.equal(mara.$('[data-label=Hash] code').first().attr('title'));
  });

  it('is for every role to read', async () => {
    const marta = await portal.member('viewer');
    expect((await marta.open('/audit?verify=yes')).status).to.equal(200);
    expect((await portal.visitor().open('/audit')).path).to.include('/sign-in');
  });
});

describe('The audit log of answers', () => {
  it('says which question each answers, whom it is from, and leads to the assessment', async () => {
    const portal = await startTestPortal();
    const sent = await sendFirstLook(portal);
    const sanne = await sent.respondent();
    await sanne.open(`/respond/${sent.id}/sections/governance`);
    await sanne.submit('Save answer', { choice: 'yes' }, at('named-owner'));
    await portal.runDueJobs();
    const henrik = await portal.member('manager');
    await henrik.open('/audit?action=answer.saved');
    expect(henrik.text).to.match(/Saved the answer to 1\.1 \w+/);
    const about = henrik.$('[data-label=About] a').first();
    expect(about.text()).to.equal('Lumenhire B.V. · ShortlistIQ');
    expect(about.attr('href')).to.equal(`/assessments/${sent.id}`);
    await portal.close();
  });
});
