import type { Page } from '../../kit/page.js';
import { inviteAgainPage, inviteMemberPage, withdrawEnrolmentPage } from './invite.js';
import { joinPage } from './join.js';
import { membersPage } from './list.js';
import { memberDetailPage, removeMemberPage } from './member.js';

export const memberPages: readonly Page[] = [
  membersPage,
  inviteMemberPage,
  inviteAgainPage,
  withdrawEnrolmentPage,
  memberDetailPage,
  removeMemberPage,
  joinPage,
];
