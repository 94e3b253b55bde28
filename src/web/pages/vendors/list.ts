import { z } from 'zod';
import { may } from '#domain/organisations/permissions.js';
import { oneOf, pageNumber, search } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { vendorListView } from './list.view.js';

export const vendorListPage = memberPage('vendors.read')({
  path: paths.vendors,
  query: z.object({ search, page: pageNumber, sort: oneOf(['name', '-name', 'changed', '-changed']) }),
  get: async ({ actor, query, services }) => {
    const page = await services.vendors.list(actor, query);
    const frame = { title: 'Vendors', crumbs: [{ label: 'Vendors', href: null }] };
    return show('vendors/list', frame, vendorListView(page, query, may(actor.role, 'vendors.change')));
  },
});
