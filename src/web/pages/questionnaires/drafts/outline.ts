import { z } from 'zod';
import { BadRequest } from '#domain/errors.js';
import type { DraftId } from '#domain/ids.js';
import type { DraftEdit } from '#domain/questionnaires/drafts/edit-draft.js';
import { type Loose, questionsIn, sectionsIn } from '#domain/questionnaires/drafts/loose.js';
import { newQuestion } from '#domain/questionnaires/drafts/new-question.js';
import { text, whole } from '../../../kit/fields.js';
import { memberPage } from '../../../kit/page.js';
import { seeOther, show } from '../../../kit/reply.js';
import { paths } from '../../../paths.js';
import { stillOpen } from './conflict.view.js';
import { draftFrame, sheetAt } from './draft-page.js';
import { outlineView } from './outline.view.js';

/** What a button of the outline does: `move-question 0.2 -1`. */
const DEED = /^([a-z-]+)(?: (\d{1,4})(?:\.(\d{1,4}))?)?(?: (-1|1))?$/;

interface Pressed {
  readonly name: string;
  readonly section: number;
  readonly question: number;
  readonly by: 1 | -1;
}

function pressed(deed: string): Pressed {
  const [, name, section, question, by] = DEED.exec(deed) ?? [];
  if (name === undefined) throw new BadRequest('form-misfit');
  return { name, section: Number(section ?? -1), question: Number(question ?? -1), by: by === '-1' ? -1 : 1 };
}

function editFor({ name, section, question, by }: Pressed, definition: Loose): DraftEdit {
  const at = { section, question };
  switch (name) {
    case 'add-section':
      return { edit: 'add-section', title: '' };
    case 'move-section':
      return { edit: name, section, by };
    case 'remove-section':
      return { edit: name, section };
    case 'add-question':
      return { edit: 'add-questions', section, questions: [newQuestion(definition, 'yes-no-partly', '')] };
    case 'move-question':
      return { edit: name, at, by };
    case 'duplicate-question':
    case 'remove-question':
      return { edit: name, at };
    default:
      throw new BadRequest('form-misfit');
  }
}

/** Where the visitor goes on: to what was added, or back to where they were. */
function afterwards(draftId: string, { name, section, question, by }: Pressed, definition: Loose): string {
  const sections = sectionsIn(definition);
  if (name === 'add-section') return paths.draftSection.to({ draftId, section: String(sections.length) });
  const here = { draftId, section: String(section + 1) };
  if (name === 'add-question') {
    const last = questionsIn(sections[section] ?? {}).length;
    return paths.draftQuestion.to({ ...here, question: String(last) });
  }
  const outline = paths.draft.to({ draftId });
  if (name === 'move-section') return `${outline}#section-${section + 1 + by}`;
  return question < 0 ? outline : `${outline}#section-${section + 1}`;
}

export const draftPage = memberPage('questionnaires.change')({
  path: paths.draft,
  get: async (visit) => {
    const sheet = await sheetAt(visit, visit.params.draftId);
    if (sheet.draft.state === 'published') {
      const { id: questionnaireId, version } = sheet.as;
      return seeOther(paths.questionnaire.to({ questionnaireId, version: String(version) }));
    }
    return show('questionnaires/drafts/outline', draftFrame(sheet, null), outlineView(sheet));
  },
  form: z.strictObject({ revision: whole, deed: text(80) }),
  post: async ({ actor, params, services }, { revision, deed }) => {
    const { draftId } = params;
    const id = draftId as DraftId;
    if (deed === 'undo') {
      await services.questionnaires.undoDraft(actor, id, revision);
      return seeOther(paths.draft.to({ draftId }), 'flash.draft-undone');
    }
    const button = pressed(deed);
    const { draft } = await services.questionnaires.readDraft(actor, id);
    const edit = editFor(button, draft.definition);
    const changed = stillOpen(await services.questionnaires.changeDraft(actor, id, { revision, edit }));
    return seeOther(afterwards(draftId, button, changed.definition));
  },
});
