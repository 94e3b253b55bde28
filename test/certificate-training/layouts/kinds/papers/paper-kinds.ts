import { AUDIT_REPORT, OTHER_PAPERS, STATEMENT_OF_APPLICABILITY } from '../../../words/papers/papers.js';
import { documentsOf, type OtherDocuments } from '../setting.js';
import { PAPERS } from './paper-layouts.js';

/** Reports, statements, and papers of every kind of which nothing is to be taken. */
export const PAPER_KINDS: readonly OtherDocuments[] = [
  documentsOf('audit-report', 6, { bank: AUDIT_REPORT, settings: PAPERS }),
  documentsOf('statement-of-applicability', 4, { bank: STATEMENT_OF_APPLICABILITY, settings: PAPERS }),
  ...OTHER_PAPERS.map((bank) => documentsOf('unknown', 2, { bank, settings: PAPERS, fields: [] })),
];
