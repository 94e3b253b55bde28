import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { AssessmentId, QuestionId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { Services } from '#services/contract.js';
import { search } from '../../kit/fields.js';
import { summaryOf } from '../../kit/form-view.js';
import { addressWith } from '../../kit/listing.js';
import { memberPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import type { FaultView } from '../../views.js';
import type { RecordFormView } from '../vendors/record-form.view.js';
import { FIELDS, findingGroups, findingOf } from './finding-form.js';

interface AtNewFinding {
  readonly actor: Member;
  readonly services: Services;
  readonly params: { readonly assessmentId: string };
}

async function formOf(
  { actor, services, params }: AtNewFinding,
  given: { question: string; requestId: string; typed: Typed; faults: readonly FaultView[] },
) {
  const { assessment, questionnaire } = await services.reviews.read(
    actor,
    params.assessmentId as AssessmentId,
  );
  const owners = await services.findings.owners(actor);
  const about = questionsOf(questionnaire).find(({ id }) => id === given.question);
  const { aiSystem, vendor } = assessment.names;
  const view: RecordFormView = {
    title: 'Raise a finding',
    lead:
      about === undefined
        ? `About ${aiSystem} of ${vendor} as a whole.`
        : `About ${questionNumbers(questionnaire).get(about.id) ?? ''} ${about.text}`,
    // The number comes with the form, so that posting it twice raises one finding.
    action: addressWith(paths.newFinding.to(params), { question: given.question, request: given.requestId }),
    groups: findingGroups(owners, given.typed, given.faults),
    summary: summaryOf(given.faults),
    revision: null,
    deed: 'Raise finding',
    back:
      about === undefined
        ? paths.assessment.to(params)
        : paths.reviewQuestion.to({ ...params, questionId: about.id }),
  };
  const frame = {
    title: 'Raise a finding',
    crumbs: [
      { label: 'Findings', href: paths.findings.to() },
      { label: `${aiSystem} of ${vendor}`, href: paths.assessment.to(params) },
      { label: 'Raise a finding', href: null },
    ],
  };
  return { frame, view };
}

export const newFindingPage = memberPage('reviews.judge')({
  path: paths.newFinding,
  query: z.object({ question: search, request: search }),
  get: async (visit) => {
    const { question } = visit.query;
    const typed = { severity: ['medium'], owner: [visit.actor.userId] };
    const { frame, view } = await formOf(visit, { question, requestId: randomUUID(), typed, faults: [] });
    return show('vendors/record-form', frame, view);
  },
  form: z.strictObject(FIELDS),
  post: async ({ actor, services, params, query }, fields) => {
    const { question, request } = query;
    const findingId = await services.findings.raise(actor, params.assessmentId as AssessmentId, {
      ...findingOf(fields),
      requestId: request,
      question: question === '' ? null : (question as QuestionId),
    });
    const back =
      question === ''
        ? paths.finding.to({ findingId })
        : paths.reviewQuestion.to({ ...params, questionId: question });
    return seeOther(back, 'flash.finding-raised', { title: fields.title });
  },
  refuse: async (visit, typed, faults) => {
    const { question, request } = visit.query;
    const { frame, view } = await formOf(visit, { question, requestId: request, typed, faults });
    return again('vendors/record-form', frame, view);
  },
});
