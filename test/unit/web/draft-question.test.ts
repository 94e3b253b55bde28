import { expect } from 'chai';
import type { Json } from '#domain/audit/event.js';
import { proveContent } from '#domain/content/prove-content.js';
import type { Instant } from '#domain/dates.js';
import type { DraftId, OrganisationId, QuestionnaireId, UserId } from '#domain/ids.js';
import { checkDraft } from '#domain/questionnaires/drafts/check-draft.js';
import {
  type Loose,
  listIn,
  questionsIn,
  sectionsIn,
  textIn,
  thingIn,
} from '#domain/questionnaires/drafts/loose.js';
import { asKind, newQuestion } from '#domain/questionnaires/drafts/new-question.js';
import { kinds } from '#domain/questionnaires/kinds/register.js';
import type { KindId } from '#domain/questionnaires/kinds/values.js';
import type { DraftSheet } from '#services/contract.js';
import { shipped } from '#test/unit/content/shipped.js';
import type { CellView } from '#web/pages/questionnaires/drafts/cells.js';
import type { ConditionView } from '#web/pages/questionnaires/drafts/condition.view.js';
import { subjectsOf } from '#web/pages/questionnaires/drafts/condition-form.js';
import type { DraftForm } from '#web/pages/questionnaires/drafts/draft-form.js';
import { type DraftQuestionView, draftQuestionView } from '#web/pages/questionnaires/drafts/question.view.js';
import { questionFrom } from '#web/pages/questionnaires/drafts/question-form.js';

function content() {
  const verdict = proveContent({
    frameworks: shipped('frameworks'),
    questionnaires: shipped('questionnaires'),
    crosswalks: [],
    registers: [],
  });
  if ('faults' in verdict) throw new Error('What is shipped has faults.');
  return verdict.content;
}
const { questionnaires, frameworks } = content();

const AT = '2026-11-22T03:00:00.000Z' as Instant;
const SOMEBODY = { id: 'u' as UserId, name: 'Mara' };

function sheetOf(definition: Loose): DraftSheet {
  const as = { id: 'made' as QuestionnaireId, version: 1 };
  const draft = {
    id: 'd' as DraftId,
    organisationId: 'o' as OrganisationId,
    questionnaireId: as.id,
    origin: 'blank',
    definition,
    undo: null,
    state: 'open',
    version: null,
    revision: 1,
    createdAt: AT,
    createdBy: SOMEBODY,
    changedAt: AT,
    changedBy: SOMEBODY,
  } as const;
  return { draft, as, verdict: checkDraft(definition, as, frameworks), from: null, frameworks };
}

/** What a browser sends of one field; null where it sends none. */
function sentOf({ type, value, ticked, options }: CellView): string | null {
  if (type === 'tick') return ticked ? 'yes' : null;
  return type === 'select' ? value || (options[0]?.value ?? '') : value;
}

/** What a browser sends of a condition. */
function sentCondition({ deep, join, items }: ConditionView): DraftForm {
  if (deep !== null) return { 'when.kept': 'yes' };
  const rows = items.flatMap((item) => ('rows' in item ? item.rows : [item]));
  const groups = items.flatMap((item) => ('rows' in item ? [[`${item.name}.join`, item.join]] : []));
  const lines = rows.flatMap(({ name, subject, test, choices, number }) => [
    [`${name}.subject`, subject],
    [`${name}.was`, subject],
    [`${name}.test`, test],
    [`${name}.value`, choices.filter(({ ticked }) => ticked).map(({ value }) => value)],
    ...(number === null ? [] : [[`${name}.number`, number]]),
  ]);
  return { 'when.join': join, ...Object.fromEntries([...groups, ...lines]) };
}

/** What a browser sends of the page's form as it stands. */
function sent(view: DraftQuestionView): DraftForm {
  const form: Record<string, string | string[]> = { kind: view.kind };
  const cells = [
    ...view.words,
    view.redFlags,
    ...view.fields,
    ...view.ticks,
    view.weight,
    view.evidence.without,
    ...(view.exclusive === null ? [] : [view.exclusive]),
    ...view.rows.flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
  ];
  for (const cell of cells) {
    const value = sentOf(cell);
    if (value !== null) form[cell.name] = value;
  }
  for (const { list, rows } of view.rows)
    for (const { id, number } of rows) if (id !== '') form[`${list}.${number - 1}.id`] = id;
  Object.assign(form, sentCondition(view.when));
  form['evidenceRule'] = view.evidence.answers.filter(({ ticked }) => ticked).map(({ value }) => value);
  form['mappings'] = view.requirements.chosen.map(({ value }) => value);
  return form;
}

/** A condition with the answers it names in one order. */
function answersInOrder(value: Json): Json {
  if (Array.isArray(value)) {
    const inner = value.map(answersInOrder);
    return inner.every((each) => typeof each === 'string') ? inner.toSorted() : inner;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, answersInOrder(each)]));
}

/** Lists whose order says nothing, in one order. */
const sorted = (question: Loose): Loose => {
  const rule = thingIn(question, 'evidenceRule');
  const inOrder = (list: readonly unknown[]) =>
    list.map((each) => JSON.stringify(each)).toSorted((a, b) => a.localeCompare(b));
  return {
    ...question,
    askedWhen: answersInOrder(question['askedWhen'] ?? null),
    mappings: inOrder(listIn(question, 'mappings')),
    evidenceRule: rule && { ...rule, when: inOrder(listIn(rule, 'when')) },
  };
};

describe('The form of a question in a draft', () => {
  for (const questionnaire of questionnaires) {
    it(`gives back every question of ${questionnaire.id} as it was`, () => {
      const definition = questionnaire as unknown as Loose;
      const sheet = sheetOf(definition);
      for (const [section, each] of sectionsIn(definition).entries())
        for (const [question, before] of questionsIn(each).entries()) {
          const form = sent(draftQuestionView(sheet, { section, question }, before));
          expect(
            sorted(questionFrom(before, form, subjectsOf(definition, textIn(before, 'id')))),
            textIn(before, 'id'),
          ).to.deep.equal(sorted(before));
        }
    });
  }

  for (const kind of Object.keys(kinds) as KindId[]) {
    it(`shows and takes a new question that is ${kind}`, () => {
      const question = newQuestion({}, kind, 'Is it so?');
      const sheet = sheetOf({ title: 'x', sections: [{ questions: [question] }] });
      const view = draftQuestionView(sheet, { section: 0, question: 0 }, question);
      expect(view.kind).to.equal(kind);
      expect(textIn(questionFrom(question, sent(view), []), 'kind')).to.equal(kind);
      const other = asKind(question, kind === 'date' ? 'number' : 'date');
      expect(textIn(other, 'text')).to.equal('Is it so?');
    });
  }

  it('shows whatever a file may hold, and says what is wrong', () => {
    const odd: Loose = {
      id: 7,
      kind: 'riddle',
      text: ['a'],
      options: 'none',
      mappings: [1, { framework: 'x', requirement: 'y' }],
    };
    const view = draftQuestionView(
      sheetOf({ sections: [{ questions: [odd] }] }),
      { section: 0, question: 0 },
      odd,
    );
    expect(view.kinds[0]?.label).to.equal('“riddle”, which is not known here');
    expect(view.requirements.chosen).to.deep.include({
      value: 'x:y',
      number: 'x y',
      title: 'not known here',
    });
    expect(view.faults).to.not.deep.equal([]);
  });
});
