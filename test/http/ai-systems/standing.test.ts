import { expect } from 'chai';
import type { Facts, FactValue } from '#domain/ai-act/facts.js';
import { bareVendor } from '../../support/bare-vendor.js';
import { IN_SCOPE } from '../../support/in-scope.js';
import { startTestPortal, type TestPortal } from '../../support/portal.js';
import type { Visitor } from '../../support/visitor.js';

/** Supplied before August 2026, so that marking binds it from December. */
const TRANSLATOR: Facts = {
  ...IN_SCOPE,
  'makes-content': 'yes',
  'standard-editing': 'no',
  'barely-changes-input': 'no',
  'authorised-against-crime': 'no',
  'first-placed-on': '2025-01-20' as FactValue,
};
const RANKER: Facts = {
  ...IN_SCOPE,
  'selects-applicants': 'yes',
  'profiles-people': 'yes',
  'makes-content': 'no',
  'first-placed-on': '2028-01-20' as FactValue,
};

describe('AI systems by where they stand', () => {
  let portal: TestPortal;
  let mara: Visitor;
  before(async () => {
    portal = await startTestPortal();
    mara = await portal.setUp();
    const buyer = await portal.memberAt();
    const { aiSystems, vendors } = portal.services;
    const facts = { PolicyLingua: TRANSLATOR, ShortlistIQ: RANKER, Nobody: {}, Archived: TRANSLATOR };
    for (const [name, told] of Object.entries(facts)) {
      const vendorId = await vendors.register(buyer, bareVendor({ name: `Maker of ${name}` }));
      const id = await aiSystems.add(buyer, vendorId, { name, purpose: '' });
      if (Object.keys(told).length > 0) await aiSystems.answerFacts(buyer, id, { revision: 1, facts: told });
      if (name === 'Archived') await vendors.archive(buyer, vendorId, 1);
    }
  });
  after(() => portal.close());

  const names = () =>
    mara
      .$('table.as-table tbody th a')
      .toArray()
      .map((link) => mara.$(link).text());

  it('are listed with their tiers, by tier, by what is open, by a day of the law and by words', async () => {
    await mara.open('/ai-systems');
    expect(names()).to.deep.equal(['PolicyLingua', 'ShortlistIQ', 'Nobody']);
    expect(mara.text).to.include('3 AI systems of vendors in use').and.include('Not classified');
    const found: readonly (readonly [string, readonly string[]])[] = [
      ['tier=high-risk-annex-iii', ['ShortlistIQ']],
      ['tier=transparency-50-2', ['PolicyLingua']],
      ['open=yes', ['PolicyLingua', 'ShortlistIQ']],
      ['binds=2026-12-02', ['PolicyLingua']],
      ['search=maker%20short', ['ShortlistIQ']],
      ['tier=gpai', []],
    ];
    for (const [query, expected] of found) {
      await mara.open(`/ai-systems?${query}`);
      expect(names(), query).to.deep.equal(expected);
    }
    expect(mara.text).to.include('No AI system stands there');
  });

  it('are bars on the portfolio, beside the days on which the law begins to bind', async () => {
    await mara.open('/portfolio');
    expect(mara.$('#tiers').text()).to.include('Of 3 AI systems 1 is without any tier.');
    expect(mara.$('#tiers .as-state-bars li').first().text().replace(/\s+/g, ' '))
      .to.include('High-risk, Annex III')
      .and.include('1');
    const ahead = mara.$('#law-ahead tbody tr').text().replace(/\s+/g, ' ');
    expect(ahead).to.include('2 Dec 2026').and.include('Synthetic content').and.include('2 Dec 2027');
    await mara.follow('High-risk, Annex III');
    expect(names()).to.deep.equal(['ShortlistIQ']);
  });

  it('are told of on the home page before the next day of the law', async () => {
    await mara.open('/');
    expect(mara.text).to.include(
      'In 11 days, on 2 Dec 2026, the EU AI Act begins to bind: Synthetic content. 1 AI system of yours is affected.',
    );
    await mara.follow('1 AI system of yours is affected');
    expect(names()).to.deep.equal(['PolicyLingua']);
  });
});
