import { expect } from 'chai';
import { coverageOf } from '#domain/content/coverage.js';
import { proveContent } from '#domain/content/prove-content.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { shipped } from './shipped.js';

/** Requirements that no shipped question bears on, and why that is right. A new one is a gap, not a line to add here. */
const UNASKED: Readonly<Record<string, readonly string[]>> = {
  // A voluntary code binds nobody.
  'eu-ai-act': ['Art. 95'],
  'iso-iec-42001': [],
  'microsoft-sspa-section-k': [],
  // The buyer's own: what the system is worth to it, and whether to do without AI.
  'nist-ai-rmf': ['MAP 1.4', 'MANAGE 2.1'],
};

describe('All shipped questionnaires together', () => {
  const verdict = proveContent({
    frameworks: shipped('frameworks'),
    questionnaires: shipped('questionnaires'),
  });
  if ('faults' in verdict) throw new Error(JSON.stringify(verdict.faults));
  const { frameworks, questionnaires } = verdict.content;
  const questions = questionnaires.flatMap(questionsOf);

  for (const framework of frameworks.filter(({ id }) => id in UNASKED)) {
    it(`ask everything of ${framework.title} that a vendor can answer for`, () => {
      expect(UNASKED[framework.id]).to.include.members([...coverageOf(framework, questions).unasked]);
    });
  }

  it('ask nothing of ISO/IEC 27001, of which only numbers are known here', () => {
    const numbersOnly = frameworks.filter(({ id }) => id === 'iso-iec-27001');
    expect(numbersOnly.map((framework) => coverageOf(framework, questions).asked)).to.deep.equal([0]);
  });
});
