import type { AccountPageViews } from './account/views.js';
import type { AiActPageViews } from './ai-act/views.js';
import type { AiSystemPageViews } from './ai-systems/views.js';
import type { AssessmentPageViews } from './assessments/views.js';
import type { AuditPageViews } from './audit/views.js';
import type { CertificatePageViews } from './certificates/views.js';
import type { EntrancePageViews } from './entrance/views.js';
import type { FindingPageViews } from './findings/views.js';
import type { FrameworkPageViews } from './frameworks/views.js';
import type { HomePageViews } from './home/views.js';
import type { LibraryPageViews } from './library/views.js';
import type { MailboxPageViews } from './mailbox/views.js';
import type { MemberPageViews } from './members/views.js';
import type { OwnCertificatePageViews } from './own-certificates/views.js';
import type { PortfolioPageViews } from './portfolio/views.js';
import type { ProblemView } from './problem.view.js';
import type { QuestionnairePageViews } from './questionnaires/views.js';
import type { RegisterPageViews } from './registers/views.js';
import type { ReportPageViews } from './reports/views.js';
import type { RequestPageViews } from './requests/views.js';
import type { RespondPageViews } from './respond/views.js';
import type { ReviewPageViews } from './reviews/views.js';
import type { RulePackPageViews } from './rule-packs/views.js';
import type { VendorPageViews } from './vendors/views.js';

/** The views of all pages, room by room. */
export interface PageViews
  extends VendorPageViews,
    AiActPageViews,
    AiSystemPageViews,
    ReviewPageViews,
    FindingPageViews,
    QuestionnairePageViews,
    FrameworkPageViews,
    RulePackPageViews,
    HomePageViews,
    PortfolioPageViews,
    AuditPageViews,
    AssessmentPageViews,
    CertificatePageViews,
    RegisterPageViews,
    RespondPageViews,
    EntrancePageViews,
    AccountPageViews,
    MemberPageViews,
    RequestPageViews,
    LibraryPageViews,
    OwnCertificatePageViews,
    ReportPageViews,
    MailboxPageViews {
  problem: ProblemView;
}
