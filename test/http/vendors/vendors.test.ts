import { expect } from 'chai';
import { MINUTE } from '#domain/dates.js';
import { bareVendor } from '../../support/bare-vendor.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';

describe('A buyer’s vendors', () => {
  let portal: TestPortal;
  let mara: Visitor;
  beforeEach(async () => {
    portal = await startTestPortal();
    mara = await portal.setUp();
  });
  afterEach(() => portal.close());

  async function register(name: string, more: Record<string, string> = {}): Promise<string> {
    await mara.open('/vendors/new');
    await mara.submit('Register vendor', { Name: name, ...more });
    expect(mara.status).to.equal(200);
    return mara.path;
  }
  const rows = () =>
    mara
      .$('tbody th a')
      .toArray()
      .map((link) => mara.$(link).text());

  it('begin with one thing to do, on the home page and in the list', async () => {
    await mara.open('/');
    expect(mara.text).to.include('Register the first vendor');
    await mara.follow('Vendors');
    expect(mara.text).to.include('No vendors yet');
    await mara.follow('Register a vendor');
    expect(mara.path).to.equal('/vendors/new');
  });

  it('are registered, shown with all their facts, and lead on to their AI systems', async () => {
    await register('Lumenhire B.V.', {
      Website: 'https://www.lumenhire.example/',
      criticality: 'high',
      'Contact 1': 'Sanne de Wit',
      'E-mail address of contact 1': 'sanne@lumenhire.example',
      Notes: 'Renews in June.\nAsk legal.',
    });
    expect(mara.text).to.include('Lumenhire B.V. is registered. Add the AI system you want to ask about.');
    expect(mara.text).to.include('Criticality high').and.include('Sanne de Wit').and.include('Ask legal.');
    expect(mara.$('.as-facts a').attr('href')).to.equal('https://www.lumenhire.example/');
    await mara.follow('Add an AI system');
    await mara.submit('Add AI system', { Name: 'ShortlistIQ', 'What you use it for': 'Ranks applicants' });
    expect(mara.text).to.include('ShortlistIQ is added.').and.include('Ranks applicants');
    await mara.follow('Send questionnaire');
    expect(mara.path).to.match(/^\/ai-systems\/[^/]+\/send$/);
  });

  it('say everything that is wrong at once, and keep what was typed', async () => {
    await mara.open('/vendors/new');
    await mara.submit('Register vendor', {
      Website: 'lumenhire',
      'Contact 1': 'Sanne',
      'E-mail address of contact 1': 'sanne at home',
      Notes: '<b>bold</b>',
    });
    expect(mara.status).to.equal(422);
    expect(mara.$('.as-error-summary li').length).to.equal(3);
    expect(mara.$('.as-error-summary a').attr('href')).to.equal('#field-name');
    expect(mara.$('[name=contact1Name]').val()).to.equal('Sanne');
    expect(mara.$('[name=website]').attr('aria-invalid')).to.equal('true');
    expect(mara.html).to.include('&lt;b&gt;bold&lt;/b&gt;');
    await mara.open('/vendors');
    expect(mara.text).to.include('No vendors yet');
  });

  it('take a website without its https:// and say in our words what is no address', async () => {
    await mara.open('/vendors/new');
    const typed = { Name: 'Quillmark', Website: 'quillmark.example/ai' };
    await mara.submit('Register vendor', { ...typed, 'E-mail address of contact 1': 'ada@quillmark' });
    expect(mara.status).to.equal(422);
    expect(mara.text).to.include('Write an e-mail address like name@company.example');
    expect(mara.text).not.to.include('Invalid');
    await mara.submit('Register vendor', { 'E-mail address of contact 1': 'ada@quillmark.example' });
    expect(mara.$('a[href="https://quillmark.example/ai"]').length).to.be.greaterThan(0);
  });

  it('are found by name, sorted by the address, and named when none is found', async () => {
    for (const name of ['Cordata', 'Brightwell', 'Lumenhire']) {
      portal.pass(MINUTE);
      await register(name);
    }
    await mara.open('/vendors');
    expect(rows()).to.deep.equal(['Brightwell', 'Cordata', 'Lumenhire']);
    await mara.follow('Changed');
    expect(rows()).to.deep.equal(['Cordata', 'Brightwell', 'Lumenhire']);
    await mara.follow('Changed');
    expect(mara.path).to.equal('/vendors?sort=-changed');
    expect(rows()).to.deep.equal(['Lumenhire', 'Brightwell', 'Cordata']);
    await mara.submit('Find', { search: 'bright' });
    expect(rows()).to.deep.equal(['Brightwell']);
    expect(mara.text).to.include('1 vendor, search “bright”');
    await mara.submit('Find', { search: 'zzz' });
    expect(mara.text).to.include('No vendor matches: search “zzz”');
    await mara.follow('Clear filters');
    expect(rows()).to.have.length(3);
  });

  it('come in pages that keep the search', async () => {
    const actor = await portal.memberAt();
    for (let nth = 1; nth <= 21; nth += 1) {
      const name = `Supplier ${String(nth).padStart(2, '0')}`;
      await portal.services.vendors.register(actor, bareVendor({ name }));
    }
    await mara.open('/vendors?search=supplier');
    expect(mara.text).to.include('1–20 of 21');
    await mara.follow('Next');
    expect(mara.path).to.equal('/vendors?search=supplier&page=2');
    expect(rows()).to.deep.equal(['Supplier 21']);
    await mara.open('/vendors?search=supplier&page=99');
    expect(mara.text).to.include('This page is past the end of the list');
    await mara.follow('Go to the first page');
    expect(rows()).to.have.length(20);
  });

  it('lose nothing when two people change one at the same time', async () => {
    const page = await register('Lumenhire', { Notes: 'first' });
    await mara.open(`${page}/change`);
    const temi = await portal.member('manager');
    await temi.open(`${page}/change`);
    await temi.submit('Save changes', { Notes: 'Temi’s words', criticality: 'high' });
    expect(temi.text).to.include('Lumenhire is saved.');

    await mara.submit('Save changes', { Notes: 'Mara’s words' });
    expect(mara.status).to.equal(409);
    expect(mara.text).to.include('Somebody else changed Lumenhire meanwhile').and.include('Nothing is lost');
    expect(mara.text).to.include('Temi’s words').and.include('Mara’s words');
    await mara.submit('Keep mine');
    expect(mara.status).to.equal(200);
    expect(mara.text).to.include('Mara’s words').and.include('Criticality medium');
  });

  it('can be joined by hand after a conflict, or left as the others saved them', async () => {
    const page = await register('Lumenhire');
    await mara.open(`${page}/change`);
    const temi = await portal.member('manager');
    await temi.open(`${page}/change`);
    await temi.submit('Save changes', { Notes: 'theirs' });
    await mara.submit('Save changes', { Notes: 'mine' });
    expect(mara.$('textarea[name=notes]').text().trim()).to.equal('mine');
    await mara.submit('Save changes', { Notes: 'theirs and mine' });
    expect(mara.status).to.equal(200);
    expect(mara.text).to.include('theirs and mine');
  });

  it('are read by viewers and changed only by who may', async () => {
    const page = await register('Lumenhire');
    const marta = await portal.member('viewer');
    await marta.open(page);
    expect(marta.status).to.equal(200);
    expect(marta.$('main a.btn, main button')).to.have.length(0);
    const body = new URLSearchParams({
      _csrf: marta.csrf,
      name: 'Renamed',
      criticality: 'low',
      revision: '1',
    });
    expect((await marta.request(`${page}/change`, { method: 'POST', body })).status).to.equal(403);
    expect((await marta.open('/vendors/new')).status).to.equal(403);
    expect((await mara.open('/vendors/nobody-knows-this')).status).to.equal(404);
  });
});
