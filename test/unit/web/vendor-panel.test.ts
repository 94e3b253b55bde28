import { expect } from 'chai';
import type { FactValue, KeptFact } from '#domain/ai-act/facts.js';
import type { RulePack } from '#domain/ai-act/rule-pack.js';
import type { Instant } from '#domain/dates.js';
import type { Member } from '#domain/organisations/actor.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import { SMALL_RULE_PACK } from '#test/support/small-rule-pack.js';
import { pageTitle } from '#web/pages/ai-act/page-title.js';
import { vendorPanel } from '#web/pages/ai-act/vendor/panel.view.js';

const AT = '2026-11-21T09:00:00.000Z' as Instant;
const mara = { kind: 'member', timeZone: 'UTC' } as Member;
const kept = (value: FactValue): KeptFact => ({ value, by: { id: null, name: 'Ines Roca' }, at: AT });
const keptAll = (facts: Readonly<Record<string, FactValue>>) =>
  Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, kept(value)]));

/** A page with every yes-no fact of the small pack, as long lists have them. */
const LONG = {
  id: 'long',
  gate: 'uses',
  title: 'What is it used for?',
  facts: SMALL_RULE_PACK.facts.filter(({ type }) => type === 'yes-no').map(({ id }) => id),
};
const pack: RulePack = { ...SMALL_RULE_PACK, pages: [LONG] };

function panel(theirs: Readonly<Record<string, FactValue>>, ours: Readonly<Record<string, FactValue>> = {}) {
  const subject = {
    pack,
    aiSystem: { id: 's1', revision: 4, classified: { facts: keptAll(ours) } },
    vendor: { name: 'Helix' },
    sheet: { asked: LONG.facts, facts: keptAll(theirs), askedAt: AT },
  } as unknown as ClassifiedAiSystem;
  return vendorPanel(subject, LONG, mara);
}

const allNo = Object.fromEntries(LONG.facts.map((id) => [id, 'no'] as const));

describe('What a vendor says, beside a question', () => {
  it('shows of a long list what tells something, and counts the rest', () => {
    const shown = panel({ ...allNo, 'rates-credit': 'yes' }, { 'reads-emotions': 'yes' });
    expect(shown.lines.map(({ fact, value, differs }) => [fact, value, differs])).to.deep.equal([
      ['It reads emotions at work', 'No', true],
      ['It rates credit', 'Yes', false],
    ]);
    expect(shown.rest).to.equal(`No to ${LONG.facts.length - 2} more.`);
    expect(shown.takeAll?.label).to.equal(`Take over all ${LONG.facts.length - 1} we have no answer to`);
    expect(panel(allNo).rest).to.equal(`No to all ${LONG.facts.length} it answered.`);
    expect(panel(allNo, allNo)).to.deep.include({ takeAll: null, waits: '' });
  });

  it('says what waits, since when it was asked', () => {
    expect(panel({ 'ai-system': 'yes' }).waits).to.equal(
      `${LONG.facts.length - 1} facts wait for answers; last asked 21 Nov 2026.`,
    );
  });
});

describe('The title of a page of facts', () => {
  it('names its gate where another page has the same title', () => {
    const [first, second] = SMALL_RULE_PACK.pages;
    if (first === undefined || second === undefined) throw new Error('The small pack has pages.');
    const twin = { ...second, title: first.title };
    const twins = { ...SMALL_RULE_PACK, pages: [first, twin] };
    expect(pageTitle(SMALL_RULE_PACK, first)).to.equal('What it is');
    expect(pageTitle(twins, twin)).to.equal('What it is (Prohibited practices)');
  });
});
