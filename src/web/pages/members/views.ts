import type {
  ActionView,
  ConfirmView,
  ErrorSummaryView,
  FieldView,
  LinkView,
  PageHeaderView,
  PillView,
} from '../../views.js';

export interface MembersView {
  readonly header: PageHeaderView;
  readonly members: readonly MemberLine[];
  readonly waiting: readonly WaitingLine[];
}

interface MemberLine {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly since: string;
  readonly lastSignIn: string;
  /** Where the role is changed; null for whoever only reads. */
  readonly href: string | null;
}

export interface WaitingLine {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly invited: string;
  readonly state: PillView;
  readonly again: ActionView | null;
  readonly withdraw: ConfirmView | null;
}

export interface InviteView {
  readonly header: PageHeaderView;
  readonly deed: string;
  readonly cancel: string;
  readonly fields: readonly FieldView[];
  readonly summary: ErrorSummaryView | null;
}

export interface MemberView {
  readonly header: PageHeaderView;
  readonly action: string;
  readonly role: readonly FieldView[];
  readonly summary: ErrorSummaryView | null;
  readonly save: string;
  readonly cancel: string;
  readonly remove: ConfirmView;
}

export interface JoinView {
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly summary: ErrorSummaryView | null;
  /** Empty where an account is there already. */
  readonly fields: readonly FieldView[];
  /** The button; null where somebody must sign in first. */
  readonly deed: string | null;
  readonly signIn: LinkView | null;
}

export interface MemberPageViews {
  'members/list': MembersView;
  'members/invite': InviteView;
  'members/member': MemberView;
  'members/join': JoinView;
}
