import { z } from 'zod';
import { may } from '#domain/organisations/permissions.js';
import { ACCREDITATION_STATUSES, ARRANGEMENT_STATUSES } from '#domain/registers/registers.js';
import { lastOf, oneOf, pageNumber, search } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { BROWSED, REGISTER_SORTS, registerListView } from './list.view.js';

/** Who accredits whom, as the organisation knows it. */
export const registersPage = memberPage('certificates.read')({
  path: paths.registers,
  query: z.object({
    list: oneOf(BROWSED),
    search,
    origin: lastOf(['own', 'shipped']),
    arrangement: lastOf(ARRANGEMENT_STATUSES),
    status: lastOf(ACCREDITATION_STATUSES),
    age: lastOf(['stale', 'due']),
    sort: oneOf(REGISTER_SORTS),
    page: pageNumber,
  }),
  get: async ({ actor, query, services }) => {
    const known = await services.registers.read(actor);
    const frame = { title: 'Registers', crumbs: [{ label: 'Registers', href: null }] };
    return show('registers/list', frame, registerListView(known, query, may(actor.role, 'registers.edit')));
  },
});
