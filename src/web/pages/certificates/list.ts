import { z } from 'zod';
import { DOCUMENT_TYPES } from '#domain/certificates/certificate.js';
import { VERDICTS } from '#domain/certificates/check.js';
import { LOOK_UP_SOON_DAYS } from '#domain/certificates/look-ups-due.js';
import type { VendorId } from '#domain/ids.js';
import { may } from '#domain/organisations/permissions.js';
import { oneOf, pageNumber, search } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { CERTIFICATE_SORTS, certificateListView } from './list.view.js';

export const certificateListPage = memberPage('certificates.read')({
  path: paths.certificates,
  query: z.object({
    search,
    page: pageNumber,
    verdict: oneOf(['', ...VERDICTS]),
    kind: oneOf(['', ...DOCUMENT_TYPES]),
    expiring: oneOf(['', '90', '30', '0']),
    lookUp: oneOf(['', 'due', 'second']),
    vendor: search,
    archived: oneOf(['', 'yes']),
    sort: oneOf(CERTIFICATE_SORTS),
  }),
  get: async ({ actor, query, services }) => {
    const list = await services.certificates.list(actor, {
      search: query.search,
      verdict: query.verdict === '' ? null : query.verdict,
      kind: query.kind === '' ? null : query.kind,
      withinDays: query.expiring === '' ? null : Number(query.expiring) === 0 ? -1 : Number(query.expiring),
      lookUpWithin: query.lookUp === 'due' ? LOOK_UP_SOON_DAYS : null,
      awaitsSecond: query.lookUp === 'second',
      vendorId: query.vendor === '' ? null : (query.vendor as VendorId),
      archived: query.archived === 'yes',
      sort: query.sort,
      page: query.page,
    });
    const frame = { title: 'Certificates', crumbs: [{ label: 'Certificates', href: null }] };
    const mayChange = may(actor.role, 'certificates.change');
    return show('certificates/list', frame, certificateListView(list, query, mayChange));
  },
});
