import type { AiSystemView } from './ai-system.view.js';
import type { BoxesView, GivenFormView } from './given.view.js';
import type { ProfileView } from './profile.view.js';
import type { RiskView } from './risk.view.js';

export interface AiSystemPageViews {
  'ai-systems/ai-system': AiSystemView;
  'ai-systems/given': GivenFormView;
  'ai-systems/boxes': BoxesView;
  'ai-systems/profile': ProfileView;
  'ai-systems/risk': RiskView;
}
