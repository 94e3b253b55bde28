import type { ErrorSummaryView, FaultView, FieldView, LinkView } from '../../views.js';

export interface SignInView {
  readonly title: string;
  readonly summary: ErrorSummaryView | null;
  readonly action: string;
  /** Where to go after signing in; a path of ours. */
  readonly next: string;
  readonly fields: readonly FieldView[];
  readonly deed: string;
  readonly forgot: LinkView;
  readonly noAccount: string;
}

export interface SetUpView {
  readonly token: string;
  readonly organisationName: string;
  readonly timeZone: string;
  readonly timeZones: readonly string[];
  /** Fewest characters a password has. */
  readonly shortestPassword: number;
  readonly name: string;
  readonly email: string;
  readonly faults: readonly FaultView[];
}

export interface EntrancePageViews {
  'entrance/sign-in': SignInView;
  'entrance/set-up': SetUpView;
}
