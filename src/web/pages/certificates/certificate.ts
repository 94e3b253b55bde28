import { z } from 'zod';
import { ALL_CHECKS } from '#domain/certificates/checks/register.js';
import type { CertificateId } from '#domain/ids.js';
import { may } from '#domain/organisations/permissions.js';
import { pageNumber } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { allChecksView } from './all-checks.view.js';
import { calledOf, certificateView, crumbsOf } from './certificate.view.js';

export const certificatePage = memberPage('certificates.read')({
  path: paths.certificate,
  query: z.object({ page: pageNumber }),
  get: async ({ actor, params, query, services }) => {
    const detail = await services.certificates.read(actor, params.certificateId as CertificateId);
    const frame = { title: calledOf(detail), crumbs: crumbsOf(detail, null) };
    return show('certificates/certificate', frame, certificateView(detail, { actor, page: query.page }));
  },
});

/** Every check there is, those that do not apply to this document included. */
export const certificateChecksPage = memberPage('certificates.read')({
  path: paths.certificateChecks,
  get: async ({ actor, params, services }) => {
    const detail = await services.certificates.read(actor, params.certificateId as CertificateId);
    const frame = { title: `All checks of ${calledOf(detail)}`, crumbs: crumbsOf(detail, 'All checks') };
    return show(
      'certificates/all-checks',
      frame,
      allChecksView(detail, ALL_CHECKS, may(actor.role, 'certificates.change')),
    );
  },
});
