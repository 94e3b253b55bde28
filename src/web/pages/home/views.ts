import type { HomeView } from './home.view.js';

export interface HomePageViews {
  'home/home': HomeView;
}
