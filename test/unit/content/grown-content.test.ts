import { expect } from 'chai';
import { NO_REASSESSMENT_RULES } from '#domain/ai-systems/reassessment-rules.js';
import { NO_CLAIM_RULES } from '#domain/certification-claims/claim-rules.js';
import { grownContent, type ImportedDefinition } from '#domain/content/grown-content.js';
import type { Content } from '#domain/content/prove-content.js';
import type { Framework } from '#domain/frameworks/framework.js';
import { EMPTY_REGISTERS } from '#domain/registers/registers-definition.js';

const framework = (id: string, version: string, requirement = 'a'): Framework =>
  ({
    id,
    version,
    title: id,
    publisher: 'Somebody',
    asOf: '2026-01-01',
    sources: ['somebody'],
    caveats: [],
    requirements: [{ id: requirement, number: requirement, title: 'A', summary: 'A', parent: null }],
  }) as unknown as Framework;

const imported = (kind: ImportedDefinition['kind'], definition: object, at: string): ImportedDefinition =>
  ({ kind, definition, at }) as unknown as ImportedDefinition;

const crosswalk = (to: string, requirement = 'a') => ({
  id: 'ours-to-theirs',
  from: 'shipped',
  to,
  version: '1',
  asOf: '2026-01-01',
  sources: ['somebody'],
  caveats: [],
  relations: [{ from: 'a', to: requirement, relation: 'equal', confidence: 'low', source: 'somebody' }],
});

const SHIPPED: Content = {
  frameworks: [framework('shipped', '1')],
  crosswalks: [],
  questionnaires: [],
  registers: EMPTY_REGISTERS,
  rulePacks: [],
  reassessment: NO_REASSESSMENT_RULES,
  claimRules: NO_CLAIM_RULES,
  sspa: null,
};

const grown = (...definitions: readonly ImportedDefinition[]) => {
  const { content, leftOut } = grownContent(SHIPPED, definitions);
  return {
    frameworks: content.frameworks.map(({ id, version }) => `${id} ${version}`),
    crosswalks: content.crosswalks.length,
    leftOut: leftOut.map(({ reason }) => reason),
  };
};

describe('Content with what was imported', () => {
  it('holds imported definitions beside the shipped ones, of one name the one imported last', () => {
    const later = imported('framework', framework('ours', '1'), '2026-01-02');
    const earlier = imported('framework', framework('ours', '2'), '2026-01-01');
    const across = imported('crosswalk', crosswalk('ours'), '2026-01-01');
    expect(grown(later, across, earlier)).to.deep.equal({
      frameworks: ['shipped 1', 'ours 1'],
      crosswalks: 1,
      leftOut: [],
    });
  });

  it('leaves out what is shipped by now and what holds no longer, and says why', () => {
    const found = grown(
      imported('framework', framework('shipped', '9'), '2026-01-01'),
      imported('framework', { ...framework('broken', '1'), requirements: [] }, '2026-01-01'),
      imported('crosswalk', crosswalk('gone'), '2026-01-01'),
    );
    expect(found.frameworks).to.deep.equal(['shipped 1']);
    expect(found.crosswalks).to.equal(0);
    expect(found.leftOut.join('\n')).to.match(
      /ships a framework called shipped[^]*at least one requirement[^]*called gone/,
    );
  });
});
