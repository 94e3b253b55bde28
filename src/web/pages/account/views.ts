import type { ConfirmView, ErrorSummaryView, FieldView, PageHeaderView } from '../../views.js';

export interface ProfileView {
  readonly header: PageHeaderView;
  readonly summary: ErrorSummaryView | null;
  readonly name: readonly FieldView[];
  readonly password: readonly FieldView[];
  /** Null for whoever may not change the organisation. */
  readonly organisation: readonly FieldView[] | null;
  /** How certificates are dealt with; null for whoever may not change it, and where nothing is bought. */
  readonly rules: readonly FieldView[] | null;
  /** Null for whoever may not read certificates. */
  readonly calendar: {
    readonly address: string | null;
    readonly fields: readonly FieldView[];
    readonly deed: string;
    readonly end: ConfirmView | null;
  } | null;
  /** Sides the organisation is not on yet, for whoever may take them on. */
  readonly sides: readonly ConfirmView[];
  readonly everywhere: ConfirmView;
  /** Null for the only place somebody belongs to. */
  readonly elsewhere: readonly { readonly id: string; readonly name: string }[];
  readonly leave: ConfirmView;
}

export interface PasswordView {
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly summary: ErrorSummaryView | null;
  readonly fields: readonly FieldView[];
  /** Null where there is nothing to do but ask for another link, or go back. */
  readonly deed: string | null;
  readonly another: string;
  readonly back: string;
}

export interface AccountPageViews {
  'account/profile': ProfileView;
  'account/password': PasswordView;
}
