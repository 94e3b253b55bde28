import type { DraftId } from '#domain/ids.js';
import { type Loose, sectionsIn, textIn } from '#domain/questionnaires/drafts/loose.js';
import type { DraftSheet } from '#services/contract.js';
import { formatTime } from '../../../kit/format-dates.js';
import { memberPage } from '../../../kit/page.js';
import { again, seeOther, show } from '../../../kit/reply.js';
import { paths } from '../../../paths.js';
import { type CellView, cellView, type ErrorsAt, withCells } from './cells.js';
import { draftConflict } from './conflict.view.js';
import { draftForm, one, revisionIn } from './draft-form.js';
import { draftFrame, placeFrom, sectionAt, sheetAt } from './draft-page.js';
import { anchorOf, sayReason, targetOf } from './fault-lines.view.js';
import type { Cell } from './kind-plans.js';

const SECTION: readonly Cell[] = [
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
}

function sectionView(sheet: DraftSheet, at: number, section: Loose): DraftSectionView {
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
  };
}

export const draftSectionPage = memberPage('questionnaires.change')({
  path: paths.draftSection,
  get: async (visit) => {
    const sheet = await sheetAt(visit, visit.params.draftId);
    const at = placeFrom(visit.params.section);
    const view = sectionView(sheet, at, sectionAt(sheet, at));
    return show('questionnaires/drafts/section', draftFrame(sheet, view.title), view);
  },
  form: draftForm,
  post: async (visit, form) => {
    const { actor, params, services } = visit;
    const sheet = await sheetAt(visit, params.draftId);
    const at = placeFrom(params.section);
    const fields = withCells({}, SECTION, form);
    const edit = { edit: 'change-section', section: at, fields } as const;
    const command = { revision: revisionIn(form), edit };
    const result = await services.questionnaires.changeDraft(actor, params.draftId as DraftId, command);
    if (result.outcome === 'changed')
      return seeOther(`${paths.draft.to(params)}#section-${at + 1}`, 'flash.draft-saved');
    const { current } = result;
    const sections = sectionsIn(current.definition);
    const place = sections.findIndex((each) => textIn(each, 'id') === one(form, 'id'));
    const found = sections[place];
    const href = paths.draftSection.to({ ...params, section: String(place + 1) });
    const conflict = draftConflict({
      title: 'Somebody else changed this draft meanwhile',
      since: formatTime(current.changedAt, actor.timeZone),
      theirs: found === undefined ? null : { title: found['title'] ?? '', intro: found['intro'] ?? '' },
      mine: fields,
      form,
      current,
      action: href,
      theirsHref: found === undefined ? paths.draft.to(params) : href,
    });
    return again('questionnaires/drafts/conflict', draftFrame(sheet, 'Two versions'), conflict, 409);
  },
});
