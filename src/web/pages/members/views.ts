import type { InviteView } from './invite.js';
import type { JoinView } from './join.js';
import type { MembersView } from './list.js';
import type { MemberView } from './member.js';

export interface MemberPageViews {
  'members/list': MembersView;
  'members/invite': InviteView;
  'members/member': MemberView;
  'members/join': JoinView;
}
