import type { Stated } from '#domain/ai-systems/given.js';
import { TIERS } from '#domain/ai-systems/tiers-and-roles.js';
import { type InherentRisk, type RiskPart, residualRisk, riskLevel } from '#domain/risk/inherent-risk.js';
import { riskOf } from '#domain/risk/risk-of.js';
import type { DataFact, RiskLevel, RiskPartId } from '#domain/risk/risk-scale.js';
import type { AiSystemDetail } from '#services/contract.js';

const LEVEL_WORDS: Readonly<Record<RiskLevel, string>> = {
  'very-high': 'very high',
  high: 'high',
  moderate: 'moderate',
  low: 'low',
};
const PART_WORDS: Readonly<Record<RiskPartId, string>> = {
  classification: 'EU AI Act',
  data: 'Data',
  criticality: 'Criticality',
};
const DATA_WORDS: Readonly<Record<DataFact, string>> = {
  'personal-data': 'personal data',
  'sensitive-data': 'special categories of personal data',
  'customer-data-trains': 'our data trains its models',
};
const STATED_WORDS: Readonly<Record<Stated, string>> = { yes: 'yes', no: 'no' };

/** Risk before and after the vendor's answers, each with its arithmetic. */
export interface RiskView {
  readonly bars: readonly RiskBar[];
  readonly parts: readonly {
    readonly label: string;
    readonly reason: string;
    /** `80 × 50 %`. */
    readonly arithmetic: string;
    readonly contribution: number;
  }[];
  /** What the parts add up to; '' where that is not known. */
  readonly sum: string;
  /** How much is left, added up; '' where that is not known. */
  readonly residual: string;
  /** What counts out of caution; '' where everything is known. */
  readonly caution: string;
}
interface RiskBar {
  readonly label: string;
  /** `69, high`, or why not. */
  readonly said: string;
  /** 0..100; null: not known. */
  readonly value: number | null;
  readonly kind: 'inherent' | 'residual';
}

export function riskView({ aiSystem, vendor, assessments }: AiSystemDetail): RiskView {
  const inherent = riskOf(aiSystem, vendor.criticality);
  const scored = assessments.find(({ score }) => score !== null && score.value !== null);
  const score = scored?.score?.value ?? null;
  const left = residualRisk(inherent.value, score);
  const unscored = score === null ? 'not known: nothing is scored yet' : 'not known';
  return {
    bars: [
      barOf('inherent', inherent.value, 'not known: find its EU AI Act tiers first'),
      barOf('residual', left, unscored),
    ],
    parts: inherent.parts.map((part) => ({
      label: PART_WORDS[part.id],
      reason: reasonOf(part),
      arithmetic: `${part.points} × ${part.weight} %`,
      contribution: part.contribution,
    })),
    sum: inherent.value === null ? '' : riskWords(inherent.value),
    residual:
      left === null
        ? ''
        : `${inherent.value} × (100 − ${score}) ÷ 100 = ${left}; scored by ${scored?.assessment.questionnaire.title ?? ''}.`,
    caution: cautionOf(inherent),
  };
}

/** `69, high`. */
export const riskWords = (value: number): string => `${value}, ${LEVEL_WORDS[riskLevel(value)]}`;

const BAR_WORDS = { inherent: 'Before their answers', residual: 'After their answers' } as const;

const barOf = (kind: RiskBar['kind'], value: number | null, otherwise: string): RiskBar => ({
  label: BAR_WORDS[kind],
  said: value === null ? otherwise : riskWords(value),
  value,
  kind,
});

function reasonOf(part: RiskPart): string {
  if (part.id === 'criticality') return `the vendor's is ${part.criticality}`;
  if (part.id === 'data')
    return part.facts
      .map(
        ({ fact, stated }) => `${DATA_WORDS[fact]}: ${stated === null ? 'not known' : STATED_WORDS[stated]}`,
      )
      .join(', ');
  const worst = part.worst === null ? '' : TIERS[part.worst].word;
  if (!part.open) return worst;
  return worst === '' ? 'no tier is decided yet' : `${worst}; other tiers are open`;
}

const cautionOf = ({ value, open }: InherentRisk): string =>
  value !== null && open
    ? 'What is not known counts out of caution: the figure can only fall once it is.'
    : '';
