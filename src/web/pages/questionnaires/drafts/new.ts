import { z } from 'zod';
import type { Typed } from '#domain/questionnaires/typed.js';
import { text } from '../../../kit/fields.js';
import { type FieldPlan, fieldsOf, summaryOf } from '../../../kit/form-view.js';
import { type FormFault, memberPage } from '../../../kit/page.js';
import { again, seeOther, show } from '../../../kit/reply.js';
import { paths } from '../../../paths.js';
import type { RecordFormView } from '../../vendors/record-form.view.js';

const FRAME = {
  title: 'New questionnaire',
  crumbs: [
    { label: 'Questionnaires', href: paths.questionnaires.to() },
    { label: 'New questionnaire', href: null },
  ],
};

const FIELDS: readonly FieldPlan[] = [
  {
    name: 'title',
    label: 'Title',
    type: 'text',
    required: true,
    maxLength: 200,
    help: 'Vendors read it too.',
  },
  {
    name: 'purpose',
    label: 'Purpose',
    hint: 'optional now',
    type: 'textarea',
    rows: 3,
    maxLength: 1_000,
    help: 'Whom it is for, and what it settles.',
  },
];

const formView = (typed: Typed, faults: readonly FormFault[]): RecordFormView => ({
  title: 'New questionnaire',
  lead: 'Begins empty. To begin from a published one, open it and copy it instead.',
  action: paths.newQuestionnaire.to(),
  groups: [{ legend: '', help: '', abreast: false, fields: fieldsOf(FIELDS, typed, faults) }],
  summary: summaryOf(faults),
  revision: null,
  deed: 'Start draft',
  back: paths.questionnaires.to(),
});

export const newQuestionnairePage = memberPage('questionnaires.change')({
  path: paths.newQuestionnaire,
  get: async () => show('vendors/record-form', FRAME, formView({}, [])),
  form: z.strictObject({ title: text(200, 'Give it a title.'), purpose: text(1_000) }),
  post: async ({ actor, services }, { title, purpose }) => {
    const section = { id: 'section', title: '', intro: '', questions: [] };
    const definition = { title, purpose, minutes: null, sections: [section] };
    const draftId = await services.questionnaires.startDraft(actor, { definition, origin: 'blank' });
    return seeOther(paths.draft.to({ draftId }), 'flash.draft-started');
  },
  refuse: async (_visit, typed, faults) => again('vendors/record-form', FRAME, formView(typed, faults)),
});
