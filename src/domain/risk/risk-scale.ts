import type { Fact } from '../ai-systems/given.js';
import type { TierId } from '../ai-systems/tiers-and-roles.js';
import type { Criticality } from '../vendors/vendor.js';

/** The parts inherent risk is made of, and how much each weighs. Our own scale: no law or standard sets one. */
export const RISK_WEIGHTS = { classification: 50, data: 30, criticality: 20 } as const;
export type RiskPartId = keyof typeof RISK_WEIGHTS;

/** Risk of each tier of the EU AI Act, 0..100; of several the worst counts. */
export const TIER_RISK: Readonly<Record<TierId, number>> = {
  prohibited: 100,
  'prohibited-upcoming': 95,
  'high-risk-annex-iii': 80,
  'high-risk-annex-i-a': 80,
  'derogation-unsupported': 78,
  'gpai-systemic': 70,
  'high-risk-annex-i-b': 70,
  gpai: 55,
  'derogated-annex-iii': 50,
  'gpai-open': 45,
  'transparency-50-1': 40,
  'transparency-50-2': 40,
  'transparency-50-3': 40,
  'transparency-50-4': 40,
  'embeds-gpai': 30,
  minimal: 10,
  'excluded-for-now': 10,
  'excluded-foss': 10,
  excluded: 10,
  'out-of-scope-territory': 10,
  'not-an-ai-system': 0,
};

/** What counts while the tiers are open and nothing worse is known. */
export const OPEN_TIER_RISK = 60;

/** What each fact adds to the risk of the data; at most 100 in all. A fact nobody stated adds its share out of caution. */
export const DATA_RISK = {
  'personal-data': 30,
  'sensitive-data': 40,
  'customer-data-trains': 30,
} as const satisfies Partial<Record<Fact, number>>;
export type DataFact = keyof typeof DATA_RISK;

export const CRITICALITY_RISK: Readonly<Record<Criticality, number>> = { low: 20, medium: 60, high: 100 };

/** What a figure of risk is called, from the value given. */
export const RISK_LEVELS = [
  { from: 75, id: 'very-high' },
  { from: 50, id: 'high' },
  { from: 25, id: 'moderate' },
  { from: 0, id: 'low' },
] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number]['id'];
