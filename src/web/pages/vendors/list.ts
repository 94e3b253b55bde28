import { may } from '#domain/organisations/permissions.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { vendorListView } from './list.view.js';
import { chosenBy, VENDOR_QUERY } from './vendor-query.js';

export const vendorListPage = memberPage('vendors.read')({
  path: paths.vendors,
  query: VENDOR_QUERY,
  get: async ({ actor, query, services }) => {
    const [list, owners] = await Promise.all([
      services.vendors.list(actor, chosenBy(actor, query)),
      services.vendors.owners(actor),
    ]);
    const frame = { title: 'Vendors', crumbs: [{ label: 'Vendors', href: null }] };
    const mayChange = may(actor.role, 'vendors.change');
    return show('vendors/list', frame, vendorListView(list, query, { owners, mayChange }));
  },
});
