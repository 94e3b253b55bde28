import type { Role, Side } from './organisation.js';

/** What each role may do where its organisation buys. */
const OF_BUYERS = {
  'vendors.read': ['owner', 'manager', 'assessor', 'viewer'],
  'vendors.change': ['owner', 'manager'],
  'questionnaires.read': ['owner', 'manager', 'assessor', 'viewer'],
  'questionnaires.change': ['owner', 'manager'],
  'assessments.read': ['owner', 'manager', 'assessor', 'viewer'],
  'assessments.send': ['owner', 'manager'],
  'reviews.read': ['owner', 'manager', 'assessor', 'viewer'],
  'reviews.judge': ['owner', 'manager', 'assessor'],
  'reviews.decide': ['owner', 'manager'],
  'evidence.read': ['owner', 'manager', 'assessor', 'viewer'],
  'certificates.read': ['owner', 'manager', 'assessor', 'viewer'],
  'certificates.change': ['owner', 'manager', 'assessor'],
  'registers.edit': ['owner', 'manager'],
  'frameworks.number': ['owner'],
} as const satisfies Record<string, readonly Role[]>;

/** What each role may do where its organisation sells. */
const OF_VENDORS = {
  'requests.read': ['owner', 'responder', 'viewer'],
  'requests.answer': ['owner', 'responder'],
  'library.read': ['owner', 'responder', 'viewer'],
  'library.change': ['owner', 'responder'],
  'library.approve': ['owner'],
  'own-certificates.read': ['owner', 'responder', 'viewer'],
  'own-certificates.change': ['owner', 'responder'],
} as const satisfies Record<string, readonly Role[]>;

/** What each role may do in any organisation. */
const OF_ALL = {
  'members.read': ['owner', 'manager', 'assessor', 'responder', 'viewer'],
  'members.change': ['owner'],
  'organisation.change': ['owner'],
  'frameworks.read': ['owner', 'manager', 'assessor', 'responder', 'viewer'],
  'audit.read': ['owner', 'manager', 'assessor', 'viewer'],
} as const satisfies Record<string, readonly Role[]>;

/** The one table: pages, use cases and buttons all ask it. */
const PERMISSIONS = { ...OF_BUYERS, ...OF_VENDORS, ...OF_ALL };

export type Permission = keyof typeof PERMISSIONS;

/** Whether a role includes a permission, whatever side its organisation is on. */
export const may = (role: Role, permission: Permission): boolean =>
  (PERMISSIONS[permission] as readonly Role[]).includes(role);

/** Whether whoever has this role in an organisation on these sides may do it: what every door asks. */
export const mayEnter = (
  { role, sides }: { readonly role: Role; readonly sides: readonly Side[] },
  permission: Permission,
): boolean =>
  may(role, permission) &&
  (permission in OF_ALL || sides.includes(permission in OF_VENDORS ? 'vendor' : 'buyer'));
