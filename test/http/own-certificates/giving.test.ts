import { expect } from 'chai';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { aCertificatePdf } from '../certificates/documents.js';
import { type TwoBuyers, twoBuyers } from '../library/two-buyers.js';

describe('A vendor that gives its certificate to buyers', () => {
  let portal: TestPortal;
  let story: TwoBuyers;
  let owner: Visitor;
  let page: string;
  beforeEach(async () => {
    portal = await startTestPortal();
    story = await twoBuyers(portal);
    owner = story.owner;
    page = await uploaded('/our-certificates/new', aCertificatePdf());
  });
  afterEach(() => portal.close());

  async function uploaded(form: string, bytes: Uint8Array): Promise<string> {
    await owner.open(form);
    await owner.submit('Upload certificate', {
      'Product or AI system': 'ShortlistIQ, all plans',
      file: { file: 'certificate.pdf', bytes },
    });
    const at = owner.path;
    await portal.runDueJobs();
    await owner.open(at);
    return at;
  }
  const lineOf = (buyer: string) =>
    owner
      .$('#buyers + table tbody tr')
      .filter((_, row) => owner.$(row).find('th').text().startsWith(buyer))
      .text()
      .replace(/\s+/g, ' ');
  async function give(buyer: string, successors: 'yes' | 'no'): Promise<void> {
    await owner.open(page);
    const line = owner
      .$('#buyers + table tbody tr')
      .filter((_, row) => owner.$(row).find('th').text().startsWith(buyer));
    await owner.open(line.find('a.btn').attr('href') ?? '');
    await owner.submit(`Give to ${buyer}`, { successors });
  }
  async function asBuyer(email: string): Promise<Visitor> {
    const someone = portal.visitor();
    await someone.open('/sign-in');
    await someone.submit('Sign in', { 'E-mail address': email, Password: 'correct horse battery' });
    await someone.open('/certificates');
    return someone;
  }

  it('says to whom, what goes along and for how long, and one buyer of two has it', async () => {
    expect(lineOf('Northmark Insurance')).to.include('Not given');
    expect(lineOf('Harbourline Bank')).to.include('Not given');
    await owner.follow('Give…: Harbourline Bank');
    expect(owner.text)
      .to.include('Give AIMS 24817 to Harbourline Bank')
      .and.include('A copy of certificate.pdf, of its own')
      .and.include('ShortlistIQ, all plans')
      .and.include('Both sides keep a record of this consent');
    await owner.submit('Give to Harbourline Bank');
    expect(owner.status, 'nothing is chosen beforehand').to.equal(422);
    expect(owner.text).to.include('Choose which certificates Harbourline Bank gets.');
    await owner.submit('Give to Harbourline Bank', { successors: 'yes' });
    expect(owner.text).to.include('Harbourline Bank gets it now');
    expect(lineOf('Harbourline Bank')).to.include('Given').and.include('with those that take its place');
    expect(lineOf('Northmark Insurance')).to.include('Not given');
    await portal.runDueJobs();
    await owner.open('/our-certificates');
    expect(owner.text).to.include('1 buyer');

    const bank = await asBuyer(story.secondBuyer.email);
    await bank.follow('AIMS 24817');
    expect(bank.text)
      .to.include('Given by the vendor')
      .and.include('owner 1 of Lumenhire')
      .and.include('ShortlistIQ, all plans')
      .and.include('count for nothing in the verdict');
    const letter = (await portal.services.mailbox.list()).find(({ subject }) =>
      subject.includes('gave you a certificate'),
    );
    expect(letter?.to).to.equal(story.secondBuyer.email);
    expect(letter?.text.replace(/\s+/g, ' '))
      .to.include('of Lumenhire gave Harbourline Bank the certificate')
      .and.include('read and checked here again');
    const northmark = await asBuyer('owner@northmark.example');
    expect(northmark.text).to.include('No certificates yet');
  });

  it('shows the vendor nothing of what the buyer makes of it', async () => {
    await give('Harbourline Bank', 'no');
    await portal.runDueJobs();
    const bank = await asBuyer(story.secondBuyer.email);
    await bank.follow('AIMS 24817');
    await bank.follow('Record a look-up');
    await bank.submit('Record look-up', {
      answer: 'mismatch',
      difference: 'withdrawn',
      subject: 'certificate',
      Directory: 'Directory of the certification body',
      'What you searched for': 'AIMS 24817',
      Note: 'Our note: shown as withdrawn.',
    });
    expect(bank.text).to.include('Not valid now');
    const theirs = bank.path;
    await portal.runDueJobs();
    await owner.open(page);
    for (const words of ['withdrawn', 'Not valid', 'Directory of', 'Our note'])
      expect(owner.text).not.to.include(words);
    expect((await owner.request(theirs)).status).to.equal(403);
    expect((await bank.request(page)).status).to.equal(403);
  });

  it('tells the buyer what it corrects afterwards, which the buyer takes over in one deed', async () => {
    await give('Harbourline Bank', 'no');
    await portal.runDueJobs();
    const bank = await asBuyer(story.secondBuyer.email);
    await bank.follow('AIMS 24817');
    expect(bank.text).not.to.include('Take it over');
    await owner.open(`${page}/fields/number`);
    await owner.submit('Save our word', { value: 'AIMS 24818' });
    await portal.runDueJobs();
    await bank.open(bank.path);
    const row = bank.$('tr:contains("corrected by")').first().text().replace(/\s+/g, ' ');
    expect(row).to.include('AIMS 24818').and.include('corrected by owner 1').and.include('before: nothing');
    expect(row).to.include('AIMS 24817');
    const letter = (await portal.services.mailbox.list()).find(({ subject }) =>
      subject.includes('corrected what it says'),
    );
    expect(letter?.to).to.equal(story.secondBuyer.email);
    await bank.submit('Take it over');
    expect(bank.text).to.include('Your word on “Number” is kept').and.not.include('Take it over');
    expect(bank.$('h1').text()).to.include('AIMS 24818');
  });

  it('sends the renewal on where that was consented to, and stops without taking anything back', async () => {
    await give('Harbourline Bank', 'yes');
    await give('Northmark Insurance', 'no');
    await owner.open(page);
    await owner.follow('Upload its renewal');
    expect(owner.text).to.include('goes on to 1 buyer at once');
    const renewal = await uploaded(
      owner.path,
      aCertificatePdf({ number: 'AIMS 30000', expires: '9 March 2031' }),
    );
    expect(lineOf('Harbourline Bank')).to.include('Given').and.include('as the successor of one you give');
    expect(lineOf('Northmark Insurance')).to.include('Not given');
    const bank = await asBuyer(story.secondBuyer.email);
    await bank.follow('AIMS 30000');
    expect(bank.text).to.include('Replaces').and.include('AIMS 24817').and.include('as which this one came');
    await owner.open(renewal);
    await owner.submit('Stop giving to Harbourline Bank');
    expect(owner.text).to.include('Harbourline Bank gets it no longer; what it received stays with it.');
    expect(lineOf('Harbourline Bank')).to.include('Given no longer').and.include('Give again…');
    await bank.open(bank.path);
    expect(bank.text).to.include('Given no longer since').and.include('What you received stays yours');
  });

  it('tells a colleague who was slower that it was changed meanwhile', async () => {
    await owner.open(page);
    await owner.follow('Give…: Harbourline Bank');
    const form = owner.path;
    await story.responder.open(form);
    await owner.submit('Give to Harbourline Bank', { successors: 'no' });
    await story.responder.submit('Give to Harbourline Bank', { successors: 'yes' });
    expect(story.responder.status).to.equal(409);
    expect(story.responder.text).to.include('A colleague was faster');
    const viewer = await portal.member('viewer', story.vendor);
    expect((await viewer.request(form)).status).to.equal(403);
    await viewer.open(page);
    expect(viewer.text).to.include('Given').and.not.include('Stop giving').and.not.include('Give…');
  });
});
