import { expect } from 'chai';
import type { Member } from '#domain/organisations/actor.js';
import { bareVendor } from '../../support/bare-vendor.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';

describe('An import of vendors', () => {
  let portal: TestPortal;
  let mara: Visitor;
  let owner: Member;
  beforeEach(async () => {
    portal = await startTestPortal();
    mara = await portal.setUp();
    owner = await portal.memberAt();
  });
  afterEach(() => portal.close());

  /** Chooses a file in the form, as a browser sends it. */
  async function upload(content: string | Uint8Array, name = 'vendors.csv'): Promise<void> {
    await mara.open('/vendors/import');
    const body = new FormData();
    body.append('_csrf', mara.csrf);
    body.append('file', new Blob([content]), name);
    const response = await mara.request('/vendors/import', { method: 'POST', body });
    if (response.status === 303) await mara.open(response.headers.get('location') ?? '');
    else refusal = { status: response.status, html: await response.text() };
  }
  let refusal = { status: 0, html: '' };

  const namesNow = async () => {
    const page = await portal.services.vendors.list(owner, { search: '', page: 1, sort: 'name' });
    return page.items.map(({ vendor }) => vendor.name);
  };
  const rowsShown = () =>
    mara
      .$('tbody th[scope=row]')
      .toArray()
      .map((cell) => mara.$(cell).contents().first().text());

  it('shows what would happen, writes nothing before it is told, then tells what it did', async () => {
    await portal.services.vendors.register(owner, bareVendor({ name: 'Lumenhire B.V.', tags: ['HR'] }));
    await upload(
      'Supplier;Web;Risk;Contact person;E-mail;Contract end;Tags\r\n' +
        'Quillmark;quillmark.example;high;Ada;ada@quillmark.example;31.12.2027;EU, text\r\n' +
        'LUMENHIRE bv;;;Sanne;sanne@lumenhire.example;;EU\r\n' +
        'Brightwell;;enormous;;not an address;;\r\n' +
        ';nobody.example;;;;;\r\n' +
        'Quillmark Inc.;;;;;;\r\n',
    );
    for (const words of ['5 rows', 'read as UTF-8', 'parted by semicolons', 'nothing is imported yet'])
      expect(mara.text, words).to.include(words);
    expect(mara.$('[aria-pressed=true]').text()).to.include('Cannot be taken').and.include('2');
    for (const words of ['“enormous” is none of low', '“not an address” is no e-mail', 'It has no name'])
      expect(mara.text, words).to.include(words);
    expect(rowsShown().slice(0, 2)).to.deep.equal(['Brightwell', 'Not readable']);
    expect(await namesNow()).to.deep.equal(['Lumenhire B.V.']);

    await mara.open(`${mara.path}?kind=duplicate`);
    expect(rowsShown().slice(0, 2)).to.deep.equal(['LUMENHIRE bv', 'Quillmark Inc.']);
    expect(mara.text)
      .to.include('Same name as Lumenhire B.V.')
      .and.include('Same name as line 2 of the file');
    const csrf = mara.csrf;
    const address = mara.path.split('?')[0] ?? '';
    const body = new URLSearchParams({
      _csrf: csrf,
      revision: '1',
      before: 'skip',
      duplicates: 'skip',
      row2: 'update',
    });
    expect((await mara.request(`${address}/choices`, { method: 'POST', body })).status).to.equal(303);
    await mara.open(address);
    expect(mara.text).to.include('3 rows are left out, 2 of them because they cannot be taken');
    await mara.submit('Add 1 vendor and update 1 vendor');
    expect(mara.text).to.include('1 vendor added, 1 updated, 3 left out.');
    expect(await namesNow()).to.deep.equal(['Lumenhire B.V.', 'Quillmark']);

    const file = await mara.request(`${address}/not-taken.csv`, {});
    const csv = await file.text();
    expect(csv).to.include('Line,Why it was not taken,Supplier,Web,Risk');
    expect(csv).to.include('“enormous” is none of low').and.include('line 2 of the file');
    await mara.open('/vendors?search=lumenhire');
    expect(mara.$('.as-tag').text()).to.include('HR').and.include('EU');
    await portal.runDueJobs();
    await mara.open('/audit');
    expect(mara.text).to.include('Imported the file “vendors.csv”: 1 added, 1 updated');
  });

  it('posted twice writes each row once', async () => {
    await upload('Name\nAlpha\nBeta\n');
    const address = mara.path;
    const body = () => new URLSearchParams({ _csrf: mara.csrf, revision: '1' });
    const answers = await Promise.all(
      [1, 2, 3].map(() => mara.request(`${address}/run`, { method: 'POST', body: body() })),
    );
    expect(answers.map(({ status }) => status)).to.deep.equal([303, 303, 303]);
    expect(await namesNow()).to.deep.equal(['Alpha', 'Beta']);
    await portal.runDueJobs();
    const log = await portal.services.audit.list(owner, {
      action: 'vendors.imported',
      thingId: null,
      page: 1,
    });
    expect(log.total).to.equal(1);
  });

  it('lets columns be told, and says what is missing', async () => {
    await upload('Firm,E-mail,E-mail\nAlpha,a@alpha.example,b@alpha.example\n');
    expect(mara.text).to.include('No column is the name of the vendor');
    expect(mara.$('main button').text()).not.to.include('Add 1 vendor');
    await mara.submit('Use these columns', { column1: 'name', column2: '', column3: 'contactEmail' });
    expect(mara.text).to.include('Your choices are kept');
    await mara.submit('Add 1 vendor');
    const { items } = await portal.services.vendors.list(owner, { search: '', page: 1, sort: 'name' });
    expect(items[0]?.vendor.contacts[0]?.email).to.equal('b@alpha.example');
    await mara.open('/vendors/import');
  });

  it('refuses a file it cannot take in a sentence, and keeps nothing of it', async () => {
    const cases: [string, string | Uint8Array, string][] = [
      ['an empty file', '', 'The file is empty'],
      ['only heads', 'Name,Website\n', 'nothing under it'],
      ['a workbook called CSV', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'This is a workbook'],
      ['no text', new Uint8Array([0x4d, 0x5a, 0, 0, 1, 2, 0, 0, 0]), 'not a text file'],
      ['a row with a cell of 1 MB', `Name,Notes\nAlpha,${'x'.repeat(1_000_000)}\n`, 'longer than 100 KB'],
      ['a quotation mark never closed', 'Name\n"Alpha\nBeta\n', 'never closed'],
      ['50,000 rows', `Name\n${'Alpha\n'.repeat(50_000)}`, 'more than 10,000 rows'],
      ['too many columns', `${'Head,'.repeat(80)}\n${'x,'.repeat(80)}\n`, 'at most 60 are taken'],
    ];
    for (const [what, content, words] of cases) {
      refusal = { status: 0, html: '' };
      await upload(content, what === 'a workbook called CSV' ? 'list.csv' : 'vendors.csv');
      expect(refusal.status, what).to.equal(422);
      expect(refusal.html, what).to.include(words);
    }
    await upload(`Name\n${'Alpha beta gamma\n'.repeat(600_000)}`);
    expect(refusal.status).to.equal(413);
    expect(refusal.html).to.include('This file is too large');
    expect(await namesNow()).to.deep.equal([]);
  });

  it('takes formulas as the text they are, and gives them back harmless', async () => {
    await upload(`Name,Notes\n"=cmd|' /C calc'!A0",=1+1\n'+Plus,@SUM(A1)\n`);
    await mara.submit('Add 2 vendors');
    expect(await namesNow()).to.deep.equal(['+Plus', "=cmd|' /C calc'!A0"]);
    const csv = await (await mara.request('/vendors/export.csv', {})).text();
    expect(csv)
      .to.include("\n'=cmd|' /C calc'!A0,")
      .and.include("'=1+1")
      .and.include("'+Plus")
      .and.include("'@SUM");
    await upload(csv);
    expect(mara.$('[aria-pressed=true]').text()).to.include('Already there').and.include('2');
  });

  it('says in which encoding it read a file', async () => {
    const umlaut = 'Name\nMüller & Söhne GmbH\n';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(umlaut, 'utf16le')]);
    for (const [bytes, encoding] of [
      [Buffer.from(umlaut, 'utf8'), 'UTF-8'],
      [Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(umlaut)]), 'UTF-8'],
      [utf16, 'UTF-16'],
      [Buffer.from(umlaut, 'utf16le'), 'UTF-16'],
      [Buffer.from(umlaut, 'latin1'), 'Windows-1252'],
    ] as const) {
      await upload(bytes);
      expect(mara.text, encoding).to.include(`read as ${encoding}`).and.include('Müller & Söhne GmbH');
    }
  });

  it('is nothing to viewers, and not there for others', async () => {
    await upload('Name\nAlpha\n');
    const address = mara.path;
    const marta = await portal.member('viewer');
    expect((await marta.open(address)).status).to.equal(403);
    expect((await marta.open('/vendors/import')).status).to.equal(403);
    expect((await mara.open('/vendors/imports/nobody-knows-this')).status).to.equal(404);
  });
});
