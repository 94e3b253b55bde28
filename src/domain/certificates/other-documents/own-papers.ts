import { info, pass, quoted, warn } from '../checks/rule.js';
import { isIso42001, stated } from '../checks/seen.js';
import type { OtherDocument, OtherRule } from './other-document.js';
import { ofTheVendor, states, writtenLately } from './rules-of-many-kinds.js';

/** “Compliant with” and its like. */
const ALIGNED: OtherRule = {
  id: 'DEC-01',
  title: 'What it claims',
  judge: ({ text }) =>
    /\bcertified\b/i.test(text)
      ? warn(
          'It says “certified” in the vendor’s own words.',
          'Ask which body certified, and for its certificate.',
        )
      : info('It claims no certification by anybody.'),
};

/** What it is: the reference list, DOC-09. */
export const SELF_DECLARATION: OtherDocument = {
  is: 'The vendor declares in its own words that it follows the standard.',
  isNot: 'Certification is a third party’s word. Nobody else stands behind this one.',
  worth: 'It counts as an answer counts. Ask what it rests on, and for the certificate.',
  rules: [
    ALIGNED,
    states('DEC-02', 'Who signed', 'signatory', 'A declaration binds by who gives it.'),
    writtenLately('DEC-03'),
    ofTheVendor('DEC-04'),
  ],
};

const INTERNAL: OtherRule = {
  id: 'REP-01',
  title: 'Who audited',
  judge: ({ text }) =>
    /\binternal audit/i.test(text)
      ? info('It is an internal audit: the standard itself asks for one (clause 9.2).')
      : /\b(?:second[- ]party|supplier audit|customer audit)/i.test(text)
        ? info('A customer audited, or had somebody audit.')
        : null,
};

/** What it is: the reference list, DOC-15. */
export const AUDIT_REPORT: OtherDocument = {
  is: 'It reports an audit, with what was found.',
  isNot: 'A report certifies nothing; a certification body’s decision does.',
  worth: 'Keep it as evidence that audits happen, and ask how its findings were closed.',
  rules: [
    INTERNAL,
    states(
      'REP-02',
      'Who wrote it',
      'certificationBody',
      'An auditor of the vendor’s own says less than a stranger.',
    ),
    writtenLately('REP-03'),
    ofTheVendor('REP-04'),
  ],
};

const EDITION: OtherRule = {
  id: 'SOA-01',
  title: 'For which standard',
  judge({ facts }) {
    const standard = stated(facts, 'standard');
    if (standard === null) return info('It names no standard.');
    return isIso42001(standard)
      ? pass(standard)
      : warn(
          `It names ${quoted(standard)}, not ISO/IEC 42001.`,
          'Ask for the one that belongs to ISO/IEC 42001.',
        );
  },
};

/** What it is: the reference list, DOC-16. */
export const STATEMENT_OF_APPLICABILITY: OtherDocument = {
  is: 'It says which controls the vendor applies and why, or what it intends.',
  isNot: 'It belongs to a management system and does not certify it.',
  worth:
    'Read it beside the certificate: the version the certificate names should be this one, and what it excludes is not covered.',
  rules: [
    EDITION,
    states('SOA-02', 'Its version', 'revision', 'The certificate names the version it was judged by.'),
    ofTheVendor('SOA-03'),
  ],
};
