import { z } from 'zod';
import { NotFound } from '#domain/errors.js';
import type { Questionnaire } from '#domain/questionnaires/questionnaire.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { text } from '../../kit/fields.js';
import { type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import type { DeedFormView } from '../assessments/deed-form.view.js';
import { hrefOf, referenceIn } from './questionnaire.view.js';
import { shelved } from './questionnaires.js';

interface Named {
  readonly questionnaireId: string;
  readonly version: string;
}

/** A version in an address. Throws NotFound where it cannot be one. */
function versionIn({ questionnaireId, version }: Named) {
  if (!/^[1-9]\d{0,5}$/.test(version)) throw new NotFound();
  return { id: questionnaireId, version: Number(version) };
}

export const copyQuestionnairePage = memberPage('questionnaires.change')({
  path: paths.copyQuestionnaire,
  form: z.strictObject({}),
  post: async ({ actor, params, services }) => {
    const draftId = await services.questionnaires.copyToDraft(actor, versionIn(params));
    return seeOther(paths.draft.to({ draftId }), 'flash.draft-started');
  },
});

const WHY: FieldPlan = {
  name: 'why',
  label: 'Reason',
  type: 'textarea',
  required: true,
  rows: 2,
  maxLength: 1_000,
  help: 'Shown to colleagues where the version stands, and kept in the audit log.',
};

const frameOf = (questionnaire: Questionnaire) => ({
  title: `Retire ${questionnaire.title}`,
  crumbs: [
    { label: 'Questionnaires', href: paths.questionnaires.to() },
    { label: `${questionnaire.title}, version ${questionnaire.version}`, href: hrefOf(questionnaire) },
    { label: 'Retire', href: null },
  ],
});

const retireView = (
  questionnaire: Questionnaire,
  typed: Typed,
  faults: readonly FormFault[],
): DeedFormView => ({
  title: `Retire version ${questionnaire.version}`,
  facts: [
    { link: { label: questionnaire.title, href: hrefOf(questionnaire) } },
    { text: 'It can no longer be sent. What was sent goes on, and it can be taken back into use.' },
  ],
  action: paths.retireQuestionnaire.to(referenceIn(questionnaire)),
  back: hrefOf(questionnaire),
  summary: summaryOf(faults),
  conflict: null,
  kept: [],
  fields: fieldsOf([WHY], typed, faults),
  deed: 'Retire version',
  destroys: true,
});

export const retireQuestionnairePage = memberPage('questionnaires.change')({
  path: paths.retireQuestionnaire,
  get: async ({ actor, params, services }) => {
    const { questionnaire } = await shelved(services, actor, params);
    return show('assessments/deed-form', frameOf(questionnaire), retireView(questionnaire, {}, []));
  },
  form: z.strictObject({ why: text(1_000, 'Write why, for whoever looks for it later.') }),
  post: async ({ actor, params, services }, { why }) => {
    await services.questionnaires.retire(actor, versionIn(params), why);
    return seeOther(paths.questionnaire.to(params), 'flash.questionnaire-retired');
  },
  refuse: async ({ actor, params, services }, typed, faults) => {
    const { questionnaire } = await shelved(services, actor, params);
    return again('assessments/deed-form', frameOf(questionnaire), retireView(questionnaire, typed, faults));
  },
});

export const takeBackQuestionnairePage = memberPage('questionnaires.change')({
  path: paths.takeBackQuestionnaire,
  form: z.strictObject({}),
  post: async ({ actor, params, services }) => {
    await services.questionnaires.takeBack(actor, versionIn(params));
    return seeOther(paths.questionnaire.to(params), 'flash.questionnaire-taken-back');
  },
});
