import type { Loose } from '#domain/questionnaires/drafts/loose.js';
import type { DraftSheet } from '#services/contract.js';
import { paths } from '../../../paths.js';
import { type CellView, cellView, type ErrorsAt, type RowsView, rowsView } from './cells.js';
import { anchorOf, sayReason, targetOf } from './fault-lines.view.js';
import { type JsonBoxView, jsonBox } from './json-box.view.js';
import { BANDS, type Cell } from './kind-plans.js';

export const ABOUT: readonly Cell[] = [
  { name: 'title', label: 'Title', type: 'text', help: 'Vendors read it too.' },
  { name: 'purpose', label: 'Purpose', type: 'area', help: 'Whom it is for, and what it settles.' },
  { name: 'minutes', label: 'Minutes it usually takes', type: 'number' },
];

/** What a draft says of the questionnaire as a whole. */
export interface DraftAboutView {
  readonly action: string;
  readonly back: string;
  readonly revision: number;
  readonly cells: readonly CellView[];
  readonly bands: RowsView;
  readonly json: JsonBoxView;
}

/** A definition but for its sections. */
export function withoutSections(definition: Loose): Loose {
  const { sections: _sections, ...head } = definition;
  return head;
}

export function aboutView({ draft, verdict }: DraftSheet): DraftAboutView {
  const { id: draftId, definition, revision } = draft;
  const errorsAt: ErrorsAt = (name) =>
    verdict.faults.flatMap(({ path, reason }) => {
      const target = targetOf(path);
      const isHere = target.section === null && anchorOf(target.field) === `#field-${name}`;
      return isHere ? [sayReason(reason)] : [];
    });
  return {
    action: paths.draftAbout.to({ draftId }),
    back: paths.draft.to({ draftId }),
    revision,
    cells: ABOUT.map((cell) => cellView(cell, definition, cell.name, errorsAt)),
    bands: rowsView(BANDS, definition, errorsAt),
    json: jsonBox(withoutSections(definition), {
      of: 'questionnaire',
      action: paths.draftAboutJson.to({ draftId }),
      revision,
      id: '',
    }),
  };
}
