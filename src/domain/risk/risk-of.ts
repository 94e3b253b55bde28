import type { AiSystem } from '../ai-systems/ai-system.js';
import type { Criticality } from '../vendors/vendor.js';
import { type InherentRisk, inherentRisk } from './inherent-risk.js';

/** Inherent risk of an AI system as its record stands, for a vendor of this criticality. */
export function riskOf(
  { given, classified }: Pick<AiSystem, 'given' | 'classified'>,
  criticality: Criticality,
): InherentRisk {
  const isOpen = classified?.tiers.some(({ standing }) => standing !== 'applies') === true;
  const classification = classified === null ? 'none' : isOpen ? 'open' : 'decided';
  return inherentRisk({ given, classification, criticality });
}
