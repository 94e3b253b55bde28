import type { VendorId } from '#domain/ids.js';
import { memberPage } from '../../kit/page.js';
import { show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { vendorView } from './vendor.view.js';

export const vendorPage = memberPage('vendors.read')({
  path: paths.vendor,
  get: async ({ actor, params, services }) => {
    const id = params.vendorId as VendorId;
    const detail = await services.vendors.read(actor, id);
    const certificates = await services.certificates.ofVendor(actor, id);
    const { name } = detail.vendor;
    const frame = {
      title: name,
      crumbs: [
        { label: 'Vendors', href: paths.vendors.to() },
        { label: name, href: null },
      ],
    };
    return show('vendors/vendor', frame, vendorView(detail, certificates, actor));
  },
});
