import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { VerdictId } from '#domain/certificates/check.js';
import type { AssessmentId, CertificateId, QuestionId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import { questionsOf } from '#domain/questionnaires/asked.js';
import { questionNumbers } from '#domain/questionnaires/question-numbers.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { FINDING_LIMITS, type Severity } from '#domain/reviews/finding.js';
import type { Services } from '#services/contract.js';
import { search } from '../../kit/fields.js';
import { summaryOf } from '../../kit/form-view.js';
import { addressWith } from '../../kit/listing.js';
import { memberPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import type { FaultView } from '../../views.js';
import { calledOf } from '../certificates/certificate.view.js';
import { CERTIFICATE_VERDICT_PILLS } from '../certificates/certificate-words.js';
import type { RecordFormView } from '../vendors/record-form.view.js';
import { FIELDS, findingGroups, findingOf } from './finding-form.js';

interface AtNewFinding {
  readonly actor: Member;
  readonly services: Services;
  readonly params: { readonly assessmentId: string };
}

async function formOf(
  { actor, services, params }: AtNewFinding,
  given: {
    question: string;
    certificate: string;
    requestId: string;
    typed: Typed;
    faults: readonly FaultView[];
  },
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
    action: addressWith(paths.newFinding.to(params), {
      question: given.question,
      certificate: given.certificate,
      request: given.requestId,
    }),
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

/** How severe a finding usually is that a verdict calls for. */
const SEVERITY_OF: Readonly<Record<VerdictId, Severity>> = {
  'accredited-verified': 'low',
  'accredited-unverified': 'low',
  'needs-review': 'medium',
  'not-accredited': 'medium',
  'wrong-scope-or-entity': 'high',
  'not-valid-now': 'high',
  'not-a-certificate': 'high',
};

/** What the form proposes: from a certificate its verdict, in its words and with what would settle it. */
async function proposedFrom({ actor, services }: AtNewFinding, certificate: string): Promise<Typed> {
  if (certificate === '') return { severity: ['medium'] };
  const detail = await services.certificates.read(actor, certificate as CertificateId);
  const { verdict } = detail.assay;
  const title = `${calledOf(detail)}: ${CERTIFICATE_VERDICT_PILLS[verdict.id].word}`;
  return {
    severity: [SEVERITY_OF[verdict.id]],
    title: [title.slice(0, FINDING_LIMITS.title)],
    detail: [verdict.sentence.slice(0, FINDING_LIMITS.detail)],
  };
}

export const newFindingPage = memberPage('reviews.judge')({
  path: paths.newFinding,
  query: z.object({ question: search, request: search, certificate: search }),
  get: async (visit) => {
    const { question, certificate } = visit.query;
    const typed = { owner: [visit.actor.userId], ...(await proposedFrom(visit, certificate)) };
    const requestId = randomUUID();
    const { frame, view } = await formOf(visit, { question, certificate, requestId, typed, faults: [] });
    return show('vendors/record-form', frame, view);
  },
  form: z.strictObject(FIELDS),
  post: async ({ actor, services, params, query }, fields) => {
    const { question, request, certificate } = query;
    const findingId = await services.findings.raise(actor, params.assessmentId as AssessmentId, {
      ...findingOf(fields),
      requestId: request,
      question: question === '' ? null : (question as QuestionId),
      certificate: certificate === '' ? null : (certificate as CertificateId),
    });
    const back =
      question === ''
        ? paths.finding.to({ findingId })
        : paths.reviewQuestion.to({ ...params, questionId: question });
    return seeOther(back, 'flash.finding-raised', { title: fields.title });
  },
  refuse: async (visit, typed, faults) => {
    const { question, request, certificate } = visit.query;
    const { frame, view } = await formOf(visit, { question, certificate, requestId: request, typed, faults });
    return again('vendors/record-form', frame, view);
  },
});
