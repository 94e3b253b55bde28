import { z } from 'zod';
import type { VendorId } from '#domain/ids.js';
import { whole } from '../../kit/fields.js';
import { memberPage } from '../../kit/page.js';
import { seeOther } from '../../kit/reply.js';
import { paths } from '../../paths.js';

const FORM = z.strictObject({ revision: whole });

export const archiveVendorPage = memberPage('vendors.change')({
  path: paths.archiveVendor,
  form: FORM,
  post: async ({ actor, params, services }, { revision }) => {
    const { name } = await services.vendors.archive(actor, params.vendorId as VendorId, revision);
    return seeOther(paths.vendor.to(params), 'flash.vendor-archived', { name });
  },
});

export const restoreVendorPage = memberPage('vendors.change')({
  path: paths.restoreVendor,
  form: FORM,
  post: async ({ actor, params, services }, { revision }) => {
    const { name } = await services.vendors.restore(actor, params.vendorId as VendorId, revision);
    return seeOther(paths.vendor.to(params), 'flash.vendor-restored', { name });
  },
});
