import type { ErrorSummaryView, FieldView, LinkView } from '../../views.js';
import type { RequestsView } from './requests.view.js';

/** Keeping a questionnaire in an account: as a member, or in an account to be made. */
export interface KeepView {
  readonly title: string;
  readonly lead: string;
  readonly summary: ErrorSummaryView | null;
  readonly action: string;
  readonly back: { readonly label: string; readonly href: string };
  /** The one button for a signed-in member; null where an account is to be made, or nothing can be done. */
  readonly join: string | null;
  readonly fields: readonly FieldView[];
  readonly deed: string | null;
  /** Signing in, or the profile of an organisation that does not answer yet. */
  readonly elsewhere: { readonly label: string; readonly href: string } | null;
}

export interface RequestPageViews {
  'requests/list': RequestsView;
  'respond/keep': KeepView;
  'requests/confirm': {
    readonly title: string;
    readonly lead: string;
    readonly summary: ErrorSummaryView | null;
    readonly action: string;
    readonly fields: readonly FieldView[];
    readonly deed: string | null;
    /** The way on from a link that has ended; null where it has not. */
    readonly signIn: LinkView | null;
  };
}
