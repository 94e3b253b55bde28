import type { AuditView } from './audit.view.js';

export interface AuditPageViews {
  'audit/log': AuditView;
}
