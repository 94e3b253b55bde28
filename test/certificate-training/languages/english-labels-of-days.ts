import type { Language } from '../language.js';
import { words } from '../listed.js';

/** Labels of days and of times from day to day. */
export const labelsOfDays: Pick<
  Language['labels'],
  | 'first'
  | 'issued'
  | 'effective'
  | 'decided'
  | 'expires'
  | 'surveyed'
  | 'nextAudit'
  | 'periodFrom'
  | 'periodTo'
  | 'validity'
> = {
  first: words(`
    Original certification date | Original date of certification | Original registration date
    Original approval | Original approval date | Original issue date | Original effective date
    Original cycle start date | Original certificate issued | Originally issued | Originally certified
    Originally registered | Initial certification | Initial certification date
    Initial date of certification | Initial issue | Initial issue date | Initial registration date
    Initial approval | Date of initial certification | Date of initial issue
    Date of initial registration | Date of first issue | Date of first certification
    Date of original registration | Date of original issue | Date first registered | First issued
    First issued on | First issue date | First certified | First certification | First registered
    Certified since | Registered since | Certification first granted | Continuously certified since
    Holding certification since | First granted | First granted on | First award | First awarded
    Date first approved | First approved | Since | Inception | Initially certified
    Initially registered | Initial registration | Initial award | Original date | Original grant
    Original certificate | Entered in the register on | Registered from | First edition
    First-time certification | Initial cert. date | Orig. cert. date
    Original start of certification | First cycle began | Date of original certification
    Date of original approval | Original approval(s) | Initial certificate issued
    Initial date of registration | Registered with us since | Certified with us since
    Initial audit passed and certified | First date of issue | 1st issue | 1st certification
    Original registration | Date of initial approval
  `),
  issued: words(`
    Issue date | Issue Dt. | Issued | Issued on | Issued date | Date | Dated | Date issued
    Date of issue | DATE OF ISSUE | Date of this issue | Date of current issue
    Date of certificate issue | Date of last issue | Date of re-issue | Date of certificate
    Certificate date | Certificate issued | Certificate issued on | Certificate issue date
    Current issue | Current issue date | Current certificate issued | Latest issue | Latest issue date
    Latest revision date | Last revised | Last reissued | Re-issued | Reissue date | Re-issue date
    This issue | This certificate was issued on | Given on | Given at London on | Signed on
    Released on | Release date | Drawn up on | Date of signature | Date of award | Awarded on
    Day of issue | Document date | Current version issued | Publication date | Certificate released
    Issue of this certificate | Dt. of issue | As of
    Certificate printed and issued | Current date of issue | Date of present issue
    Date this version issued | Issuing date | Issuance date | Date of issuance | Issued at London on
    Certification date | Date of certification | Amended and re-issued | Last amended | Revised
    Revision date | Date revised
  `),
  effective: words(`
    Effective date | Effective from | Effective | Effective as of | Valid from | VALID FROM
    Validity from | Validity start | Validity start date | Start of validity | Start date
    Certificate start date | Certificate effective date | Certificate valid from
    Certification effective | Certification effective date | Certification cycle start
    Current cycle start date | Cycle start | Cycle effective date | Commencement date | With effect from
    In force from | In effect since | Registration period begins | Certification begins | w.e.f.
    Applies from | Operative from | Operative date | Valid as of | Beginning of validity
    Certification start | Runs from | Period begins | In effect from | Effective start | Takes effect
    Taking effect on | Eff. date | From | Current certification from
    Current cycle began | Start of the current cycle | (Re)certification cycle start date
    Certificate valid w.e.f. | Date of commencement | Validity date from
    This certificate is valid from | Certificate effective from | Renewed with effect from | Effectivity
    Effectivity date
  `),
  decided: words(`
    Certification decision date | Certification decision | Certification decision taken on
    Date of certification decision | Date of the certification decision | Date of decision
    Decision date | Decision | Decision of certification | Date certification granted | Date of granting
    Granting date | Date of approval decision | Certification approved on
    Recertification decision date | Technical review and decision | Resolved on | Committee decision
    Board decision | Certification granted on | Granted on | Grant date | Decided on | Decision made
    Certification committee of | Approved on | Certification review date
    Date of certification approval | Verdict
    Date of the decision on certification | Decision of the technical committee
    Certification decision made on | Date of (re)certification decision | Certification granted
    Approved by committee on
  `),
  expires: words(`
    Expiry date | EXPIRY DATE | Expiry | Expires | Expires on | Expiration date | Expiration
    Date of expiry | Date of expiration | Certificate expiry | Certificate expiry date
    Certificate expires | Certificate expires on | Certificate expiration date | Certification expires
    Current cycle expires | Cycle end date | Valid until | VALID UNTIL | Valid till | Valid to
    Valid through | Valid up to | Certificate valid until | Certificate valid to | Validity until
    Validity end date | Valid date | End of validity | End date | Good through | Subject to renewal by
    Registration expires | Registration valid until | Renewal due | Not valid after | Ends | Ends on
    Lapses | Lapses on | Runs until | Terminates | Termination date | Last day of validity | Period ends
    Term ends | Until | Expiring on | Valid up to and including | Renewal date | Due for renewal
    Date of lapse | Validity expires | To be renewed by | Exp. date | Exp. | Current certificate until
    Provided surveillance is satisfactory, this certificate ends on | This certificate expires on
    This certificate is valid until | Certificate remains valid until
    Subject to surveillance, valid until | Certification valid until | Registration end date
    Cert. expiry | Date of certificate expiry | Valid upto | Validity upto | Valid thru
    Certificate validity ends | Certificate due for renewal | Expiry date of this cycle
  `),
  surveyed: words(`
    Last audit | Last audit date | Date of audit | Date of last audit | Date of last assessment
    Date of latest audit | Last day of audit | Audit date | Audited on | Audit completed
    Audit completed on | Audit end date | Assessment date | Assessment completed | Last assessment
    Last surveillance audit | Last surveillance | Latest surveillance audit | Surveillance audit held
    Most recent audit | Stage 2 completed | Certification audit concluded | Recertification audit date
    Assessed on | Inspected on | Visited on | Visit completed | Last visit | Last review
    Audit performed | Audit performed on | Audit closed | Audit closing meeting | On-site audit ended
    Evaluation finished | Verification date | Date of evaluation | Date of assessment | Last checked
    Certification / recertification audit date | Date(s) of audit | Audit conducted on | Audit held on
    Last surveillance audit date | Audit date (last day) | Final day of audit | Assessment conducted
  `),
  nextAudit: words(`
    Next audit before | Next audit due | Next audit | Next assessment due | Next surveillance due
    Next surveillance audit | Next surveillance by | 1st surveillance due on or before
    First surveillance before | Surveillance audit on or before | Second surveillance before
    Recertification due | Recertification audit before | Recertification audit due date
    Re-assessment before | Renewal audit due | Planned surveillance | Audit window closes | Audit due
    Next visit | Next review | Follow-up before | Surveillance 1 | Surveillance 2 | Next evaluation
    Due date of next surveillance | Annual review due | To be audited again by
    Surveillance to be carried out on or before | Next surveillance audit due date
    2nd surveillance due | Re-certification due by | Date of next audit | Audit to be completed by
    Surveillance audit due
  `),
  periodFrom: words(`
    Period start | From | Period from | Start of period | Examination period from | Beginning
  `),
  periodTo: words(`
    Period end | To | Period to | Through | End of period | Ending | Examination period to
  `),
  validity: words(`
    Validity | Validity of certificate | Validity period | Period of validity | Certificate validity
    Certificate validity period | Certification cycle | Current certification cycle
    Certification period | Registration period | Period of registration | Period of approval | Valid
    Valid for the period | Validity dates | Term | Duration | Cycle | Valid for | Valid during
    Certificate term | Term of validity | Term of certificate | Applicable period | In force
    Certification valid | Valid from / to | Valid from – to | Dates of validity
    Registered for the period | Three-year cycle
  `),
};
