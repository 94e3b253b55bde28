import { expect } from 'chai';
import type { FoundDuty } from '#domain/ai-act/classification.js';
import { questionnairesFor } from '#domain/ai-act/questionnaires-for.js';
import { type Given, NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import type { RoleId, TierId } from '#domain/ai-systems/tiers-and-roles.js';
import { proveContent } from '#domain/content/prove-content.js';
import type { FrameworkId } from '#domain/ids.js';
import { holds } from '#domain/questionnaires/condition.js';
import { mayHold } from '#domain/questionnaires/may-hold.js';
import { shipped } from '../content/shipped.js';

const ACT = 'eu-ai-act' as FrameworkId;

describe('Questionnaires for what an AI system owes', () => {
  const verdict = proveContent({
    frameworks: shipped('frameworks'),
    questionnaires: shipped('questionnaires'),
  });
  if ('faults' in verdict) throw new Error('The shipped content does not hold.');
  const { frameworks, questionnaires } = verdict.content;
  const framework = frameworks.find(({ id }) => id === ACT);

  /** Every obligation of these tiers and roles. */
  function dutiesOf(tiers: readonly TierId[], roles: readonly RoleId[]): readonly FoundDuty[] {
    return (framework?.requirements ?? []).flatMap(({ id, applies }) => {
      if (applies === undefined) return [];
      const isOurs =
        (applies.tiers.length === 0 || applies.tiers.some((tier) => tiers.includes(tier))) &&
        applies.roles.some((role) => roles.includes(role));
      const from = { date: null, standing: 'open', says: '' } as const;
      return isOurs
        ? [
            {
              requirement: id,
              actor: 'vendor',
              role: roles[0] ?? 'provider',
              tiers,
              standing: 'applies',
              from,
            } as const,
          ]
        : [];
    });
  }
  const suited = (tiers: readonly TierId[], roles: readonly RoleId[], facts: Given['facts'] = {}) => {
    const given = { tiers, roles, facts };
    return questionnairesFor(questionnaires, { duties: dutiesOf(tiers, roles), given }, ACT);
  };

  const table: readonly (readonly [string, TierId[], RoleId[], Given['facts'], string])[] = [
    [
      'a high-risk use of a provider',
      ['high-risk-annex-iii'],
      ['provider'],
      {},
      'eu-ai-act-high-risk-provider',
    ],
    ['a high-risk use of a deployer', ['high-risk-annex-iii'], ['deployer'], {}, 'eu-ai-act-deployer-needs'],
    ['a general-purpose model', ['gpai'], ['gpai-provider'], {}, 'eu-ai-act-transparency-gpai'],
  ];
  for (const [title, tiers, roles, facts, first] of table) {
    it(`begin with ${first} for ${title}`, () => {
      expect(suited(tiers, roles, facts)[0]?.questionnaire.id).to.equal(first);
    });
  }

  it('each add something to those before, and together ask about all that any of them asks about', () => {
    const tiers: TierId[] = ['high-risk-annex-iii', 'transparency-50-1', 'embeds-gpai'];
    const found = suited(tiers, ['provider', 'deployer', 'downstream-provider']);
    expect(found.length).to.be.within(1, 4);
    const adds = found.flatMap((each) => each.adds);
    expect(new Set(adds).size).to.equal(adds.length);
    expect(found.every((each) => each.adds.length > 0)).to.equal(true);
    const counts = found.map((each) => each.adds.length);
    expect(counts).to.deep.equal(counts.toSorted((a, b) => b - a));
    const anywhere = new Set(found.flatMap(({ asks }) => asks));
    expect(anywhere).to.deep.equal(new Set(adds));
  });

  it('are none where nothing is owed', () => {
    expect(questionnairesFor(questionnaires, { duties: [], given: NOTHING_GIVEN }, ACT)).to.deep.equal([]);
  });

  it('may ask what some answers open, and never what is ruled out by what is stated', () => {
    const tier = { tier: ['gpai'] } as const;
    const question = { question: 'q' as never, is: ['yes'] } as const;
    const given = { ...NOTHING_GIVEN, tiers: ['gpai'] as const };
    expect(mayHold({ all: [tier, question] }, given)).to.equal(true);
    expect(mayHold({ all: [tier, question] }, NOTHING_GIVEN)).to.equal(false);
    expect(mayHold({ any: [tier, question] }, NOTHING_GIVEN)).to.equal(true);
    expect(mayHold({ not: tier }, given)).to.equal(false);
    expect(mayHold({ not: { any: [tier, question] } }, given)).to.equal(false);
    expect(mayHold({ not: question }, given)).to.equal(true);
    expect(holds({ not: question }, () => undefined, given)).to.equal(true);
  });
});
