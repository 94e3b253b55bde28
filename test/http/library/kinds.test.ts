import { rm } from 'node:fs/promises';
import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Filling } from '../../support/visitor.js';
import { EVERY_KIND, rootAsking } from '../respond/every-kind.js';
import { at } from '../respond/sent.js';
import { type TwoBuyers, twoBuyers } from './two-buyers.js';

const pdf = (name: string) => ({ file: { file: name, bytes: `%PDF-1.7\n%${name}\n%%EOF\n` } });

describe('Answers of every kind, given before', () => {
  let root: string;
  let portal: TestPortal;
  let story: TwoBuyers;
  before(async () => {
    root = await rootAsking(EVERY_KIND);
    portal = await startTestPortal({ config: { root } });
    story = await twoBuyers(portal, EVERY_KIND.id);
  });
  after(async () => {
    await portal.close();
    await rm(root, { recursive: true, force: true });
  });

  const GIVEN: Readonly<Record<string, readonly [section: string, Record<string, Filling>]>> = {
    oversight: ['s1', { step: '7' }],
    policy: ['s2', { text: 'lumenhire.example/ai' }],
    suppliers: ['s2', { cell: ['Lumen Cloud', '12', '', 'host', 'Delta Models', '', '', 'model'] }],
    reports: ['s2', { 'contact.name': 'Ada Novak', 'contact.email': 'ada@lumenhire.example' }],
    certified: [
      's2',
      {
        'certificate.standard': 'iso-42001',
        'certificate.holder': 'Lumenhire B.V.',
        'certificate.body': 'Northern Assurance',
        'certificate.number': '42-1',
        'certificate.valid-until': '2027-11-21',
      },
    ],
  };

  it('are kept, offered to the next buyer, and used with their documents', async () => {
    const { owner, first, second } = story;
    for (const [question, [section, fillings]] of Object.entries(GIVEN)) {
      await owner.open(`/respond/${first}/sections/${section}`);
      await owner.submit('Save answer', fillings, at(question));
      await owner.submit('Keep in library', { approve: ['yes'] }, at(question));
      expect(owner.text, question).to.include('is in your library.');
    }
    await owner.submit('Upload document', pdf('ranking.pdf'), at('card'));
    await owner.submit('Upload document', pdf('reading.pdf'), at('card'));
    await owner.submit('Keep in library', { approve: ['yes'] }, at('card'));
    for (const [question, section] of [
      ...Object.entries(GIVEN).map(([id, [where]]) => [id, where] as const),
      ['card', 's2'] as const,
    ]) {
      await owner.open(`/respond/${second}/sections/${section}`);
      expect(owner.$(at(question)).text(), question).to.include('Your library suggests');
      await owner.submit('Use this answer', {}, at(question));
      expect(owner.$(at(question)).attr('data-status'), question).to.equal('answered');
    }
    expect(
      owner
        .$(`${at('suppliers')} [name=cell]`)
        .first()
        .val(),
    ).to.equal('Lumen Cloud');
    expect(owner.$(`${at('card')} .as-evidence`)).to.have.length(2);
    expect(owner.$(at('card')).text()).to.include('taken from your library');
  });

  it('are changed by hand as far as they can be written without a question', async () => {
    const { owner } = story;
    await owner.open('/library');
    const links = owner
      .$('tbody th a')
      .toArray()
      .map((link) => owner.$(link).text().trim());
    expect(links).to.have.length(6);
    for (const link of links) {
      await owner.open('/library');
      await owner.follow(link);
      expect(owner.status, link).to.equal(200);
      await owner.follow('Change');
      expect(owner.status, link).to.equal(200);
      await owner.submit('Save entry', { note: 'Looked at again.' });
      expect(owner.status, link).to.equal(200);
      expect(owner.text, link).to.include('Looked at again.');
    }
    await owner.open('/library/new?kind=contact');
    await owner.submit('Save draft', {
      question: 'Who answers for AI?',
      'contact.name': 'Ada Novak',
      'contact.email': 'ada',
    });
    expect(owner.status).to.equal(422);
    expect(owner.text).to.include('Write an e-mail address');
    await owner.open('/library/new?kind=table');
    expect(owner.text).to.include('Yes, partly or no').and.not.include('A table');
  });
});
