import { ROLES } from '#domain/ai-systems/tiers-and-roles.js';
import { formatDay } from '#domain/dates.js';
import type { ClassifiedAiSystem } from '#services/contract.js';
import type { FactView } from '../../views.js';
import { tierWords } from './tier-words.js';

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

/** What the first answer puts aside: tiers and parts that somebody stated by hand. '' where nobody did, or it is done. */
export function statedWords({ aiSystem, interview }: ClassifiedAiSystem): string {
  const { tiers, roles } = aiSystem.given;
  if (interview.answered.length > 0 || tiers.length + roles.length === 0) return '';
  const stated = [tierWords(tiers), ...roles.map((role) => ROLES[role].word)]
    .filter((word) => word !== '')
    .join('; ');
  return `Stated by hand so far: ${stated}. The first answer you save puts what the facts say in its place; the history keeps what was stated.`;
}
