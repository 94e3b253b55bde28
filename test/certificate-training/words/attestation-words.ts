/** What reports of auditors on a service organisation say, each text a frame. */
export interface AttestationWords {
  readonly types: { readonly one: readonly string[]; readonly two: readonly string[] };
  /** Criteria of trust; stated by reports that have them. */
  readonly criteria: readonly string[];
  readonly products: readonly string[];
  /** The system a report is on, with `{product}` and `{short}`. */
  readonly systems: readonly string[];
  /** Names of firms, of the family names `{a}` and `{b}`. */
  readonly firms: readonly string[];
  /** Where a firm signs: city, often with its state or country. */
  readonly places: readonly string[];
  readonly titles: readonly string[];
  /** What a report is on, under its title. */
  readonly on: readonly string[];
  /** Its period or day, by itself on a cover. */
  readonly days: readonly string[];
  readonly preparedBy: readonly string[];
  readonly opinionTitles: readonly string[];
  readonly addressees: readonly string[];
  /** Head and paragraphs of each part of an opinion, in the usual order. */
  readonly parts: readonly { readonly heads: readonly string[]; readonly says: readonly string[] }[];
  readonly assertionTitles: readonly string[];
  readonly assertions: readonly string[];
  readonly contents: readonly string[];
  /** What a table at the front lists, by its own labels. */
  readonly table: readonly (readonly [labels: readonly string[], value: string])[];
  readonly signedBy: readonly string[];
  readonly issuedOn: readonly string[];
  readonly roles: readonly string[];
  readonly notes: readonly string[];
}
