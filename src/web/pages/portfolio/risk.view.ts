import { residualRisk } from '#domain/risk/inherent-risk.js';
import type { PortfolioRow } from '#services/contract.js';
import { counted } from '../../kit/listing.js';
import { paths } from '../../paths.js';
import { riskWords } from '../ai-systems/risk.view.js';

/** Risk before and after the vendors' answers, most left first, where it is known: figures drawn beside themselves. */
export interface RiskTableView {
  readonly sentence: string;
  readonly rows: readonly {
    readonly vendor: string;
    readonly aiSystem: string;
    readonly href: string;
    readonly inherent: RiskFigure;
    readonly residual: RiskFigure;
  }[];
}
export interface RiskFigureView {
  readonly figure: RiskFigure;
  readonly kind: 'inherent' | 'residual';
}
interface RiskFigure {
  /** `69, high`. */
  readonly said: string;
  /** 0..100. */
  readonly value: number;
}

const figureOf = (value: number): RiskFigure => ({ said: riskWords(value), value });

export function riskTableView(rows: readonly PortfolioRow[]): RiskTableView {
  const lines = rows
    .map((row) => ({ row, left: residualRisk(row.inherentRisk, row.summary.value) }))
    .toSorted((a, b) => (b.left ?? -1) - (a.left ?? -1));
  return {
    sentence: sentenceOf(lines),
    rows: lines.flatMap(({ row, left }) => {
      const { vendor, aiSystem, aiSystemId, inherentRisk: inherent } = row;
      if (inherent === null || left === null) return [];
      const href = paths.aiSystem.to({ aiSystemId });
      return [
        { vendor: vendor.name, aiSystem, href, inherent: figureOf(inherent), residual: figureOf(left) },
      ];
    }),
  };
}

function sentenceOf(lines: readonly { readonly row: PortfolioRow; readonly left: number | null }[]): string {
  const [first] = lines;
  const unknown = lines.filter(({ left }) => left === null).length;
  const missing =
    unknown === 0
      ? ''
      : ` Not known for ${counted(unknown, 'AI system')}: ${unknown === 1 ? 'its' : 'their'} EU AI Act tiers are not found yet.`;
  return first === undefined || first.left === null
    ? missing.trim()
    : `Most risk is left with ${first.row.aiSystem} of ${first.row.vendor.name}: ${riskWords(first.left)}, of 100.${missing}`;
}
