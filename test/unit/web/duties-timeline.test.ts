import { expect } from 'chai';
import { dutiesTimeline } from '#web/pages/ai-act/duties-timeline.view.js';
import { aVendor } from '../../storage/builders.js';
import { shippedLaw } from '../ai-act/shipped-law.js';
import { type Case, found } from '../ai-act/told.js';

const { framework } = shippedLaw('2026-07-27');
const vendor = aVendor('northmark' as never, { name: 'Lumenhire B.V.' });
const drawn = (told: Pick<Case, 'facts' | 'but'>) =>
  dutiesTimeline({ classification: found(told), framework, vendor });

/** Systems whose obligations lie differently in time. */
const TOLD: Readonly<Record<string, Pick<Case, 'facts' | 'but'>>> = {
  'a tool that ranks applicants': {
    facts: ['selects-applicants', 'profiles-people', 'talks-with-people'],
    but: { 'first-placed-on': '2028-01-01' },
  },
  'one that was there before the rules': {
    facts: ['selects-applicants', 'profiles-people'],
    but: { 'first-placed-on': '2025-01-01' },
  },
  'one with a banned practice': { facts: ['emotions-at-work-or-school', 'emotions-from-body'] },
  'one of which the use is not known': {
    facts: ['profiles-people'],
    but: { 'selects-applicants': 'unknown', 'makes-content': 'unknown' },
  },
  'a plain one': { facts: [] },
};

describe('Obligations on a line of time', () => {
  for (const [name, told] of Object.entries(TOLD)) {
    it(`keep inside the drawing and in the order of their days, for ${name}`, () => {
      const { rows, width, height, left, today, years } = drawn(told);
      expect(rows).to.have.length.within(1, 14);
      for (const { x, y } of rows) {
        expect(y).to.be.within(0, height - 28);
        if (x !== null) expect(x).to.be.within(left, width);
      }
      const days = rows.map(({ x }) => x ?? width);
      expect(days).to.deep.equal([...days].sort((a, b) => a - b));
      expect(today.x).to.be.within(left, width);
      for (const { x } of years) expect(x).to.be.within(left, width);
    });
  }

  it('say who, from when and how sure, never by colour alone', () => {
    const { rows, legend, sentence } = drawn(TOLD['a tool that ranks applicants'] ?? { facts: [] });
    const disputed = rows.find(({ note }) => note.startsWith('Art. 43'));
    expect(disputed?.when).to.include('in 12 months');
    expect(disputed?.shape).to.include('unsure');
    expect(disputed?.who).to.equal('Lumenhire B.V., as provider');
    expect(rows.map(({ who }) => who)).to.include('Your organisation, as deployer');
    expect(legend.map(({ says }) => says)).to.include.members(['Lumenhire B.V.', 'Your organisation']);
    expect(sentence).to.match(/^\d+ obligations apply today, \d+ come later\. Next: 2 Dec 2027\.$/);
  });

  it('give an older system that nothing binds yet no day, and say so', () => {
    const rows = drawn(TOLD['one that was there before the rules'] ?? { facts: [] }).rows;
    const older = rows.filter(({ x }) => x === null);
    expect(older).to.have.length.above(0);
    for (const { day, when } of older) {
      expect(day).to.equal('No day');
      expect(when).to.include('older system');
    }
  });
});
