import type { AiSystemView } from './ai-system.view.js';
import type { AttachFileView } from './files.view.js';
import type { BoxesView, GivenFormView } from './given.view.js';
import type { AiSystemListView } from './list.view.js';
import type { OvertakenView } from './overtaken.view.js';
import type { ProfileView } from './profile.view.js';
import type { ReassessView } from './reassess.view.js';
import type { RiskView } from './risk.view.js';
import type { PointLine, SspaView } from './sspa.view.js';
import type { SspaFormView } from './sspa-form.view.js';
import type { SspaTimeline } from './sspa-timeline.view.js';
import type { GroundsView } from './sspa-words.js';

export interface AiSystemPageViews {
  'ai-systems/ai-system': AiSystemView;
  'ai-systems/attach-file': AttachFileView;
  'ai-systems/given': GivenFormView;
  'ai-systems/list': AiSystemListView;
  'ai-systems/boxes': BoxesView;
  'ai-systems/profile': ProfileView;
  'ai-systems/overtaken': OvertakenView;
  'ai-systems/reassess': ReassessView;
  'ai-systems/risk': RiskView;
  'ai-systems/sspa': SspaView;
  'ai-systems/sspa-point': PointLine;
  'ai-systems/sspa-form': SspaFormView;
  'ai-systems/sspa-grounds': GroundsView;
  'ai-systems/sspa-timeline': SspaTimeline;
}
