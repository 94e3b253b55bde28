import type { AheadView } from './ahead.view.js';
import type { HomeView } from './home.view.js';
import type { WaitingView } from './waiting.view.js';

export interface HomePageViews {
  'home/home': HomeView;
  'home/waiting': WaitingView;
  'home/ahead': AheadView;
}
