import type { Given, Stated } from '../ai-systems/given.js';
import type { TierId } from '../ai-systems/tiers-and-roles.js';
import type { Criticality } from '../vendors/vendor.js';
import {
  CRITICALITY_RISK,
  DATA_RISK,
  type DataFact,
  OPEN_TIER_RISK,
  RISK_LEVELS,
  RISK_WEIGHTS,
  type RiskLevel,
  type RiskPartId,
  TIER_RISK,
} from './risk-scale.js';

/** What inherent risk is read from. */
export interface RiskFacts {
  readonly given: Given;
  /** Whether somebody classified the AI system, and whether a tier is still open. */
  readonly classification: 'none' | 'open' | 'decided';
  readonly criticality: Criticality;
}

/** One part with what it rests on. */
export type RiskPart = {
  readonly weight: number;
  /** 0..100. */
  readonly points: number;
  /** weight × points ÷ 100. */
  readonly contribution: number;
  /** Whether something in it is not known and counts out of caution. */
  readonly open: boolean;
} & (
  | { readonly id: Extract<RiskPartId, 'classification'>; readonly worst: TierId | null }
  | {
      readonly id: Extract<RiskPartId, 'data'>;
      readonly facts: readonly {
        readonly fact: DataFact;
        readonly stated: Stated | null;
        readonly points: number;
      }[];
    }
  | { readonly id: Extract<RiskPartId, 'criticality'>; readonly criticality: Criticality }
);

/** Risk before anything the vendor does about it, with its arithmetic. */
export interface InherentRisk {
  readonly version: 'risk-1';
  readonly parts: readonly RiskPart[];
  /** 0..100, the sum of the contributions in tenths; null where no tier is known of and nobody classified it. */
  readonly value: number | null;
  readonly open: boolean;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Inherent risk, 0..100, from classification, data and criticality. What is not known counts out of caution and is said. */
export function inherentRisk(facts: RiskFacts): InherentRisk {
  const { given, classification, criticality } = facts;
  const parts = [classificationPart(facts), dataPart(given), criticalityPart(criticality)];
  const known = classification !== 'none' || given.tiers.length > 0;
  return {
    version: 'risk-1',
    parts,
    value: known ? tenths(parts.reduce((sum, { contribution }) => sum + contribution, 0)) : null,
    open: parts.some(({ open }) => open),
  };
}

/**
 * What risk is left once the vendor's answers are scored: inherent × (100 − score) ÷ 100, in tenths. Null where either is.
 */
export const residualRisk = (inherent: number | null, score: number | null): number | null =>
  inherent === null || score === null ? null : tenths((inherent * (100 - score)) / 100);

export const riskLevel = (value: number): RiskLevel =>
  RISK_LEVELS.find(({ from }) => value >= from)?.id ?? 'low';

const weighed = <Id extends RiskPartId>(id: Id, points: number) => ({
  id,
  weight: RISK_WEIGHTS[id],
  points,
  contribution: tenths((RISK_WEIGHTS[id] * points) / 100),
});

function classificationPart({ given, classification }: RiskFacts): RiskPart {
  const worst = given.tiers.toSorted((a, b) => TIER_RISK[b] - TIER_RISK[a])[0] ?? null;
  const open = classification === 'open' || worst === null;
  const points = Math.max(worst === null ? 0 : TIER_RISK[worst], open ? OPEN_TIER_RISK : 0);
  return { ...weighed('classification', points), open, worst };
}

function dataPart({ facts }: Given): RiskPart {
  const stated = (Object.keys(DATA_RISK) as DataFact[]).map((fact) => ({
    fact,
    stated: facts[fact] ?? null,
    points: facts[fact] === 'no' ? 0 : DATA_RISK[fact],
  }));
  const points = stated.reduce((sum, each) => sum + each.points, 0);
  return { ...weighed('data', points), open: stated.some((each) => each.stated === null), facts: stated };
}

const criticalityPart = (criticality: Criticality): RiskPart => ({
  ...weighed('criticality', CRITICALITY_RISK[criticality]),
  open: false,
  criticality,
});
