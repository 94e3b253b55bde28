import type { VendorId } from '#domain/ids.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { vendorView } from './vendor.view.js';

export const vendorPage = memberPage('vendors.read')({
  path: paths.vendor,
  get: async ({ actor, params, services }) => {
    const detail = await services.vendors.read(actor, params.vendorId as VendorId);
    const { name } = detail.vendor;
    const frame = {
      title: name,
      crumbs: [
        { label: 'Vendors', href: paths.vendors.to() },
        { label: name, href: null },
      ],
    };
    return show('vendors/vendor', frame, vendorView(detail, actor));
  },
});
