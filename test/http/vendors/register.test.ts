import { expect } from 'chai';
import type { Member } from '#domain/organisations/actor.js';
import { NO_CONTRACT } from '#domain/vendors/vendor.js';
import type { VendorForm } from '#services/contract.js';
import { bareVendor } from '../../support/bare-vendor.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';

describe('The register of vendors', () => {
  let portal: TestPortal;
  let mara: Visitor;
  let owner: Member;
  beforeEach(async () => {
    portal = await startTestPortal();
    mara = await portal.setUp();
    owner = await portal.memberAt();
  });
  afterEach(() => portal.close());

  const texts = (selector: string) =>
    mara
      .$(selector)
      .toArray()
      .map((element) => mara.$(element).text());
  const rows = () => texts('tbody th > a');
  const dayIn = (days: number) =>
    new Date(Date.parse(portal.now()) + days * 86_400_000).toISOString().slice(0, 10);

  it('keeps several contacts, other names, tags, an owner and the contract, and shows them all', async () => {
    await mara.open('/vendors/new');
    await mara.submit('Register vendor', {
      Name: 'Lumenhire B.V.',
      'Other names': 'Lumenhire Holding N.V.\nLumen\nlumen',
      'Contact 1': 'Joris Bakker',
      'Role of contact 1': 'CTO',
      'Contact 2': 'Sanne de Wit',
      'E-mail address of contact 2': 'sanne@lumenhire.example',
      'Questionnaires go to': '2',
      'Contract from': dayIn(-300),
      'Contract until': dayIn(30),
      'Notice, in days': '60',
      Tags: 'HR, EU, HR',
    });
    expect(mara.status).to.equal(200);
    const shown = ['Joris Bakker, CTO', 'Lumenhire Holding N.V.; Lumen', '30 days left', '60 days'];
    for (const words of [...shown, 'which is over', `Owner ${owner.name}`])
      expect(mara.text, words).to.include(words);
    expect(mara.$('.as-people li:contains(Sanne) small').text()).to.equal('receives questionnaires');
    expect(texts('.as-people small')).to.have.length(1);
    expect(texts('.as-tag')).to.deep.equal(['HR', 'EU']);
    await mara.follow('Change');
    expect(mara.$('[name=contact3Name]').length, 'a row for one more').to.equal(1);
    await mara.submit('Save changes', { 'Contact 1': '', 'Role of contact 1': '' });
    expect(mara.text).not.to.include('Joris Bakker');
    expect(texts('.as-people small')).to.have.length(1);
  });

  it('says what does not fit a contract, at its field', async () => {
    await mara.open('/vendors/new');
    const typed = { Name: 'Helix', 'Contract from': dayIn(10), 'Contract until': dayIn(1) };
    await mara.submit('Register vendor', typed);
    expect(mara.status).to.equal(422);
    expect(mara.$('#field-endsOn-error').text()).to.include('ends before it starts');
    await mara.submit('Register vendor', { 'Contract until': '2026-02-30', 'Notice, in days': 'ninety' });
    expect(mara.$('#field-endsOn-error').text()).to.include('Write a day that exists');
    expect(mara.$('#field-noticeDays-error').text()).to.include('whole number');
    expect(mara.$('[name=noticeDays]').val()).to.equal('ninety');
  });

  it('is filtered by what the address says, alone and together, and names what found nothing', async () => {
    const { vendors, aiSystems } = portal.services;
    const contract = { ...NO_CONTRACT, endsOn: dayIn(89) as VendorForm['contract']['endsOn'] };
    const alpha = bareVendor({ name: 'Alpha', criticality: 'high', ownerId: owner.userId, tags: ['HR'] });
    await vendors.register(owner, alpha);
    await vendors.register(owner, bareVendor({ name: 'Beta', criticality: 'high', contract }));
    const gamma = await vendors.register(
      owner,
      bareVendor({ name: 'Gamma', criticality: 'low', tags: ['HR', 'EU'] }),
    );
    const risky = await aiSystems.add(owner, gamma, { name: 'Triage', purpose: '' });
    const given = { tiers: ['high-risk-annex-iii'], roles: [], facts: {} } as const;
    await aiSystems.state(owner, risky, { revision: 1, given });
    await mara.open('/vendors');
    const counts = ['Criticality high', 'Mine', 'Contract ends', 'Never assessed'].map((label) =>
      mara.$(`.as-chip:contains("${label}") b`).text(),
    );
    expect(counts).to.deep.equal(['2', '1', '1', '3']);
    const cases: [string, string[]][] = [
      ['criticality=high', ['Alpha', 'Beta']],
      ['owner=me', ['Alpha']],
      ['tag=HR', ['Alpha', 'Gamma']],
      ['ending=yes', ['Beta']],
      ['assessed=never&sort=-name', ['Gamma', 'Beta', 'Alpha']],
      ['criticality=high&tag=HR', ['Alpha']],
      ['criticality=huge&owner=&tag=', ['Alpha', 'Beta', 'Gamma']],
      ['criticality=low&criticality=high', ['Alpha', 'Beta']],
      ['risk=high', ['Gamma']],
      ['risk=high&criticality=high', []],
      ['risk=none', ['Alpha', 'Beta', 'Gamma']],
    ];
    for (const [query, names] of cases) {
      await mara.open(`/vendors?${query}`);
      expect(rows(), query).to.deep.equal(names);
    }
    await mara.open('/vendors?criticality=high&tag=EU&ending=yes');
    const pressed = mara.$('.as-chip[aria-pressed=true]').toArray();
    expect(pressed.map((chip) => chip.attribs['name'])).to.deep.equal(['criticality', 'ending', 'tag']);
    const named = 'No vendor matches: criticality high, tag “EU”, contract ends within 90 days';
    expect(mara.text).to.include(named);
    await mara.follow('Clear filters');
    expect(rows()).to.have.length(3);
    await mara.open('/vendors?owner=nobody-we-know');
    expect(mara.text).to.include('owned by somebody who left');
  });

  it('takes a vendor out of use and back, and sends nothing to it meanwhile', async () => {
    const { vendors, aiSystems } = portal.services;
    const id = await vendors.register(owner, bareVendor({ name: 'Alpha' }));
    const system = await aiSystems.add(owner, id, { name: 'Triage', purpose: '' });
    await mara.open(`/vendors/${id}`);
    await mara.submit('Archive Alpha');
    expect(mara.text).to.include('Alpha is archived.');
    expect(mara.$(`a[href="/ai-systems/${system}/send"]`).length).to.equal(0);
    const sending = await portal.services.assessments
      .send(owner, {
        requestId: 'request-archived',
        aiSystemId: system,
        questionnaireId: 'ai-vendor-first-look',
        version: 1,
        contactName: 'Ines',
        contactEmail: 'ines@helix.example',
        dueOn: dayIn(20) as never,
        message: '',
      })
      .catch((error: unknown) => error);
    expect(sending).to.include({ status: 409, code: 'vendor-archived' });
    await mara.open('/vendors');
    expect(mara.text).to.include('No vendor is in use');
    await mara.follow('Show archived vendors');
    expect(rows()).to.deep.equal(['Alpha']);
    await mara.open(`/vendors/${id}`);
    await mara.submit('Take back into use');
    expect(mara.text).to.include('Alpha is in use again.');
    await mara.open('/vendors');
    expect(rows()).to.deep.equal(['Alpha']);
    await portal.runDueJobs();
    await mara.open(`/vendors/${id}`);
    expect(mara.$('.as-timeline').text()).to.include('Archived the vendor “Alpha”').and.include('into use');
  });

  it('refuses to archive what somebody changed meanwhile', async () => {
    const { vendors } = portal.services;
    const id = await vendors.register(owner, bareVendor({ name: 'Alpha' }));
    await mara.open(`/vendors/${id}`);
    await vendors.change(owner, id, { revision: 1, fields: bareVendor({ name: 'Alpha', notes: 'Needed' }) });
    await mara.submit('Archive Alpha');
    expect(mara.status).to.equal(409);
    expect((await vendors.read(owner, id)).vendor.archivedAt).to.equal(null);
  });

  it('is taken away as CSV of what is filtered, with formulas made harmless', async () => {
    const { vendors } = portal.services;
    const contacts = [{ name: '+49 Ada', title: '', email: 'ada@alpha.example', receives: true }];
    const hostile = { name: "=cmd|' /C calc'!A0", notes: 'Two\nlines, "quoted"', contacts, tags: ['EU'] };
    await vendors.register(owner, bareVendor(hostile));
    await vendors.register(owner, bareVendor({ name: 'Other' }));
    const response = await mara.request('/vendors/export.csv?tag=EU', {});
    expect(response.headers.get('content-type')).to.include('text/csv');
    expect(response.headers.get('content-disposition')).to.match(
      /attachment; filename="?vendors-\d{4}-\d\d-\d\d\.csv"?/,
    );
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)], 'a mark that says UTF-8').to.deep.equal([0xef, 0xbb, 0xbf]);
    const csv = bytes.toString('utf8');
    for (const part of ["\r\n'=cmd|' /C calc'!A0,", "'+49 Ada", '"Two\nlines, ""quoted"""'])
      expect(csv, part).to.include(part);
    expect(csv).not.to.include('Other,');
    await mara.open('/audit');
    expect(mara.text).to.include('Took a list of vendors away as CSV');
  });

  it('gives each AI system a page of its own, with its owner, notes and assessments', async () => {
    const { vendors, aiSystems } = portal.services;
    const id = await vendors.register(owner, bareVendor({ name: 'Alpha', ownerId: owner.userId }));
    const system = await aiSystems.add(owner, id, { name: 'Triage', purpose: 'Sorts letters' });
    await mara.open(`/vendors/${id}`);
    await mara.follow('Triage');
    expect(mara.path).to.equal(`/ai-systems/${system}`);
    for (const words of ['Sorts letters', 'Not assessed yet', 'as of the vendor'])
      expect(mara.text, words).to.include(words);
    await mara.follow('Change');
    await mara.submit('Save changes', { Notes: 'Ask about logs', Owner: owner.userId });
    expect(mara.path).to.equal(`/ai-systems/${system}`);
    expect(mara.text).to.include('Ask about logs').and.include(`Owner ${owner.name}`);
  });
});
