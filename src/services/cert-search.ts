import type { ListedCompany } from '#domain/certificates/cert-search.js';

/**
 * Why IAF CertSearch gave no answer. `key`: it does not take our key. `credit`: the account has none left. `busy`: too
 * many questions. `question`: it did not understand ours. `answer`: we did not understand its. `away`: nobody answered
 * in time.
 */
export const CERT_SEARCH_FAULTS = ['key', 'credit', 'busy', 'question', 'answer', 'away'] as const;
export type CertSearchFault = (typeof CERT_SEARCH_FAULTS)[number];

/** A company of null: none of that name is listed in that country. */
export type CertSearchOutcome =
  | { readonly company: ListedCompany | null }
  | { readonly fault: CertSearchFault };

/** Asks IAF CertSearch; the directories' floor implements it. */
export interface CertSearch {
  /** One question, answered or given up within ten seconds; never rejects. `country`: two letters (ISO 3166-1). */
  find(question: { readonly holder: string; readonly country: string }): Promise<CertSearchOutcome>;
}
