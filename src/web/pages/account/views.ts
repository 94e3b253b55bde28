import type { PasswordView } from './password.js';
import type { ProfileView } from './profile.js';

export interface AccountPageViews {
  'account/profile': ProfileView;
  'account/password': PasswordView;
}
