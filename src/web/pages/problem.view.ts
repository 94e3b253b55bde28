/** What happened, what is safe, what to do. */
export interface ProblemView {
  readonly status: number;
  readonly title: string;
  readonly message: string;
  /** To name to an administrator; only for the unexpected. */
  readonly number: string | null;
  /** Where to go on from, if there is such a place. */
  readonly home: string | null;
  readonly signIn: boolean;
}
