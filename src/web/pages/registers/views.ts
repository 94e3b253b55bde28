import type { RegistersView } from './registers.view.js';

export interface RegisterPageViews {
  'registers/registers': RegistersView;
}
