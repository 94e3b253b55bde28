import { memberPage } from '../../kit/page.js';
import { file } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { chosenBy, VENDOR_QUERY } from './vendor-query.js';

/** The list of an address, all pages of it, as CSV. */
export const exportVendorsPage = memberPage('vendors.read')({
  path: paths.exportVendors,
  query: VENDOR_QUERY,
  get: async ({ actor, query, services }) => {
    const { name, stream } = await services.vendors.exportCsv(actor, chosenBy(actor, query));
    return file(name, 'text/csv; charset=utf-8', null, stream);
  },
});
