/** What papers say that are handed to somebody: each text a frame. */
export interface AwardWords {
  /** Whom it is handed to; a company unless said. */
  readonly to?: 'person';
  /** Who hands it out where it is not the body: the holder declares by itself, or these. */
  readonly by?: 'holder' | readonly string[];
  readonly titles: readonly string[];
  /** Lines that bring in a name on the next line. */
  readonly before: readonly string[];
  /** Lines that go on under the name. */
  readonly after: readonly string[];
  /** Whole sentences, the name in them. */
  readonly sentences: readonly string[];
  /** Further sentences. */
  readonly says: readonly string[];
  readonly days: readonly string[];
  readonly facts: readonly (readonly [labels: readonly string[], value: string])[];
  readonly signedBy: readonly string[];
  readonly roles: readonly string[];
  readonly notes: readonly string[];
  readonly levels: readonly string[];
  readonly courses: readonly string[];
}
