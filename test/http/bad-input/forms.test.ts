import { expect } from 'chai';
import type { QuestionId } from '#domain/ids.js';
import { PASSWORD, startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { type Sent, sendFirstLook } from '../respond/sent.js';
import { inDatabase } from './database.js';
import { headOf, rawConnection, statusOf } from './raw-request.js';

describe('A form with something odd in it', () => {
  let portal: TestPortal;
  let sent: Sent;
  let owner: Visitor;
  beforeEach(async () => {
    portal = await startTestPortal();
    sent = await sendFirstLook(portal);
    owner = portal.visitor();
    await owner.open('/sign-in');
    await owner.submit('Sign in', { 'E-mail address': 'owner@northmark.example', Password: PASSWORD });
  });
  afterEach(() => portal.close());

  const aiSystemId = async () => (await portal.services.assessments.read(sent.buyer, sent.id)).aiSystem.id;
  const sendPath = async () => `/ai-systems/${await aiSystemId()}/send`;
  const count = (collection: string, filter: Record<string, unknown> = {}) =>
    inDatabase(portal.dataDir, (db) => db.collection(collection).countDocuments(filter));

  it('keeps a name as it is, and shows it as text everywhere', async () => {
    const names = [
      '=cmd|’/C calc’!A0',
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '{{7*7}}<%= 1 %>',
      '\u202Eevil',
      '__proto__',
      '$where',
    ];
    for (const name of names) {
      await owner.open('/vendors/new');
      await owner.submit('Register vendor', { Name: name });
      expect(owner.status, name).to.equal(200);
      expect(owner.$('h1').text(), name).to.include(name);
      await owner.open(`/vendors?search=${encodeURIComponent(name)}`);
      expect(owner.text, name).to.include(name);
      expect(owner.$('main img, main script, header script')).to.have.length(0);
    }
    await portal.runDueJobs();
    await owner.open('/audit');
    expect(owner.text).to.include('<script>alert(1)</script>');
  });

  it('is refused with what was typed still there', async () => {
    const odd: readonly Record<string, string>[] = [
      { Name: '' },
      { Name: '   \t  ' },
      { Name: '\u0000\u0007' },
      { Name: 'x'.repeat(5_000) },
      { Name: 'Ok', Website: 'javascript:alert(1)' },
      { Name: 'Ok', Website: 'https://' },
      { Name: 'Ok', Notes: 'n'.repeat(10_001) },
      { Name: 'Ok', 'E-mail address of contact 1': 'a@b.example\r\nBcc: c@d.example' },
      { Name: 'Ok', 'E-mail address of contact 1': `${'a'.repeat(300)}@b.example` },
      { Name: 'Ok', 'E-mail address of contact 1': `${'a.'.repeat(120)}@` },
      { Name: 'Ok', criticality: 'extreme' },
    ];
    for (const fillings of odd) {
      await owner.open('/vendors/new');
      await owner.submit('Register vendor', fillings);
      expect(owner.status, JSON.stringify(fillings).slice(0, 80)).to.equal(422);
      expect(owner.$('.as-error-summary a').length).to.be.greaterThan(0);
    }
    expect(await count('vendors')).to.equal(1);
  });

  it('asks for a day that can be met', async () => {
    for (const dueOn of [
      '',
      '2026-11-20',
      '2026-02-30',
      '9999-12-31',
      '2028-11-22',
      '21.12.2026',
      '0000-01-01',
      '2026-12-01T00:00',
      '-000001-01-01',
    ]) {
      await owner.open(await sendPath());
      await owner.submit('Send questionnaire', {
        questionnaire: 'ai-vendor-first-look@1',
        dueOn,
        message: 'Kept words',
      });
      expect(owner.status, dueOn).to.equal(422);
      expect(owner.$('[name=message]').text()).to.include('Kept words');
    }
    expect(await count('assessments')).to.equal(1);
  });

  it('sent twice, at once or again, sends one questionnaire with one letter', async () => {
    await owner.open(await sendPath());
    const form = owner.$('form').filter((_, each) => owner.$(each).find('[name=requestId]').length > 0);
    const body =
      form.serialize() +
      `&questionnaire=${encodeURIComponent(String(form.find('[name=questionnaire]').first().val()))}`;
    const fields = new URLSearchParams(body);
    fields.set('questionnaire', 'ai-vendor-first-look@1');
    const path = await sendPath();
    const post = () => owner.request(path, { method: 'POST', body: new URLSearchParams(fields) });
    const replies = [...(await Promise.all([post(), post(), post(), post()])), await post()];
    expect(
      new Set(replies.map(({ status, headers }) => `${status} ${headers.get('location')}`)).size,
    ).to.equal(1);
    expect(replies[0]?.status).to.equal(303);
    await portal.runDueJobs();
    const assessmentId = String(fields.get('requestId'));
    expect(await count('assessments')).to.equal(2);
    expect(await count('outbox', { 'about.id': assessmentId })).to.equal(1);
    expect(await count('capturedMails')).to.equal(2);
    expect(await count('auditEntries', { action: 'assessment.sent', 'thing.id': assessmentId })).to.equal(1);
  });

  it('submitted twice, at once or again, is one submission with one receipt', async () => {
    const guest = await portal.services.answering.open(sent.link.split('/').at(-1) ?? '');
    const { saveAnswer } = portal.services.answering;
    const answers: readonly [string, Record<string, string[]>][] = [
      ['named-owner', { choice: ['yes'] }],
      ['management-system', { option: ['written-rules'] }],
      ['data-provenance', { choice: ['no'] }],
      ['customer-data-in-training', { option: ['never'] }],
      ['tested-before-release', { options: ['groups'] }],
      ['human-oversight', { choice: ['yes'] }],
      ['worst-harm', { text: ['It ranks a group lower.'] }],
    ];
    for (const [question, typed] of answers) {
      const command = {
        question: question as QuestionId,
        typed,
        revision: 0,
        notApplicable: false,
        reason: '',
        note: '',
      };
      await saveAnswer(guest, command);
    }
    const [sanne, joris] = [await sent.respondent(), await sent.respondent()];
    await Promise.all([sanne, joris].map((visitor) => visitor.open(`/respond/${sent.id}/submit`)));
    const post = (visitor: Visitor) =>
      visitor.request(`/respond/${sent.id}/submit`, {
        method: 'POST',
        body: new URLSearchParams({ _csrf: visitor.csrf, name: 'Sanne de Wit', title: 'CEO', attest: 'yes' }),
      });
    const replies = [
      ...(await Promise.all([post(sanne), post(joris), post(sanne), post(joris)])),
      await post(sanne),
    ];
    for (const { status, headers } of replies)
      expect(`${status} ${headers.get('location')}`).to.equal(`303 /respond/${sent.id}/receipt`);
    await portal.runDueJobs();
    expect(await count('submissions')).to.equal(1);
    expect(await count('scores')).to.equal(1);
    for (const action of ['assessment.submission-started', 'assessment.submitted'])
      expect(await count('auditEntries', { action }), action).to.equal(1);
    for (const template of ['submission-receipt', 'submission-notice'])
      expect(await count('outbox', { template }), template).to.equal(1);
  });

  it('of a guest with 200,000 fields, in JSON, or in a type nobody knows changes nothing', async () => {
    const sanne = await sent.respondent();
    await sanne.open(`/respond/${sent.id}/sections/in-use`);
    const path = `/respond/${sent.id}/questions/worst-harm`;
    const many = Array.from({ length: 200_000 }, (_, index) => `${index}=`).join('&');
    const bodies: readonly [string, string, number[]][] = [
      ['application/x-www-form-urlencoded', `_csrf=${sanne.csrf}&${many}`, [413]],
      ['application/json', JSON.stringify({ _csrf: sanne.csrf, revision: 0, text: 'x' }), [403]],
      ['text/plain', `_csrf=${sanne.csrf}`, [403]],
      ['application/x-www-form-urlencoded; charset=utf-7', `_csrf=${sanne.csrf}&text=x`, [403, 415, 400]],
      ['multipart/form-data; boundary=x', `--x\r\n\r\n--x--`, [403]],
    ];
    for (const [type, body, statuses] of bodies) {
      const response = await sanne.request(path, { method: 'POST', headers: { 'Content-Type': type }, body });
      expect(response.status, type).to.be.oneOf(statuses);
      expect(await response.text()).to.include('Nothing was changed');
    }
    const gzip = await sanne.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Encoding': 'br' },
      body: 'not brotli',
    });
    expect(gzip.status).to.be.oneOf([400, 415]);
    expect(await count('answerSections', { 'answers.worst-harm': { $exists: true } })).to.equal(0);
  });

  it('of a method or with headers that no browser sends meets a plain refusal', async () => {
    const socket = await rawConnection(portal.url);
    socket.write(headOf(owner, 'GET /vendors', { 'X-Large': 'x'.repeat(40_000) }));
    expect(await statusOf(socket)).to.match(/^HTTP\/1\.1 431/);
    for (const line of [
      'GET http://elsewhere.example/vendors',
      'GET //elsewhere.example/vendors',
      'GET /vendors/%2e%2e%2f%2e%2e%2fetc',
      'PUT /vendors/new',
      'DELETE /vendors',
      'GET /vendors/%00',
      `GET /vendors/${'v'.repeat(9_000)}`,
    ]) {
      const connection = await rawConnection(portal.url);
      connection.write(headOf(owner, line, { Connection: 'close', 'Content-Length': '0' }));
      expect(await statusOf(connection), line.slice(0, 60)).to.match(/^HTTP\/1\.1 (200|404)/);
    }
  });

  it('in an address asks for a page that is empty, a search that finds nothing, never for a fault', async () => {
    const queries = [
      'page=99999999',
      'page=9999999',
      'page=-1',
      'page=1e3',
      'page[]=2',
      'page=1&page=2',
      'sort=__proto__',
      'state=constructor',
      'action=$ne',
      'search=(',
      'search=.*',
      'search=[a-',
      `search=${'(a+)+$'.repeat(30)}`,
      `search=${'a'.repeat(5_000)}`,
      'search=%00',
      'search=%F0%9F%A6',
      'search[$gt]=',
      '__proto__[x]=1',
      'search=\\',
      'thing=__proto__',
      `thing=${'t'.repeat(3_000)}`,
      'token=x&next=//elsewhere.example',
    ];
    for (const list of ['/vendors', '/assessments', '/audit', '/assessments/new', '/', '/questionnaires']) {
      for (const query of queries) {
        await owner.open(`${list}?${query}`);
        expect(owner.status, `${list}?${query.slice(0, 60)}`).to.equal(200);
      }
    }
  });

  it('never leads away from the portal', async () => {
    const stranger = portal.visitor();
    const elsewhere = [
      '//elsewhere.example',
      'https://elsewhere.example',
      '/\\elsewhere.example',
      '\\\\elsewhere.example',
      '/\t/elsewhere.example',
      'javascript:alert(1)',
      '/%0d%0aSet-Cookie:a=b',
      'data:text/html,x',
      '///elsewhere.example',
      'vendors',
      '/vendors\r\nX: y',
    ];
    for (const next of elsewhere) {
      await stranger.open(`/sign-in?next=${encodeURIComponent(next)}`);
      const response = await stranger.request('/sign-in', {
        method: 'POST',
        body: new URLSearchParams({
          _csrf: stranger.csrf,
          email: 'owner@northmark.example',
          password: PASSWORD,
          next,
        }),
      });
      const location = response.headers.get('location') ?? '';
      expect(new URL(location, 'http://portal.example').origin, next).to.equal('http://portal.example');
      expect(response.headers.get('x')).to.equal(null);
      await stranger.open('/sign-out');
      await stranger.submit('Sign out');
    }
    const long = await portal.visitor().request(`/vendors?search=${'%F0'.repeat(4_000)}`);
    expect(long.status).to.equal(303);
    expect((long.headers.get('location') ?? '').length).to.be.lessThan(4_000);
  });
});
