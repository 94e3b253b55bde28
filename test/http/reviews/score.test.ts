import { expect } from 'chai';
import type { QuestionId } from '#domain/ids.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Filling, Visitor } from '../../support/visitor.js';
import { at, type Sent, sendFirstLook } from '../respond/sent.js';

const LICENCE = { file: 'licence.pdf', bytes: '%PDF-1.7\n1 0 obj << >> endobj\n%%EOF' };

describe('The score of what a vendor submitted', () => {
  let portal: TestPortal;
  let sent: Sent;
  let temi: Visitor;
  before(async () => {
    portal = await startTestPortal();
    sent = await sendFirstLook(portal);
    await answerAll();
    temi = await portal.member('assessor');
  });
  after(() => portal.close());
  beforeEach(() => temi.open(`/assessments/${sent.id}/score`));

  async function answerAll(): Promise<void> {
    const sanne = await sent.respondent();
    const save = (question: string, fillings: Record<string, Filling>) =>
      sanne.submit('Save answer', fillings, at(question));
    await sanne.open(`/respond/${sent.id}/sections/governance`);
    await save('named-owner', { choice: 'yes', note: 'The <head> of trust.' });
    await save('management-system', { option: 'written-rules' });
    await sanne.open(`/respond/${sent.id}/sections/data`);
    await save('data-provenance', {
      choice: 'partly',
      'exception.what': 'Two collections of 2022',
      'exception.affects': 'Ranking before 4.2',
      'exception.solved-by': '2027-01-31',
    });
    await sanne.submit('Upload document', { file: LICENCE }, at('data-provenance'));
    await save('excepted-share', { number: '14' });
    await save('customer-data-in-training', { option: 'opt-out' });
    await save('tested-before-release', { options: ['fit-for-purpose', 'groups'] });
    await sanne.open(`/respond/${sent.id}/sections/in-use`);
    await save('human-oversight', { 'not-applicable': 'yes', reason: 'It decides nothing about people.' });
    await save('worst-harm', { text: 'It could rank a group lower.' });
    const guest = await portal.services.answering.open(sent.link.split('/').at(-1) ?? '');
    const outcome = await portal.services.answering.submit(guest, {
      name: 'Sanne de Wit',
      title: 'Head of trust',
    });
    expect(outcome.outcome).to.equal('submitted');
  }

  it('lets an assessor check a document of an answer as a certificate, kept once', async () => {
    await temi.submit('Check as certificate');
    expect(temi.path).to.match(/^\/certificates\/taken-/);
    expect(temi.text)
      .to.include('The document is kept as a certificate')
      .and.include('an answer of this assessment');
    const page = temi.path;
    await temi.open(`/assessments/${sent.id}/score`);
    await temi.submit('Check as certificate');
    expect(temi.path).to.equal(page);
    await temi.open('/certificates');
    expect(temi.$('main > .as-stack > .card').first().find('tbody tr')).to.have.length(1);
  });

  const figure = (words: string) => Number(/-?\d+(\.\d+)?/.exec(words)?.[0]);
  const cell = (row: ReturnType<Visitor['$']>, label: string) =>
    row.find(`[data-label=${label}]`).text().trim();

  it('adds up: contributions to sections, sections to the total, the total to the band', () => {
    const { $ } = temi;
    let earned = 0;
    let weight = 0;
    $('.as-answers').each((_, table) => {
      let sum = 0;
      let asked = 0;
      $(table)
        .find('tbody tr')
        .each((__, line) => {
          const contribution = cell($(line), 'Contribution');
          if (contribution === '–') return;
          expect(Number(contribution)).to.be.closeTo(
            Number(cell($(line), 'Weight')) * Number(cell($(line), 'Points')),
            0.005,
          );
          sum += Number(contribution);
          asked += Number(cell($(line), 'Weight'));
        });
      const foot = $(table).find('tfoot tr');
      expect(Number(cell(foot, 'Contribution'))).to.be.closeTo(sum, 1e-9);
      expect(Number(cell(foot, 'Weight'))).to.equal(asked);
      earned += sum;
      weight += asked;
    });
    const [points, divided, value] = $('.as-score-line .as-arithmetic').text().trim().split('\n').map(figure);
    expect(points).to.be.closeTo(earned, 1e-9);
    expect(divided).to.equal(weight);
    expect(value).to.be.closeTo((100 * earned) / weight, 0.005);
    expect($('.as-band-large .as-number').text()).to.equal(String(Math.round(value ?? -1)));
  });

  it('says what counts and what does not', () => {
    expect(temi.text).to.include('10 of 10 questions asked');
    expect(temi.text).to.include('1 not applicable with a reason, taken out with a weight of');
    expect(temi.text).to.include('2 unanswered, counting 0 at full weight');
    expect(temi.text).to.include('formula score-1');
  });

  it('reads every answer back with its exceptions, notes and reasons, and what earned it points', () => {
    const row = (question: string) => temi.$(`tr#q-${question}`).text().replace(/\s+/g, ' ');
    expect(row('data-provenance')).to.include('2.1 For every data set');
    expect(row('data-provenance')).to.include('Two collections of 2022; affects Ranking before 4.2');
    expect(row('data-provenance')).to.include('evidenced').and.include('A.7.5').and.include('partly = 0.75');
    expect(row('excepted-share')).to.include('2.1a').and.include('14 %');
    expect(row('human-oversight')).to.include('Not applicable Reason: It decides nothing about people.');
    expect(row('incident-notice')).to.include('Not answered').and.include('not answered, counts 0');
    expect(temi.html).to.include('The &lt;head&gt; of trust.');
    expect(temi.text).to.include('Sanne de Wit, Head of trust, attested the answers');
  });

  it('draws the sections weakest first, with the same numbers as a table', () => {
    const values = temi
      .$('.as-as-table tbody td:nth-child(2)')
      .toArray()
      .map((each) => figure(temi.$(each).text()));
    expect(values).to.have.length(3);
    expect(values).to.deep.equal([...values].sort((a, b) => a - b));
    expect(temi.$('svg.as-chart[role=img]').attr('aria-label')).to.match(/of 100|weakest first/);
  });

  it('hands out documents as they were uploaded, as a download only, and writes it down', async () => {
    const href = temi.$('tr#q-data-provenance .as-given a').attr('href') ?? '';
    const response = await temi.request(href);
    expect(response.status).to.equal(200);
    expect(response.headers.get('content-disposition')).to.include('attachment').and.include('licence.pdf');
    expect(response.headers.get('content-security-policy')).to.include('sandbox');
    expect(await response.text()).to.equal(LICENCE.bytes);
    await portal.runDueJobs();
    await temi.open('/audit?action=evidence.downloaded');
    expect(temi.text).to.include('Downloaded the document “licence.pdf”');
    expect((await portal.visitor().request(href)).status).to.equal(303);
    expect((await temi.open('/evidence/none-of-ours')).status).to.equal(404);
  });

  it('waits on the home page of whoever may look at it, and stands beside the assessment', async () => {
    await temi.open('/');
    expect(temi.text).to.include('Lumenhire B.V. · ShortlistIQ').and.include('since today');
    await temi.follow('Review: Answers of');
    expect(temi.path).to.equal(`/assessments/${sent.id}/review`);
    await temi.open('/assessments?state=submitted');
    expect(temi.$('tbody tr')).to.have.length(1);
    await temi.open(`/assessments/${sent.id}`);
    expect(temi.text).to.include('8 of 10 answered').and.include('See score and answers');
  });
});

describe('The score where a critical question was answered not applicable', () => {
  it('leads the reader to the reason, and says what weight was taken out', async () => {
    const portal = await startTestPortal();
    const sent = await sendFirstLook(portal);
    const { answering } = portal.services;
    const guest = await answering.open(sent.link.split('/').at(-1) ?? '');
    const answers: Record<string, Record<string, string[]>> = {
      'named-owner': { choice: ['yes'] },
      'management-system': { option: ['written-rules'] },
      'data-provenance': {},
      'customer-data-in-training': { option: ['opt-out'] },
      'tested-before-release': { options: ['groups'] },
      'human-oversight': { choice: ['no'] },
      'worst-harm': { text: ['It could rank a group lower.'] },
    };
    for (const [question, typed] of Object.entries(answers)) {
      const notApplicable = question === 'data-provenance';
      const reason = notApplicable ? 'It learns from nothing.' : '';
      const command = {
        question: question as QuestionId,
        revision: 0,
        typed,
        notApplicable,
        reason,
        note: 'Said.',
      };
      expect((await answering.saveAnswer(guest, command)).outcome).to.equal('saved');
    }
    const outcome = await answering.submit(guest, { name: 'Sanne de Wit', title: 'Head of trust' });
    expect(outcome).to.deep.equal({ outcome: 'submitted' });
    const temi = await portal.member('assessor');
    await temi.open(`/assessments/${sent.id}/score`);
    expect(temi.text).to.include(
      'Question 2.1 is critical and was answered not applicable: read its reason.',
    );
    expect(temi.text).to.include('1 not applicable with a reason, taken out with a weight of 5');
    expect(temi.text).to.include('A reviewer who does not accept the reason makes it count as not answered');
    await portal.close();
  });
});
