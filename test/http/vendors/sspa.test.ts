import { expect } from 'chai';
import type { AiSystemId } from '#domain/ids.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { SUPPLIER } from '../../unit/sspa/rules.js';
import { addOrganisation } from '../bad-input/database.js';
import { aCertificatePdf, registerVendor, uploadCertificate } from '../certificates/documents.js';

describe('What Microsoft’s programme asks of a vendor’s AI system', () => {
  let portal: TestPortal;
  let mara: Visitor;
  let vendor: string;
  let aiSystem: string;
  beforeEach(async () => {
    portal = await startTestPortal();
    mara = await portal.setUp();
    vendor = await registerVendor(mara);
    await mara.open(vendor);
    aiSystem = mara.$('a[href^="/ai-systems/"]').first().attr('href') ?? '';
    aiSystem = /^\/ai-systems\/[^/?#]+/.exec(aiSystem)?.[0] ?? '';
  });
  afterEach(() => portal.close());

  const answers = (changed: Record<string, string> = {}) =>
    Object.fromEntries(
      Object.entries({ ...SUPPLIER, ...changed }).map(([fact, answer]) => [`fact-${fact}`, answer]),
    );
  const state = async (fillings: Record<string, string>, visitor = mara) => {
    await visitor.open(`${aiSystem}/sspa`);
    await visitor.submit('Save what is known', fillings);
  };
  const glance = (label: string) =>
    mara
      .$('.as-glance li')
      .filter((_, row) => mara.$(row).find('span').first().text() === label)
      .text()
      .replace(/\s+/g, ' ')
      .trim();

  it('is asked from the AI system’s page in one form, and answered with how surely each is known', async () => {
    await mara.open(aiSystem);
    await mara.follow('What the programme asks');
    expect(mara.path).to.equal(`${aiSystem}/sspa`);
    expect(mara.text)
      .to.include('Nothing is stated yet')
      .and.include('Green and Red are Microsoft’s alone to give')
      .and.not.include('What would settle it');
    expect(mara.$('.as-glance')).to.have.length(0);
    await mara.submit('Save what is known', answers({ 'sensitive-use': 'unknown', saas: '' }));
    expect(mara.text).to.include('What is known of ShortlistIQ for Microsoft’s programme is saved.');
    expect(glance('Section K, AI systems')).to.include('Applies');
    expect(glance('ISO/IEC 42001 certificate compulsory')).to.include('Open');
    const settles = mara
      .$('.as-settles a')
      .toArray()
      .map((each) => mara.$(each).attr('href'));
    expect(settles).to.deep.equal(['#field-fact-saas', '#field-fact-sensitive-use']);
    for (const href of settles) expect(mara.$(href ?? '')).to.have.length(1);
    expect(mara.text).to.include(
      'Because it works under Microsoft’s requirements and it handles personal data.',
    );
    expect(mara.$('.as-sspa-point:contains("Independent proof") .as-weak').text()).to.include(
      'one weak source',
    );
    for (const link of mara.$('.as-grounds a').toArray())
      expect(mara.$(mara.$(link).attr('href') ?? '')).to.have.length(1);
    await portal.runDueJobs();
    await mara.open(aiSystem);
    expect(mara.text).to.include('11 answers known, by v12');
    expect(mara.text).to.include('Fact: Is AI part of what the vendor delivers?');
    await mara.follow('In the audit log');
    expect(mara.text).to.include('Profile for Microsoft stated');
  });

  it('tells another rule for another version, and which one counted', async () => {
    await state(answers({ 'sensitive-use': 'yes' }));
    expect(glance('ISO/IEC 42001 certificate compulsory')).to.include('Not confirmed');
    expect(mara.text).to.include('Section K in v12 (19 topics)').and.include('nothing confirms it');
    await state({ version: 'v11' });
    expect(glance('ISO/IEC 42001 certificate compulsory')).to.include('Applies');
    expect(mara.text)
      .to.include('Section K in v11 (18 topics)')
      .and.include('DPR v12 counted today, 21 Nov 2026, and not DPR v11');
  });

  it('counts the days from the start of a cycle, on a line of time and as a table', async () => {
    await state(answers());
    expect(mara.text).to.include('State the day the requirements were issued');
    expect(mara.$('svg.as-chart')).to.have.length(0);
    await state({ issuedOn: '2026-10-01' });
    expect(mara.$('svg.as-chart').attr('aria-label')).to.equal(
      '3 deadlines ahead. Next: profile and self-attestation by 30 Dec 2026, in 39 days.',
    );
    expect(mara.text).to.include('about 30 Mar 2027').and.include('Counted from 1 Oct 2026.');
    await state({ issuedOn: '2026-02-30' });
    expect(mara.status).to.equal(422);
    expect(mara.text).to.include('Write a day that exists');
  });

  it('refuses what contradicts itself, names it at its field, and keeps what was chosen', async () => {
    await state(answers({ 'personal-data': 'no', 'health-data': 'yes' }));
    expect(mara.status).to.equal(422);
    expect(mara.text).to.include('Health information of patients is personal data');
    expect(mara.$('.as-error-summary a').attr('href')).to.equal('#field-fact-health-data');
    expect(mara.$('[name="fact-health-data"][checked]').val()).to.equal('yes');
    await mara.submit('Save what is known', { 'fact-personal-data': 'yes' });
    expect(mara.text).to.include('is saved');
    for (const forged of [{ 'fact-saas': 'maybe' }, { version: '' }]) {
      await state(forged);
      expect(mara.status, JSON.stringify(forged)).to.equal(422);
    }
    await mara.open(`${aiSystem}/sspa`);
    const form = new URLSearchParams({
      _csrf: mara.csrf,
      revision: String(mara.$('[name=revision]').val()),
      version: 'v12',
      issuedOn: '',
      'fact-harmless': 'yes',
    });
    const forged = await mara.request(`${aiSystem}/sspa/facts`, { method: 'POST', body: form });
    expect(forged.status).to.equal(400);
  });

  it('is not overwritten unseen when two people state it at once', async () => {
    await mara.open(`${aiSystem}/sspa`);
    const revision = String(mara.$('[name=revision]').val());
    await mara.submit('Save what is known', answers());
    await mara.open(`${aiSystem}/sspa`);
    await mara.submit('Save what is known', { revision, ...answers({ 'ai-in-delivery': 'no' }) });
    expect(mara.status).to.equal(409);
    expect(mara.text)
      .to.include('Somebody else changed this record')
      .and.include('Is AI part of what the vendor delivers? Yes');
    expect(mara.$('[name="fact-ai-in-delivery"][checked]').val()).to.equal('no');
    await mara.submit('Save what is known');
    expect(glance('Section K, AI systems')).to.include('Does not apply');
  });

  it('is read by everybody of the buyer, stated by who may change, and nobody else’s', async () => {
    await state(answers());
    const viewer = await portal.member('viewer');
    await viewer.open(`${aiSystem}/sspa`);
    expect(viewer.status).to.equal(200);
    expect(viewer.text).to.include('At a glance').and.not.include('Save what is known');
    expect(viewer.text).not.to.include('Send the Section K questionnaire');
    const elsewhere = await addOrganisation(portal, 'Fenwick Mutual');
    const stranger = await portal.member('owner', elsewhere);
    await stranger.open(`${aiSystem}/sspa`);
    expect(stranger.status).to.equal(404);
    for (const [deed, fields] of [
      ['facts', { revision: '2', version: 'v12' }],
      ['questionnaire', {}],
    ] as const) {
      const body = new URLSearchParams({ _csrf: stranger.csrf, ...fields });
      const refused = await stranger.request(`${aiSystem}/sspa/${deed}`, { method: 'POST', body });
      expect(refused.status, deed).to.equal(404);
    }
  });

  it('sends the Section K questionnaire, noting once that data of Microsoft is handled', async () => {
    for (const time of ['first', 'second']) {
      await mara.open(`${aiSystem}/sspa`);
      await mara.submit('Send the Section K questionnaire');
      expect(mara.path.split('?')[0], time).to.equal(`${aiSystem}/send`);
      expect(mara.text).to.include('It is noted that ShortlistIQ handles data of Microsoft.');
      expect(mara.$('[name=questionnaire][checked]').val()).to.equal('microsoft-sspa-section-k@1');
    }
    await mara.open(aiSystem);
    expect(mara.text).to.include('It handles data of Microsoft Yes');
    const owner = await portal.memberAt();
    const { aiSystem: kept } = await portal.services.aiSystems.read(
      owner,
      aiSystem.split('/')[2] as AiSystemId,
    );
    expect(kept.revision).to.equal(2);
  });

  it('lets only a certificate carry Section K that was looked up and found accredited, for this AI system', async () => {
    await state(answers());
    expect(mara.text).to.include('The portal knows no certificate of this vendor.');
    const page = await uploadCertificate(mara, vendor, aCertificatePdf());
    await mara.open(`${aiSystem}/sspa`);
    expect(mara.text).to.include('The file is being read');
    await portal.runDueJobs();
    await mara.open(`${aiSystem}/sspa`);
    const told = () => mara.$('.as-sspa-point:has(a[href^="/certificates/"])').text().replace(/\s+/g, ' ');
    expect(told()).to.include('AIMS 24817').and.include('Scope, as it stands there: Provision and operation');
    expect(told()).to.not.include('Carries Section K');
    const lookUp = async (fillings: Record<string, string>) => {
      await mara.open(page);
      await mara.follow('Record a look-up');
      await mara.submit('Record look-up', {
        Directory: 'Directory',
        'What you searched for': 'AIMS 24817',
        ...fillings,
      });
    };
    await lookUp({ answer: 'mismatch', difference: 'suspended', subject: 'certificate', Note: 'Suspended.' });
    await mara.open(`${aiSystem}/sspa`);
    expect(told()).to.include('Does not carry it').and.include('It was found suspended');
    expect(glance('Independent proof of Section K')).to.include('No certificate carries it');
    await mara.open(page);
    await mara.submit('Save kind', { type: 'stage-1-letter' });
    await mara.open(`${aiSystem}/sspa`);
    expect(told()).to.include('A letter after stage 1');
  });
});
