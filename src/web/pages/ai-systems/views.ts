import type { AiSystemView } from './ai-system.view.js';

export interface AiSystemPageViews {
  'ai-systems/ai-system': AiSystemView;
}
