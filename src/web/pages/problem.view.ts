/** What happened, what is safe, what to do. */
export interface ProblemView {
  readonly title: string;
  readonly message: string;
  /** To name to whoever runs the portal; only for the unexpected. */
  readonly number: string | null;
  /** Where to go on from, if there is such a place; `deed` where going there is what to do. */
  readonly way: { readonly href: string; readonly label: string; readonly deed: boolean } | null;
}
