import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { at, type Sent, sendFirstLook } from '../respond/sent.js';

type Fields = Readonly<Record<string, string | readonly string[]>>;

describe('An answer that should not be kept', () => {
  let portal: TestPortal;
  let sent: Sent;
  let sanne: Visitor;
  beforeEach(async () => {
    portal = await startTestPortal();
    sent = await sendFirstLook(portal);
    sanne = await sent.respondent();
    await sanne.open(`/respond/${sent.id}/sections/in-use`);
  });
  afterEach(() => portal.close());

  /** Sends an answer as a script would, revision 0 and empty texts unless told. */
  async function post(question: string, fields: Fields, by: Visitor = sanne) {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries({
      _csrf: by.csrf,
      revision: '0',
      reason: '',
      note: '',
      ...fields,
    }))
      for (const text of [value].flat()) body.append(name, text);
    const response = await by.request(`/respond/${sent.id}/questions/${question}`, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body,
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }
  const stored = async () => {
    const guest = await portal.services.answering.open(sent.link.split('/').at(-1) ?? '');
    return (await portal.services.answering.read(guest)).answers as Record<
      string,
      { value: unknown; note: string; revision: number }
    >;
  };

  it('to a question that is not asked, is refused without touching what was answered there', async () => {
    await post('data-provenance', { choice: 'partly' });
    await post('excepted-share', { number: '14' });
    await post('data-provenance', { choice: 'yes', revision: '1' });
    expect((await post('excepted-share', { number: '99', revision: '1' })).status).to.equal(409);
    expect((await stored())['excepted-share']?.value).to.deep.equal({ kind: 'number', number: 14 });
  });

  it('to a question there is not, is not found', async () => {
    for (const question of [
      'none-such',
      '__proto__',
      'constructor',
      'toString',
      'named-owner.value',
      '$where',
      'named-owner%00',
      'q'.repeat(5_000),
    ])
      expect((await post(question, { choice: 'yes' })).status, question).to.equal(404);
    expect(await stored()).to.deep.equal({});
  });

  it('of a kind the question is not, leaves the question open', async () => {
    const wrong: readonly [string, Fields][] = [
      ['worst-harm', { choice: 'yes' }],
      ['named-owner', { text: 'Yes' }],
      ['incident-notice', { option: 'never' }],
      ['impact-assessed-on', { number: '3' }],
      ['tested-before-release', { option: 'groups' }],
    ];
    for (const [question, fields] of wrong)
      expect((await post(question, fields)).status, question).to.equal(200);
    const answers = await stored();
    for (const [question] of wrong) expect(answers[question]?.value ?? null, question).to.equal(null);
  });

  const FAULTY: readonly [string, string, Fields][] = [
    ['incident-notice', 'number', { number: '1e309' }],
    ['incident-notice', 'number', { number: 'Infinity' }],
    ['incident-notice', 'number', { number: 'NaN' }],
    ['incident-notice', 'number', { number: '0x10' }],
    ['incident-notice', 'number', { number: '9'.repeat(400) }],
    ['incident-notice', 'number', { number: `0.${'0'.repeat(400)}1` }],
    ['incident-notice', 'number', { number: '-1' }],
    ['incident-notice', 'number', { number: '1.5' }],
    ['impact-assessed-on', 'date', { date: '2026-02-30' }],
    ['impact-assessed-on', 'date', { date: '9999-12-31' }],
    ['impact-assessed-on', 'date', { date: '+275760-09-13' }],
    ['named-owner', 'choice', { choice: '__proto__' }],
    ['management-system', 'option', { option: 'constructor' }],
    ['tested-before-release', 'options', { options: ['groups', 'none'] }],
    ['tested-before-release', 'options', { options: ['groups', '__proto__'] }],
    ['worst-harm', 'text', { text: 'x'.repeat(2_001) }],
    ['worst-harm', 'text', { text: 'x'.repeat(1_000_000) }],
    ['worst-harm', 'note', { text: 'x', note: 'n'.repeat(4_001) }],
    [
      'data-provenance',
      'exception.what',
      { choice: 'partly', 'exception.what': Array.from({ length: 21 }, () => 'x') },
    ],
    [
      'data-provenance',
      'exception.solved-by',
      { choice: 'partly', 'exception.what': 'x', 'exception.solved-by': '2026-13-01' },
    ],
  ];
  it('with a value that cannot be, is refused at its field', async () => {
    for (const [question, field, fields] of FAULTY) {
      const { status, body } = await post(question, fields);
      expect(status, JSON.stringify(fields).slice(0, 80)).to.equal(422);
      expect(body).to.have.nested.property('faults[0].field', field);
    }
    expect(await stored()).to.deep.equal({});
  });

  it('with 10,000 exceptions or two million characters, is too large to read', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `e${index}`);
    expect((await post('data-provenance', { choice: 'partly', 'exception.what': many })).status).to.equal(
      413,
    );
    expect((await post('worst-harm', { text: 'x'.repeat(2_000_000) })).status).to.equal(413);
    expect(await stored()).to.deep.equal({});
  });

  it('with fields no form has, or one field twice, is refused whole', async () => {
    for (const fields of [
      { surprise: 'x' },
      { constructor: 'x' },
      { 'answers.worst-harm': 'x' },
      { note: ['a', 'b'] },
      { revision: ['0', '0'] },
      { revision: '-1' },
      { revision: '1e9' },
      { revision: '99999999999' },
    ])
      expect((await post('worst-harm', { text: 'x', ...fields })).status, JSON.stringify(fields)).to.equal(
        400,
      );
    expect(await stored()).to.deep.equal({});
  });

  it('is cleaned of what nobody can see, and keeps every script people write', async () => {
    const rtl = 'قد يصنّف النظام مجموعة أدنى';
    const text = `A\0B\u0007 ${rtl}\r\n<script>alert(1)</script> \u{1F98A}`;
    expect((await post('worst-harm', { text, note: 'n\0ote\u001B' })).status).to.equal(200);
    const kept = (await stored())['worst-harm'];
    expect(kept?.value).to.deep.equal({
      kind: 'long-text',
      text: `AB ${rtl}\n<script>alert(1)</script> \u{1F98A}`,
    });
    expect(kept?.note).to.equal('note');
    await sanne.open(`/respond/${sent.id}/all`);
    expect(sanne.text).to.include(rtl).and.include('<script>alert(1)</script>');
    await sanne.open(`/respond/${sent.id}/sections/in-use`);
    await post('worst-harm', { text: 'half a pair', revision: '1', note: '%ED%A0%80 \uD800' });
    expect((await stored())['worst-harm']?.note).to.match(/^%ED%A0%80 \uFFFD+$/);
  });

  it('takes the longest honest answer there can be: 20 exceptions in letters that take nine characters on the way', async () => {
    const long = Array.from({ length: 20 }, () => '界'.repeat(2_000));
    const fields = {
      choice: 'partly',
      'exception.what': long,
      'exception.affects': long,
      note: '界'.repeat(4_000),
    };
    expect((await post('data-provenance', fields)).status).to.equal(200);
  });

  it('stays once however often it arrives at the same moment', async () => {
    const replies = await Promise.all(Array.from({ length: 8 }, () => post('worst-harm', { text: 'Once.' })));
    expect(replies.map(({ status }) => status)).to.deep.equal(Array.from({ length: 8 }, () => 200));
    expect((await stored())['worst-harm']?.revision).to.equal(1);
  });

  it('meets another one at the same moment: one is kept, each of the others learns of both', async () => {
    const texts = Array.from({ length: 6 }, (_, index) => `Version ${index}.`);
    const replies = await Promise.all(texts.map((text) => post('worst-harm', { text })));
    expect(replies.filter(({ status }) => status === 200)).to.have.length(1);
    expect(replies.filter(({ status }) => status === 409)).to.have.length(5);
    expect((await stored())['worst-harm']?.revision).to.equal(1);
  });

  it('is shown beside the other’s, and either can be kept', async () => {
    const joris = await sent.respondent();
    for (const visitor of [sanne, joris]) await visitor.open(`/respond/${sent.id}/sections/in-use`);
    await joris.submit('Save answer', { text: 'Joris’ words.' }, at('worst-harm'));
    await sanne.submit('Save answer', { text: 'Sanne’s words.' }, at('worst-harm'));
    expect(sanne.status).to.equal(409);
    expect(sanne.text).to.include('Joris’ words.').and.include('Sanne’s words.');
    expect(JSON.stringify(await stored()))
      .to.include('Joris')
      .and.not.include('Sanne’s');
    const theirs = sanne.$('.as-version a.btn').attr('href') ?? '';
    await sanne.open(theirs);
    expect(sanne.$(`${at('worst-harm')} textarea[name=text]`).text()).to.include('Joris’ words.');
    await joris.submit('Save answer', { text: 'Joris again.' }, at('worst-harm'));
    await sanne.submit('Save answer', { text: 'Sanne again.' }, at('worst-harm'));
    await sanne.submit('Keep mine');
    expect((await stored())['worst-harm']).to.deep.include({
      value: { kind: 'long-text', text: 'Sanne again.' },
      revision: 3,
    });
  });
});
