import { z } from 'zod';
import type { AssessmentId } from '#domain/ids.js';
import { memberPage } from '../../kit/page.js';
import { seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { type AssessmentView, assessmentView } from './assessment.view.js';

const frameOf = ({ header }: AssessmentView) => ({
  title: header.title,
  crumbs: [
    { label: 'Assessments', href: paths.assessments.to() },
    { label: header.title, href: null },
  ],
});

export const assessmentPage = memberPage('assessments.read')({
  path: paths.assessment,
  get: async ({ actor, params, services, now }) => {
    const detail = await services.assessments.read(actor, params.assessmentId as AssessmentId);
    const view = assessmentView(detail, { actor, now, link: null });
    return show('assessments/assessment', frameOf(view), view);
  },
});

/** Shows the page with the vendor's link on it: an answer to a deed, so that the link stands in no address and no log. */
export const copyLinkPage = memberPage('assessments.send')({
  path: paths.copyLink,
  get: async ({ params }) => seeOther(paths.assessment.to(params)),
  form: z.strictObject({}),
  post: async ({ actor, params, services, now }) => {
    const id = params.assessmentId as AssessmentId;
    const link = await services.assessments.copyLink(actor, id);
    const view = assessmentView(await services.assessments.read(actor, id), { actor, now, link });
    return show('assessments/assessment', frameOf(view), view);
  },
});

export const replaceLinkPage = memberPage('assessments.send')({
  path: paths.replaceLink,
  get: async ({ params }) => seeOther(paths.assessment.to(params)),
  form: z.strictObject({}),
  post: async ({ actor, params, services }) => {
    await services.assessments.replaceLink(actor, params.assessmentId as AssessmentId);
    return seeOther(paths.assessment.to(params), 'flash.link-replaced');
  },
});

export const revokeLinkPage = memberPage('assessments.send')({
  path: paths.revokeLink,
  get: async ({ params }) => seeOther(paths.assessment.to(params)),
  form: z.strictObject({}),
  post: async ({ actor, params, services }) => {
    await services.assessments.revokeLink(actor, params.assessmentId as AssessmentId);
    return seeOther(paths.assessment.to(params), 'flash.link-revoked');
  },
});
