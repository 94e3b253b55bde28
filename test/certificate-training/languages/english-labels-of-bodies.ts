import type { Language } from '../language.js';
import { words } from '../listed.js';

/** Labels of who certifies, accredits and signs. */
export const labelsOfBodies: Pick<
  Language['labels'],
  'body' | 'bodyAddress' | 'accreditor' | 'accreditationNumber' | 'signatory'
> = {
  body: words(`
    Certification body | Certification Body (CB) | Name of certification body | Certifying body
    Certifying organization | Certification provided by | Certification granted by | Certified by
    Certifier | Issued by | Issuer | Issuing body | Issuing office | Issuing entity | Issuing authority
    Issued for and on behalf of | Registrar | Registered by | Registration body | Assessed by
    Assessed and certified by | Audited by | Awarding body | Conformity assessment body | CAB
    Approved by | This certificate is issued by | Contracting office | Third party
    Accredited certification body | Managing office | Assessor | Assessment body | Auditor
    Audit organisation | Verification body | Verified by | Certifying authority | Certification agency
    Granting body | Conferred by | Attested by | Evaluation body | Responsible office | Issued through
    Registry | Your certification partner | Name of CB | From | Delivered by
    For the issuing office | On behalf of | Certificate provided by | The certification body
    Accredited unit | Accredited office | Contracting certification body
    Assessment and certification by | Issuing company | Registering body | Certified through
  `),
  bodyAddress: words(`
    Office | Issuing office | Issuing office address | Address | Our address
    Address of the certification body | Address of issuing body | Certification body address
    Registrar address | Registered office | Head office | Global headquarters | Corporate office
    Correspondence address | Postal address | Mailing address | Contact address | Visit us at
    Local office | Enquiries to | Seat of the certification body | Where to find us | Write to
    Offices at | Principal office | Issuer address | CB address | Assessor’s address | Place of issue
    Business address
  `),
  accreditor: words(`
    Accredited by | Accreditation body | Accreditation | Accreditation by | Accreditation board
    Accrediting body | Accreditor | Under the accreditation of | Accreditation authority
    Certification body accredited by | Accreditation mark | Accreditation scheme | Accredited under
    Our accreditation | Accreditation granted by | Name of accreditation body | AB | Recognised by
    Recognition | National accreditation body | Accreditation held with | Accreditation agency
    Oversight | Supervised by | Accredited through | Accreditation granted to the CB by
    Accredited member of | Accreditation forum member
    Accreditation held by the body | Accredited by (AB) | CB accreditation
    Accredited in accordance with ISO/IEC 17021-1 by | Under accreditation | Accreditation status
  `),
  accreditationNumber: words(`
    Accreditation number | Accreditation No. | Accreditation no | Accreditation ref.
    Accreditation reference | Accreditation ID | Accreditation certificate
    Accreditation certificate no. | Accreditation registration number | Accreditation code
    Accredited under No. | Accredited body no. | Accredited certification body no.
    CB accreditation no. | Certificate of accreditation | Accr. No. | Scheme accreditation number
    Body number | Accreditation symbol no. | CB no. | CB number | AB number
    Registration with accreditor | Accreditation file | Accreditation licence | Accreditation mark no.
    Accreditation cert. | Number of accreditation | Accredited as
  `),
  signatory: words(`
    Authorised by | Authorized by | Authorised signatory | Authorized signatory | Authorised signature
    Authorized signature | Authorised representative | Signed | Signed by | Signature | Signatory
    Approved by | Approved on behalf of the body by | Name | Name of signatory
    Issued under the authority of | Certificate approved by | Certificate authorised by
    Certification decision by | Decision maker | Reviewed and approved by | Granted by
    On behalf of the certification body | Digitally signed by | By | Countersigned | Endorsed by
    Executed by | Ratified by | For the board | For the certification body | Certification authority
    Undersigned | Signing officer | Certified by the hand of | Released by | Person responsible
    For the issuing office signed by | Signed on behalf of the body | Digitally approved by
    Certificate released by | p.p. | Name and signature | Authorised name | Authorising officer
    Signed electronically by
  `),
};
