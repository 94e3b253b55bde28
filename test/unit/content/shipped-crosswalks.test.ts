import { expect } from 'chai';
import { leavesOf } from '#domain/content/coverage.js';
import { proveContent } from '#domain/content/prove-content.js';
import { crosswalkMap } from '#domain/crosswalks/crosswalk-map.js';
import type { FrameworkId, RequirementId } from '#domain/ids.js';
import { shipped } from './shipped.js';

const verdict = proveContent({ frameworks: shipped('frameworks'), crosswalks: shipped('crosswalks') });
if ('faults' in verdict) throw new Error(JSON.stringify(verdict.faults));
const { frameworks, crosswalks } = verdict.content;
const at = (framework: string, requirement: string) => ({
  framework: framework as FrameworkId,
  requirement: requirement as RequirementId,
});

describe('Shipped crosswalks', () => {
  it('lead from ISO/IEC 42001 to the four other frameworks', () => {
    const reached = crosswalks.filter(({ from }) => from === 'iso-iec-42001').map(({ to }) => to);
    expect([...reached].sort()).to.deep.equal([
      'eu-ai-act',
      'iso-iec-27001',
      'microsoft-sspa-section-k',
      'nist-ai-rmf',
    ]);
  });

  it('claim nothing to be equal, or all of another, that no source says is', () => {
    const claimed = new Set(crosswalks.flatMap(({ relations }) => relations.map(({ relation }) => relation)));
    expect([...claimed]).to.deep.equal(['intersects']);
  });

  it('call nothing of the EU AI Act or of SSPA highly sure, and our own judgement never more than medium', () => {
    for (const { id, relations } of crosswalks) {
      for (const { from, to, confidence, source } of relations) {
        const place = `${id} ${from} ${to}`;
        if (/eu-ai-act|sspa/.test(id)) expect(confidence, place).to.not.equal('high');
        if (/our own/i.test(source)) expect(confidence, place).to.not.equal('high');
      }
    }
  });

  it('relate every control of ISO/IEC 42001 to NIST AI RMF and to the EU AI Act, and every topic of SSPA to both', () => {
    const map = crosswalkMap(crosswalks);
    const leaves = (id: string) => frameworks.filter((each) => each.id === id).flatMap(leavesOf);
    const toward = (framework: string, requirement: string) =>
      map.mappedTo(at(framework, requirement)).map(({ to }) => to.framework);
    for (const { id } of leaves('iso-iec-42001').filter(({ number }) => number.startsWith('A.')))
      expect(toward('iso-iec-42001', id), id).to.include.members(['nist-ai-rmf', 'eu-ai-act']);
    for (const { id } of leaves('microsoft-sspa-section-k'))
      expect(toward('microsoft-sspa-section-k', id), id).to.include.members(['iso-iec-42001', 'eu-ai-act']);
  });

  it('reach NIST AI RMF from SSPA over ISO/IEC 42001 as a lead of low confidence', () => {
    const ways = crosswalkMap(crosswalks).reachedFrom(at('microsoft-sspa-section-k', 'K-61'));
    const way = ways.find(({ to }) => to.requirement === 'MS-2.4');
    expect(way).to.include({ relation: null, confidence: 'low' });
    expect(way?.steps.map(({ to }) => to.framework)).to.deep.equal(['iso-iec-42001', 'nist-ai-rmf']);
  });
});
