import { draftNumbers } from './draft-numbers.js';
import { type Loose, type Place, questionsIn, sectionsIn, textIn } from './loose.js';
import { freeId, questionIdsOf } from './new-question.js';

type Step = 1 | -1;

/** One change to a draft. */
export type DraftEdit =
  /** Replaces everything of the questionnaire but its sections. */
  | { readonly edit: 'about'; readonly head: Loose }
  | { readonly edit: 'add-section'; readonly title: string }
  /** Replaces everything of a section but its questions. */
  | { readonly edit: 'change-section'; readonly section: number; readonly head: Loose }
  | { readonly edit: 'move-section'; readonly section: number; readonly by: Step }
  | { readonly edit: 'remove-section'; readonly section: number }
  /** Puts questions at the end of a section. */
  | { readonly edit: 'add-questions'; readonly section: number; readonly questions: readonly Loose[] }
  | { readonly edit: 'change-question'; readonly at: Place; readonly question: Loose }
  /** Over the edge of its section into the next one. */
  | { readonly edit: 'move-question'; readonly at: Place; readonly by: Step }
  | { readonly edit: 'duplicate-question'; readonly at: Place }
  | { readonly edit: 'remove-question'; readonly at: Place };

export interface Edited {
  readonly definition: Loose;
  /** What was done, in a few words: `Removed question 2.3`. */
  readonly said: string;
}

/** A draft's definition after a change; null where there is no such place. */
export function editDraft(definition: Loose, change: DraftEdit): Edited | null {
  switch (change.edit) {
    case 'about':
      return {
        definition: { ...change.head, sections: sectionsIn(definition) },
        said: 'Changed what it is about',
      };
    case 'add-section':
      return addSection(definition, change.title);
    case 'change-section':
    case 'move-section':
    case 'remove-section':
      return editSection(definition, change);
    case 'add-questions':
      return addQuestions(definition, change.section, change.questions);
    case 'change-question':
    case 'move-question':
    case 'duplicate-question':
    case 'remove-question':
      return editQuestion(definition, change);
  }
}

const withSections = (definition: Loose, sections: readonly Loose[], said: string): Edited => ({
  definition: { ...definition, sections },
  said,
});

function addSection(definition: Loose, title: string): Edited {
  const sections = sectionsIn(definition);
  const id = freeId(title, new Set(sections.map((each) => textIn(each, 'id'))), 'section');
  return withSections(
    definition,
    [...sections, { id, title, intro: '', questions: [] }],
    `Added section ${sections.length + 1}`,
  );
}

type SectionEdit = Extract<DraftEdit, { edit: 'change-section' | 'move-section' | 'remove-section' }>;

function editSection(definition: Loose, change: SectionEdit): Edited | null {
  const sections = sectionsIn(definition);
  const at = change.section;
  const section = sections[at];
  if (section === undefined) return null;
  const number = `section ${at + 1}`;
  if (change.edit === 'remove-section') {
    const left = sections.filter((_, place) => place !== at);
    return withSections(definition, left, `Removed ${number}`);
  }
  if (change.edit === 'move-section') {
    const moved = swapped(sections, at, at + change.by);
    return moved && withSections(definition, moved, `Moved ${number} ${change.by < 0 ? 'up' : 'down'}`);
  }
  const next = replaced(sections, at, {
    ...change.head,
    questions: questionsIn(section),
  });
  return withSections(definition, next, `Changed ${number}`);
}

function addQuestions(definition: Loose, at: number, questions: readonly Loose[]): Edited | null {
  const sections = sectionsIn(definition);
  const section = sections[at];
  if (section === undefined) return null;
  const next = { ...section, questions: [...questionsIn(section), ...questions] };
  const count = questions.length === 1 ? 'a question' : `${questions.length} questions`;
  return withSections(definition, replaced(sections, at, next), `Added ${count} to section ${at + 1}`);
}

type QuestionEdit = Extract<DraftEdit, { at: Place }>;

function editQuestion(definition: Loose, change: QuestionEdit): Edited | null {
  const sections = sectionsIn(definition);
  const { at } = change;
  const section = sections[at.section];
  const questions = section === undefined ? [] : questionsIn(section);
  const question = questions[at.question];
  if (section === undefined || question === undefined) return null;
  const number = `question ${draftNumbers(definition)(at)}`;
  const put = (next: readonly Loose[], said: string) =>
    withSections(definition, replaced(sections, at.section, { ...section, questions: next }), said);
  switch (change.edit) {
    case 'change-question':
      return put(replaced(questions, at.question, change.question), `Changed ${number}`);
    case 'remove-question':
      return put(
        questions.filter((_, place) => place !== at.question),
        `Removed ${number}`,
      );
    case 'duplicate-question': {
      const id = freeId(textIn(question, 'id'), questionIdsOf(definition));
      const twice = questions.flatMap((each, place) =>
        place === at.question ? [each, { ...each, id }] : [each],
      );
      return put(twice, `Duplicated ${number}`);
    }
    case 'move-question': {
      const said = `Moved ${number} ${change.by < 0 ? 'up' : 'down'}`;
      const moved = swapped(questions, at.question, at.question + change.by);
      return moved ? put(moved, said) : overTheEdge(definition, change, said);
    }
  }
}

/** The first or last question of a section, moved to the end or the beginning of its neighbour. */
function overTheEdge(
  definition: Loose,
  { at, by }: Extract<DraftEdit, { edit: 'move-question' }>,
  said: string,
): Edited | null {
  const sections = sectionsIn(definition);
  const from = sections[at.section];
  const into = sections[at.section + by];
  const question = from && questionsIn(from)[at.question];
  if (from === undefined || into === undefined || question === undefined) return null;
  const left = questionsIn(from).filter((each) => each !== question);
  const there = questionsIn(into);
  const without = replaced(sections, at.section, { ...from, questions: left });
  const questions = by < 0 ? [...there, question] : [question, ...there];
  return withSections(definition, replaced(without, at.section + by, { ...into, questions }), said);
}

const replaced = (things: readonly Loose[], at: number, thing: Loose): readonly Loose[] =>
  things.map((each, place) => (place === at ? thing : each));

/** Null where one of the two is not there. */
function swapped(things: readonly Loose[], a: number, b: number): readonly Loose[] | null {
  const [one, other] = [things[a], things[b]];
  if (one === undefined || other === undefined) return null;
  return things.map((each, place) => (place === a ? other : place === b ? one : each));
}
