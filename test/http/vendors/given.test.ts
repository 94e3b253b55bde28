import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { CalendarDate } from '#domain/dates.js';
import type { AiSystemId, AssessmentId } from '#domain/ids.js';
import { bareVendor } from '../../support/bare-vendor.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { question, questionnaire } from '../../unit/questionnaires/builders.js';

/** One question for everybody, one for providers, and a section for high-risk uses. */
function byTier() {
  const made = questionnaire(
    [
      question('yes-no-partly', 'everybody', { mayBeNotApplicable: false }),
      question('yes-no-partly', 'providers', { askedWhen: { role: ['provider'] } }),
    ],
    [question('yes-no-partly', 'risky', { text: 'Is there a risk file?' }), question('number', 'cases')],
  );
  const [first, second] = made.sections;
  const sections = [first, { ...second, askedWhen: { tier: ['high-risk-annex-iii'] } }];
  return { ...made, id: 'by-tier', title: 'By tier', sections };
}

describe('What is known of an AI system', () => {
  let root: string;
  let portal: TestPortal;
  let mara: Visitor;
  let aiSystemId: AiSystemId;
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'assay-given-'));
    await mkdir(join(root, 'seeds'));
    await cp('seeds', join(root, 'seeds'), { recursive: true });
    await writeFile(join(root, 'seeds', 'questionnaires', 'by-tier.json'), JSON.stringify(byTier()));
    for (const folder of ['views', 'public', 'src', 'dist', 'node_modules'])
      await symlink(join(process.cwd(), folder), join(root, folder));
    await cp('package.json', join(root, 'package.json'));
  });
  after(() => rm(root, { recursive: true, force: true }));

  beforeEach(async () => {
    portal = await startTestPortal({ config: { root } });
    mara = await portal.setUp();
    const buyer = await portal.memberAt();
    const vendorId = await portal.services.vendors.register(buyer, bareVendor({ name: 'Lumenhire B.V.' }));
    aiSystemId = await portal.services.aiSystems.add(buyer, vendorId, { name: 'ShortlistIQ', purpose: '' });
  });
  afterEach(() => portal.close());

  const state = async (fillings: Record<string, string | readonly string[]>) => {
    await mara.open(`/ai-systems/${aiSystemId}/given`);
    await mara.submit('Save what is known', fillings);
  };
  async function send(): Promise<AssessmentId> {
    const buyer = await portal.memberAt();
    return await portal.services.assessments.send(buyer, {
      requestId: `given-${aiSystemId}`,
      aiSystemId,
      questionnaireId: 'by-tier',
      version: 1,
      contactName: 'Sanne de Wit',
      contactEmail: 'sanne@lumenhire.example',
      dueOn: '2026-12-04' as CalendarDate,
      message: '',
    });
  }

  it('is stated by the buyer, shown on its page, and never called a classification', async () => {
    await mara.open(`/ai-systems/${aiSystemId}`);
    expect(mara.text).to.include('Nothing is stated yet.');
    await mara.follow('State it');
    expect(mara.text).to.include('nothing here is a classification');
    await mara.submit('Save what is known', {
      tiers: ['gpai', 'high-risk-annex-iii'],
      roles: ['provider'],
      'fact-personal-data': 'yes',
      'fact-cloud-service': 'no',
    });
    expect(mara.path).to.equal(`/ai-systems/${aiSystemId}`);
    expect(mara.text)
      .to.include('What is known of ShortlistIQ is saved.')
      .and.include('High-risk use (Annex III); General-purpose model')
      .and.include('The vendor is Provider')
      .and.include('It processes personal data Yes')
      .and.include('It runs as a service of the vendor No')
      .and.not.include('Our data trains');
    await mara.follow('In the audit log');
    expect(mara.text).to.include('AI system described');
    await state({});
    await mara.open(`/ai-systems/${aiSystemId}/given`);
    expect(mara.$('[name=tiers][checked]').length).to.equal(2);
    expect(mara.$('[name="fact-cloud-service"][checked]').val()).to.equal('no');
    await state({
      tiers: [],
      roles: [],
      'fact-personal-data': '',
      'fact-cloud-service': '',
    });
    expect(mara.text).to.include('Nothing is stated yet.');
  });

  it('opens the questions that bear on it, for good once it is sent', async () => {
    await mara.open(`/ai-systems/${aiSystemId}/send`);
    expect(mara.text).to.include('Asked at first, with what is stated of it: 1.');
    await state({ tiers: ['high-risk-annex-iii', 'gpai'], 'fact-personal-data': 'yes' });
    await mara.open(`/ai-systems/${aiSystemId}/send`);
    expect(mara.text)
      .to.include('Asked at first, with what is stated of it: 3.')
      .and.include('Under the EU AI Act: High-risk use (Annex III); General-purpose model.');
    const id = await send();
    await state({ tiers: [], roles: ['provider'] });
    const buyer = await portal.memberAt();
    const link = new URL(await portal.services.assessments.copyLink(buyer, id)).pathname;
    const sanne = await portal.visitor().open(link);
    expect(sanne.text).to.include('0 of 3 answered').and.not.include('added by your answers');
    await sanne.open(`/respond/${id}/sections/s2`);
    expect(sanne.text).to.include('Asked because of what Northmark Insurance stated about ShortlistIQ');
    await mara.open(`/assessments/${id}`);
    expect(mara.text).to.include('Known when it was sent Under the EU AI Act: High-risk use (Annex III).');
    for (const [section, name, fillings] of [
      ['s1', 'everybody', { choice: 'yes' }],
      ['s2', 'risky', { choice: 'no' }],
      ['s2', 'cases', { number: '4' }],
    ] as const) {
      await sanne.open(`/respond/${id}/sections/${section}`);
      await sanne.submit('Save answer', fillings, `#q-${name}`);
    }
    await sanne.open(`/respond/${id}/all`);
    expect(sanne.text).to.include(
      'Asked only depending on what Northmark Insurance states about ShortlistIQ',
    );
    await sanne.open(`/respond/${id}/submit`);
    await sanne.submit('Submit 3 answers', {
      'Your name': 'Sanne de Wit',
      'Your title': 'CTO',
      attest: 'yes',
    });
    const { submission } = await portal.services.assessments.readSubmission(buyer, id);
    expect(submission.questions.map((each) => each.id)).to.deep.equal(['everybody', 'risky', 'cases']);
    // What no condition of the questionnaire looks at stays with the buyer.
    expect(submission.given).to.deep.equal({ tiers: ['high-risk-annex-iii'], roles: [], facts: {} });
  });

  it('is not overwritten unseen when two people state it at once', async () => {
    await mara.open(`/ai-systems/${aiSystemId}/given`);
    const revision = String(mara.$('[name=revision]').val());
    await mara.submit('Save what is known', { tiers: ['minimal'] });
    await mara.open(`/ai-systems/${aiSystemId}/given`);
    await mara.submit('Save what is known', { revision, tiers: ['prohibited'] });
    expect(mara.status).to.equal(409);
    expect(mara.text).to.include('Somebody else changed this record').and.include('Minimal risk');
    expect(mara.$('[name=tiers][checked]').val()).to.equal('prohibited');
    await mara.submit('Save what is known');
    expect(mara.text).to.include('Prohibited practice (Article 5)').and.not.include('Minimal risk');
  });

  it('takes only what its lists hold', async () => {
    for (const forged of [{ tiers: ['harmless'] }, { roles: ['king'] }, { 'fact-cloud-service': 'maybe' }]) {
      await state(forged);
      expect(mara.status, JSON.stringify(forged)).to.equal(422);
    }
  });
});
