import type { Bank } from '../../layouts/kinds/setting.js';
import type { PaperWords } from '../paper-words.js';
import * as english from './english.js';
import { invoice, marketing, offer, policy, questionnaire } from './english-unknown.js';
import * as german from './german.js';

export const AUDIT_REPORT: Bank<PaperWords> = { en: english.auditReport, de: german.auditReport };
export const STATEMENT_OF_APPLICABILITY: Bank<PaperWords> = {
  en: english.statementOfApplicability,
  de: german.statementOfApplicability,
};
/** Papers that say nothing of a certificate that holds, each a bank. */
export const OTHER_PAPERS: readonly Bank<PaperWords>[] = [
  { en: invoice, de: german.invoice },
  { en: policy, de: german.policy },
  { en: offer },
  { en: questionnaire },
  { en: marketing },
];
