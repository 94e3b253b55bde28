import type { PaperWords } from '../paper-words.js';

export const auditReport: PaperWords = {
  by: 'body',
  titles: [
    'Audit Report',
    'AUDIT REPORT – {standard}',
    'Stage 2 Audit Report',
    'Internal Audit Report',
    'Report on the surveillance audit',
    'Assessment Report',
    'Management System Audit Report',
  ],
  facts: [
    [['Client', 'Organisation', 'Auditee', 'Company audited'], '{holder}'],
    [['Address', 'Location audited', 'Site'], '{holderAddress}'],
    [['Standard', 'Audit criteria', 'Reference'], '{standard}'],
    [['Audit dates', 'Audit period', 'Date of audit'], '{surveyFrom} – {surveyed}'],
    [['Audit dates', 'On-site audit', 'Audit days'], '{surveyFrom} to {surveyed}'],
    [['Last day of audit', 'Closing meeting', 'Audit ended'], '{surveyed}'],
    [['Scope', 'Scope of the audit', 'Audit scope', 'Scope of certification'], '{scope}'],
    [['Report date', 'Date of report', 'Issued'], '{issued}'],
    [['Lead auditor', 'Audit team leader', 'Auditor'], '{otherPerson}'],
    [['Report no.', 'Report number', 'Audit ID', 'File'], '{otherNumber}'],
    [['Certificate no.', 'Certificate number'], '{number}'],
    [['Certification body', 'Audit organisation', 'Carried out by'], '{body}'],
    [['Statement of Applicability', 'SoA'], '{soa}'],
    [['Version', 'Revision of the report'], '{revision}'],
    [['Next audit', 'Planned next audit'], '{nextAudit}'],
    [['Representative', 'Contact at the client'], '{otherPerson}'],
  ],
  openings: [
    'This report tells what {body} found at {holder} from {surveyFrom} to {surveyed}.',
    'The audit was held against {standard}. Its aim was to see whether the management system of {holder} is in place and works.',
    'The internal audit of {holder} ended on {surveyed}.',
    '',
  ],
  parts: [
    {
      heads: ['1 Summary', 'Executive summary', 'Result'],
      says: [
        'The team recommends to grant certification.',
        'The AI management system of {holder} is in place; two minor nonconformities were noted.',
        'The audit reached its aims. No part of the plan was left out.',
      ],
    },
    {
      heads: ['2 Scope and changes', 'Scope'],
      says: [
        'The scope of certification reads: {scope}.',
        'Since {otherDay} the number of staff rose to 140.',
        'The Statement of Applicability {soa} was judged.',
      ],
    },
    {
      heads: ['3 Findings', 'Nonconformities', 'Findings and evidence'],
      says: [
        'NC 1 (minor), 6.1.4: the impact assessment of one system was not repeated after its change.',
        'Evidence: risk register of {otherDay}; interview with {otherPerson}.',
        'Opportunity: log the review of training data in one place.',
        'The answer to nonconformities is due by {otherDay}.',
      ],
    },
    {
      heads: ['4 Follow-up', 'Next steps', 'Conclusion'],
      says: [
        'The next audit is planned for {nextAudit}.',
        'Nonconformities of the audit of {otherDay} have been closed.',
        'The report goes to the certification committee for its decision.',
      ],
    },
  ],
  columns: [
    ['Clause', ['4.1', '4.3', '5.2', '6.1.2', '6.1.4', '7.2', '8.4', '9.2', '9.3', '10.2']],
    ['Finding', ['conforms', 'minor nonconformity', 'observation', 'conforms', 'not audited']],
    [
      'Evidence',
      [
        'policy of {otherDay}',
        'register {otherNumber}',
        'interview with {otherPerson}',
        'minutes',
        'sample of five systems',
      ],
    ],
  ],
  closings: [
    '{signatory}, lead auditor',
    'Signed: {signatory}, {issued}',
    '{body}, {issued}',
    'Approved by {signatory}',
    'The report belongs to {body}.',
  ],
  notes: [
    'Confidential. Form {otherNumber}, {otherDay}.',
    '{body} | {bodyAddress}',
    'The audit is a sample; other nonconformities may exist.',
    '{website} {phone}',
  ],
};

export const statementOfApplicability: PaperWords = {
  by: 'holder',
  titles: [
    'Statement of Applicability',
    'Statement of Applicability (SoA) – {standard}',
    'STATEMENT OF APPLICABILITY',
    'AIMS Statement of Applicability',
    'SoA: controls of Annex A',
  ],
  facts: [
    [['Organisation', 'Company', 'Entity'], '{holder}'],
    [['Version', 'Revision', 'Issue'], '{revision}'],
    [['Date', 'Issued', 'Date of issue', 'Approved on'], '{issued}'],
    [['Standard', 'Framework'], '{standard}'],
    [['Scope', 'Scope of the AIMS'], '{scope}'],
    [['Owner', 'Document owner'], '{otherPerson}'],
    [['Approved by', 'Approval'], '{signatory}'],
    [['Document no.', 'Document ID'], '{otherNumber}'],
    [['Classification'], 'Internal'],
    [['Next review', 'Review by'], '{otherDay}'],
    [['Address'], '{holderAddress}'],
  ],
  openings: [
    'This statement names the controls that {holder} applies and why.',
    'It belongs to the AI management system of {holder} under {standard}.',
    'The scope is: {scope}.',
    '',
  ],
  parts: [
    { heads: ['Purpose'], says: ['It lists every control of Annex A and says whether it is applied.'] },
    { heads: ['Scope'], says: ['The management system covers {scope}.'] },
    {
      heads: ['Change history', 'Versions'],
      says: ['0.9 – {otherDay} – draft by {otherPerson}', '1.0 – {otherDay} – first issue'],
    },
  ],
  columns: [
    [
      'Control',
      [
        'A.2.2',
        'A.2.3',
        'A.3.2',
        'A.4.2',
        'A.5.2',
        'A.6.1.2',
        'A.6.2.4',
        'A.7.3',
        'A.8.2',
        'A.9.3',
        'A.10.2',
      ],
    ],
    [
      'Title',
      [
        'AI policy',
        'Roles',
        'Resources',
        'Impact of AI systems',
        'Quality of data',
        'Verification',
        'Suppliers',
        'Intended use',
        'Event logs',
      ],
    ],
    ['Applied', ['yes', 'no', 'Yes', 'N/A', 'yes', 'partly']],
    [
      'Reason',
      [
        'risk treatment',
        'contract with customers',
        'no such systems',
        'law',
        'good practice',
        'see policy {otherNumber}',
      ],
    ],
  ],
  closings: ['Approved by {signatory} on {issued}', '{signatory}', 'Released: {issued}', ''],
  notes: ['{holder} – internal', 'Printed copies are not controlled. {otherDay}', 'Document {otherNumber}'],
};
