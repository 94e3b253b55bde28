import { expect } from 'chai';
import type { AiSystemId } from '#domain/ids.js';
import { bareVendor } from '../../support/bare-vendor.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';

describe('The record of an AI system', () => {
  let portal: TestPortal;
  let mara: Visitor;
  let aiSystemId: AiSystemId;
  beforeEach(async () => {
    portal = await startTestPortal();
    mara = await portal.setUp();
    const buyer = await portal.memberAt();
    const vendorId = await portal.services.vendors.register(buyer, bareVendor({ name: 'Lumenhire B.V.' }));
    aiSystemId = await portal.services.aiSystems.add(buyer, vendorId, { name: 'ShortlistIQ', purpose: '' });
  });
  afterEach(() => portal.close());

  const page = () => `/ai-systems/${aiSystemId}`;
  const write = async (fillings: Record<string, string>) => {
    await mara.open(`${page()}/record`);
    await mara.submit('Save record', fillings);
  };

  it('is written on one form and read on the system’s page', async () => {
    await mara.open(page());
    expect(mara.text).to.include('Nothing is written down yet');
    await mara.follow('Write it down what it is');
    await mara.submit('Save record', {
      'Who uses it': 'Recruiters in Utrecht',
      'Whom it affects': 'Applicants',
      Data: 'CVs, no training on them',
      deployment: 'vendor-cloud',
      Countries: 'Netherlands, de',
      'Model 1': 'Mistral Large',
      'Version of model 1': '2',
      'Supplier of model 1': 'Mistral AI',
      'Sub-supplier 1': 'Hostly',
      'What sub-supplier 1 does': 'Hosting',
      'Version 1': '4.0',
      'Version 1 since': '2026-03-01',
      'Address of document 1': 'lumenhire.example/card',
    });
    expect(mara.path).to.equal(page());
    for (const said of [
      'The record of ShortlistIQ is saved.',
      'Recruiters in Utrecht',
      'Germany, Netherlands',
      'In the vendor’s cloud',
      'Mistral Large 2',
      'Hostly',
      '1 Mar 2026',
    ])
      expect(mara.text, said).to.include(said);
    expect(mara.$('a[href="https://lumenhire.example/card"]').text()).to.equal(
      'https://lumenhire.example/card',
    );
  });

  it('has a spare line in each list after every save, and a line that is emptied goes', async () => {
    await write({ 'Model 1': 'One', 'Sub-supplier 1': 'Hostly' });
    await write({ 'Model 2': 'Two', 'Sub-supplier 1': '' });
    await mara.open(`${page()}/record`);
    expect(mara.$('[name=model1Name]').val()).to.equal('One');
    expect(mara.$('[name=model2Name]').val()).to.equal('Two');
    expect(mara.$('[name=model3Name]').val()).to.equal('');
    expect(mara.$('[name=model4Name]')).to.have.length(0);
    expect(mara.$('[name=subSupplier1Name]').val()).to.equal('');
    await mara.submit('Save record', { 'Model 1': '' });
    await mara.open(`${page()}/record`);
    expect(mara.$('[name=model1Name]').val()).to.equal('Two');
  });

  it('says everything that is wrong at once, and keeps what was typed', async () => {
    await write({
      Countries: 'Germany, Atlantis',
      'Version of model 1': '2',
      'Version 1 since': 'spring',
      'Address of document 1': 'javascript:alert(1)',
      'Whom it affects': '<b>everybody</b>',
    });
    expect(mara.status).to.equal(422);
    expect(mara.text).to.include('No country is called “Atlantis”');
    expect(mara.$('.as-error-summary a[href="#field-version1Since"]')).to.have.length(1);
    expect(mara.$('.as-error-summary a[href="#field-document1Href"]')).to.have.length(1);
    expect(mara.html).to.include('&lt;b&gt;everybody');
    await mara.submit('Save record', {
      Countries: 'Germany',
      'Version 1 since': '',
      'Address of document 1': '',
    });
    expect(mara.status).to.equal(422);
    expect(mara.text).to.include('Fill in “Model 1”, or empty the rest of its line.');
  });

  it('keeps of each change what stood there before, what stands there now, who and when', async () => {
    await write({ 'Model 1': 'Mistral Large', 'Version of model 1': '2', Data: 'CVs' });
    const temi = await portal.member('manager');
    await temi.open(`${page()}/record`);
    await temi.submit('Save record', { 'Version of model 1': '3', Data: '' });
    await temi.open(`${page()}/change`);
    await temi.submit('Save changes', { 'What you use it for': 'Ranks applicants' });
    await portal.runDueJobs();
    await mara.open(page());
    const events = mara
      .$('.as-timeline > li')
      .toArray()
      .map((event) => mara.$(event).text().replace(/\s+/g, ' '));
    expect(events[0])
      .to.include('What you use it for nothing → after: Ranks applicants')
      .and.include('manager');
    expect(events[1]).to.include('Model: Mistral Large before: version 2 → after: version 3');
    expect(events[1]).to.include('Data before: CVs → nothing');
    await mara.open(`/audit?thing=${aiSystemId}`);
    expect(mara.text).to.include('Changed the AI system “ShortlistIQ”: data, model');
  });

  it('says which facts of the classification changed, by their words, and how the system stands on its vendor’s page', async () => {
    const buyer = await portal.memberAt();
    const answer = async (facts: Record<string, 'yes' | 'unknown' | null>) => {
      const { aiSystem } = await portal.services.aiSystems.read(buyer, aiSystemId);
      const { revision } = aiSystem;
      return await portal.services.aiSystems.answerFacts(buyer, aiSystemId, { revision, facts });
    };
    const IS_SYSTEM = {
      'runs-with-autonomy': 'yes',
      'infers-outputs': 'yes',
      'outputs-influence': 'yes',
    } as const;
    await answer({ ...IS_SYSTEM, 'supplied-in-eu': 'yes', 'selects-applicants': 'yes' });
    await answer({ 'supplied-in-eu': 'unknown' });
    await portal.runDueJobs();
    await mara.open(page());
    const history = mara.$('.as-timeline').text().replace(/\s+/g, ' ');
    expect(history).to.include('makes it available in the EU before: yes → after: not known');
    expect(history).to.include('makes it available in the EU nothing → after: yes');
    await mara.open('/vendors');
    expect(mara.$('td .as-pill:contains("High-risk, Annex III")')).to.have.length(1);
    await mara.follow('Lumenhire B.V.');
    expect(mara.$('.as-below .as-pill').first().text()).to.include('High-risk, Annex III');
    await mara.open('/vendors?risk=high');
    expect(mara.text).to.include('1 vendor, with a high-risk AI system');
  });

  it('is no event where nothing changed', async () => {
    await write({ Data: 'CVs' });
    await write({});
    await portal.runDueJobs();
    await mara.open(`/audit?thing=${aiSystemId}`);
    expect(mara.text.match(/Changed the AI system/g)).to.have.length(1);
  });

  it('loses nothing when two people change it at the same time', async () => {
    await write({ 'Model 1': 'One' });
    await mara.open(`${page()}/record`);
    const temi = await portal.member('manager');
    await temi.open(`${page()}/record`);
    await temi.submit('Save record', { 'Model 2': 'Theirs', 'Who uses it': 'Everybody' });
    await mara.submit('Save record', { 'Who uses it': 'Recruiters' });
    expect(mara.status).to.equal(409);
    expect(mara.text).to.include('Somebody else changed ShortlistIQ meanwhile').and.include('Theirs');
    await mara.submit('Keep mine');
    expect(mara.path).to.equal(page());
    expect(mara.text).to.include('Recruiters').and.not.include('Everybody');
  });

  it('shows to a viewer, who is offered nothing to change', async () => {
    await write({ Data: 'CVs' });
    const viewer = await portal.member('viewer');
    await viewer.open(page());
    expect(viewer.text).to.include('CVs');
    expect(viewer.$(`a[href="${page()}/record"]`)).to.have.length(0);
  });
});
