import type { ClassifiedAiSystem } from '#services/contract.js';
import type { Frame } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import { titleOf } from './pack-words.js';

/** What frames a page about an AI system under the EU AI Act; `last` names one below the result. */
export function frameOf({ aiSystem, vendor }: ClassifiedAiSystem, last: string | null): Frame {
  const params = { aiSystemId: aiSystem.id };
  const act = { label: 'EU AI Act', href: last === null ? null : paths.euAiAct.to(params) };
  return {
    title: titleOf(aiSystem.name),
    crumbs: [
      { label: 'Vendors', href: paths.vendors.to() },
      { label: vendor.name, href: paths.vendor.to({ vendorId: vendor.id }) },
      { label: aiSystem.name, href: paths.aiSystem.to(params) },
      act,
      ...(last === null ? [] : [{ label: last, href: null }]),
    ],
  };
}
