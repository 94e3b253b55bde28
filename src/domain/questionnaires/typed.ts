/** Fields of a form, always lists of texts, as a browser sends them. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/** What is wrong with what was typed, as a message key of the question's kind with its values. */
export interface TypedFault {
  /** The form field it belongs to. */
  readonly field: string;
  readonly message: string;
  readonly values: Readonly<Record<string, string | number>>;
}
