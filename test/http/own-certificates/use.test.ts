import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { aCertificatePdf } from '../certificates/documents.js';
import { type TwoBuyers, twoBuyers } from '../library/two-buyers.js';
import { at } from '../respond/sent.js';

describe('A question about a certificate', () => {
  let portal: TestPortal;
  let story: TwoBuyers;
  let owner: Visitor;
  beforeEach(async () => {
    portal = await startTestPortal();
    story = await twoBuyers(portal, 'ai-vendor-triage');
    owner = story.owner;
    await owner.open('/our-certificates/new');
    await owner.submit('Upload certificate', {
      'Product or AI system': 'ShortlistIQ',
      file: { file: 'certificate.pdf', bytes: aCertificatePdf() },
    });
    await portal.runDueJobs();
  });
  afterEach(() => portal.close());

  const section = (id: string, name = 'papers') => `/respond/${id}/sections/${name}`;
  const words = (visitor: Visitor, question = 'certificate') =>
    visitor.$(at(question)).text().replace(/\s+/g, ' ');
  async function atWork(id: string): Promise<void> {
    await owner.open(section(id, 'what-it-is'));
    const first =
      owner
        .$(`${at('ai-at-work')} input[type=checkbox]`)
        .first()
        .attr('value') ?? '';
    await owner.submit('Save answer', { options: [first] }, at('ai-at-work'));
  }

  it('is answered by one’s own in one deed: its fields and its file, for each buyer anew', async () => {
    for (const id of [story.first, story.second]) {
      await atWork(id);
      await owner.open(section(id));
      expect(words(owner)).to.include('Use one of our certificates').and.include('valid until 9 Mar 2028');
      await owner.submit('Use AIMS 24817', {}, at('certificate'));
      expect(owner.text).to.include('is answered from your certificate');
      const question = owner.$(at('certificate'));
      expect(question.find('[name="certificate.number"]').val()).to.equal('AIMS 24817');
      expect(question.find('[name="certificate.valid-until"]').val()).to.equal('2028-03-09');
      expect(question.find('[name="certificate.standard"] [selected]').val()).to.equal('iso-iec-42001');
      expect(words(owner)).to.include('certificate.pdf').and.not.include('Use one of our certificates');
    }
  });

  it('only gets the file where something is answered already, and never twice', async () => {
    await atWork(story.first);
    await owner.open(section(story.first));
    await owner.submit('Save answer', { 'certificate.number': 'TYPED 1' }, at('certificate'));
    const form = owner.$(`${at('certificate')} form[action*="our-certificates"]`).attr('action') ?? '';
    await owner.submit('Use AIMS 24817', {}, at('certificate'));
    expect(owner.text).to.include('stands beside the answer');
    expect(owner.$(`${at('certificate')} [name="certificate.number"]`).val()).to.equal('TYPED 1');
    const body = () => new URLSearchParams({ _csrf: owner.csrf });
    await owner.request(form, { method: 'POST', body: body() });
    await owner.open(section(story.first));
    expect(words(owner).split('certificate.pdf').length - 1).to.equal(1);
    const notTheirs = form.replace(/[^/]+$/, 'made-up');
    expect((await owner.request(notTheirs, { method: 'POST', body: body() })).status).to.equal(404);
    const viewer = await portal.member('viewer', story.vendor);
    await viewer.open(section(story.first));
    expect(words(viewer)).not.to.include('Use AIMS');
    const theirs = new URLSearchParams({ _csrf: viewer.csrf });
    expect((await viewer.request(form, { method: 'POST', body: theirs })).status).to.equal(403);
  });
});
