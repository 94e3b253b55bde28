/** What papers of several parts say: reports, statements, policies, offers; each text a frame. */
export interface PaperWords {
  /** Whose paper it is: who audits or sells, or the company itself. */
  readonly by: 'body' | 'holder';
  readonly titles: readonly string[];
  readonly facts: readonly (readonly [labels: readonly string[], value: string])[];
  readonly openings: readonly string[];
  readonly parts: readonly { readonly heads: readonly string[]; readonly says: readonly string[] }[];
  /** A table: its heads, and what may stand in each column. */
  readonly columns: readonly (readonly [head: string, cells: readonly string[]])[];
  readonly closings: readonly string[];
  readonly notes: readonly string[];
}
