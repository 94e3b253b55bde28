import type { AiSystem } from '#domain/ai-systems/ai-system.js';
import type { AiSystemId } from '#domain/ids.js';
import type { Typed } from '#domain/questionnaires/typed.js';
import type { Vendor } from '#domain/vendors/vendor.js';
import { asTyped, summaryOf } from '../../kit/form-view.js';
import { formatTime } from '../../kit/format-dates.js';
import { type FormFault, memberPage } from '../../kit/page.js';
import { again, type Frame, seeOther, show } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { conflictOf, type RecordFormView } from '../vendors/record-form.view.js';
import { profileOf, profileTexts, RECORD_FORM, recordGroups } from './record-fields.js';

const frameOf = ({ aiSystem, vendor }: { aiSystem: AiSystem; vendor: Vendor }): Frame => ({
  title: `Record of ${aiSystem.name}`,
  crumbs: [
    { label: 'Vendors', href: paths.vendors.to() },
    { label: vendor.name, href: paths.vendor.to({ vendorId: vendor.id }) },
    { label: aiSystem.name, href: paths.aiSystem.to({ aiSystemId: aiSystem.id }) },
    { label: 'Record', href: null },
  ],
});

const formView = (aiSystem: AiSystem, typed: Typed, faults: readonly FormFault[]): RecordFormView => ({
  title: `Record of ${aiSystem.name}`,
  lead: 'Everything is optional, and only for your organisation: the vendor never sees it.',
  action: paths.describeAiSystem.to({ aiSystemId: aiSystem.id }),
  groups: recordGroups(typed, faults),
  summary: summaryOf(faults),
  revision: Number(typed['revision']?.[0] ?? aiSystem.revision),
  deed: 'Save record',
  back: paths.aiSystem.to({ aiSystemId: aiSystem.id }),
});

export const describeAiSystemPage = memberPage('vendors.change')({
  path: paths.describeAiSystem,
  get: async ({ actor, params, services }) => {
    const subject = await services.aiSystems.read(actor, params.aiSystemId as AiSystemId);
    const typed = asTyped(profileTexts(subject.aiSystem.profile));
    return show('vendors/record-form', frameOf(subject), formView(subject.aiSystem, typed, []));
  },
  form: RECORD_FORM,
  post: async ({ actor, params, services }, form) => {
    const id = params.aiSystemId as AiSystemId;
    const profile = profileOf(form);
    const result = await services.aiSystems.describe(actor, id, { revision: form.revision, profile });
    const subject = await services.aiSystems.read(actor, id);
    const back = paths.aiSystem.to(params);
    if (result.outcome === 'changed')
      return seeOther(back, 'flash.ai-system-described', { name: subject.aiSystem.name });
    const mine = asTyped(profileTexts(profile));
    const theirs = profileTexts(result.current.profile);
    const conflict = conflictOf({
      form: { ...formView(result.current, mine, []), groups: recordGroups(mine, [], asTyped(theirs)) },
      theirs: { name: result.current.name, ...theirs },
      since: formatTime(result.current.changedAt, actor.timeZone),
      back,
    });
    return again('vendors/conflict', frameOf(subject), conflict, 409);
  },
  refuse: async ({ actor, params, services }, typed, faults) => {
    const subject = await services.aiSystems.read(actor, params.aiSystemId as AiSystemId);
    return again('vendors/record-form', frameOf(subject), formView(subject.aiSystem, typed, faults));
  },
});
