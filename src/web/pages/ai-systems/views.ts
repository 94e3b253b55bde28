import type { AiSystemView } from './ai-system.view.js';
import type { BoxesView, GivenFormView } from './given.view.js';
import type { RiskView } from './risk.view.js';

export interface AiSystemPageViews {
  'ai-systems/ai-system': AiSystemView;
  'ai-systems/given': GivenFormView;
  'ai-systems/boxes': BoxesView;
  'ai-systems/risk': RiskView;
}
