import { z } from 'zod';
import type { VendorId } from '#domain/ids.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import { CRITICALITIES, type Vendor } from '#domain/vendors/vendor.js';
import type { VendorForm } from '#services/contract.js';
import { choice, text, website, whole } from '../../kit/fields.js';
import { asTyped, type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { formatTime } from '../../kit/format-dates.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { conflictOf, type RecordFormView } from './record-form.view.js';

// The sentence stands at the address itself: a union says its own only where no branch has one to say.
const emailOrNothing = text(254).pipe(
  z.union([z.literal(''), z.email('Write an e-mail address like name@company.example, or leave it empty.')]),
);

const FIELDS = {
  name: text(200, 'Write the name of the vendor.'),
  website,
  criticality: choice(CRITICALITIES, 'Choose how much depends on this vendor.'),
  contactName: text(200),
  contactEmail: emailOrNothing,
  notes: text(10_000),
};

const PLANS: readonly FieldPlan[] = [
  { name: 'name', label: 'Name', type: 'text', required: true, maxLength: 200, autocomplete: 'off' },
  {
    name: 'website',
    label: 'Website',
    hint: 'optional',
    type: 'url',
    maxLength: 500,
    help: 'Like company.example.',
  },
  {
    name: 'criticality',
    label: 'Criticality',
    type: 'radios',
    required: true,
    options: [
      { value: 'low', label: 'Low', help: 'You could do without it for weeks.' },
      { value: 'medium', label: 'Medium', help: 'Work slows down without it.' },
      { value: 'high', label: 'High', help: 'Customers or people are affected on the same day.' },
    ],
  },
  {
    name: 'contactName',
    label: 'Contact',
    hint: 'optional',
    type: 'text',
    maxLength: 200,
    autocomplete: 'off',
    help: 'Who answers questionnaires there. You can name somebody else each time you send one.',
  },
  {
    name: 'contactEmail',
    label: 'E-mail address of the contact',
    hint: 'optional',
    type: 'email',
    maxLength: 254,
    autocomplete: 'off',
  },
  {
    name: 'notes',
    label: 'Notes',
    hint: 'optional',
    type: 'textarea',
    rows: 4,
    maxLength: 10_000,
    help: 'Only for your organisation. The vendor never sees them.',
  },
];

const fieldsFrom = (vendor: Vendor): VendorForm => ({
  name: vendor.name,
  website: vendor.website,
  criticality: vendor.criticality,
  contactName: vendor.contact.name,
  contactEmail: vendor.contact.email,
  notes: vendor.notes,
});

const VENDORS = { label: 'Vendors', href: paths.vendors.to() };
const NEW_FRAME = { title: 'Register vendor', crumbs: [VENDORS, { label: 'Register vendor', href: null }] };

const newForm = (typed: Typed, faults: readonly FormFault[]): RecordFormView => ({
  title: 'Register vendor',
  lead: 'A supplier whose AI systems you want to assess. Only the name is needed now.',
  action: paths.newVendor.to(),
  fields: fieldsOf(PLANS, typed, faults),
  summary: summaryOf(faults),
  revision: null,
  deed: 'Register vendor',
  back: paths.vendors.to(),
});

export const newVendorPage = memberPage('vendors.change')({
  path: paths.newVendor,
  get: async () => show('vendors/record-form', NEW_FRAME, newForm({ criticality: ['medium'] }, [])),
  form: z.strictObject(FIELDS),
  post: async ({ actor, services }, form) => {
    const vendorId = await services.vendors.register(actor, form);
    return seeOther(paths.vendor.to({ vendorId }), 'flash.vendor-registered', { name: form.name });
  },
  refuse: async (_visit, typed, faults) => again('vendors/record-form', NEW_FRAME, newForm(typed, faults)),
});

const frameOf = (vendor: Vendor) => ({
  title: `Change ${vendor.name}`,
  crumbs: [
    VENDORS,
    { label: vendor.name, href: paths.vendor.to({ vendorId: vendor.id }) },
    { label: 'Change', href: null },
  ],
});

function changeForm(vendor: Vendor, typed: Typed, faults: readonly FormFault[]): RecordFormView {
  return {
    title: `Change ${vendor.name}`,
    lead: '',
    action: paths.changeVendor.to({ vendorId: vendor.id }),
    fields: fieldsOf(PLANS, typed, faults),
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
    return show(
      'vendors/record-form',
      frameOf(vendor),
      changeForm(vendor, asTyped({ ...fieldsFrom(vendor) }), []),
    );
  },
  form: z.strictObject({ ...FIELDS, revision: whole }),
  post: async ({ actor, params, services }, { revision, ...fields }) => {
    const id = params.vendorId as VendorId;
    const result = await services.vendors.change(actor, id, { revision, fields });
    if (result.outcome === 'changed')
      return seeOther(paths.vendor.to(params), 'flash.vendor-changed', { name: fields.name });
    const { current } = result;
    const conflict = conflictOf({
      form: changeForm(current, asTyped({ ...fields }), []),
      theirs: { ...fieldsFrom(current) },
      since: formatTime(current.changedAt, actor.timeZone),
      back: paths.vendor.to(params),
    });
    return again('vendors/conflict', frameOf(current), conflict, 409);
  },
  refuse: async ({ actor, params, services }, typed, faults) => {
    const { vendor } = await services.vendors.read(actor, params.vendorId as VendorId);
    return again('vendors/record-form', frameOf(vendor), changeForm(vendor, typed, faults));
  },
});
