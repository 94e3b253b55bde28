import { expect } from 'chai';
import fc from 'fast-check';
import { classify } from '#domain/ai-act/classify.js';
import type { Facts } from '#domain/ai-act/facts.js';
import type { CalendarDate } from '#domain/dates.js';
import { tiersByProcedure } from './procedure.js';
import { shippedLaw } from './shipped-law.js';
import { IN_FORCE } from './told.js';

const { pack, framework } = shippedLaw(IN_FORCE);
const YES_OR_NO = pack.facts.filter(({ type }) => type === 'yes-no').map(({ id }) => id);
const IN_SCOPE = ['runs-with-autonomy', 'infers-outputs', 'outputs-influence', 'deployer-in-eu'];

/** Gates where something may hold; what takes a system out of the Act comes by single facts. */
const GATES = pack.gates.map(({ id }) => id).filter((id) => id !== 'exclusions');
const gateOf = new Map(pack.pages.flatMap(({ gate, facts }) => facts.map((fact) => [fact, gate])));

/** Systems of which everything is known: most are within the Act, and at up to three gates one half of the facts holds. */
const anySystem = fc
  .record({
    inScope: fc.integer({ min: 0, max: 9 }).map((roll) => roll > 0),
    gates: fc.subarray(GATES, { maxLength: 3 }),
    holding: fc.subarray(YES_OR_NO),
    besides: fc.subarray(YES_OR_NO, { maxLength: 3 }),
  })
  .map(({ inScope, gates, holding, besides }) => {
    const atGates = holding.filter((fact) => gates.includes(gateOf.get(fact) ?? ''));
    return new Set([...(inScope ? IN_SCOPE : []), ...atGates, ...besides]);
  });

describe('The law in force', () => {
  it('comes to what the published procedure comes to, whatever holds of a system', () => {
    fc.assert(
      fc.property(anySystem, fc.constantFrom('2026-11-22', '2026-12-02'), (holds, on) => {
        const facts: Facts = Object.fromEntries(YES_OR_NO.map((id) => [id, holds.has(id) ? 'yes' : 'no']));
        const found = classify(pack, framework, facts, on as CalendarDate);
        const applying = found.tiers.flatMap(({ tier, standing }) => (standing === 'applies' ? [tier] : []));
        expect(applying).to.have.members([...tiersByProcedure((fact) => holds.has(fact), on)]);
        expect(found.undetermined).to.equal(false);
      }),
      { numRuns: 150 },
    );
  });

  it('is compared where each tier is reached', () => {
    const tiers = fc
      .sample(anySystem, { numRuns: 5_000, seed: 3 })
      .flatMap((holds) =>
        ['2026-11-22', '2026-12-02'].flatMap((on) => tiersByProcedure((fact) => holds.has(fact), on)),
      );
    expect([...new Set(tiers)]).to.have.members(pack.tiers.map(({ tier }) => tier));
  });
});
