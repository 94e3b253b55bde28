import { z } from 'zod';
import type { VendorId } from '#domain/ids.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { Vendor, VendorOwner } from '#domain/vendors/vendor.js';
import { whole } from '../../kit/fields.js';
import { asTyped, summaryOf } from '../../kit/form-view.js';
import { formatTime } from '../../kit/format-dates.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { stillNaming } from './owner-choice.js';
import { conflictOf, type RecordFormView } from './record-form.view.js';
import {
  checkContract,
  textsOf,
  VENDOR_FIELDS,
  vendorFormOf,
  vendorGroups,
  vendorTexts,
} from './vendor-fields.js';

const VENDORS = { label: 'Vendors', href: paths.vendors.to() };
const NEW_FRAME = { title: 'Register vendor', crumbs: [VENDORS, { label: 'Register vendor', href: null }] };

const newForm = (
  typed: Typed,
  faults: readonly FormFault[],
  owners: readonly VendorOwner[],
): RecordFormView => ({
  title: 'Register vendor',
  lead: 'A supplier whose AI systems you want to assess. Only the name is needed now.',
  action: paths.newVendor.to(),
  groups: vendorGroups(typed, faults, owners),
  summary: summaryOf(faults),
  revision: null,
  deed: 'Register vendor',
  back: paths.vendors.to(),
});

export const newVendorPage = memberPage('vendors.change')({
  path: paths.newVendor,
  get: async ({ actor, services }) => {
    const owners = await services.vendors.owners(actor);
    const typed = asTyped({ criticality: 'medium', ownerId: actor.userId });
    return show('vendors/record-form', NEW_FRAME, newForm(typed, [], owners));
  },
  form: z.strictObject(VENDOR_FIELDS).superRefine(checkContract),
  post: async ({ actor, services }, form) => {
    const vendorId = await services.vendors.register(actor, vendorFormOf(form));
    return seeOther(paths.vendor.to({ vendorId }), 'flash.vendor-registered', { name: form.name });
  },
  refuse: async ({ actor, services }, typed, faults) =>
    again('vendors/record-form', NEW_FRAME, newForm(typed, faults, await services.vendors.owners(actor))),
});

const frameOf = (vendor: Vendor) => ({
  title: `Change ${vendor.name}`,
  crumbs: [
    VENDORS,
    { label: vendor.name, href: paths.vendor.to({ vendorId: vendor.id }) },
    { label: 'Change', href: null },
  ],
});

interface Changing {
  readonly vendor: Vendor;
  readonly owners: readonly VendorOwner[];
}

function changeForm(
  { vendor, owners }: Changing,
  typed: Typed,
  faults: readonly FormFault[],
): RecordFormView {
  return {
    title: `Change ${vendor.name}`,
    lead: '',
    action: paths.changeVendor.to({ vendorId: vendor.id }),
    groups: vendorGroups(typed, faults, stillNaming(vendor, owners)),
    summary: summaryOf(faults),
    revision: Number(typed['revision']?.[0] ?? vendor.revision),
    deed: 'Save changes',
    back: paths.vendor.to({ vendorId: vendor.id }),
  };
}

export const changeVendorPage = memberPage('vendors.change')({
  path: paths.changeVendor,
  get: async ({ actor, params, services }) => {
    const { vendor } = await services.vendors.read(actor, params.vendorId as VendorId);
    const owners = await services.vendors.owners(actor);
    const form = changeForm({ vendor, owners }, asTyped(textsOf(vendor)), []);
    return show('vendors/record-form', frameOf(vendor), form);
  },
  form: z.strictObject({ ...VENDOR_FIELDS, revision: whole }).superRefine(checkContract),
  post: async ({ actor, params, services }, { revision, ...form }) => {
    const id = params.vendorId as VendorId;
    const fields = vendorFormOf(form);
    const result = await services.vendors.change(actor, id, { revision, fields });
    if (result.outcome === 'changed')
      return seeOther(paths.vendor.to(params), 'flash.vendor-changed', { name: fields.name });
    const { current } = result;
    const owners = await services.vendors.owners(actor);
    const conflict = conflictOf({
      form: changeForm({ vendor: current, owners }, asTyped(vendorTexts(fields)), []),
      theirs: textsOf(current),
      since: formatTime(current.changedAt, actor.timeZone),
      back: paths.vendor.to(params),
    });
    return again('vendors/conflict', frameOf(current), conflict, 409);
  },
  refuse: async ({ actor, params, services }, typed, faults) => {
    const { vendor } = await services.vendors.read(actor, params.vendorId as VendorId);
    const owners = await services.vendors.owners(actor);
    return again('vendors/record-form', frameOf(vendor), changeForm({ vendor, owners }, typed, faults));
  },
});
