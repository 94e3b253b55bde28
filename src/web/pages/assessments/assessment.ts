import { z } from 'zod';
import type { Instant } from '#domain/dates.js';
import type { AssessmentId } from '#domain/ids.js';
import type { Member } from '#domain/organisations/actor.js';
import type { Services } from '#services/contract.js';
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

/** The page as a member sees it now, with the vendor's link where they just asked for it. */
async function viewOf(
  { actor, services, now }: { readonly actor: Member; readonly services: Services; readonly now: Instant },
  id: AssessmentId,
  link: string | null,
): Promise<AssessmentView> {
  const detail = await services.assessments.read(actor, id);
  const certificates = await services.certificates.ofVendor(actor, detail.assessment.vendorId);
  return assessmentView(detail, { actor, now, link, certificates });
}

export const assessmentPage = memberPage('assessments.read')({
  path: paths.assessment,
  get: async ({ actor, params, services, now }) => {
    const view = await viewOf({ actor, services, now }, params.assessmentId as AssessmentId, null);
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
    const view = await viewOf({ actor, services, now }, id, link);
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
