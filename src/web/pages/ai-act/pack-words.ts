import { formatDay } from '#domain/dates.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import type { FactView } from '../../views.js';

/** Stands on every page and every print of a classification. */
export const NOT_LEGAL_ADVICE =
  'Not legal advice. Every answer is kept with the name of whoever gave it, and can be changed.';

export const titleOf = (name: string): string => `EU AI Act tiers of ${name}`;

/** By which text of the law it is read, and on what day. */
export const packFacts = ({ pack, classification }: ClassifiedAiSystem): FactView[] => [
  { text: `Rule pack ${pack.version}` },
  { text: pack.law },
  { text: `on ${formatDay(classification.on)}` },
];
