import type { Language } from '../language.js';
import { words } from '../listed.js';

/** Labels of the certificate itself, of who holds it and what for. */
export const labelsOfHolders: Pick<
  Language['labels'],
  'number' | 'holder' | 'holderAddress' | 'standard' | 'scope' | 'sites' | 'revision' | 'soa' | 'verifyAt'
> = {
  number: words(`
    Certificate number | Certificate No | Certificate No. | Certificate Nr. | CERTIFICATE NO.
    Certificate # | Cert. No. | Cert No | Cert. ref. | Certificate ID | Certificate identifier
    Certificate reference | Certificate Ref. No. | Certificate registration number
    Certificate Registration No. | Certificate code | Certification number | Certification No.
    Registration number | Registration No. | Registration Nr | Reg. No. | REGISTRATION NUMBER
    Registered under number | Register entry | Approval number | Approval certificate no. | Approval No
    Number | No. | Nº | Ref. | Our reference | Unique certificate number | Identity number | ID
    Certificate of registration no. | This certificate carries the number | AIMS certificate number
    Scheme certificate no. | File number | Document number | Licence number | Serial number | Serial No.
    Certificate serial no. | Credential ID | Control number | Register No. | Record number
    Enrolment no. | Certificate No. / Rev. | Certificate of approval number | Certificate ID No.
    Our certificate no. | Registered as | Entry number | Certified under no. | Cert. ID
    Certificate identity number | Certificate Identification No. | Certificate of Registration Number
    This is certificate number | Certificate number (unique) | Holds certificate no.
    Certificate Registr. No. | Cert. Registration No. | Certif. No. | Approval number(s)
  `),
  holder: words(`
    Organisation | Organization | Name of organisation | Organization name
    Name of the certified organization | Certified organisation | Certified organization
    Registered organisation | Certificate holder | Holder | Holder of certificate | Certified client
    Certified company | Client | Client name | Customer | Company | Company name | Legal name
    Legal entity | Name | Name of company | Name & address | Name and location | Entity | Registrant
    Awarded to | Issued to | Granted to | Presented to | Issued in favour of | Registered firm | Firm
    Licensee | Assessed organization | Certified entity | Auditee | Undertaking | Enterprise | Recipient
    Grantee | Institution | Business name | Corporate name | Registered name | Full legal name
    Certificate owner | Supplier | Operator | Party certified | The organisation
    Name of the organisation / company | Organisation & address | Organisation name
    Certified management system of | Given to | Conferred upon | To | Member organisation
    Site operator
    Name of the client | Name of the company | Name of the firm | Name of the certificate holder
    Certified Organization Name | Management system of | M/s | Organization details
    Certificate granted to | Certificate issued to | This certificate belongs to
    Certification is granted to | Legal entity name
  `),
  holderAddress: words(`
    Address | Registered address | Registered office | Head office | Head office address | Headquarters
    Principal location | Principal place of business | Main site | Main location | Central function
    Central office | Corporate address | Corporate office | Located at | Location | At | of
    Address of organisation | Address of the certified organization | Client address | Company address
    Business address | Certified location | Certified site | Physical address | Place of business
    Office address | Regd. office | Seat | Domicile | Premises | Situated at | Based at
    Whose address is | Street address | HQ | HQ address | Principal office | Principal address
    Legal address | Postal address | Operating address | Site address | Site | Establishment | Place
    Its offices at | Organisation address | Organization address | Head quarter | Regd. Office Address
    Facility address
  `),
  standard: words(`
    Standard | Standard(s) | Management system standard | Normative reference | Normative document
    Certification standard | Certification criteria | Assessment criteria | Audit criteria
    Certified to | Registered to | Conforms to | Complies with | In accordance with | Criteria
    Requirements | Requirements of | Reference standard | Applicable standard | According to | Against
    Scheme | Scheme standard | Specification | Applied standard | Norm | Benchmark | Code
    Management standard | Audit standard | Certified against | Assessed against | Standard applied
    Normative basis | Title of standard | Certification to | Rule set | Fulfilling | Of the standard
    In conformity with
    has been assessed against | Certified as conforming to | ISO standard
    Management system certified to | Compliance standard | Conformance to | Certificate for
    Standard & edition
  `),
  scope: words(`
    Scope | SCOPE | Scope of certification | Scope of registration | Scope of approval
    Scope of certificate | Scope of the management system | Scope of activities | Scope of supply
    Scope of work | Scope of business | Scope of assessment | Scope of the AIMS | AIMS scope
    Scope statement | Scope description | Scope reads as follows | Certification scope | Certified scope
    Registration scope | Approved scope | Assessed scope | Field of application | Field of activity
    Area of application | Certified activities | Activities | Activities covered | Approved activities
    Products and services | Processes covered | Business activity | Capability | Covering | For
    With the following scope | Boundaries and applicability | Coverage | Extent
    Extent of certification | Extent of approval | Range of activities | Subject of certification
    Object of certification | Nature of business | Nature of activities | Services covered
    Operations covered | Field of certification | Remit | Domain | Purpose | Certified services
    Certification is valid for | Description of scope | Scope (as agreed) | Scope and boundary
    Registered activities | Work covered | Includes | Applicable to | Wording of scope
    The scope of certification is | Scope of certification (English) | Scope of the certified system
    The scope of this approval is applicable to | The management system is applicable to
    Activities performed | Business process | Business scope | Activity | Main activity
    Product / service | Scope of services | Management system covers
  `),
  sites: words(`
    Locations | Other sites covered | Sites included | Sites | Site(s) | Additional locations
    Additional sites | Additional site(s) covered | Certified sites | Certified locations
    Locations covered by this certificate | Sites covered by the certification | Other locations
    Further locations | Locations in scope | In-scope facilities | In-scope locations | Branch offices
    Branches | Remote sites | Supporting locations | Satellite sites | Facilities | Facility
    Multi-site list | List of sites | Operating from | Registered sites | Operational units
    Site address(es) | Site name and address | Premises covered | Offices | Establishments | Centres
    Campuses | Delivery centres | Addresses | Addresses covered | Other addresses | Places of operation
    Further premises | Annexed sites | Sub-sites | Secondary sites | Extended locations
    Locations included | Remote support locations | Operating locations | Also at
    Certificate also covers | Permanent sites | Temporary sites | Additional facilities
    Other certified addresses | Locations as per annex | Site details | Delivery locations
    Support offices | Virtual sites
  `),
  revision: words(`
    Revision | Revision No. | Revision number | Revision status | Rev. | Rev | Rev. No. | Issue
    Issue No. | Issue no | Issue number | Issue status | Certificate issue | Certificate issue no.
    Certificate revision | Version | Version no. | Certificate version | Edition | Amendment
    Amendment no. | Update | Update no. | Reissue no. | Change index | Change no. | Certificate edition
    Sequence | Rev. level | Issue / revision | Document version
  `),
  soa: words(`
    Statement of Applicability | Statement of Applicability version | Statement of Applicability (SoA)
    Statement of Applicability date | Statement of Applicability ref.
    Statement of Applicability (Issue / Date) | SoA | SOA | SoA version | SoA version and date
    SoA version / date | SoA ref. | SoA reference | SoA document | SoA No. | SoA dated | SOA Version No.
    Version of the Statement of Applicability | Applicability statement | Current SoA
    Current version of the Statement of Applicability | Declaration of applicability | Control statement
    SoA edition | SoA issue | SoA revision | Date and version of SoA
    Statement of Applicability (version, date) | Reference of the Statement of Applicability | S.O.A.
    Statement of applicability no. | Applicable controls | SOA Ref. / Date
  `),
  verifyAt: words(`
    Verify at | Verify this certificate at | Verify online | Verification | Certificate verification
    Validity check | Check validity at | Check this certificate at | Check status at | Authenticity
    Authenticate at | Validate at | Validate this certificate | Validity can be confirmed at
    To verify, visit | To check its status, visit | Online register | Public register | Client directory
    Certificate directory | Current status | Scan or visit | Confirm at | Confirm validity
    Look it up at | Lookup | Registry | Live status | Proof | QR link | Record at | See our register
    Online verification | Certificate check | Public listing | Find this certificate at
  `),
};
