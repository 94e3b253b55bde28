import { expect } from 'chai';
import fc from 'fast-check';
import type { QuestionnaireId } from '#domain/ids.js';
import { type DraftEdit, editDraft } from '#domain/questionnaires/drafts/edit-draft.js';
import { type Loose, questionsIn, sectionsIn, textIn } from '#domain/questionnaires/drafts/loose.js';
import {
  freeId,
  namedByWords,
  newQuestion,
  questionIdsOf,
} from '#domain/questionnaires/drafts/new-question.js';
import { previewOf } from '#domain/questionnaires/drafts/preview-of.js';

const definitionOf = (sizes: readonly number[]): Loose => ({
  title: 'A draft',
  sections: sizes.map((size, at) => ({
    id: `s${at}`,
    title: `Section ${at}`,
    questions: Array.from({ length: size }, (_, nth) => ({ id: `q${at}-${nth}` })),
  })),
});

const idsIn = (definition: Loose): string[] =>
  sectionsIn(definition).flatMap((section) => questionsIn(section).map((each) => textIn(each, 'id')));

const sizes = fc.array(fc.nat(4), { minLength: 1, maxLength: 4 });
const place = fc.record({ section: fc.nat(5), question: fc.nat(5) });
const by = fc.constantFrom(1 as const, -1 as const);

describe('A change to a draft', () => {
  it('is said with the numbers that preview and published version have', () => {
    const follows = {
      any: [{ fact: 'personal-data', is: ['yes'] }, { not: { question: 'a', answered: true } }],
    };
    const questions = [{ id: 'a' }, { id: 'b', askedWhen: follows }, { id: 'c' }, { id: 'c' }, {}];
    const numbers = questions.map((_, question) => {
      const at = { section: 0, question };
      return editDraft({ sections: [{ questions }] }, { edit: 'remove-question', at })?.said;
    });
    expect(numbers).to.deep.equal(
      ['1.1', '1.1a', '1.2', '1.3', '1.4'].map((number) => `Removed question ${number}`),
    );
  });

  it('moves questions without losing or doubling one, and is taken back by the opposite move', () => {
    fc.assert(
      fc.property(sizes, place, by, (shape, at, step) => {
        const before = definitionOf(shape);
        const moved = editDraft(before, { edit: 'move-question', at, by: step });
        if (moved === null) return;
        expect(idsIn(moved.definition).toSorted()).to.deep.equal(idsIn(before).toSorted());
        const id = textIn(questionsIn(sectionsIn(before)[at.section] ?? {})[at.question] ?? {}, 'id');
        const there = placeOf(moved.definition, id);
        const back = editDraft(moved.definition, {
          edit: 'move-question',
          at: there,
          by: step === 1 ? -1 : 1,
        });
        expect(back?.definition).to.deep.equal(before);
      }),
    );
  });

  it('names a new question by its first words, unless a condition looks at it already', () => {
    const added = { id: 'question-2', text: '' };
    const beside = (askedWhen: Loose[string]) => ({
      sections: [{ questions: [added, { id: 'who', askedWhen }] }],
    });
    const idOf = (definition: Loose, before: Loose, text: string) =>
      textIn(namedByWords(definition, before, { ...before, text }), 'id');
    expect(idOf(beside(null), added, 'Who?')).to.equal('who-2');
    expect(idOf(beside(null), added, '')).to.equal('question-2');
    expect(idOf(beside({ not: { question: 'question-2', answered: true } }), added, 'Who?')).to.equal(
      'question-2',
    );
    expect(idOf(beside(null), { ...added, text: 'Whom?' }, 'Who?')).to.equal('question-2');
    expect(idOf(beside(null), { ...added, id: 'own' }, 'Who?')).to.equal('own');
  });

  it('gives every new and doubled question an id of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 8 }), (texts) => {
        let definition = definitionOf([1]);
        for (const text of texts) {
          const question = newQuestion(definition, 'yes-no-partly', text);
          const added = editDraft(definition, { edit: 'add-questions', section: 0, questions: [question] });
          const doubled =
            added &&
            editDraft(added.definition, { edit: 'duplicate-question', at: { section: 0, question: 0 } });
          if (doubled === null) throw new Error('The section is gone.');
          definition = doubled.definition;
        }
        const ids = idsIn(definition);
        expect(new Set(ids).size).to.equal(ids.length);
      }),
    );
  });

  it('touches nothing where its place is not there', () => {
    const definition = definitionOf([1]);
    const edits: readonly DraftEdit[] = [
      { edit: 'remove-section', section: 3 },
      { edit: 'move-section', section: 0, by: 1 },
      { edit: 'change-question', at: { section: 0, question: 9 }, question: {} },
      { edit: 'move-question', at: { section: 0, question: 0 }, by: -1 },
      { edit: 'add-questions', section: 7, questions: [{}] },
    ];
    expect(edits.map((edit) => editDraft(definition, edit))).to.deep.equal(edits.map(() => null));
  });

  it('makes ids that answers can be kept under, whatever the words', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 4 }), (words, others) => {
        const taken = new Set(others.map((each) => freeId(each, new Set())));
        const id = freeId(words, taken);
        expect(id).to.match(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(taken.has(id)).to.equal(false);
      }),
    );
    expect(freeId('constructor', new Set())).to.equal('question');
  });

  it('takes whatever JSON a file may hold', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), place, (value, at) => {
        const definition = { sections: [value, { questions: [value] }] } as Loose;
        editDraft(definition, { edit: 'duplicate-question', at });
        questionIdsOf(definition);
        const { questionnaire, leftOut } = previewOf(definition, { id: 'x' as QuestionnaireId, version: 1 });
        const shown = questionnaire.sections.reduce((sum, { questions }) => sum + questions.length, 0);
        expect(shown + leftOut).to.equal(idsIn(definition).length);
      }),
    );
  });
});

function placeOf(definition: Loose, id: string): { section: number; question: number } {
  for (const [section, each] of sectionsIn(definition).entries()) {
    const question = questionsIn(each).findIndex((one) => textIn(one, 'id') === id);
    if (question >= 0) return { section, question };
  }
  throw new Error(`${id} is lost.`);
}
