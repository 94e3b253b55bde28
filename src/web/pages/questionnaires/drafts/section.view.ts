import { type Loose, textIn, thingIn } from '#domain/questionnaires/drafts/loose.js';
import type { DraftSheet } from '#services/contract.js';
import { paths } from '../../../paths.js';
import { type CellView, cellView, type ErrorsAt } from './cells.js';
import { type ConditionView, conditionView } from './condition.view.js';
import { subjectsOf } from './condition-form.js';
import { anchorOf, sayReason, targetOf } from './fault-lines.view.js';
import { type JsonBoxView, jsonBox } from './json-box.view.js';
import type { Cell } from './kind-plans.js';

export const SECTION: readonly Cell[] = [
  { name: 'title', label: 'Title', type: 'text' },
  { name: 'intro', label: 'Introduction', type: 'area', help: 'Shown above its questions. May stay empty.' },
];

/** A section of a draft, without its questions. */
export interface DraftSectionView {
  readonly title: string;
  readonly action: string;
  readonly back: string;
  readonly revision: number;
  readonly id: string;
  readonly cells: readonly CellView[];
  readonly when: ConditionView;
  readonly json: JsonBoxView;
}

/** A section without its questions. */
export function headOf(section: Loose): Loose {
  const { questions: _questions, ...head } = section;
  return head;
}

export function draftSectionView(sheet: DraftSheet, at: number, section: Loose): DraftSectionView {
  const draftId = sheet.draft.id;
  const errorsAt: ErrorsAt = (name) =>
    sheet.verdict.faults.flatMap(({ path, reason }) => {
      const target = targetOf(path);
      const isHere = target.section === at && target.question === null;
      return isHere && anchorOf(target.field) === `#field-${name}` ? [sayReason(reason)] : [];
    });
  return {
    title: `Section ${at + 1}`,
    action: paths.draftSection.to({ draftId, section: String(at + 1) }),
    back: `${paths.draft.to({ draftId })}#section-${at + 1}`,
    revision: sheet.draft.revision,
    id: textIn(section, 'id'),
    cells: SECTION.map((cell) => cellView(cell, section, cell.name, errorsAt)),
    when: conditionView(thingIn(section, 'askedWhen'), {
      of: 'this section',
      subjects: subjectsOf(sheet.draft.definition, ''),
      errors: errorsAt('askedWhen'),
    }),
    json: jsonBox(headOf(section), {
      of: 'section',
      action: paths.draftSectionJson.to({ draftId, section: String(at + 1) }),
      revision: sheet.draft.revision,
      id: textIn(section, 'id'),
    }),
  };
}
