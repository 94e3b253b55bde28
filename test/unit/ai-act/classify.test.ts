import { expect } from 'chai';
import { classify } from '#domain/ai-act/classify.js';
import type { Facts, FactValue } from '#domain/ai-act/facts.js';
import type { CalendarDate } from '#domain/dates.js';
import { readWhole } from './read-whole.js';
import { smallLaw } from './small-pack.js';

const ON = '2026-11-22' as CalendarDate;
const { pack, framework } = smallLaw();
const of = (facts: Record<string, string>, on: CalendarDate = ON) =>
  classify(pack, framework, facts as Record<string, FactValue>, on);

const standings = (facts: Record<string, string>, on: CalendarDate = ON) =>
  Object.fromEntries(of(facts, on).tiers.map(({ tier, standing }) => [tier, standing]));
const tierOf = (facts: Record<string, string>, tier: string, on: CalendarDate = ON) => {
  const [found] = of(facts, on).tiers.filter((each) => each.tier === tier);
  if (found === undefined) throw new Error(`no tier ${tier}`);
  return found;
};

const HIRES = { 'is-ai': 'yes', 'scores-people': 'no', 'hires-people': 'yes', 'sorts-files': 'no' };
const NOTHING_TICKED = { ...HIRES, 'hires-people': 'no' };

const CASES: readonly [title: string, facts: Record<string, string>, standings: Record<string, string>][] = [
  [
    'nothing known is undetermined, never minimal',
    {},
    {
      prohibited: 'undetermined',
      'high-risk-annex-iii': 'undetermined',
      'derogated-annex-iii': 'undetermined',
      minimal: 'undetermined',
      'not-an-ai-system': 'undetermined',
    },
  ],
  [
    'a listed use of what nobody looked into is presumed high-risk',
    HIRES,
    {
      'high-risk-annex-iii': 'presumed',
      'derogation-unsupported': 'undetermined',
      'derogated-annex-iii': 'undetermined',
      minimal: 'ruled-out',
    },
  ],
  [
    'profiling decides it',
    { ...HIRES, profiles: 'yes' },
    {
      'high-risk-annex-iii': 'applies',
      'derogated-annex-iii': 'ruled-out',
      'derogation-unsupported': 'ruled-out',
    },
  ],
  [
    'an exemption nobody documented is not shown',
    { ...HIRES, profiles: 'no', 'narrow-task': 'yes', documented: 'unknown' },
    {
      'high-risk-annex-iii': 'ruled-out',
      'derogation-unsupported': 'presumed',
      'derogated-annex-iii': 'undetermined',
      minimal: 'ruled-out',
    },
  ],
  ['nothing ticked is minimal', NOTHING_TICKED, { minimal: 'applies', 'high-risk-annex-iii': 'ruled-out' }],
  [
    'a use ticked and another not known: decided by what is known',
    { 'is-ai': 'yes', 'hires-people': 'yes', profiles: 'yes' },
    { 'high-risk-annex-iii': 'applies', prohibited: 'undetermined', minimal: 'ruled-out' },
  ],
  [
    'what is no AI system is nothing else',
    { 'is-ai': 'no' },
    { 'not-an-ai-system': 'applies', prohibited: 'ruled-out', minimal: 'ruled-out' },
  ],
];

describe('A classification', () => {
  for (const [title, facts, expected] of CASES) {
    it(`stands where the law puts it: ${title}`, () => {
      expect(standings(facts)).to.include(expected);
    });
  }

  it('lists tiers from the one that weighs most', () => {
    expect(of({}).tiers.map(({ tier }) => tier)).to.deep.equal([
      'prohibited',
      'high-risk-annex-iii',
      'derogation-unsupported',
      'derogated-annex-iii',
      'minimal',
      'not-an-ai-system',
    ]);
  });

  it('says the facts that decided it, and the rules that hold, the most particular first', () => {
    const { because, rules, needs } = tierOf({ ...HIRES, profiles: 'yes' }, 'high-risk-annex-iii');
    expect(because).to.deep.equal([
      { fact: 'hires-people', value: 'yes' },
      { fact: 'profiles', value: 'yes' },
      { fact: 'is-ai', value: 'yes' },
    ]);
    expect(rules).to.deep.equal(['2.hires', '2']);
    expect(needs).to.deep.equal([]);
  });

  it('says every fact that rules it out, where several do', () => {
    expect(tierOf({ ...NOTHING_TICKED, 'is-ai': 'no' }, 'high-risk-annex-iii').because).to.deep.equal([
      { fact: 'hires-people', value: 'no' },
      { fact: 'sorts-files', value: 'no' },
      { fact: 'is-ai', value: 'no' },
    ]);
  });

  it('says what would settle it: all it hangs on, and the fewest answers that would do', () => {
    const { needs, quickest, because } = tierOf(HIRES, 'high-risk-annex-iii');
    expect(because).to.deep.equal([]);
    expect(needs).to.deep.equal(['profiles', 'narrow-task']);
    expect(quickest).to.have.length(1);
    expect(tierOf({}, 'high-risk-annex-iii').needs).to.deep.equal([
      'is-ai',
      'hires-people',
      'sorts-files',
      'profiles',
      'narrow-task',
    ]);
  });

  it('follows the day of the classification and the day it came to the market', () => {
    const scores = { 'is-ai': 'yes', 'scores-people': 'yes' };
    expect(tierOf(scores, 'prohibited', '2026-05-31' as CalendarDate).standing).to.equal('ruled-out');
    expect(tierOf(scores, 'prohibited', '2026-06-01' as CalendarDate)).to.deep.include({
      standing: 'applies',
      from: { date: '2026-06-01', standing: 'now', says: 'From the first of June.' },
    });
    const from = (facts: Record<string, string>) =>
      tierOf({ ...HIRES, ...facts }, 'high-risk-annex-iii').from;
    expect(from({ 'on-market': '2025-12-31' })).to.deep.include({ date: null, standing: 'legacy' });
    expect(from({ 'on-market': '2026-01-01' })).to.deep.include({ date: '2027-01-01', standing: 'later' });
    expect(from({ 'on-market': 'unknown' })).to.deep.equal({
      date: '2027-01-01',
      standing: 'open',
      says: 'Not settled yet. It was there before. Or: From 2027.',
    });
  });

  it('gives duties by tier, role and condition, as surely as the least sure of them', () => {
    const duties = (facts: Record<string, string>) =>
      of(facts).duties.map(({ requirement, actor, standing }) => `${requirement} ${actor} ${standing}`);
    expect(
      duties({ ...HIRES, profiles: 'yes', 'made-by-vendor': 'yes', 'used-by-buyer': 'yes' }),
    ).to.deep.equal(['literacy vendor applies', 'oversight buyer applies', 'assessment buyer undetermined']);
    expect(duties({ ...HIRES, 'used-by-buyer': 'yes', 'buyer-is-public': 'no' })).to.deep.equal([
      'literacy vendor presumed',
      'oversight buyer presumed',
    ]);
    expect(duties({ 'is-ai': 'no' })).to.deep.equal([]);
  });

  it('tells conditions of questionnaires what applies or is presumed, and only facts that are decided', () => {
    expect(of(HIRES).given).to.deep.equal({
      tiers: ['high-risk-annex-iii'],
      roles: ['provider'],
      facts: { 'decides-about-people': 'yes' },
    });
    expect(of({}).given).to.deep.equal({ tiers: [], roles: ['provider'], facts: {} });
  });

  it('leaves aside facts it does not know and values of the wrong type', () => {
    const odd = { ...HIRES, strange: 'yes', profiles: '2026-01-01', 'on-market': 'yes' } as unknown as Facts;
    expect(readWhole(classify(pack, framework, odd, ON))).to.deep.equal(readWhole(of(HIRES)));
  });
});
