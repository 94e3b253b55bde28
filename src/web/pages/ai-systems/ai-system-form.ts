import { z } from 'zod';
import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { AiSystemId, UserId, VendorId } from '#domain/ids.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { Vendor, VendorOwner } from '#domain/vendors/vendor.js';
import type { AiSystemForm } from '#services/contract.js';
import { text, whole } from '../../kit/fields.js';
import { asTyped, type FieldPlan, fieldsOf, summaryOf } from '../../kit/form-view.js';
import { formatTime } from '../../kit/format-dates.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { stillNaming } from '../vendors/owner-choice.js';
import { conflictOf, type RecordFormView } from '../vendors/record-form.view.js';

const FIELDS = {
  name: text(200, 'Write the name of the AI system.'),
  purpose: text(2_000),
  ownerId: text(100),
  notes: text(10_000),
};

type Parsed = z.output<z.ZodObject<typeof FIELDS>>;

const formOf = ({ ownerId, ...fields }: Parsed): AiSystemForm => ({
  ...fields,
  ownerId: ownerId === '' ? null : (ownerId as UserId),
});

const plansFor = (owners: readonly VendorOwner[]): readonly FieldPlan[] => [
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
  {
    name: 'ownerId',
    label: 'Owner',
    hint: 'optional',
    type: 'select',
    options: [
      { value: '', label: 'Whoever owns the vendor' },
      ...owners.map(({ id, name }) => ({ value: id as string, label: name })),
    ],
  },
  {
    name: 'notes',
    label: 'Notes',
    hint: 'optional',
    type: 'textarea',
    rows: 3,
    maxLength: 10_000,
    help: 'Only for your organisation. The vendor never sees them.',
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

/** A form as it is to be shown: what was typed, what is wrong with it, and who may be chosen. */
interface Showing {
  readonly typed: Typed;
  readonly faults: readonly FormFault[];
  readonly owners: readonly VendorOwner[];
}

const groupsOf = ({ typed, faults, owners }: Showing): RecordFormView['groups'] => [
  { legend: '', help: '', abreast: false, fields: fieldsOf(plansFor(owners), typed, faults) },
];

const newForm = (vendor: Vendor, showing: Showing): RecordFormView => ({
  title: `Add an AI system for ${vendor.name}`,
  lead: 'One product or service that uses AI. Each is asked about, scored and decided on its own.',
  action: paths.newAiSystem.to({ vendorId: vendor.id }),
  groups: groupsOf(showing),
  summary: summaryOf(showing.faults),
  revision: null,
  deed: 'Add AI system',
  back: paths.vendor.to({ vendorId: vendor.id }),
});

export const newAiSystemPage = memberPage('vendors.change')({
  path: paths.newAiSystem,
  get: async ({ actor, params, services }) => {
    const { vendor } = await services.vendors.read(actor, params.vendorId as VendorId);
    const owners = await services.vendors.owners(actor);
    return show('vendors/record-form', newFrame(vendor), newForm(vendor, { typed: {}, faults: [], owners }));
  },
  form: z.strictObject(FIELDS),
  post: async ({ actor, params, services }, form) => {
    await services.aiSystems.add(actor, params.vendorId as VendorId, formOf(form));
    return seeOther(paths.vendor.to(params), 'flash.ai-system-added', { name: form.name });
  },
  refuse: async ({ actor, params, services }, typed, faults) => {
    const { vendor } = await services.vendors.read(actor, params.vendorId as VendorId);
    const owners = await services.vendors.owners(actor);
    return again('vendors/record-form', newFrame(vendor), newForm(vendor, { typed, faults, owners }));
  },
});

interface Subject {
  readonly aiSystem: AiSystem;
  readonly vendor: Vendor;
}

const changeFrame = ({ aiSystem, vendor }: Subject) => {
  const frame = frameOf(vendor, `Change ${aiSystem.name}`, 'Change');
  const crumb = { label: aiSystem.name, href: paths.aiSystem.to({ aiSystemId: aiSystem.id }) };
  return { ...frame, crumbs: frame.crumbs.toSpliced(-1, 0, crumb) };
};

const changeForm = ({ aiSystem }: Subject, { typed, faults, owners }: Showing): RecordFormView => ({
  title: `Change ${aiSystem.name}`,
  lead: 'Questionnaires sent before keep the name they were sent with.',
  action: paths.changeAiSystem.to({ aiSystemId: aiSystem.id }),
  groups: groupsOf({ typed, faults, owners: stillNaming(aiSystem, owners) }),
  summary: summaryOf(faults),
  revision: Number(typed['revision']?.[0] ?? aiSystem.revision),
  deed: 'Save changes',
  back: paths.aiSystem.to({ aiSystemId: aiSystem.id }),
});

const textsOf = ({ name, purpose, owner, notes }: AiSystem) => ({
  name,
  purpose,
  ownerId: owner?.id ?? '',
  notes,
});

export const changeAiSystemPage = memberPage('vendors.change')({
  path: paths.changeAiSystem,
  get: async ({ actor, params, services }) => {
    const subject = await services.aiSystems.read(actor, params.aiSystemId as AiSystemId);
    const owners = await services.vendors.owners(actor);
    const form = changeForm(subject, { typed: asTyped(textsOf(subject.aiSystem)), faults: [], owners });
    return show('vendors/record-form', changeFrame(subject), form);
  },
  form: z.strictObject({ ...FIELDS, revision: whole }),
  post: async ({ actor, params, services }, { revision, ...form }) => {
    const id = params.aiSystemId as AiSystemId;
    const { vendor } = await services.aiSystems.read(actor, id);
    const back = paths.aiSystem.to(params);
    const result = await services.aiSystems.change(actor, id, { revision, fields: formOf(form) });
    if (result.outcome === 'changed') return seeOther(back, 'flash.ai-system-changed', { name: form.name });
    const subject = { aiSystem: result.current, vendor };
    const owners = await services.vendors.owners(actor);
    const conflict = conflictOf({
      form: changeForm(subject, { typed: asTyped(form), faults: [], owners }),
      theirs: textsOf(result.current),
      since: formatTime(result.current.changedAt, actor.timeZone),
      back,
    });
    return again('vendors/conflict', changeFrame(subject), conflict, 409);
  },
  refuse: async ({ actor, params, services }, typed, faults) => {
    const subject = await services.aiSystems.read(actor, params.aiSystemId as AiSystemId);
    const owners = await services.vendors.owners(actor);
    const form = changeForm(subject, { typed, faults, owners });
    return again('vendors/record-form', changeFrame(subject), form);
  },
});
