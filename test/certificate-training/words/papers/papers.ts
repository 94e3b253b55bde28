import type { Bank } from '../../layouts/kinds/setting.js';
import type { PaperWords } from '../paper-words.js';
import * as dutch from './dutch.js';
import * as english from './english.js';
import { invoice, marketing, offer, policy, questionnaire } from './english-unknown.js';
import * as french from './french.js';
import * as german from './german.js';
import * as italian from './italian.js';
import * as japanese from './japanese.js';
import * as polish from './polish.js';
import * as spanish from './spanish.js';

export const AUDIT_REPORT: Bank<PaperWords> = {
  en: english.auditReport,
  de: german.auditReport,
  fr: french.auditReport,
  es: spanish.auditReport,
  it: italian.auditReport,
  nl: dutch.auditReport,
  pl: polish.auditReport,
  ja: japanese.auditReport,
};
export const STATEMENT_OF_APPLICABILITY: Bank<PaperWords> = {
  en: english.statementOfApplicability,
  de: german.statementOfApplicability,
  fr: french.statementOfApplicability,
  es: spanish.statementOfApplicability,
  it: italian.statementOfApplicability,
  nl: dutch.statementOfApplicability,
  pl: polish.statementOfApplicability,
  ja: japanese.statementOfApplicability,
};
/** Papers that say nothing of a certificate that holds, each a bank. */
export const OTHER_PAPERS: readonly Bank<PaperWords>[] = [
  {
    en: invoice,
    de: german.invoice,
    fr: french.invoice,
    es: spanish.invoice,
    it: italian.invoice,
    nl: dutch.invoice,
    pl: polish.invoice,
    ja: japanese.invoice,
  },
  {
    en: policy,
    de: german.policy,
    fr: french.policy,
    es: spanish.policy,
    it: italian.policy,
    nl: dutch.policy,
    pl: polish.policy,
    ja: japanese.policy,
  },
  { en: offer },
  { en: questionnaire },
  { en: marketing },
];
