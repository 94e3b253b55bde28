import { draftNumbers, type NumberAt } from '#domain/questionnaires/drafts/draft-numbers.js';
import {
  flagIn,
  type Loose,
  listIn,
  type Place,
  questionsIn,
  sectionsIn,
  textIn,
  thingIn,
} from '#domain/questionnaires/drafts/loose.js';
import { KIND_IDS } from '#domain/questionnaires/kinds/register.js';
import type { DraftSheet } from '#services/contract.js';
import { paths } from '../../../paths.js';
import type { ChoiceView, LinkView, PageHeaderView } from '../../../views.js';
import { KIND_WORDS } from '../say-question.js';
import { answersOf } from './answers-of.js';
import { type CellView, cellView, type ErrorsAt, linesIn, type RowsView, rowsView } from './cells.js';
import { type ConditionView, conditionView } from './condition.view.js';
import { subjectsOf } from './condition-form.js';
import { titleOf } from './draft-title.js';
import {
  anchorOf,
  type FaultLines,
  faultLines,
  remarksAsFaults,
  sayReason,
  targetOf,
} from './fault-lines.view.js';
import { type JsonBoxView, jsonBox } from './json-box.view.js';
import { KIND_PLANS } from './kind-plans.js';
import { kindOf, WORDS } from './question-form.js';
import { type RequirementPickerView, requirementPicker } from './requirement-picker.view.js';

/** One question of a draft, to be changed. */
export interface DraftQuestionView {
  readonly header: PageHeaderView;
  readonly action: string;
  readonly revision: number;
  /** What the question was called when the form was made, so that it is found again. */
  readonly id: string;
  readonly faults: FaultLines;
  readonly remarks: FaultLines;
  readonly words: readonly CellView[];
  readonly redFlags: CellView;
  readonly kind: string;
  readonly kinds: readonly ChoiceView[];
  readonly kindErrors: readonly string[];
  readonly fields: readonly CellView[];
  readonly rows: readonly RowsView[];
  /** The option that excludes the others; null where the kind has none. */
  readonly exclusive: CellView | null;
  readonly ticks: readonly CellView[];
  readonly weight: CellView;
  readonly evidence: {
    readonly answers: readonly { readonly value: string; readonly label: string; readonly ticked: boolean }[];
    readonly without: CellView;
    readonly errors: readonly string[];
  };
  readonly when: ConditionView;
  readonly requirements: RequirementPickerView;
  readonly json: JsonBoxView;
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
}

export function draftQuestionView(sheet: DraftSheet, place: Place, question: Loose): DraftQuestionView {
  const { draft, verdict, frameworks } = sheet;
  const at = hrefParams(sheet, place);
  const isHere = ({ path }: { path: string }) => {
    const target = targetOf(path);
    return target.section === place.section && target.question === place.question;
  };
  const faults = verdict.faults.filter(isHere);
  const errorsAt: ErrorsAt = (name) =>
    faults
      .filter(({ path }) => anchorOf(targetOf(path).field) === `#field-${name}`)
      .map(({ reason }) => sayReason(reason));
  const kind = kindOf(question);
  const numberAt = draftNumbers(draft.definition);
  return {
    header: {
      title: `Question ${numberAt(place)}`,
      facts: [{ text: titleOf(sheet) }, { text: `id ${textIn(question, 'id')}` }],
      actions: [],
    },
    action: paths.draftQuestion.to(at),
    revision: draft.revision,
    id: textIn(question, 'id'),
    faults: faultLines(draft, faults),
    remarks: faultLines(draft, remarksAsFaults(verdict).filter(isHere)),
    words: WORDS.map((cell) => cellView(cell, question, cell.name, errorsAt)),
    redFlags: {
      ...cellView(RED_FLAGS, question, 'redFlags', errorsAt),
      value: linesIn(question, 'redFlags'),
    },
    kind: kind ?? '',
    kinds: [
      ...(kind === null
        ? [{ value: '', label: `“${textIn(question, 'kind')}”, which is not known here` }]
        : []),
      ...KIND_IDS.map((id) => ({ value: id, label: KIND_WORDS[id] })),
    ],
    kindErrors: errorsAt('kind'),
    fields:
      kind === null
        ? []
        : KIND_PLANS[kind].fields.map((cell) => cellView(cell, question, cell.name, errorsAt)),
    rows: kind === null ? [] : KIND_PLANS[kind].rows.map((plan) => rowsView(plan, question, errorsAt)),
    exclusive: kind === 'multiple-choice' ? exclusiveView(question, errorsAt) : null,
    ticks: ticksOf(question, errorsAt),
    weight: cellView(WEIGHT, question, 'weight', errorsAt),
    evidence: evidenceView(question, errorsAt),
    when: conditionView(thingIn(question, 'askedWhen'), {
      of: 'this question',
      subjects: subjectsOf(draft.definition, textIn(question, 'id')),
      errors: errorsAt('askedWhen'),
    }),
    requirements: requirementPicker(question, frameworks, errorsAt('mappings')),
    json: jsonOf(sheet, place, question),
    ...neighbours(sheet, place, numberAt),
  };
}

const jsonOf = (sheet: DraftSheet, place: Place, question: Loose): JsonBoxView =>
  jsonBox(question, {
    of: 'question',
    action: paths.draftQuestionJson.to(hrefParams(sheet, place)),
    revision: sheet.draft.revision,
    id: textIn(question, 'id'),
  });

const RED_FLAGS = {
  name: 'redFlags',
  label: 'Red flags',
  type: 'area',
  help: 'What should make a reviewer stop, one a line. The vendor never sees them.',
} as const;
const WEIGHT = {
  name: 'weight',
  label: 'Weight',
  type: 'number',
  help: '0 to 100; 0 is not scored. The vendor never sees it.',
} as const;

const hrefParams = ({ draft }: DraftSheet, { section, question }: Place) => ({
  draftId: draft.id,
  section: String(section + 1),
  question: String(question + 1),
});

function exclusiveView(question: Loose, errorsAt: ErrorsAt): CellView {
  const options = [
    { value: '', label: 'None: all go together' },
    ...answersOf(question).map(({ value, label }) => ({ value, label: label || value })),
  ];
  const cell = {
    name: 'exclusive',
    label: 'Option that excludes the others',
    type: 'select',
    options,
  } as const;
  return cellView(cell, question, 'exclusive', errorsAt);
}

function ticksOf(question: Loose, errorsAt: ErrorsAt): readonly CellView[] {
  const tick = (name: string, label: string, usual: boolean): CellView => ({
    ...cellView({ name, label, type: 'tick' }, question, name, errorsAt),
    ticked: flagIn(question, name, usual),
  });
  return [
    tick('required', 'Must be answered before submitting', true),
    tick('mayBeNotApplicable', 'May be not applicable, with a reason', false),
    tick('critical', 'Critical: a poor answer caps the band at C', false),
  ];
}

function evidenceView(question: Loose, errorsAt: ErrorsAt): DraftQuestionView['evidence'] {
  const rule = thingIn(question, 'evidenceRule') ?? {};
  const chosen = new Set(listIn(rule, 'when'));
  const answers = [...answersOf(question), { value: 'answered', label: 'Any answer' }];
  const name = 'evidenceRule.without';
  return {
    answers: answers.map(({ value, label }) => ({ value, label: label || value, ticked: chosen.has(value) })),
    without: {
      ...cellView(
        { name: 'without', label: 'Points lost without one', type: 'number', help: '0 to 1' },
        rule,
        name,
        errorsAt,
      ),
      value: textIn(rule, 'without') || '0',
    },
    errors: errorsAt('evidenceRule'),
  };
}

function neighbours(
  sheet: DraftSheet,
  place: Place,
  numberAt: NumberAt,
): Pick<DraftQuestionView, 'previous' | 'next'> {
  const places = sectionsIn(sheet.draft.definition).flatMap((section, at) =>
    questionsIn(section).map((_, question) => ({ section: at, question })),
  );
  const here = places.findIndex((each) => each.section === place.section && each.question === place.question);
  const link = (to: Place | undefined, icon: 'arrow-left' | 'arrow-right'): LinkView | null =>
    to === undefined
      ? null
      : {
          label: numberAt(to),
          href: paths.draftQuestion.to(hrefParams(sheet, to)),
          icon,
        };
  return { previous: link(places[here - 1], 'arrow-left'), next: link(places[here + 1], 'arrow-right') };
}
