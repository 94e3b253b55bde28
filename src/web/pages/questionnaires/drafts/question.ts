import { BadRequest } from '#domain/errors.js';
import type { Member } from '#domain/organisations/actor.js';
import type { QuestionnaireDraft } from '#domain/questionnaires/drafts/draft.js';
import type { DraftEdit } from '#domain/questionnaires/drafts/edit-draft.js';
import {
  type Loose,
  type Place,
  questionsIn,
  sectionsIn,
  textIn,
} from '#domain/questionnaires/drafts/loose.js';
import { namedByWords } from '#domain/questionnaires/drafts/new-question.js';
import type { Services } from '#services/contract.js';
import { memberPage } from '../../../kit/page.js';
import { again, type Reply, show } from '../../../kit/reply.js';
import { paths } from '../../../paths.js';
import { subjectsOf } from './condition-form.js';
import { type DraftForm, draftForm, one } from './draft-form.js';
import { draftFrame, placeFrom, questionAt, sheetAt } from './draft-page.js';
import { refusedBox } from './json-box.view.js';
import { type JsonForm, jsonForm, thingFrom } from './json-form.js';
import { KIND_PLANS } from './kind-plans.js';
import { draftQuestionView } from './question.view.js';
import { kindOf, questionFrom } from './question-form.js';
import { savePart } from './save-part.js';

interface Saving {
  readonly actor: Member;
  readonly services: Services;
  readonly params: At;
}
interface At {
  readonly draftId: string;
  readonly section: string;
  readonly question: string;
}
const placeOf = ({ section, question }: At): Place => ({
  section: placeFrom(section),
  question: placeFrom(question),
});

export const draftQuestionPage = memberPage('questionnaires.change')({
  path: paths.draftQuestion,
  get: async (visit) => {
    const sheet = await sheetAt(visit, visit.params.draftId);
    const place = placeOf(visit.params);
    const view = draftQuestionView(sheet, place, questionAt(sheet, place));
    return show('questionnaires/drafts/question', draftFrame(sheet, view.header.title), view);
  },
  form: draftForm,
  post: async (visit, form) => {
    const sheet = await sheetAt(visit, visit.params.draftId);
    const place = placeOf(visit.params);
    const before = wherever(sheet.draft, one(form, 'id'), place)?.question ?? {};
    const subjects = subjectsOf(sheet.draft.definition, one(form, 'id'));
    const typed = questionFrom(before, rowEmptied(form, before), subjects);
    const named = namedByWords(sheet.draft.definition, before, typed);
    return await save(visit, form, rowMoved(named, one(form, 'deed')));
  },
});

/** The question as its JSON, for what the form cannot show. */
export const draftQuestionJsonPage = memberPage('questionnaires.change')({
  path: paths.draftQuestionJson,
  form: jsonForm,
  post: async (visit, form) => {
    const question = thingFrom(form.json);
    return question === null ? await notJson(visit, form) : await save(visit, form, question);
  },
});

async function notJson(visit: Saving, form: JsonForm): Promise<Reply> {
  const sheet = await sheetAt(visit, visit.params.draftId);
  const place = placeOf(visit.params);
  const view = draftQuestionView(sheet, place, questionAt(sheet, place));
  const refused = { ...view, json: refusedBox(view.json, form) };
  return again('questionnaires/drafts/question', draftFrame(sheet, view.header.title), refused);
}

const save = (visit: Saving, form: DraftForm, question: Loose): Promise<Reply> => {
  const { params } = visit;
  const asked = placeOf(params);
  const editAt = (at: Place): DraftEdit => ({ edit: 'change-question', at, question });
  return savePart(visit, {
    form,
    mine: question,
    edit: editAt(asked),
    onward: (saved) => {
      const { place } = wherever(saved, textIn(question, 'id'), asked) ?? { place: asked };
      return onward(addressOf(params.draftId, place), form, saved);
    },
    standing: (current) => {
      const found = wherever(current, one(form, 'id'), asked);
      if (found === null) return null;
      const href = paths.draftQuestion.to(addressOf(params.draftId, found.place));
      return { theirs: found.question, edit: editAt(found.place), href };
    },
  });
};

const addressOf = (draftId: string, { section, question }: Place): At => ({
  draftId,
  section: String(section + 1),
  question: String(question + 1),
});

/** A question of a draft by the id it had, first where it stood. */
function wherever(
  { definition }: QuestionnaireDraft,
  id: string,
  place: Place,
): { readonly place: Place; readonly question: Loose } | null {
  const all = sectionsIn(definition).flatMap((each, section) =>
    questionsIn(each).map((question, nth) => ({ place: { section, question: nth }, question })),
  );
  const named = all.filter((each) => textIn(each.question, 'id') === id);
  const here = named.find(
    (each) => each.place.section === place.section && each.place.question === place.question,
  );
  return here ?? named[0] ?? null;
}

/** A form whose button removes a row, `remove options 2`: as by hand, a row whose first cell is emptied goes away. */
function rowEmptied(form: DraftForm, before: Loose): DraftForm {
  const [, list, row] = /^remove ([A-Za-z]+) (\d{1,3})$/.exec(one(form, 'deed')) ?? [];
  const kind = kindOf(before);
  const plan = kind === null ? undefined : KIND_PLANS[kind].rows.find((each) => each.list === list);
  const first = plan?.cells[0];
  return first === undefined ? form : { ...form, [`${list}.${row}.${first.name}`]: '' };
}

/** What a button that moves a row does besides saving: `up options 2`. */
function rowMoved(question: Loose, deed: string): Loose {
  const [, act, list = '', row] = /^(up|down) ([A-Za-z]+) (\d{1,3})$/.exec(deed) ?? [];
  const rows = question[list];
  if (act === undefined) return question;
  if (!Array.isArray(rows)) throw new BadRequest('form-misfit');
  const at = Number(row);
  const other = act === 'up' ? at - 1 : at + 1;
  const [moved, neighbour] = [rows[at], rows[other]];
  if (moved === undefined || neighbour === undefined) return question;
  return {
    ...question,
    [list]: rows.map((each, place) => (place === at ? neighbour : place === other ? moved : each)),
  };
}

/** Where a button's own part of the page is. */
const FRAGMENTS: Readonly<Record<string, string>> = {
  stay: '#field-askedWhen',
  'add-group': '#field-askedWhen',
};

/** Stays, or goes on to the next question. */
function onward(params: At, form: DraftForm, draft: QuestionnaireDraft): string {
  const deed = one(form, 'deed');
  const here = paths.draftQuestion.to(params);
  if (deed === 'outline') return `${paths.draft.to(params)}#question-${params.section}.${params.question}`;
  if (deed !== 'next') return `${here}${FRAGMENTS[deed] ?? (deed === '' || deed === 'save' ? '' : '#kind')}`;
  const { section, question } = placeOf(params);
  const places = sectionsIn(draft.definition).flatMap((each, at) =>
    questionsIn(each).map((_, nth) => ({ section: at, question: nth })),
  );
  const at = places.findIndex((each) => each.section === section && each.question === question);
  const next = places[at + 1];
  return next === undefined
    ? paths.draft.to(params)
    : paths.draftQuestion.to(addressOf(params.draftId, next));
}
