import { expect } from 'chai';
import fc from 'fast-check';
import { NOTHING_GIVEN } from '#domain/ai-systems/given.js';
import { proveContent } from '#domain/content/prove-content.js';
import type { Instant } from '#domain/dates.js';
import type { AiSystemId, AssessmentId, QuestionnaireId } from '#domain/ids.js';
import {
  BAND_LETTERS,
  headingsOf,
  latestBySystem,
  placeOf,
  type ScoreSummary,
  summarise,
  withSummary,
} from '#domain/portfolio/score-summary.js';
import { scoreAnswers } from '#domain/scoring/score-answers.js';

const summary = (fields: Partial<ScoreSummary> & { system?: string; of?: string } = {}): ScoreSummary => {
  const { system = 'one', of = 'first-look', ...given } = fields;
  return {
    assessmentId: 'a1' as AssessmentId,
    aiSystemId: system as AiSystemId,
    questionnaire: { id: of as QuestionnaireId, version: 1 },
    round: 1,
    at: '2026-11-01T09:00:00.000Z' as Instant,
    reviewed: false,
    value: 70,
    letter: 'B',
    proven: 0,
    sections: [],
    themes: [],
    ...given,
  };
};
const day = (date: string): Instant => `${date}T09:00:00.000Z` as Instant;

describe('Where a vendor stands', () => {
  it('is where the weakest of its AI systems stands, each by its latest scored answers', () => {
    const cases: [string, readonly ScoreSummary[], string | null][] = [
      ['nothing', [], null],
      ['not scorable', [summary({ letter: null, value: null })], null],
      ['one', [summary({ letter: 'A', value: 90 })], 'A'],
      [
        'two systems',
        [summary({ letter: 'A', value: 90 }), summary({ system: 'two', letter: 'D', value: 3 })],
        'D',
      ],
      [
        'a later questionnaire of the same system',
        [
          summary({ letter: 'D', value: 20 }),
          summary({ of: 'long', letter: 'B', value: 80, at: day('2026-11-09') }),
        ],
        'B',
      ],
      [
        'a later one that could not be scored',
        [
          summary({ letter: 'C', value: 60 }),
          summary({ of: 'long', letter: null, value: null, at: day('2026-11-09') }),
        ],
        'C',
      ],
      ['held down by a critical question', [summary({ letter: 'C', value: 95 })], 'C'],
    ];
    for (const [name, summaries, letter] of cases)
      expect(placeOf(summaries)?.letter ?? null, name).to.equal(letter);
  });

  it('orders by band first and by value within it', () => {
    const rankOf = (letter: ScoreSummary['letter'], value: number) =>
      placeOf([summary({ letter, value })])?.rank ?? Number.NaN;
    const order = [
      rankOf('D', 0),
      rankOf('D', 49),
      rankOf('C', 50),
      rankOf('C', 99),
      rankOf('B', 70),
      rankOf('A', 85),
    ];
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
  });

  it('comes out the same in whatever order scores are noted, and however often', () => {
    const any = fc.record({
      system: fc.constantFrom('one', 'two'),
      of: fc.constantFrom('first-look', 'long'),
      at: fc.constantFrom(day('2026-11-01'), day('2026-11-02'), day('2026-11-03')),
      reviewed: fc.boolean(),
    });
    // What is noted of the same answers and the same stage is the same.
    const made = any.map((each) => {
      const place = (each.at.charCodeAt(9) + (each.reviewed ? 1 : 0)) % BAND_LETTERS.length;
      return summary({ ...each, letter: BAND_LETTERS[place] ?? 'A', value: place * 20 });
    });
    const noted = (all: readonly ScoreSummary[]) =>
      all.reduce<readonly ScoreSummary[]>((kept, next) => withSummary(kept, next) ?? kept, []);
    const told = (all: readonly ScoreSummary[]) => [...all].map((each) => JSON.stringify(each)).sort();
    fc.assert(
      fc.property(fc.array(made, { maxLength: 8 }), fc.infiniteStream(fc.nat(7)), (all, stream) => {
        const shuffled = all
          .map((each) => ({ each, key: stream.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(told(noted([...shuffled, ...all]))).to.deep.equal(told(noted(all)));
      }),
    );
  });

  it('follows the review of the same answers, and nothing that comes late', () => {
    const before = [summary({ at: day('2026-11-05') })];
    expect(withSummary(before, summary({ at: day('2026-11-04'), reviewed: true }))).to.equal(null);
    expect(withSummary(before, summary({ at: day('2026-11-05') }))).to.equal(null);
    expect(withSummary(before, summary({ at: day('2026-11-05'), reviewed: true }))).to.have.length(1);
    expect(withSummary(before, summary({ at: day('2026-11-06') }))).to.have.length(1);
    expect(withSummary(before, summary({ system: 'two' }))).to.have.length(2);
    expect([...latestBySystem(before).keys()]).to.deep.equal(['one']);
  });
});

describe('A score, summed up', () => {
  const framework = {
    id: 'rules',
    version: '1',
    title: 'Rules',
    publisher: 'Somebody',
    asOf: '2026-01-01',
    sources: ['A book'],
    caveats: [],
    requirements: [
      { id: '4', number: '4', title: 'Context', summary: 'x', parent: null },
      { id: '4.1', number: '4.1', title: 'Inner', summary: 'x', parent: '4' },
      { id: '4.2', number: '4.2', title: 'Outer', summary: 'x', parent: '4' },
      { id: 'A', number: 'A', title: 'Annex', summary: 'x', parent: null },
      { id: 'A.1', number: 'A.1', title: 'Policy', summary: 'x', parent: 'A' },
    ],
  };
  const question = (id: string, weight: number, requirements: readonly string[]) => ({
    id,
    kind: 'yes-no-partly',
    text: `Is ${id} in place?`,
    why: 'Because it matters.',
    goodEvidence: 'A document.',
    weight,
    points: { yes: 1, partly: 0.5, no: 0 },
    mappings: requirements.map((requirement) => ({ framework: 'rules', requirement })),
  });
  const verdict = proveContent({
    frameworks: [{ path: 'rules.json', json: framework }],
    questionnaires: [
      {
        path: 'q.json',
        json: {
          id: 'q',
          version: 1,
          title: 'Q',
          purpose: 'To be summed up.',
          minutes: 5,
          sections: [
            {
              id: 's',
              title: 'S',
              questions: [question('one', 3, ['4.1', '4.2']), question('two', 1, ['4.2', 'A.1'])],
            },
          ],
        },
      },
    ],
    registers: [],
  });

  it('adds each theme up from the questions that bear on it, each once', () => {
    if ('faults' in verdict) throw new Error(JSON.stringify(verdict.faults));
    const { frameworks, questionnaires } = verdict.content;
    const [questionnaire] = questionnaires;
    if (questionnaire === undefined) throw new Error('No questionnaire.');
    const answered = (choice: 'yes' | 'no') => ({
      status: 'answered',
      value: { kind: 'yes-no-partly', choice, exception: null },
      reason: '',
      note: '',
      evidence: [],
      provenance: 'typed',
      by: 'x',
      at: day('2026-11-01'),
      revision: 1,
    });
    const answers = { one: answered('yes'), two: answered('no') } as never;
    const score = scoreAnswers(questionnaire, answers, '2026-11-01' as never, NOTHING_GIVEN);
    const { questionnaire: of, ...fields } = summary();
    const summed = summarise({ ...fields, questionnaire, frameworks, score });
    expect(summed.themes).to.deep.equal([
      { framework: 'rules', id: '4', value: 75, letter: 'B' },
      { framework: 'rules', id: 'A', value: 0, letter: 'D' },
    ]);
    expect(summed.sections).to.deep.equal([{ id: 's', value: 75, letter: 'B' }]);
    expect(summed).to.include({ value: 75, letter: 'B', proven: 0 });
    expect([...headingsOf(frameworks[0] as never).entries()]).to.deep.include(['4.2', '4']);
    expect(of.version).to.equal(1);
  });
});
