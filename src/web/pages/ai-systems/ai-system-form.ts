import { z } from 'zod';
import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { AiSystemId, VendorId } from '#domain/ids.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { Vendor } from '#domain/vendors/vendor.js';
import { text, whole } from '../../kit/fields.js';
import { asTyped, type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { formatTime } from '../../kit/format-dates.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { conflictOf, type RecordFormView } from '../vendors/record-form.view.js';

const FIELDS = {
  name: text(200, 'Write the name of the AI system.'),
  purpose: text(2_000),
};

const PLANS: readonly FieldPlan[] = [
  {
    name: 'name',
    label: 'Name',
    type: 'text',
    required: true,
    maxLength: 200,
    autocomplete: 'off',
    help: 'The product or service, as the vendor calls it. The vendor sees this name.',
  },
  {
    name: 'purpose',
    label: 'What you use it for',
    hint: 'optional',
    type: 'textarea',
    rows: 3,
    maxLength: 2_000,
    help: 'Who it concerns and what it decides or suggests, in your words. Only for your organisation.',
  },
];

const frameOf = (vendor: Vendor, title: string, last: string) => ({
  title,
  crumbs: [
    { label: 'Vendors', href: paths.vendors.to() },
    { label: vendor.name, href: paths.vendor.to({ vendorId: vendor.id }) },
    { label: last, href: null },
  ],
});

const newFrame = (vendor: Vendor) => frameOf(vendor, 'Add AI system', 'Add AI system');

const newForm = (vendor: Vendor, typed: Typed, faults: readonly FormFault[]): RecordFormView => ({
  title: `Add an AI system for ${vendor.name}`,
  lead: 'One product or service that uses AI. Each is asked about, scored and decided on its own.',
  action: paths.newAiSystem.to({ vendorId: vendor.id }),
  groups: [{ legend: '', help: '', abreast: false, fields: fieldsOf(PLANS, typed, faults) }],
  summary: summaryOf(faults),
  revision: null,
  deed: 'Add AI system',
  back: paths.vendor.to({ vendorId: vendor.id }),
});

export const newAiSystemPage = memberPage('vendors.change')({
  path: paths.newAiSystem,
  get: async ({ actor, params, services }) => {
    const { vendor } = await services.vendors.read(actor, params.vendorId as VendorId);
    return show('vendors/record-form', newFrame(vendor), newForm(vendor, {}, []));
  },
  form: z.strictObject(FIELDS),
  post: async ({ actor, params, services }, form) => {
    await services.aiSystems.add(actor, params.vendorId as VendorId, form);
    return seeOther(paths.vendor.to(params), 'flash.ai-system-added', { name: form.name });
  },
  refuse: async ({ actor, params, services }, typed, faults) => {
    const { vendor } = await services.vendors.read(actor, params.vendorId as VendorId);
    return again('vendors/record-form', newFrame(vendor), newForm(vendor, typed, faults));
  },
});

interface Subject {
  readonly aiSystem: AiSystem;
  readonly vendor: Vendor;
}

const changeFrame = ({ aiSystem, vendor }: Subject) =>
  frameOf(vendor, `Change ${aiSystem.name}`, aiSystem.name);

const changeForm = (
  { aiSystem, vendor }: Subject,
  typed: Typed,
  faults: readonly FormFault[],
): RecordFormView => ({
  title: `Change ${aiSystem.name}`,
  lead: 'Questionnaires sent before keep the name they were sent with.',
  action: paths.changeAiSystem.to({ aiSystemId: aiSystem.id }),
  groups: [{ legend: '', help: '', abreast: false, fields: fieldsOf(PLANS, typed, faults) }],
  summary: summaryOf(faults),
  revision: Number(typed['revision']?.[0] ?? aiSystem.revision),
  deed: 'Save changes',
  back: paths.vendor.to({ vendorId: vendor.id }),
});

const fieldsFrom = ({ name, purpose }: AiSystem) => ({ name, purpose });

export const changeAiSystemPage = memberPage('vendors.change')({
  path: paths.changeAiSystem,
  get: async ({ actor, params, services }) => {
    const subject = await services.aiSystems.read(actor, params.aiSystemId as AiSystemId);
    const form = changeForm(subject, asTyped(fieldsFrom(subject.aiSystem)), []);
    return show('vendors/record-form', changeFrame(subject), form);
  },
  form: z.strictObject({ ...FIELDS, revision: whole }),
  post: async ({ actor, params, services }, { revision, ...fields }) => {
    const id = params.aiSystemId as AiSystemId;
    const { vendor } = await services.aiSystems.read(actor, id);
    const back = paths.vendor.to({ vendorId: vendor.id });
    const result = await services.aiSystems.change(actor, id, { revision, fields });
    if (result.outcome === 'changed') return seeOther(back, 'flash.ai-system-changed', { name: fields.name });
    const subject = { aiSystem: result.current, vendor };
    const conflict = conflictOf({
      form: changeForm(subject, asTyped(fields), []),
      theirs: fieldsFrom(result.current),
      since: formatTime(result.current.changedAt, actor.timeZone),
      back,
    });
    return again('vendors/conflict', changeFrame(subject), conflict, 409);
  },
  refuse: async ({ actor, params, services }, typed, faults) => {
    const subject = await services.aiSystems.read(actor, params.aiSystemId as AiSystemId);
    return again('vendors/record-form', changeFrame(subject), changeForm(subject, typed, faults));
  },
});
