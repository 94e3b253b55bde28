import type { Page } from '../../kit/page.js';
import { openInvitationPage } from './open-invitation.js';

export const invitationPages: readonly Page[] = [openInvitationPage];
