import { expect } from 'chai';
import { bareVendor } from '../../support/bare-vendor.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';

const VENDORS = ['Lumenhire', 'Helix', 'Aster'] as const;
const QUESTIONNAIRE = { questionnaire: 'ai-vendor-first-look@1' };

describe('Sending to several vendors at once', () => {
  let portal: TestPortal;
  let mara: Visitor;
  let systems: Record<string, string>;
  beforeEach(async () => {
    portal = await startTestPortal();
    mara = await portal.setUp();
    const owner = await portal.memberAt();
    systems = {};
    for (const name of VENDORS) {
      const person = { name: `Ana of ${name}`, email: `ana@${name.toLowerCase()}.example` };
      const contacts = name === 'Aster' ? [] : [{ ...person, title: '', receives: true }];
      const vendorId = await portal.services.vendors.register(owner, bareVendor({ name, contacts }));
      systems[name] = await portal.services.aiSystems.add(owner, vendorId, {
        name: `${name} Rank`,
        purpose: '',
      });
    }
  });
  afterEach(() => portal.close());

  const ticked = (...names: string[]) => names.map((name) => systems[name] ?? '');

  it('keeps what was ticked over a search, asks who is missing, shows each letter, and sends', async () => {
    await mara.open('/assessments/new');
    await mara.submit('Find', { tick: ticked('Lumenhire'), search: 'aster' });
    expect(mara.text).to.include('1 AI system chosen so far, 1 of them not on this page.');
    await mara.submit('Find', { tick: ticked('Aster'), search: '' });
    expect(mara.$('input[name=tick][checked]')).to.have.length(2);
    await mara.open(`/assessments/send?chosen=${ticked('Aster', 'Lumenhire').join('.')}`);
    expect(mara.text).to.include('Send a questionnaire about 2 AI systems');
    expect(mara.$('[name=contactEmail]').last().val()).to.equal('ana@lumenhire.example');

    await mara.submit('Preview letters', { ...QUESTIONNAIRE, Message: 'We renew in June.' });
    expect(mara.status).to.equal(422);
    expect(mara.$('.as-error-summary li')).to.have.length(2);
    expect(mara.$('textarea').text().trim()).to.equal('We renew in June.');
    const contacts = {
      contactName: ['Bo Aster', 'Ana of Lumenhire'],
      contactEmail: ['bo@aster.example', 'ana@lumenhire.example'],
    };
    await mara.submit('Preview letters', { ...QUESTIONNAIRE, ...contacts });
    expect(mara.status, mara.text).to.equal(200);
    expect(mara.text).to.include('Read the 2 letters before they go').and.include('Nothing was sent yet.');
    expect(mara.$('pre').first().text()).to.include('Dear Bo Aster').and.include('We renew in June.');
    expect(mara.$('pre').last().text()).to.include('Lumenhire Rank').and.not.include('Aster');
    expect(mara.html)
      .to.match(/\/invitations\/…/)
      .and.not.match(/\/invitations\/[\w-]{20}/);
    await mara.submit('Change something');
    expect(mara.$('[name=contactName]').first().val()).to.equal('Bo Aster');
    await mara.submit('Preview letters');

    const fields = mara.$('main form').serializeArray();
    const sent = fields.map(({ name, value }): [string, string] => [name, value]);
    const body = () => new URLSearchParams([...sent, ['step', 'send']]);
    const posted = await Promise.all(
      [1, 2, 3].map(() => mara.request('/assessments/send', { method: 'POST', body: body() })),
    );
    expect(posted.map(({ status }) => status)).to.deep.equal([303, 303, 303]);
    expect(new Set(posted.map(({ headers }) => headers.get('location'))).size).to.equal(1);
    await portal.runDueJobs();
    await mara.open(posted[0]?.headers.get('location') ?? '');
    expect(mara.text).to.include('2 questionnaires sent together').and.include('Captured, not sent');
    expect(mara.$('tbody tr')).to.have.length(2);
    const letters = await portal.services.mailbox.list();
    expect(letters.map(({ to }) => to).sort()).to.deep.equal(['ana@lumenhire.example', 'bo@aster.example']);
    await mara.open('/assessments');
    expect(mara.text).to.include('All 2').and.include('Returned 0');
    await mara.open('/assessments/new');
    expect(mara.text.match(/Already open: /g)).to.have.length(2);
    await mara.open(`/assessments/send?chosen=${ticked('Aster', 'Helix').join('.')}`);
    expect(mara.text.match(/Already open: /g)).to.have.length(1);
  });

  it('shows on request only vendors that something can be sent to', async () => {
    await portal.services.vendors.register(await portal.memberAt(), bareVendor({ name: 'Bare' }));
    await mara.open('/assessments/new');
    expect(mara.text).to.include('Bare').and.include('Add AI system');
    await mara.open('/assessments/new?able=yes');
    expect(mara.text).to.include('Helix').and.not.include('Bare');
    await mara.open('/assessments/new?able=yes&search=bare');
    expect(mara.text).to.include('No vendor with an AI system matches “bare”');
  });

  it('refuses contacts with line breaks in them, days of the past and of 2099, and an empty choice', async () => {
    await mara.open('/assessments/send');
    expect(mara.text).to.include('Tick at least one AI system first.');
    await mara.open(`/assessments/send?tick=${systems['Helix']}`);
    const refused = async (fillings: Record<string, string>) => {
      await mara.submit('Preview letters', { ...QUESTIONNAIRE, ...fillings });
      expect(mara.status).to.equal(422);
      return mara.$('.as-error-summary').text();
    };
    expect(await refused({ contactEmail: 'ana@helix.example\nBcc: all@helix.example' })).to.include(
      'Write an e-mail address',
    );
    const contactEmail = 'ana@helix.example';
    expect(await refused({ contactEmail, Due: '2026-11-20' })).to.include('This day is over.');
    expect(await refused({ contactEmail, Due: '2099-01-01' })).to.include('within the next two years');
    await mara.open(`/assessments/send?tick=${'x'.repeat(30)}`);
    expect(mara.status).to.equal(404);
  });
});
