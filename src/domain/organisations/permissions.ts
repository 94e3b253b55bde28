import type { Role } from './organisation.js';

/** What each role may do, as one table: pages, use cases and buttons all ask it. */
const PERMISSIONS = {
  'vendors.read': ['owner', 'manager', 'assessor', 'viewer'],
  'vendors.change': ['owner', 'manager'],
  'questionnaires.read': ['owner', 'manager', 'assessor', 'viewer'],
  'assessments.read': ['owner', 'manager', 'assessor', 'viewer'],
  'assessments.send': ['owner', 'manager'],
  'reviews.read': ['owner', 'manager', 'assessor', 'viewer'],
  'evidence.read': ['owner', 'manager', 'assessor', 'viewer'],
  'audit.read': ['owner', 'manager', 'assessor', 'viewer'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Whether a role includes a permission. */
export const may = (role: Role, permission: Permission): boolean =>
  (PERMISSIONS[permission] as readonly Role[]).includes(role);
