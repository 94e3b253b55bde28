import { expect } from 'chai';
import { TIER_IDS } from '#domain/ai-systems/tiers-and-roles.js';
import { checkFramework } from '#domain/frameworks/definition.js';
import type { Framework, Requirement } from '#domain/frameworks/framework.js';
import { shipped } from './shipped.js';

const frameworks = new Map(
  shipped('frameworks').map(({ path, json }) => {
    const verdict = checkFramework(json);
    if ('faults' in verdict) throw new Error(`${path}: ${JSON.stringify(verdict.faults)}`);
    return [verdict.framework.id as string, verdict.framework];
  }),
);

function framework(id: string): Framework {
  const found = frameworks.get(id);
  if (found === undefined) throw new Error(`no framework ${id}`);
  return found;
}

function leavesOf(id: string): readonly Requirement[] {
  const { requirements } = framework(id);
  const parents = new Set(requirements.map(({ parent }) => parent));
  return requirements.filter((requirement) => !parents.has(requirement.id));
}

const STOPPED = [
  'not-an-ai-system',
  'out-of-scope-territory',
  'excluded',
  'excluded-for-now',
  'excluded-foss',
];

describe('Shipped frameworks', () => {
  it('list NIST AI RMF 1.0 in 4 functions, 19 categories and 72 subcategories', () => {
    const { requirements } = framework('nist-ai-rmf');
    const functions = requirements.filter(({ parent }) => parent === null);
    const categories = requirements.filter(({ parent }) => functions.some(({ id }) => id === parent));
    const subcategories = requirements.filter(({ parent }) => categories.some(({ id }) => id === parent));
    expect([functions.length, categories.length, subcategories.length]).to.deep.equal([4, 19, 72]);
    expect(subcategories).to.have.length(leavesOf('nist-ai-rmf').length);
    expect(subcategories.find(({ id }) => id === 'MS-2.11')?.number).to.equal('MEASURE 2.11');
  });

  it('list Section K of SSPA in the 18 lines of v11 and the prohibited uses of v12, whose numbers are left open', () => {
    const topics = leavesOf('microsoft-sspa-section-k');
    expect(topics.map(({ id }) => id)).to.deep.equal([
      ...Array.from({ length: 18 }, (_, at) => `K-${50 + at}`),
      'K-prohibited-uses',
    ]);
    for (const { id, confidence, note, editions } of topics) {
      expect(confidence, id).to.be.oneOf(['reported', 'unverified']);
      expect(note, id).to.match(/not opened|not found/);
      expect(editions?.find(({ edition }) => edition === 'v12')?.number, id).to.equal(null);
    }
  });

  it('say of every obligation of the EU AI Act whom it concerns, from when, what shows it and where it stands', () => {
    for (const { id, applies, evidence, sources, confidence } of leavesOf('eu-ai-act')) {
      expect(applies?.roles, id).to.not.deep.equal([]);
      expect(evidence, id).to.not.deep.equal([]);
      expect(sources, id).to.not.deep.equal([]);
      // What binds nobody has no date.
      expect((applies?.from ?? []).length === 0, id).to.equal(confidence === 'reported');
    }
  });

  it('lay some obligation on each tier the EU AI Act does not let go', () => {
    const tiers = leavesOf('eu-ai-act').flatMap(({ applies }) => applies?.tiers ?? []);
    expect([...new Set(tiers)].sort()).to.deep.equal(
      TIER_IDS.filter((id) => !(STOPPED as readonly string[]).includes(id)).sort(),
    );
  });

  it('name no date of the EU AI Act for high-risk systems from before its amendment without saying it is disputed', () => {
    const highRisk = leavesOf('eu-ai-act').filter(({ applies }) =>
      applies?.tiers.includes('high-risk-annex-iii'),
    );
    expect(highRisk.length).to.be.above(30);
    for (const { id, applies, note } of highRisk) {
      const [first] = applies?.from ?? [];
      if (first === undefined || first.date < '2027-12-02')
        expect(note, id).to.match(/disputed|in practice with the high-risk dates/);
    }
  });

  it('list ISO/IEC 27001 by its 93 controls and nothing of their contents', () => {
    const controls = leavesOf('iso-iec-27001').filter(({ number }) => number.startsWith('A.'));
    expect(controls).to.have.length(93);
    expect(new Set(controls.map(({ summary }) => summary)).size).to.equal(1);
  });

  it('explain every requirement in words of its own, but for the numbers of ISO/IEC 27001', () => {
    for (const { id, requirements } of frameworks.values()) {
      if (id === 'iso-iec-27001') continue;
      expect(new Set(requirements.map(({ summary }) => summary)).size, id).to.equal(requirements.length);
    }
  });
});
