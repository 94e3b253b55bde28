import { expect } from 'chai';
import type { FactId, Facts } from '#domain/ai-act/facts.js';
import type { AiSystemId } from '#domain/ids.js';
import { bareVendor } from '../../support/bare-vendor.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';
import { shippedLaw } from '../../unit/ai-act/shipped-law.js';
import { readPdf } from '../reports/read-pdf.js';

const { pack } = shippedLaw('2026-07-27');

/** What everybody knows of a system that is sold and used in the EU. */
const SOLD_AND_USED = [
  'runs-with-autonomy',
  'infers-outputs',
  'outputs-influence',
  'supplied-in-eu',
  'deployer-in-eu',
  'vendor-supplies-under-own-name',
  'buyer-uses',
];

/** Those hold, all else does not, and `but` is otherwise. */
const facts = (holds: readonly FactId[], but: Readonly<Record<FactId, string>> = {}): Facts => ({
  ...Object.fromEntries(pack.facts.filter(({ type }) => type === 'yes-no').map(({ id }) => [id, 'no'])),
  ...Object.fromEntries([...SOLD_AND_USED, ...holds].map((id) => [id, 'yes'])),
  ...(but as Facts),
});

describe('The result of the EU AI Act', () => {
  let portal: TestPortal;
  let mara: Visitor;
  before(async () => {
    portal = await startTestPortal();
    mara = await portal.setUp();
  });
  after(() => portal.close());

  /** A system of which this is known, and the address of its result. */
  async function known(name: string, told: Facts | null): Promise<string> {
    const buyer = await portal.memberAt();
    const vendorId = await portal.services.vendors.register(buyer, bareVendor({ name: `Vendor of ${name}` }));
    const id = await portal.services.aiSystems.add(buyer, vendorId, { name, purpose: '' });
    if (told !== null) await answered(id, told);
    return `/ai-systems/${id}/eu-ai-act`;
  }

  async function answered(id: AiSystemId, told: Facts): Promise<void> {
    const buyer = await portal.memberAt();
    const { aiSystem } = await portal.services.aiSystems.read(buyer, id);
    const command = { revision: aiSystem.revision, facts: told };
    expect((await portal.services.aiSystems.answerFacts(buyer, id, command)).outcome).to.equal('changed');
  }

  const rowOf = (pill: string) =>
    mara
      .$('#tiers tbody tr')
      .filter((_, each) => mara.$(each).find('.as-pill').first().text().includes(pill))
      .text()
      .replace(/\s+/g, ' ');

  it('tells of a tool that ranks applicants every tier, whom it binds, from when, and whom to ask what', async () => {
    const act = await known(
      'ShortlistIQ',
      facts(['selects-applicants', 'profiles-people', 'talks-with-people'], {
        'first-placed-on': '2028-01-01',
        'makes-content': 'unknown',
      }),
    );
    await mara.open(act);
    expect(rowOf('High-risk, Annex III'))
      .to.include('ShortlistIQ filters or assesses candidates')
      .and.include('ShortlistIQ profiles people')
      .and.include('Annex III(4)(a)')
      .and.include('Vendor of ShortlistIQ')
      .and.include('Your organisation')
      .and.include('2 Dec 2027')
      .and.include('in 12 months');
    expect(rowOf('Talks with people')).to.include('2 Aug 2026').and.include('applies today');
    expect(rowOf('Synthetic content, presumed')).to.include('One fact is missing');
    expect(mara.$('#tiers .card-footer').text())
      .to.match(/Not.*Prohibited.*Minimal/s)
      .and.include('All 12 gates');
    expect(mara.$('#settle').text().replace(/\s+/g, ' '))
      .to.include('What would settle the open tier')
      .and.include('Does it generate text, pictures, sound or video?')
      .and.include('Yes → Applies: Synthetic content.')
      .and.include('No → Ruled out: Synthetic content.');
    expect(mara.$('#settle a').first().attr('href')).to.match(/\/questions\//);
    const chart = mara.$('#obligations svg.as-chart').first();
    expect(chart.attr('aria-label')).to.match(
      /^\d+ obligations apply today, \d+ come later\. Next: 2 Dec 2027\.$/,
    );
    expect(chart.text())
      .to.include('today')
      .and.include('disputed')
      .and.include('AI literacy at the provider');
    expect(mara.$('#obligations').text())
      .to.include('Article 113')
      .and.include('Vendor of ShortlistIQ, as provider')
      .and.include('Your organisation, as deployer');
    const owed = [...mara.$('#obligations .as-as-table').first().find('tbody th .as-code-chip')].map((chip) =>
      mara.$(chip).text(),
    );
    const obligations = new Set(owed).size;
    expect(owed.filter((number) => number === 'Art. 50(5)')).to.have.length(2);
    const [applies = '0', presumed = '0'] = mara.$('#obligations .card-header').text().match(/\d+/g) ?? [];
    expect(Number(applies) + Number(presumed)).to.equal(obligations);
    expect(mara.$('#obligations summary').first().text()).to.equal(
      `As a table (${obligations}, in ${owed.length} rows: some have several who owe them)`,
    );
    expect(mara.$('#questionnaires').text()).to.include(`of ${obligations} obligations can be asked about`);
    expect(mara.$('#evidence tbody tr').length).to.equal(
      mara.$('#obligations table').first().find('tbody tr').length,
    );
    expect(mara.text)
      .to.include('Not legal advice')
      .and.include('2024/1689')
      .and.include('Rule pack 2026-07-27');
  });

  it('leads to the questionnaire that asks about most of it, already chosen', async () => {
    await mara.open(await known('RankIQ', facts(['selects-applicants', 'profiles-people'])));
    expect(mara.$('#questionnaires').text()).to.match(/\d+ of \d+ obligations can be asked about/);
    const first = mara.$('#questionnaires tbody tr').first();
    const title = first.find('th a').text();
    expect(first.text()).to.match(/\d+ of \d+ sections, up to \d+ questions/);
    await mara.open(first.find('a.btn').attr('href') ?? '');
    expect(mara.status).to.equal(200);
    expect(
      mara.$('[name=questionnaire] [selected], [name=questionnaire][checked]').parent().text(),
    ).to.include(title);
  });

  it('says in strong words what is prohibited, on whose facts, and what to do about it', async () => {
    await mara.open(await known('MoodScan', facts(['emotions-at-work-or-school', 'emotions-from-body'])));
    expect(mara.$('.as-notice.as-bad').text())
      .to.include('By these facts it is a prohibited practice')
      .and.include('MoodScan infers emotions at work or in education.')
      .and.include('forbids to place it on the market, to put it into service and to use it')
      .and.include('If a fact is wrong, mend it');
    await mara.open(
      await known(
        'FaceFinder',
        facts(['identifies-live-in-public', 'identifies-for-police', 'remote-identification']),
      ),
    );
    expect(mara.$('.as-notice.as-bad').text()).to.include('to supply it is not forbidden');
  });

  it('says what is prohibited soon, what counts as prohibited, and each of two that are', async () => {
    const makes = ['makes-intimate-images', 'intimate-is-purpose'];
    const mood = ['emotions-at-work-or-school', 'emotions-from-body'];
    const open = { 'emotions-medical': 'unknown' };
    for (const [name, told, tone, says] of [
      ['Undresser', facts(makes), 'bad', 'By these facts it will be a prohibited practice'],
      [
        'MayUndress',
        facts(makes, { 'intimate-consented': 'unknown' }),
        'warn',
        'It is counted as prohibited soon, until shown otherwise',
      ],
      ['MayReadMood', facts(mood, open), 'warn', 'It is counted as prohibited until shown otherwise'],
      ['Both', facts([...makes, ...mood], open), 'warn', 'It is counted as prohibited until shown otherwise'],
      ['Both again', facts([...makes, ...mood], open), 'bad', 'it will be a prohibited practice'],
    ] as const) {
      await mara.open(await known(name, told));
      expect(mara.$(`.as-notice.as-${tone}`).text(), name).to.include(says);
    }
    await mara.open('/ai-systems');
    expect(mara.text)
      .to.include('MayUndress Vendor of MayUndress Soon prohibited, presumed')
      .and.include('MayReadMood Vendor of MayReadMood Prohibited, presumed');
    await mara.open('/');
    expect(mara.text).to.include('on 2 Dec 2026, the EU AI Act begins to bind: Prohibited.');
  });

  it('is looked at from another day, changes nothing by it, and says so on what it leads to', async () => {
    const act = await known('Later', facts(['makes-intimate-images', 'intimate-is-purpose']));
    await mara.open(act);
    expect(mara.$('#seen-on').val()).to.equal('2026-11-21');
    await mara.submit('Show', { on: '2026-12-02' });
    expect(mara.path).to.equal(`${act}?on=2026-12-02`);
    expect(mara.text)
      .to.include('As it stands on 2 Dec 2026')
      .and.include('By these facts it is a prohibited practice')
      .and.not.include('it will be a prohibited practice');
    const statement = mara.$('.as-page-header a[href*="statement.pdf"]').attr('href') ?? '';
    expect(statement).to.equal(`${act}/statement.pdf?on=2026-12-02`);
    const { text } = await readPdf(await mara.request(statement));
    expect(text).to.include('2 Dec 2026').and.include('it is a prohibited practice');
    await mara.follow('As it stands today');
    expect(mara.path).to.equal(act);
    expect(mara.text).to.include('it will be a prohibited practice');
    for (const odd of ['on=yesterday', 'on=2026-02-30', 'on=9999-12-31', 'on=2027-01-01&on=2028-01-01']) {
      await mara.open(`${act}?${odd}`);
      expect(mara.status, odd).to.equal(200);
      expect(mara.$('#seen-on').val(), odd).to.equal('2026-11-21');
    }
    await mara.open(`${act}?pack=2024-08-01&on=2026-12-02`);
    expect(mara.$('.as-ai-act-law [name=pack]').val()).to.equal('2024-08-01');
    expect(mara.$('a[href$="/steps?pack=2024-08-01&on=2026-12-02"]')).to.have.length(1);
  });

  it('decides nothing of which nobody knows anything, and asks for no patience', async () => {
    const act = await known('Blank', null);
    await mara.open(act);
    expect(mara.text)
      .to.include('Nothing is known of it yet')
      .and.include('nothing counts as minimal')
      .and.include('Undetermined: nobody has answered anything yet')
      .and.include('presumed (Talks with people; Synthetic content) is no finding')
      .and.not.include('2 presumed');
    expect(mara.$('#tiers .as-pill').text()).to.include('Minimal').and.include('Prohibited');
    expect(mara.$('#obligations, #questionnaires')).to.have.length(0);
    const viewer = await portal.member('viewer');
    await viewer.open(act);
    expect(viewer.$('.as-page-header .btn').text().trim()).to.equal('Statement (PDF)');
  });

  it('tells what yes and no would settle only where they do not come to the same', async () => {
    const begun = pack.pages.slice(0, 3).flatMap((page) => page.facts);
    const told = Object.entries(facts([])).filter(([id]) => begun.includes(id));
    await mara.open(await known('HalfKnown', Object.fromEntries(told)));
    const settling = (question: string) =>
      mara.$('#settle section').filter((_, each) => mara.$(each).text().includes(question));
    const model = settling('Does it build on a general-purpose model?');
    expect(model.text()).to.include('Applies: Built on a model.').and.include('Ruled out: Built on a model.');
    const practice = settling('Does it work below people’s awareness');
    expect(practice.text()).to.include('Prohibited; Minimal').and.not.include('Stays open');
  });

  it('reads the same facts by an earlier text where it is asked to, and says that it is not the law', async () => {
    const act = await known('MoodScan', facts(['emotions-at-work-or-school', 'emotions-from-body']));
    await mara.open(`${act}?pack=2024-08-01`);
    expect(mara.text).to.include('This is not the law in force').and.include('as it stood until 27 Jul 2026');
    expect(mara.$('.as-page-header .btn').text().trim()).to.equal('Statement (PDF)');
    await mara.follow('By the law in force');
    expect(mara.path).to.equal(act);
    await mara.open(`${act}?pack=1999-01-01`);
    expect(mara.status).to.equal(404);
  });

  it('lists every gate, fact and rule with who answered and what it comes to', async () => {
    const act = await known('ShortlistIQ', facts(['selects-applicants']));
    await mara.open(act);
    await mara.follow(
      `All ${pack.gates.length} gates, ${pack.facts.length} facts and ${pack.rules.length} rules`,
    );
    expect(mara.path).to.equal(`${act}/steps`);
    const facted = mara.$('.as-ai-act-steps').not(':last').find('tbody tr');
    expect(facted).to.have.length(pack.facts.length);
    expect(mara.$('.as-ai-act-steps').last().find('tbody tr')).to.have.length(pack.rules.length);
    const row = facted.filter((_, each) => mara.$(each).text().includes('Annex III(4)(a)')).first();
    expect(row.text()).to.include('Yes').and.include('Mara Olsen');
    expect(mara.text).to.include('Holds').and.include('Does not hold').and.include('Not answered');
  });

  it('is a statement on paper with tiers, reasons, obligations, open points and who said what', async () => {
    const act = await known(
      'ShortlistIQ',
      facts(['selects-applicants', 'profiles-people'], { 'makes-content': 'unknown' }),
    );
    const viewer = await portal.member('viewer');
    const { text, pages } = await readPdf(await viewer.request(`${act}/statement.pdf`));
    expect(pages).to.be.within(4, 20);
    for (const said of [
      'EU AI Act classification of ShortlistIQ',
      'Not legal advice.',
      'Your organisation Northmark Insurance',
      'Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744',
      '2026-07-27, checked 21 Nov 2026',
      'High-risk use (Annex III)',
      'ShortlistIQ filters or assesses candidates',
      'Presumed until shown otherwise',
      'What is open',
      'Does it generate text, pictures, sound or video?',
      'Evidence:',
      'Mara Olsen',
      'What is disputed, draft or not asked about',
    ])
      expect(text).to.include(said);
    await portal.runDueJobs();
    await mara.open('/audit?action=ai-system.statement-taken');
    expect(mara.text)
      .to.include('Took a statement of its EU AI Act classification away')
      .and.include('ShortlistIQ');
  });

  it('makes no statement for whoever does not belong to the buyer', async () => {
    const act = await known('Elsewhere', null);
    const stranger = portal.visitor();
    await stranger.open(`${act}/statement.pdf`);
    expect(stranger.path).to.include('/sign-in');
  });
});
