import { rm } from 'node:fs/promises';
import { expect } from 'chai';
import type { Receipt } from '#domain/assessments/receipt.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Filling, Visitor } from '../../support/visitor.js';
import { EVERY_KIND, rootAsking } from './every-kind.js';
import { at, type Sent, sendShipped } from './sent.js';

const PDF = '%PDF-1.7\n1 0 obj << >> endobj\n%%EOF';

describe('Every kind of question, without script', () => {
  let root: string;
  let portal: TestPortal;
  let sent: Sent;
  before(async () => {
    root = await rootAsking(EVERY_KIND);
  });
  beforeEach(async () => {
    portal = await startTestPortal({ config: { root } });
    sent = await sendShipped(portal, EVERY_KIND.id);
  });
  afterEach(() => portal.close());
  after(() => rm(root, { recursive: true, force: true }));

  const section = (name: string) => `/respond/${sent.id}/sections/${name}`;
  const save = (sanne: Visitor, question: string, fillings: Record<string, Filling>) =>
    sanne.submit('Save answer', fillings, at(question));
  const wordsOf = (visitor: Visitor, where: string) => visitor.$(where).text().replace(/\s+/g, ' ').trim();
  const attach = (sanne: Visitor, question: string, file: string) =>
    sanne.submit('Upload document', { file: { file, bytes: PDF } }, at(question));

  async function answerAll(sanne: Visitor): Promise<void> {
    await sanne.open(section('s1'));
    await save(sanne, 'owner', { choice: 'yes' });
    await save(sanne, 'model', { option: 'option-3' });
    await save(sanne, 'tests', { options: ['option-1', 'option-2'] });
    await save(sanne, 'oversight', { step: '7' });
    await save(sanne, 'incidents', { number: '12' });
    await save(sanne, 'assessed', { date: '2026-03-09' });
    await sanne.open(section('s2'));
    await save(sanne, 'policy', { text: 'lumenhire.example/ai' });
    await save(sanne, 'harm', { text: 'It could rank a group lower.' });
    await attach(sanne, 'card', 'ranking.pdf');
    await attach(sanne, 'card', 'reading.pdf');
    const suppliers = ['Lumen Cloud', '1 200', '2024-05-01', 'host', 'Delta Models', '', '', 'model'];
    await save(sanne, 'suppliers', { cell: suppliers });
    await save(sanne, 'training', { cell: ['CVs', 'Our customers', '', '', '2025-12-31'] });
    await save(sanne, 'reports', { 'contact.name': 'Ada Novak', 'contact.email': 'Ada@lumenhire.example' });
    await save(sanne, 'certified', {
      'certificate.standard': 'iso-42001',
      'certificate.holder': 'Lumenhire B.V.',
      'certificate.body': 'Northern Assurance',
      'certificate.number': 'AIMS 42-1',
      'certificate.valid-until': '2027-11-21',
    });
    await attach(sanne, 'certified', 'certificate.pdf');
  }

  it('are answered, read back, submitted, and read by the buyer', async () => {
    const sanne = await sent.respondent();
    await answerAll(sanne);
    await sanne.open(`/respond/${sent.id}/submit`);
    const said = (number: string) =>
      sanne
        .$('.as-said')
        .toArray()
        .map((each) => sanne.$(each).text())
        .find((text) => text.includes(number));
    expect(said('scale')).to.equal('7 on a scale from 0 (None of it) to 10 (All of it)');
    expect(said('Lumen Cloud')).to.equal(
      '1. Supplier: Lumen Cloud; People: 1,200; Since: 1 May 2024; Role: Runs it\n2. Supplier: Delta Models; Role: Trains the model',
    );
    expect(said('Ada')).to.equal('Ada Novak\nada@lumenhire.example');
    expect(said('ISO')).to.equal(
      'ISO/IEC 42001:2023\nHolder: Lumenhire B.V.\nCertification body: Northern Assurance\nNumber: AIMS 42-1\nValid until 21 Nov 2027',
    );
    expect(said('https')).to.equal('https://lumenhire.example/ai');
    await sanne.submit('Submit 13 answers', { 'Your name': 'Sanne', 'Your title': 'CEO', attest: 'yes' });
    expect(sanne.path).to.equal(`/respond/${sent.id}/receipt`);

    const file = await sanne.request(sanne.$('a[href*="receipt.json"]').attr('href') ?? '');
    const { submission } = (await file.json()) as Receipt;
    const answers = new Map(submission.questions.map(({ id, answer }) => [String(id), answer]));
    expect(answers.get('card')?.value).to.deep.equal({ kind: 'file' });
    expect(answers.get('card')?.evidence).to.have.length(2);
    const paper = await sanne.request(sanne.$('a[href*="receipt.pdf"]').attr('href') ?? '');
    expect(
      Buffer.from(await paper.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).to.equal('%PDF-');

    const buyer = await portal.visitor().open('/sign-in');
    await buyer.submit('Sign in', {
      'E-mail address': 'owner@northmark.example',
      Password: 'correct horse battery',
    });
    await buyer.open(`/assessments/${sent.id}/score`);
    expect(buyer.text).to.include('2 rows filled in: 1 or more = 1');
    expect(buyer.text).to.include('documents attached = 1');
    expect(buyer.text).to.include('valid until 21 Nov 2027 = 1');
    expect(buyer.text).to.include('7 of 10: 4 or more = 1');
    for (const report of ['pdf', 'xlsx']) {
      const response = await buyer.request(`/assessments/${sent.id}/report.${report}`);
      expect([report, response.status]).to.deep.equal([report, 200]);
      expect((await response.arrayBuffer()).byteLength).to.be.greaterThan(5_000);
    }
    await buyer.open('/questionnaires/every-kind/versions/1');
    expect(buyer.text).to.include('Role (one of: Trains the model, Runs it)').and.include('2 to 5 rows');
  });

  it('say on the page of all questions what each asks for, as long as it is open', async () => {
    const sanne = await sent.respondent();
    await sanne.open(`/respond/${sent.id}/all`);
    const asked = (text: string) =>
      sanne
        .$(`.as-read-back li:has(h3:contains("${text}")) ul li`)
        .toArray()
        .map((each) => sanne.$(each).text());
    expect(asked('How much of what it decides')).to.deep.equal([
      'A step on a scale from 0 (None of it) to 10 (All of it)',
    ]);
    expect(asked('How many incidents')).to.deep.equal(['A number (incidents)']);
    expect(asked('When was its impact')).to.deep.equal(['A day']);
    expect(asked('Where is your AI policy')).to.deep.equal(['A web address']);
    expect(asked('Attach the model card')).to.deep.equal([
      'The documents you attach are the answer: at least 2.',
    ]);
    expect(asked('Which sub-suppliers')).to.deep.equal([
      'At least 2 rows. Up to 5 rows fit.',
      'Supplier',
      'People: a number (optional)',
      'Since: a day (optional)',
      'Role: Trains the model / Runs it',
    ]);
    expect(asked('Whom do we tell')).to.deep.equal([
      'Name',
      'Role (optional)',
      'E-mail address',
      'Telephone (optional)',
    ]);
    expect(asked('Which certificate')).to.include.members([
      'Standard: ISO/IEC 42001:2023 / ISO/IEC 27001:2022',
      'Accreditation body (optional)',
      'Valid until',
    ]);
    await sanne.open(section('s1'));
    await save(sanne, 'oversight', { step: '7' });
    await sanne.open(`/respond/${sent.id}/all`);
    expect(asked('How much of what it decides')).to.deep.equal([]);
  });

  it('say that each answer has its own button, as long as there is something to save', async () => {
    const sanne = await sent.respondent();
    await sanne.open(section('s1'));
    expect(sanne.$('noscript').text()).to.include('Save one before you go on to the next');
    await answerAll(sanne);
    await sanne.open(`/respond/${sent.id}/submit`);
    await sanne.submit('Submit 13 answers', { 'Your name': 'Sanne', 'Your title': 'CEO', attest: 'yes' });
    await sanne.open(section('s1'));
    expect(sanne.$('noscript').length).to.equal(0);
  });

  it('say what would do where an answer is refused, and keep what was typed', async () => {
    const REFUSED: readonly [question: string, Record<string, Filling>, said: string][] = [
      ['policy', { text: 'our intranet' }, 'Write a web address'],
      ['suppliers', { cell: ['Lumen', 'many', '', ''] }, 'Row 1, “People”: write a number in figures'],
      ['suppliers', { cell: ['Lumen', '', '1 May', ''] }, 'Row 1, “Since”: write the day as year-month-day'],
      [
        'suppliers',
        { cell: ['', '', '', '', 'Lumen', '', '', 'owner'] },
        'Row 2, “Role”: choose one of the answers',
      ],
      [
        'suppliers',
        { cell: Array.from({ length: 24 }, (_, at) => ['x', '1', '2026-11-21', 'model'][at % 4] ?? '') },
        'Up to 5 rows fit here.',
      ],
      ['suppliers', { cell: ['x'.repeat(301), '', '', ''] }, 'Row 1, “Supplier”: shorten this to 300'],
      ['reports', { 'contact.name': 'Ada', 'contact.email': 'ada at lumenhire' }, 'Write an e-mail address'],
      ['certified', { 'certificate.standard': 'iso-9001' }, 'Choose one of the standards shown.'],
      ['certified', { 'certificate.valid-until': '2027-02-30' }, 'Write the day as year-month-day'],
      ['certified', { 'certificate.holder': 'x'.repeat(201) }, 'Shorten this to 200 characters.'],
    ];
    const sanne = await sent.respondent();
    for (const [question, fillings, said] of REFUSED) {
      await sanne.open(section('s2'));
      await save(sanne, question, fillings);
      expect(sanne.status, said).to.equal(422);
      expect(wordsOf(sanne, `${at(question)} .as-error`)).to.include(said);
      const link = sanne.$('.as-error-summary a').attr('href') ?? '';
      expect(sanne.$(`[id="${link.slice(1)}"]`), `${said} ${link}`).to.have.length(1);
      const typed = Object.values(fillings)
        .flat()
        .find((each) => each !== '') as string;
      const kept = sanne.$(`${at(question)} form[data-save] :input`).toArray();
      if (question !== 'certified') expect(kept.map((each) => sanne.$(each).val())).to.include(typed);
    }
    await sanne.open(section('s1'));
    await save(sanne, 'oversight', { step: '11' });
    expect(wordsOf(sanne, `${at('oversight')} .as-error`)).to.equal('Choose one of the steps shown.');
  });

  it('keep what is half filled in, say what it lacks, and are not submitted so', async () => {
    const sanne = await sent.respondent();
    await sanne.open(section('s2'));
    await save(sanne, 'suppliers', { cell: ['Lumen Cloud', '', '', ''] });
    expect(sanne.status).to.equal(200);
    expect(wordsOf(sanne, at('suppliers'))).to.include('Row 1: “Role” is still empty.');
    await save(sanne, 'suppliers', { cell: ['', '', '', '', 'Lumen Cloud', '', '', 'host'] });
    expect(wordsOf(sanne, at('suppliers'))).to.include('One more row is asked for.');
    expect(
      sanne
        .$(`${at('suppliers')} [name=cell]`)
        .first()
        .val(),
    ).to.equal('Lumen Cloud');
    expect(sanne.$(`${at('suppliers')} tbody tr`)).to.have.length(4);
    await save(sanne, 'reports', { 'contact.name': 'Ada Novak' });
    await save(sanne, 'certified', { 'certificate.standard': 'iso-42001', 'certificate.number': '42-1' });
    expect(wordsOf(sanne, at('certified'))).to.include('3 fields are still empty.');
    await sanne.open(`/respond/${sent.id}/submit`);
    expect(sanne.text).to.include('2.4 is not filled in yet: One more row is asked for.');
    expect(sanne.text).to.include('2.6 is not filled in yet: An e-mail address is still missing.');
    await sanne.submit('Submit 3 answers', { 'Your name': 'Sanne', 'Your title': 'CEO', attest: 'yes' });
    expect(sanne.status).to.equal(422);
  });

  it('count a question for documents as answered once there are enough, and open it again with the last one too few', async () => {
    const sanne = await sent.respondent();
    await sanne.open(section('s2'));
    expect(wordsOf(sanne, at('card'))).to.include('The documents you attach are the answer: at least 2.');
    await attach(sanne, 'card', 'one.pdf');
    expect(wordsOf(sanne, at('card'))).to.include('One more document is asked for.');
    expect(sanne.$(at('card')).attr('data-status')).to.equal('open');
    await attach(sanne, 'card', 'two.pdf');
    expect(sanne.$(at('card')).attr('data-status')).to.equal('answered');
    await save(sanne, 'card', { note: 'One for each model.' });
    expect(sanne.$(at('card')).attr('data-status')).to.equal('answered');
    await sanne.open(`/respond/${sent.id}`);
    expect(sanne.text).to.include('1 of 13 answered');
    await sanne.open(section('s2'));
    await sanne.submit('Remove two.pdf', {}, at('card'));
    expect(sanne.text).to.include('without it the question is open again');
    await sanne.submit('Remove document');
    expect(sanne.$(at('card')).attr('data-status')).to.equal('open');
    expect(wordsOf(sanne, at('card'))).to.include('One more document is asked for.');
    await save(sanne, 'card', { 'not-applicable': 'yes', reason: 'No model is ours.' });
    expect(sanne.$(at('card')).attr('data-status')).to.equal('not-applicable');
  });

  it('take no answer for documents from a form', async () => {
    const sanne = await sent.respondent();
    await sanne.open(section('s2'));
    const body = new URLSearchParams({ _csrf: sanne.csrf, revision: '0', documents: 'attached' });
    const response = await sanne.request(`/respond/${sent.id}/questions/card`, { method: 'POST', body });
    expect(response.status).to.be.within(400, 422);
    await sanne.open(section('s2'));
    expect(sanne.$(at('card')).attr('data-status')).to.equal('open');
  });

  it('show both texts where two browsers change one table, and keep the joined one', async () => {
    const [sanne, joris] = [await sent.respondent(), await sent.respondent()];
    await sanne.open(section('s2'));
    await joris.open(section('s2'));
    await save(joris, 'suppliers', { cell: ['Lumen Cloud', '', '', 'host'] });
    await save(sanne, 'suppliers', { cell: ['Delta Models', '', '', 'model'] });
    expect(sanne.status).to.equal(409);
    expect(sanne.text).to.include('1. Supplier: Lumen Cloud; Role: Runs it').and.include('Delta Models');
    const both = ['Lumen Cloud', '', '', 'host', 'Delta Models', '', '', 'model'];
    await sanne.submit('Save the joined answer', { cell: both });
    expect(sanne.status).to.equal(200);
    expect(
      sanne
        .$(`${at('suppliers')} [name=cell]`)
        .eq(4)
        .val(),
    ).to.equal('Delta Models');
  });

  it('take no more cells than any table has', async () => {
    const sanne = await sent.respondent();
    await sanne.open(section('s2'));
    const body = new URLSearchParams({ _csrf: sanne.csrf, revision: '0' });
    for (let at = 0; at < 2_000; at += 1) body.append('cell', '');
    const response = await sanne.request(`/respond/${sent.id}/questions/suppliers`, { method: 'POST', body });
    expect(response.status).to.equal(413);
  });

  it('open the questions that look at a step of a scale', async () => {
    const sanne = await sent.respondent();
    await sanne.open(section('s1'));
    await save(sanne, 'oversight', { step: '8' });
    await sanne.open(section('s2'));
    expect(wordsOf(sanne, at('busy'))).to.include(
      'Asked because you answered “8 on a scale from 0 (None of it) to 10 (All of it)” to 1.4',
    );
  });
});
