import { expect } from 'chai';
import fc from 'fast-check';
import { classify } from '#domain/ai-act/classify.js';
import { compiledPack } from '#domain/ai-act/compiled-pack.js';
import { Diagrams, NO, YES } from '#domain/ai-act/diagram.js';
import { interviewOf } from '#domain/ai-act/interview.js';
import type { CalendarDate } from '#domain/dates.js';
import { anyRecord } from './any-record.js';
import { shippedLaw } from './shipped-law.js';

const ON = '2026-11-22' as CalendarDate;

describe('A rule pack that is remembered', () => {
  const { pack, framework } = shippedLaw('2026-07-27');
  /** The next node made upon those of the pack is numbered by how many these are. */
  const nodesKept = () => new Diagrams(compiledPack(pack).diagrams).node(2 ** 19, [NO, YES]).id;

  it('keeps no more of the records it is asked about, however many these are', () => {
    const [rules, nodes] = [compiledPack(pack).size, nodesKept()];
    for (const facts of fc.sample(anyRecord(pack), { numRuns: 200, seed: 6 })) {
      classify(pack, framework, facts, ON);
      interviewOf(pack, framework, facts, ON);
    }
    expect(nodes).to.be.above(1_000);
    expect(nodesKept()).to.equal(nodes);
    expect(compiledPack(pack).size).to.equal(rules);
  });
});
