import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { aCertificatePdf, aPicture } from '../certificates/documents.js';
import { answerMost, at, type Sent, sendFirstLook } from '../respond/sent.js';

/** What the answer earns without a certificate, by the questionnaire. */
const MANAGEMENT_SYSTEM_RUNS = '0.7';

describe('An answer that claims a certificate', () => {
  let portal: TestPortal;
  let sent: Sent;
  let mara: Visitor;
  before(async () => {
    portal = await startTestPortal();
    sent = await sendFirstLook(portal);
    mara = await portal.member('owner');
    await submitCertified();
  });
  after(() => portal.close());

  async function submitCertified(): Promise<void> {
    const sanne = await sent.respondent();
    await answerMost(sanne, sent);
    await sanne.open(`/respond/${sent.id}/sections/governance`);
    await sanne.submit('Save answer', { option: 'certified' }, at('management-system'));
    const file = { file: 'iso.pdf', bytes: aCertificatePdf() };
    await sanne.submit('Upload document', { file }, at('management-system'));
    await sanne.open(`/respond/${sent.id}/sections/data`);
    await sanne.submit(
      'Upload document',
      { file: { file: 'origin.png', bytes: aPicture() } },
      at('data-provenance'),
    );
    await sanne.open(`/respond/${sent.id}/sections/in-use`);
    await sanne.submit('Save answer', { choice: 'yes' }, at('human-oversight'));
    await sanne.submit('Save answer', { text: 'It could rank a group lower.' }, at('worst-harm'));
    const guest = await portal.services.answering.open(sent.link.split('/').at(-1) ?? '');
    const attested = { name: 'Sanne de Wit', title: 'Head of trust' };
    expect(await portal.services.answering.submit(guest, attested)).to.deep.equal({ outcome: 'submitted' });
  }

  const row = (): string => mara.$('#q-management-system').text().replace(/\s+/g, ' ');
  const points = (): string => mara.$('#q-management-system [data-label="Points"]').text().trim();
  const onScore = () => mara.open(`/assessments/${sent.id}/score`);
  async function look(subject: 'accreditation' | 'certificate', place: number) {
    portal.pass(60_000);
    await mara.open(`${certificate}/look-ups/new?place=${place}`);
    await mara.submit('Record look-up', {
      answer: 'match',
      subject,
      'Accredited since': subject === 'accreditation' ? '2024-06-03' : '',
    });
  }
  let certificate = '';

  it('counts for what is true without it while no certificate is at hand', async () => {
    await onScore();
    expect(row()).to.include('No certificate').and.include('none was at hand on 21 Nov 2026');
    expect(points()).to.equal(MANAGEMENT_SYSTEM_RUNS);
    expect(row()).to.include('no certificate was at hand on 21 Nov 2026, counts 0.7');
    expect(mara.text).to.include('score-3');
  });

  it('counts more once the certificate is read, and in full only once somebody verified it', async () => {
    await mara.open(`/assessments/${sent.id}/score`);
    await mara.submit('Check as certificate');
    certificate = mara.path;
    await portal.runDueJobs();
    await onScore();
    expect(row()).to.include('AIMS 24817').and.include('of what the claim adds counts');
    const read = Number(points());
    expect(read).to.be.above(0.7).and.below(1);
    await look('accreditation', 0);
    await look('certificate', 1);
    expect(mara.$('.as-page-header .as-pill').first().text()).to.include('Accredited, verified');
    await onScore();
    expect(points()).to.equal('1');
    expect(row()).to.include('So the answer counts in full.');
    await mara.follow('The certificate');
    expect(mara.path).to.equal(certificate);
  });

  it('is borne out on the certificate’s page, and contradicted there once it was withdrawn', async () => {
    const claim = () =>
      mara.$('#CLAIM-01, tr:contains("CLAIM-01"), li:contains("CLAIM-01")').text().replace(/\s+/g, ' ');
    await mara.open(`${certificate}/checks`);
    expect(claim()).to.include('It bears out what was answered').and.include('ShortlistIQ');
    portal.pass(60_000);
    await mara.open(`${certificate}/look-ups/new?place=1`);
    await mara.submit('Record look-up', {
      answer: 'mismatch',
      difference: 'withdrawn',
      subject: 'certificate',
    });
    await mara.open(`${certificate}/checks`);
    expect(claim()).to.include(
      '“certified by an accredited body”, and the document comes to “Not valid now”',
    );
    await onScore();
    expect(points()).to.equal(MANAGEMENT_SYSTEM_RUNS);
  });

  it('leads to a finding that says what the certificate came to, each linked to the other', async () => {
    await mara.open(certificate);
    expect(mara.text).to.include('None was raised from it.');
    await mara.follow('Raise a finding…');
    expect(mara.$('[name=title]').val()).to.equal('Certificate AIMS 24817: Not valid now');
    expect(mara.$('[name=severity] [selected]').val()).to.equal('high');
    await mara.submit('Raise finding');
    await mara.open(mara.$('.as-page-header a[href^="/certificates/"]').attr('href') ?? '');
    expect(mara.path).to.equal(certificate);
    await mara.follow('Certificate AIMS 24817: Not valid now');
    expect(mara.path).to.match(/^\/findings\//);
    const raised = await mara.request(
      `/assessments/${sent.id}/findings/new?request=forged-1234&certificate=another`,
      {
        method: 'POST',
        body: new URLSearchParams({
          _csrf: mara.csrf,
          severity: 'low',
          title: 'X',
          detail: '',
          owner: '',
          dueOn: '',
        }),
      },
    );
    expect(raised.status).to.equal(400);
  });

  it('keeps in a decided review what it came to on that day, and follows the certificate again once reopened', async () => {
    await mara.open(`/assessments/${sent.id}`);
    const { reviews } = portal.services;
    await reviews.start(sent.buyer, sent.id);
    const open = await reviews.read(sent.buyer, sent.id);
    for (const { id } of open.submission.questions)
      await reviews.judge(sent.buyer, sent.id, {
        question: id,
        round: 1,
        answerRevision: open.submission.questions.find((each) => each.id === id)?.answer?.revision ?? 0,
        revision: 0,
        verdict: 'accept',
        message: '',
        note: '',
      });
    const { review } = await reviews.read(sent.buyer, sent.id);
    const decided = await reviews.decide(sent.buyer, sent.id, {
      revision: review?.revision ?? 0,
      outcome: 'rejected',
      reasons: 'The certificate was withdrawn.',
      lookAgainOn: null,
      told: null,
      namedFindings: [],
      conditions: [],
    });
    expect(decided.outcome).to.equal('decided');
    await look('certificate', 1);
    await onScore();
    expect(points()).to.equal(MANAGEMENT_SYSTEM_RUNS);
    await reviews.reopen(sent.buyer, sent.id);
    await onScore();
    expect(points()).to.equal('1');
  });

  it('tells the vendor nothing of what its certificate came to', async () => {
    const sanne = await sent.respondent();
    expect(sanne.text).not.to.include('score-3');
    expect(sanne.text).not.to.include('Not valid now');
  });
});
