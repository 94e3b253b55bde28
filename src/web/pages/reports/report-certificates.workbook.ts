import type { WorkbookSheet } from '#domain/documents/workbook.js';
import type { ReportFacts } from '#services/contract.js';
import { CERTIFICATE_VERDICT_PILLS, OUTCOMES } from '../certificates/certificate-words.js';

/** Every check of every certificate in a row, beside the verdict it led to. */
export const certificatesSheet = ({ certificates }: ReportFacts): WorkbookSheet => ({
  name: 'Certificates',
  columns: [
    { label: 'Document', width: 30 },
    { label: 'Verdict', width: 26 },
    { label: 'On the word of', width: 20 },
    { label: 'Check', width: 10 },
    { label: 'Title', width: 40 },
    { label: 'Outcome', width: 12 },
    { label: 'What was seen', width: 70 },
    { label: 'What would settle it', width: 50 },
  ],
  rows: certificates.flatMap(({ certificate, assay }) =>
    assay.checks.map(({ id, title, outcome, reason, settle }) => [
      certificate.file.name,
      CERTIFICATE_VERDICT_PILLS[assay.verdict.id].word,
      assay.verdict.onTheWordOf?.name ?? '',
      id,
      title,
      OUTCOMES[outcome].word,
      reason,
      settle,
    ]),
  ),
});
