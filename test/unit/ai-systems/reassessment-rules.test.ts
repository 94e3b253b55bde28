import { expect } from 'chai';
import { CHANGE_KINDS } from '#domain/ai-systems/overtaken.js';
import {
  checkReassessmentRules,
  type ReassessmentRules,
  touchedQuestions,
} from '#domain/ai-systems/reassessment-rules.js';
import { proveContent } from '#domain/content/prove-content.js';
import type { FrameworkId, RequirementId } from '#domain/ids.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { shipped } from '../content/shipped.js';
import { question, questionnaire } from '../questionnaires/builders.js';

const files = {
  frameworks: shipped('frameworks'),
  crosswalks: shipped('crosswalks'),
  questionnaires: shipped('questionnaires'),
  reassessment: shipped('reassessment'),
};

function content() {
  const verdict = proveContent(files);
  if ('faults' in verdict) throw new Error(JSON.stringify(verdict.faults));
  return verdict.content;
}

const mapping = (requirement: string) => ({
  framework: 'iso-iec-42001' as FrameworkId,
  requirement: requirement as RequirementId,
});

const RULES: ReassessmentRules = {
  ...content().reassessment,
  changes: [
    { change: 'models', touches: [{ because: 'Tests are old.', requirements: [mapping('A.6.2.4')] }] },
    {
      change: 'data',
      touches: [
        { because: 'Data are others.', requirements: [mapping('A.7.4')] },
        { because: 'Tests were on other data.', requirements: [mapping('A.6.2.4')] },
      ],
    },
  ],
};

describe('Which answers a change bears on', () => {
  const asked = questionnaire(
    [question('yes-no-partly', 'tested', { mappings: [mapping('A.6.2.4'), mapping('4.1')] })],
    [
      question('yes-no-partly', 'quality', { mappings: [mapping('A.7.4')] }),
      question('yes-no-partly', 'policy', { mappings: [mapping('A.2.2')] }),
      question('yes-no-partly', 'unmapped'),
    ],
  );
  const touched = (...kinds: readonly (typeof CHANGE_KINDS)[number][]) =>
    touchedQuestions(RULES, asked, new Set(kinds)).map(
      (each) => `${each.question.id}: ${each.because.map(({ because }) => because).join(' ')}`,
    );

  it('follows the mappings of questions, in the order asked, with every reason', () => {
    expect(touched('models')).to.deep.equal(['tested: Tests are old.']);
    expect(touched('models', 'data')).to.deep.equal([
      'tested: Tests are old. Tests were on other data.',
      'quality: Data are others.',
    ]);
    expect(touched('purpose')).to.deep.equal([]);
    expect(touched()).to.deep.equal([]);
  });

  it('is said for every kind of change, with what it rests on', () => {
    const { reassessment } = content();
    expect(reassessment.changes.map(({ change }) => change)).to.have.members([...CHANGE_KINDS]);
    expect(reassessment.honesty).to.include('own judgement');
  });

  it('is some of each shipped questionnaire and never most of it for one change alone', () => {
    const { questionnaires, reassessment } = content();
    for (const each of questionnaires)
      for (const kind of CHANGE_KINDS) {
        const count = touchedQuestions(reassessment, each, new Set([kind])).length;
        const share = count / questionsOf(each).length;
        expect(share, `${kind} of ${each.id}`).to.be.within(0.03, 0.6);
      }
  });

  it('names every fault of a file at once', () => {
    const json = {
      asOf: '2026-11-22',
      honesty: 'Ours.',
      changes: [
        {
          change: 'models',
          touches: [{ because: 'So.', requirements: [mapping('A.99'), mapping('A.6.2.4')] }],
        },
        { change: 'models', touches: [{ because: 'So.', requirements: [mapping('A.7.4')] }] },
      ],
    };
    const verdict = checkReassessmentRules(json, content().frameworks);
    expect('faults' in verdict && verdict.faults).to.deep.equal([
      { path: 'changes[0].touches[0].requirements[0]', reason: 'iso-iec-42001 has no requirement A.99.' },
      { path: 'changes[1].change', reason: 'What models touch is said above already.' },
    ]);
    const shapeless = checkReassessmentRules({ changes: [{ change: 'weather' }] }, []);
    expect('faults' in shapeless && shapeless.faults.map(({ path }) => path)).to.include.members([
      'asOf',
      'changes[0].change',
    ]);
  });

  it('stands in one file', () => {
    const [file] = files.reassessment;
    if (file === undefined) throw new Error('nothing is shipped');
    const verdict = proveContent({ ...files, reassessment: [file, { ...file, path: 'second.json' }] });
    expect('faults' in verdict && verdict.faults.map((fault) => fault.file)).to.deep.equal(['second.json']);
  });
});
