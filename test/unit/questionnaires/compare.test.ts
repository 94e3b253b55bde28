import { expect } from 'chai';
import fc from 'fast-check';
import { compareQuestionnaires, type QuestionField, weightOf } from '#domain/questionnaires/compare.js';
import type { Question, Questionnaire } from '#domain/questionnaires/questionnaire.js';
import { lineChanges, type Stretch, wordChanges } from '#domain/questionnaires/word-changes.js';
import { question, questionnaire } from './builders.js';

const ids = (...names: readonly string[]): readonly Question[] =>
  names.map((name) => question('yes-no-partly', name));

/** What became of each question, in the order shown: `+a`, `-b`, `~c`, `=d`. */
const told = (before: Questionnaire, after: Questionnaire): string =>
  compareQuestionnaires(before, after)
    .sections.flatMap(({ questions }) => questions)
    .map((change) => {
      const sign = { added: '+', removed: '-', changed: '~', same: '=' }[change.state];
      return `${sign}${(change.after ?? change.before).id}`;
    })
    .join(' ');

describe('Two versions of a questionnaire, compared', () => {
  const cases: readonly (readonly [string, Questionnaire, Questionnaire, string])[] = [
    ['nothing', questionnaire(ids('a', 'b')), questionnaire(ids('a', 'b')), '=a =b'],
    ['a question added', questionnaire(ids('a')), questionnaire(ids('a', 'b')), '=a +b'],
    ['a question removed', questionnaire(ids('a', 'b', 'c')), questionnaire(ids('a', 'c')), '=a =c -b'],
    ['one of three moved', questionnaire(ids('a', 'b', 'c')), questionnaire(ids('c', 'a', 'b')), '~c =a =b'],
    [
      'one moved to another section',
      questionnaire(ids('a', 'b'), ids('c')),
      questionnaire(ids('a'), ids('b', 'c')),
      '=a ~b =c',
    ],
    ['a section removed', questionnaire(ids('a'), ids('b', 'c')), questionnaire(ids('a', 'b')), '=a ~b -c'],
  ];
  for (const [what, before, after, expected] of cases) {
    it(`tell ${what}`, () => expect(told(before, after)).to.equal(expected));
  }

  it('name each field that differs, and no other', () => {
    const plain = question('single-choice', 'a');
    const fields: Readonly<Record<Exclude<QuestionField, 'kind' | 'answers'>, unknown>> = {
      text: 'Is it otherwise?',
      help: 'More.',
      why: 'For another reason.',
      goodEvidence: 'Another page.',
      redFlags: ['Nothing is dated.'],
      weight: 3,
      critical: true,
      required: false,
      mayBeNotApplicable: false,
      askedWhen: { question: 'b', answered: true },
      evidenceRule: { when: ['answered'], without: 0.5 },
      mappings: [{ framework: 'f', requirement: '1' }],
    };
    const differing = (after: Question) => {
      const [section] = compareQuestionnaires(questionnaire([plain]), questionnaire([after])).sections;
      const [change] = section?.questions ?? [];
      return change?.state === 'changed' ? change.fields : [];
    };
    for (const [field, value] of Object.entries(fields)) {
      expect(differing(question('single-choice', 'a', { [field]: value }))).to.deep.equal([field]);
    }
    const options = [{ id: 'a', text: 'Option a', points: 0.25 }];
    expect(differing(question('single-choice', 'a', { options }))).to.deep.equal(['answers']);
    expect(differing(question('date', 'a'))).to.deep.equal(['kind', 'answers']);
  });

  it('say what changed of the questionnaire and of its sections', () => {
    const before = questionnaire(ids('a'));
    const [section] = before.sections;
    const after = { ...before, title: 'Another', sections: [{ ...section, intro: 'Read this.' }] };
    const { facts, sections, counts } = compareQuestionnaires(before, after as Questionnaire);
    expect(facts).to.deep.equal(['title']);
    expect(sections.map(({ state }) => state)).to.deep.equal(['changed']);
    expect(counts).to.deep.equal({ added: 0, removed: 0, changed: 0, same: 1, moved: 0 });
    expect(weightOf([0.1, 0.2, 0.07].map((weight) => ({ weight })))).to.equal(0.37);
  });

  it('name the fewest moves that explain the order, of thousands of questions too', () => {
    const many = ids(...Array.from({ length: 4_000 }, (_, at) => `q${at}`));
    const [first, ...others] = many;
    const { counts } = compareQuestionnaires(
      questionnaire(many),
      questionnaire([...others, first as Question]),
    );
    expect(counts).to.include({ moved: 1, same: 3_999 });
    const reversed = compareQuestionnaires(questionnaire(many), questionnaire(many.toReversed()));
    expect(reversed.counts).to.include({ moved: 3_999, same: 1 });
  });

  it('mirror each other: what one adds the other removes', () => {
    const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 8 });
    fc.assert(
      fc.property(names, names, names, names, (a, b, c, d) => {
        const before = questionnaire(ids(...a), ids(...b.filter((id) => !a.includes(id))));
        const after = questionnaire(ids(...c), ids(...d.filter((id) => !c.includes(id))));
        const there = compareQuestionnaires(before, after).counts;
        const back = compareQuestionnaires(after, before).counts;
        expect([back.added, back.removed, back.changed + back.same]).to.deep.equal([
          there.removed,
          there.added,
          there.changed + there.same,
        ]);
        expect(compareQuestionnaires(after, after).counts).to.include({ added: 0, removed: 0, changed: 0 });
      }),
    );
  });
});

describe('A text in two versions', () => {
  const put = (stretches: readonly Stretch[], without: Stretch['mark']) =>
    stretches.filter(({ mark }) => mark !== without).map(({ text }) => text);

  it('is said whole where it was written anew', () => {
    const text = (word: string) => Array.from({ length: 100 }, (_, at) => `${word}${at}`).join(' ');
    expect(wordChanges(text('a'), text('b')).map(({ mark }) => mark)).to.deep.equal(['gone', 'new']);
    const lines = lineChanges(text('a').split(' '), text('b').split(' '));
    expect(lines.filter(({ mark }) => mark === 'gone')).to.have.length(100);
  });

  it('loses no word of either', () => {
    const words = fc.array(fc.constantFrom('the', 'model', 'is', 'tested', ',', ' ', '\n'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(' '), b.join(' ')];
        expect(put(wordChanges(before, after), 'new').join('')).to.equal(before);
        expect(put(wordChanges(before, after), 'gone').join('')).to.equal(after);
        expect(put(lineChanges(a, b), 'new')).to.deep.equal(a);
        expect(put(lineChanges(a, b), 'gone')).to.deep.equal(b);
      }),
    );
  });

  it('marks only what differs', () => {
    expect(wordChanges('Is the model tested?', 'Is the system tested?')).to.deep.equal([
      { mark: 'same', text: 'Is the ' },
      { mark: 'gone', text: 'model' },
      { mark: 'new', text: 'system' },
      { mark: 'same', text: ' tested?' },
    ]);
  });
});
