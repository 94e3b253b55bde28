import { formatDay } from '#domain/dates.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import type { Frame } from '../../kit/reply.js';
import { paths } from '../../paths.js';
import type { FactView } from '../../views.js';

/** Stands on every page and every print of a classification. */
export const NOT_LEGAL_ADVICE =
  'Not legal advice. Every answer is kept with the name of whoever gave it, and can be changed.';

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

export const titleOf = (name: string): string => `EU AI Act tiers of ${name}`;

/** By which text of the law it is read, and on what day. */
export const packFacts = ({ pack, classification }: ClassifiedAiSystem): FactView[] => [
  { text: `Rule pack ${pack.version}` },
  { text: pack.law },
  { text: `on ${formatDay(classification.on)}` },
];
