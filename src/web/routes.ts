import type { Page } from './kit/page.js';
import { accountPages } from './pages/account/pages.js';
import { aiActPages } from './pages/ai-act/pages.js';
import { aiSystemPages } from './pages/ai-systems/pages.js';
import { assessmentPages } from './pages/assessments/pages.js';
import { auditPages } from './pages/audit/pages.js';
import { certificatePages } from './pages/certificates/pages.js';
import { entrancePages } from './pages/entrance/pages.js';
import { evidencePages } from './pages/evidence/pages.js';
import { findingPages } from './pages/findings/pages.js';
import { frameworkPages } from './pages/frameworks/pages.js';
import { homePages } from './pages/home/pages.js';
import { invitationPages } from './pages/invitations/pages.js';
import { libraryPages } from './pages/library/pages.js';
import { mailboxPages } from './pages/mailbox/pages.js';
import { memberPages } from './pages/members/pages.js';
import { ownCertificatePages } from './pages/own-certificates/pages.js';
import { portfolioPages } from './pages/portfolio/pages.js';
import { questionnairePages } from './pages/questionnaires/pages.js';
import { registerPages } from './pages/registers/pages.js';
import { reportPages } from './pages/reports/pages.js';
import { requestPages } from './pages/requests/pages.js';
import { respondPages } from './pages/respond/pages.js';
import { reviewPages } from './pages/reviews/pages.js';
import { rulePackPages } from './pages/rule-packs/pages.js';
import { vendorPages } from './pages/vendors/pages.js';

/** The table of all pages. */
export const routes = (options: { readonly development: boolean }): readonly Page[] => [
  ...entrancePages,
  ...accountPages,
  ...memberPages,
  ...libraryPages,
  ...ownCertificatePages,
  ...homePages,
  ...portfolioPages,
  ...vendorPages,
  ...aiSystemPages,
  ...aiActPages,
  ...questionnairePages,
  ...frameworkPages,
  ...rulePackPages,
  ...assessmentPages,
  ...reviewPages,
  ...findingPages,
  ...reportPages,
  ...evidencePages,
  ...certificatePages,
  ...registerPages,
  ...auditPages,
  ...invitationPages,
  ...requestPages,
  ...respondPages,
  ...(options.development ? mailboxPages : []),
];
