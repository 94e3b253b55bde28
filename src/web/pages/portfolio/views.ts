import type { BandBarsView } from './bands.view.js';
import type { HeatMapView } from './heat-map.view.js';
import type { PortfolioView } from './portfolio.view.js';
import type { RiskFigureView, RiskTableView } from './risk.view.js';
import type { TierBarsView } from './tiers.view.js';

export interface PortfolioPageViews {
  'portfolio/tier-bars': TierBarsView;
  'portfolio/portfolio': PortfolioView;
  'portfolio/heat-map': HeatMapView;
  'portfolio/band-bars': BandBarsView;
  'portfolio/risk-table': RiskTableView;
  'portfolio/risk-figure': RiskFigureView;
}
