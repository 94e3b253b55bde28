import type { Bank } from '../../layouts/kinds/setting.js';
import type { PaperWords } from '../paper-words.js';
import { auditReport, statementOfApplicability } from './english.js';
import { invoice, marketing, offer, policy, questionnaire } from './english-unknown.js';

export const AUDIT_REPORT: Bank<PaperWords> = { en: auditReport };
export const STATEMENT_OF_APPLICABILITY: Bank<PaperWords> = { en: statementOfApplicability };
/** Papers that say nothing of a certificate that holds, each a bank. */
export const OTHER_PAPERS: readonly Bank<PaperWords>[] = [
  { en: invoice },
  { en: policy },
  { en: offer },
  { en: questionnaire },
  { en: marketing },
];
