import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { addOrganisation } from '../bad-input/database.js';

describe('The library of a vendor', () => {
  let portal: TestPortal;
  let owner: Visitor;
  beforeEach(async () => {
    portal = await startTestPortal();
    await portal.setUp();
    owner = await portal.member('owner', await addOrganisation(portal, 'Lumenhire', ['vendor']));
  });
  afterEach(() => portal.close());

  const KINDS: readonly [string, Record<string, string>, string][] = [
    ['yes-no-partly', { choice: 'partly', 'exception.what': 'Two sets of 2022' }, 'Two sets of 2022'],
    ['single-choice', { 'What is chosen': 'Written rules, known to staff' }, 'Written rules, known to staff'],
    ['multiple-choice', { 'What is chosen': 'Accuracy\nMisuse' }, 'Misuse'],
    ['long-text', { text: 'Every run is versioned.' }, 'Every run is versioned.'],
    ['number', { number: '14', Unit: 'days' }, '14 days'],
    ['date', { date: '2026-03-01' }, '1 Mar 2026'],
  ];
  for (const [kind, answer, said] of KINDS) {
    it(`takes an entry written by hand that is answered by ${kind}, and changes it`, async () => {
      await owner.open(`/library/new?kind=${kind}`);
      await owner.submit('Save draft', { Question: `How about ${kind}?`, ...answer, Requirements: 'A.7.5' });
      expect(owner.status, owner.text).to.equal(200);
      expect(owner.text).to.include('kept as a draft').and.include(said).and.include('A.7.5');
      await owner.follow('Change');
      await owner.submit('Save entry', { Note: 'See the charter.' });
      expect(owner.text).to.include('saved as a draft').and.include(said).and.include('See the charter.');
      expect(owner.text).to.include('Changed the library’s answer to “How about');
      await owner.open('/library?requirement=iso-iec-42001+A.7.5');
      expect(owner.text).to.include(`How about ${kind}?`);
      await owner.open('/library?requirement=iso-iec-42001+A.7.6');
      expect(owner.text).to.include('No entry matches');
    });
  }

  it('says what is wrong with an entry beside its fields, and keeps what was typed', async () => {
    await owner.open('/library/new?kind=long-text');
    await owner.submit('Save draft', {
      Question: '???',
      text: '',
      Requirements: 'A.99',
      'Other wordings': 'Kept as typed',
      'Review by': '2026-02-30',
    });
    expect(owner.status).to.equal(422);
    expect(owner.text).to.include('Write a day that exists');
    expect(owner.$('[name=wordings]').text()).to.include('Kept as typed');
    await owner.submit('Save draft', { 'Review by': '2027-02-28' });
    expect(owner.status).to.equal(422);
    for (const words of ['Write the question in words.', 'no framework here', 'Give the answer first.'])
      expect(owner.text.toLowerCase()).to.include(words.toLowerCase());
    await owner.submit('Save draft', { Question: 'x'.repeat(401), text: 'y' });
    expect(owner.text).to.include('Keep it under 400 characters.');
    await owner.open('/library/new?kind=yes-no-partly');
    await owner.submit('Save draft', { Question: 'Is it so?', 'not-applicable': ['yes'] } as never);
    expect(owner.text).to.include('Say why it does not apply.');
  });

  it('shows both versions where two people change one entry, and loses neither', async () => {
    await owner.open('/library/new?kind=long-text');
    await owner.submit('Save draft', { Question: 'How is it run?', text: 'First.' });
    const entry = owner.path;
    const other = await portal.member('responder', 'org-lumenhire' as never);
    await other.open(`${entry}/change`);
    await owner.open(`${entry}/change`);
    await owner.submit('Save entry', { text: 'Theirs.' });
    await other.submit('Save entry', { text: 'Mine.' });
    expect(other.status).to.equal(409);
    expect(other.text).to.include('Somebody else changed this entry meanwhile').and.include('Theirs.');
    expect(other.$('[name=text]').text()).to.include('Mine.');
    await other.submit('Save entry');
    expect(other.text).to.include('Mine.').and.include('saved as a draft');
    const body = new URLSearchParams({ _csrf: owner.csrf, revision: '1' });
    expect((await owner.request(`${entry}/retire`, { method: 'POST', body })).status).to.equal(409);
  });

  it('retires an entry, finds it under that state only, and takes it back', async () => {
    await owner.open('/library/new?kind=long-text');
    await owner.submit('Save draft', { Question: 'How is it run?', text: 'First.' });
    await owner.submit('Retire this entry');
    expect(owner.text).to.include('The entry is retired.');
    const entry = owner.path;
    expect((await owner.open('/library')).text).to.include('No entry matches');
    expect((await owner.open('/library?state=retired')).text).to.include('How is it run?');
    await owner.open(entry);
    await owner.submit('Take back into use');
    expect(owner.text).to.include('Approved');
    expect((await owner.open('/library?search=FIRST')).text).to.include('How is it run?');
  });

  it('can always be taken along, and comes in elsewhere as drafts, once', async () => {
    for (const [kind, answer] of KINDS) {
      await owner.open(`/library/new?kind=${kind}`);
      await owner.submit('Save draft', { Question: `How about ${kind}?`, ...answer });
    }
    await owner.submit('Approve');
    const taken = await owner.request('/library/export.json');
    expect(taken.headers.get('content-disposition')).to.include('library-2026-11-21.json');
    const bytes = await taken.text();
    expect(JSON.parse(bytes)).to.have.property('format', 'assay-library-1');
    const elsewhere = await portal.member('owner', await addOrganisation(portal, 'Lumenhire 2', ['vendor']));
    for (const [visitor, words] of [
      [elsewhere, '6 entries added, 0 already there.'],
      [elsewhere, 'No entry added, 6 already there.'],
      [owner, 'No entry added, 6 already there.'],
    ] as const) {
      await visitor.open('/library/import');
      await visitor.submit('Bring in', { File: { file: 'library.json', bytes } });
      expect(visitor.text).to.include(words);
    }
    await elsewhere.open('/library?state=draft');
    expect(elsewhere.text).to.include('6 entries');
  });

  it('takes no file that is none of its own, and says where it goes wrong', async () => {
    const entry = {
      question: 'Is it so?',
      answer: { status: 'answered', value: { kind: 'long-text', text: 'Yes' } },
    };
    const library = (change: object) =>
      JSON.stringify({
        format: 'assay-library-1',
        entries: [{ ...entry, reviewBy: '2027-01-01', ...change }],
      });
    const files: readonly [string, string][] = [
      ['', 'it could not be read as JSON'],
      ['PK\u0003\u0004', 'it could not be read as JSON'],
      ['[]', 'Nothing was kept'],
      [JSON.stringify({ format: 'other', entries: [] }), 'This is not a library of Assay.'],
      [library({ reviewBy: '2027-02-30' }), 'reviewBy'],
      [library({ $where: '1' }), 'Nothing was kept'],
      [
        library({ answer: { status: 'answered', value: { kind: 'number', number: 'many', unit: '' } } }),
        'number',
      ],
      [library({ question: 'x'.repeat(401) }), 'question'],
    ];
    for (const [bytes, words] of files) {
      await owner.open('/library/import');
      await owner.submit('Bring in', { File: { file: 'library.json', bytes } });
      expect(owner.status, bytes.slice(0, 60)).to.equal(422);
      expect(owner.text).to.include(words);
    }
    expect((await owner.open('/library')).text).to.include('Nothing kept yet');
  });
});
